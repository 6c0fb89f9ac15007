import { LETTERS, type MeasureLetter, valuesOf } from '../../../analyses/rfm/measures.ts';
import { type OwnTable, ownTierOf } from '../../../analyses/rfm/ownTable.ts';
import { RANGES } from '../../../analyses/rfm/ranges.ts';
import { DEFAULT_SCORE_OPTIONS, rfmScores } from '../../../analyses/rfm/rfmScores.ts';
import { DEFAULT_TIER_OPTIONS, rfmTiers } from '../../../analyses/rfm/rfmTiers.ts';
import { ELEVEN, FIVE_BY_FIVE } from '../../../analyses/rfm/tiers.ts';
import { type ScoredMembers, spentBy } from '../../material/scoredMembers.ts';
import type { ReviewScheme } from '../../material/tierOptionsOf.ts';
import type { Snapshot } from '../../review.ts';
import type { TierRule } from '../tiers/tierRule.ts';

type High = readonly [number, number, number];

/** How scores are named: by a scheme, or by a table of the file's own. */
export interface Naming {
  readonly scheme: ReviewScheme;
  readonly own?: OwnTable;
}

/**
 * The tier that each person's numbers of today would have under the limits of an earlier rule; '' without one. Named as
 * that rule names them, or as today's where its names can't be compared.
 */
export function tiersUnderRule(table: ScoredMembers, rule: TierRule, high: High, naming: Naming): string[] {
  const { scale, hasAmounts, hasOrders, minor, orderCount } = table;
  const whole = (money: number): number => (hasAmounts ? Math.round(money * 10 ** scale * 1e6) / 1e6 : money);
  const measures = { ...table.measures, spent: spentBy(rule.mean, hasAmounts ? minor : orderCount, orderCount) };
  const { r, f, m } = rule.cuts;
  const cuts = { r, f: hasOrders ? f : f.map(whole), m: m.map(whole) };
  const options = { ...DEFAULT_SCORE_OPTIONS, bins: rule.bins };
  for (const letter of LETTERS) options[letter] = { rule: 'quantile', cuts: cuts[letter] };
  const scores = rfmScores(measures, options);
  const { scheme, own } = naming;
  if (scheme === 'eight') {
    const byValue = rule.scheme === 'eight' ? rule.byValue : '';
    const isHigh = (letter: MeasureLetter, person: number): boolean => {
      const limit = high[LETTERS.indexOf(letter)];
      if (!byValue.includes(letter)) return scores[letter][person] >= limit;
      const value = valuesOf(measures, letter)[person];
      return letter === 'r' ? value <= limit : value >= (letter === 'm' ? whole(limit) : limit);
    };
    const digits = (person: number): string => LETTERS.map((letter) => (isHigh(letter, person) ? '1' : '0')).join('');
    return Array.from(scores.r, (r, person) => (r === 0 ? '' : digits(person)));
  }
  const named = scheme === 'own' ? { table: own } : { scheme };
  const tiers = rfmTiers(measures, scores, { ...DEFAULT_TIER_OPTIONS, ...named });
  return Array.from(tiers.codes, (code) => (code < 0 ? '' : tiers.tiers[code]));
}

/** The tier that digits such as 543 have by a naming. */
export function tierOfDigits(digits: string, { scheme, own }: Naming, high: High): string {
  if (digits.length !== 3) return '';
  const [r, f, m] = Array.from(digits, Number);
  if (scheme === 'eight') return [r, f, m].map((score, place) => (score >= high[place] ? '1' : '0')).join('');
  if (scheme === 'own' && own) return ownTierOf(own, r, f, m);
  if (scheme === 'ranges') return ownTierOf(RANGES, r, f, m);
  // The schemes of ours know five scores; a rule of more or fewer parts has none of their names.
  if (scheme === 'five-by-five') return FIVE_BY_FIVE[5 - r]?.[f - 1] ?? '';
  return ELEVEN[5 - r]?.[((f + m + 1) >> 1) - 1] ?? '';
}

/** Where high began at the last review: as its rule says, else at the averages of its scores. */
export function highOf(snapshot: Snapshot, rule: TierRule): High {
  if (rule.high) return [rule.high.r, rule.high.f, rule.high.m];
  const scored = snapshot.scores.filter((digits) => digits.length === 3);
  const average = (place: number): number =>
    scored.reduce((sum, digits) => sum + Number(digits[place]), 0) / scored.length;
  return [average(0), average(1), average(2)];
}
