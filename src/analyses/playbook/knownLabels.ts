import { LANGUAGES } from '../../engine/language.ts';
import { once } from '../../engine/once.ts';
import { foldHan } from '../../intake/headers/foldHan.ts';
import { GROUPS } from '../communityGroup/communityGroups.ts';
import { words as communityWords } from '../communityGroup/words/index.ts';
import { foldName } from '../foldName.ts';
import { STAGES } from '../lifecycleStage/stages.ts';
import { words as lifecycleWords } from '../lifecycleStage/words/index.ts';
import { STATUSES as RENEWALS } from '../renewalStatus/renewalStatuses.ts';
import { words as renewalWords } from '../renewalStatus/words/index.ts';
import { TIERS } from '../rfm/tiers.ts';
import { tierWords } from '../rfm/words/index.ts';
import { STATUSES as SILENCES } from '../silenceAlert/silence.ts';
import { words as silenceWords } from '../silenceAlert/words/index.ts';
import { VALUE_TIERS } from '../valueTier/valueTiers.ts';
import { words as valueWords } from '../valueTier/words/index.ts';

/** Labels compare without regard to case, width, blanks, and 简 or 繁. */
export const foldLabel = (label: string): string => foldHan(foldName(label));

const FAMILIES = {
  stage: [[...STAGES.five, ...STAGES.four, ...STAGES.course], lifecycleWords],
  silence: [SILENCES, silenceWords],
  renewal: [RENEWALS, renewalWords],
  value: [VALUE_TIERS, valueWords],
  group: [GROUPS, communityWords],
  rfm: [[...TIERS.eleven, ...TIERS.eight], tierWords],
} as const;

/** Names that have no words of their own here: letters of the pyramid, and tiers of intent. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['pyramid s', 'S'],
  ['pyramid a', 'A'],
  ['pyramid b', 'B'],
  ['pyramid c', 'C'],
  ['intent strong', 'Strong|Strong intent|强意向|強意向'],
  ['intent medium', 'Medium|Medium intent|Intent|意向'],
  ['intent weak', 'Weak|Weak intent|弱意向'],
  ['intent unknown', 'Unknown|To research|待调研|待調研'],
];

const byName = once(() => {
  const names = new Map<string, string[]>();
  const add = (name: string, id: string): void => {
    const ids = names.get(foldLabel(name)) ?? [];
    if (!ids.includes(id)) names.set(foldLabel(name), [...ids, id]);
  };
  for (const [family, [keys, words]] of Object.entries(FAMILIES)) {
    for (const key of keys) {
      for (const language of LANGUAGES) add(words[language].labels[key], `${family} ${key}`);
    }
  }
  for (const [id, list] of OTHERS) for (const name of list.split('|')) add(name, id);
  return names;
});

/** The ids of the stages, tiers and statuses that a label names in any language; 流失 names several. */
export const idsOfLabel = (label: string): readonly string[] => byName().get(foldLabel(label)) ?? [];
