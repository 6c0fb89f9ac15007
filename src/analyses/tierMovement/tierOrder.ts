import { LANGUAGES } from '../../engine/language.ts';
import { GROUPS } from '../communityGroup/communityGroups.ts';
import { words as communityWords } from '../communityGroup/words/index.ts';
import { STAGES } from '../lifecycleStage/stages.ts';
import { words as lifecycleWords } from '../lifecycleStage/words/index.ts';
import { LETTERS } from '../pyramidTier/readNames.ts';
import { TIER_NAMES, TIERS } from '../rfm/tiers.ts';
import { STATUSES } from '../silenceAlert/silence.ts';
import { words as silenceWords } from '../silenceAlert/words/index.ts';
import { VALUE_TIERS } from '../valueTier/valueTiers.ts';
import { words as valueWords } from '../valueTier/words/index.ts';

/**
 * Different tier names in the order of display: those that our functions put out stand as they do there, in any
 * language; others follow by their text, so that the order of the rows makes no difference.
 */
export function tierOrder(names: readonly string[]): string[] {
  const ranks = knownRanks();
  const rank = (name: string): number => ranks.get(name) ?? Number.POSITIVE_INFINITY;
  return [...new Set(names)].sort((a, b) => {
    const byRank = rank(a) === rank(b) ? 0 : rank(a) - rank(b);
    return byRank || (a < b ? -1 : 1);
  });
}

function knownRanks(): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const language of LANGUAGES) {
    const tiers = [...TIERS.eleven, ...TIERS.eight].map((tier) => TIER_NAMES[language][tier]);
    const stages = [...STAGES.five, ...STAGES.four, ...STAGES.course].map(
      (stage) => lifecycleWords[language].labels[stage],
    );
    const values = VALUE_TIERS.map((tier) => valueWords[language].labels[tier]);
    const groups = GROUPS.map((group) => communityWords[language].labels[group]).reverse();
    const silences = STATUSES.map((status) => silenceWords[language].labels[status]);
    const names = [...tiers, ...stages, ...values, ...groups, ...silences, ...LETTERS];
    for (const name of names) if (!ranks.has(name)) ranks.set(name, ranks.size);
  }
  return ranks;
}
