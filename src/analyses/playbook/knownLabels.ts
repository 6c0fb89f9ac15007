import { LANGUAGES, type Language } from '../../engine/language.ts';
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

/** Names that have no words of their own here, each parted by |, the one to show first. */
const OTHERS: readonly (readonly [string, Readonly<Record<Language, string>>])[] = [
  ...['s', 'a', 'b', 'c'].map((letter) => {
    const name = letter.toUpperCase();
    return [`pyramid ${letter}`, { en: name, 'zh-Hans': name, 'zh-Hant': name }] as const;
  }),
  ['intent strong', { en: 'Strong intent|Strong', 'zh-Hans': '强意向', 'zh-Hant': '強意向' }],
  ['intent medium', { en: 'Intent|Medium intent|Medium', 'zh-Hans': '意向', 'zh-Hant': '意向' }],
  ['intent weak', { en: 'Weak intent|Weak', 'zh-Hans': '弱意向', 'zh-Hant': '弱意向' }],
  ['intent unknown', { en: 'To research|Unknown', 'zh-Hans': '待调研', 'zh-Hant': '待調研' }],
];

/** By id, the names of every stage, tier and status in a language, the one to show first. */
export function namesOfLabels(language: Language): Map<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const [family, [keys, words]] of Object.entries(FAMILIES)) {
    for (const key of keys) names.set(`${family} ${key}`, [words[language].labels[key]]);
  }
  for (const [id, list] of OTHERS) names.set(id, list[language].split('|'));
  return names;
}

const byName = once(() => {
  const ids = new Map<string, string[]>();
  for (const language of LANGUAGES) {
    namesOfLabels(language).forEach((names, id) => {
      for (const name of names.map(foldLabel)) {
        const known = ids.get(name) ?? [];
        if (!known.includes(id)) ids.set(name, [...known, id]);
      }
    });
  }
  return ids;
});

/** The ids of the stages, tiers and statuses that a label names in any language; 流失 names several. 引入期 is 引入, S级 is S. */
export function idsOfLabel(label: string): readonly string[] {
  const folded = foldLabel(label);
  return byName().get(folded) ?? byName().get(folded.replace(/ ?[期级层]$/, '')) ?? [];
}
