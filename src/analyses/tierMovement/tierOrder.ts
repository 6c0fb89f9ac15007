import { LANGUAGES, type Language } from '../../engine/language.ts';
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
 * language; others follow by their text, so that the order of the rows makes no difference. 新用户 is a tier of several
 * functions: the one that has most of the names decides.
 */
export function tierOrder(names: readonly string[]): string[] {
  const different = [...new Set(names)];
  const known = (ranks: ReadonlyMap<string, number>): number => different.filter((name) => ranks.has(name)).length;
  const families = knownRanks().sort((a, b) => known(b) - known(a));
  const rank = (name: string): number => {
    const family = families.findIndex((ranks) => ranks.has(name));
    return family < 0 ? Number.POSITIVE_INFINITY : family * 1000 + families[family].get(name)!;
  };
  return different.sort((a, b) => {
    const byRank = rank(a) === rank(b) ? 0 : rank(a) - rank(b);
    return byRank || (a < b ? -1 : 1);
  });
}

/** The place of each name of a function's tiers, in all languages. */
function knownRanks(): Map<string, number>[] {
  const stages = [...STAGES.five, ...STAGES.four, ...STAGES.course];
  return [
    ranksOf([...TIERS.eleven, ...TIERS.eight], (tier, language) => TIER_NAMES[language][tier]),
    ranksOf(stages, (stage, language) => lifecycleWords[language].labels[stage]),
    ranksOf(VALUE_TIERS, (tier, language) => valueWords[language].labels[tier]),
    ranksOf([...GROUPS].reverse(), (group, language) => communityWords[language].labels[group]),
    ranksOf(STATUSES, (status, language) => silenceWords[language].labels[status]),
    ranksOf(LETTERS, (letter) => letter),
  ];
}

function ranksOf(keys: readonly string[], nameOf: (key: string, language: Language) => string): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const [place, key] of keys.entries()) {
      const name = nameOf(key, language);
      if (!ranks.has(name)) ranks.set(name, place);
    }
  }
  return ranks;
}
