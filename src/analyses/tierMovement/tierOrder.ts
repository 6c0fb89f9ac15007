import { LANGUAGES } from '../../engine/language.ts';
import { STAGES } from '../lifecycleStage/stages.ts';
import { words as lifecycleWords } from '../lifecycleStage/words/index.ts';
import { TIER_NAMES, TIERS } from '../rfm/tiers.ts';

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
    for (const name of [...tiers, ...stages]) if (!ranks.has(name)) ranks.set(name, ranks.size);
  }
  return ranks;
}
