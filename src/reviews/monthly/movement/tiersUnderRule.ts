import { LETTERS } from '../../../analyses/rfm/measures.ts';
import { DEFAULT_SCORE_OPTIONS, rfmScores } from '../../../analyses/rfm/rfmScores.ts';
import { DEFAULT_TIER_OPTIONS, rfmTiers } from '../../../analyses/rfm/rfmTiers.ts';
import { ELEVEN, FIVE_BY_FIVE, type Scheme } from '../../../analyses/rfm/tiers.ts';
import type { ScoredMembers } from '../../material/scoredMembers.ts';
import type { Snapshot } from '../../review.ts';
import type { TierRule } from '../tiers/tierRule.ts';

type High = readonly [number, number, number];

/** The tier that each person's numbers of today would have under the limits of an earlier rule, in today's scheme; '' without one. */
export function tiersUnderRule(table: ScoredMembers, rule: TierRule, high: High): string[] {
  const { measures, scheme, scale, hasAmounts, hasOrders } = table;
  const { r, f, m } = rule.cuts;
  const money = (limits: readonly number[]): number[] => limits.map((cut) => Math.round(cut * 10 ** scale * 1e6) / 1e6);
  const cuts = { r, f: hasOrders ? f : money(f), m: hasAmounts ? money(m) : m };
  const options = { ...DEFAULT_SCORE_OPTIONS, bins: rule.bins };
  for (const letter of LETTERS) options[letter] = { rule: 'quantile', cuts: cuts[letter] };
  const scores = rfmScores(measures, options);
  if (scheme === 'eight') {
    return Array.from(scores.r, (r, person) => (r === 0 ? '' : eightOf(r, scores.f[person], scores.m[person], high)));
  }
  const tiers = rfmTiers(measures, scores, { ...DEFAULT_TIER_OPTIONS, scheme });
  return Array.from(tiers.codes, (code) => (code < 0 ? '' : tiers.tiers[code]));
}

const eightOf = (r: number, f: number, m: number, [highR, highF, highM]: High): string =>
  `${r >= highR ? 1 : 0}${f >= highF ? 1 : 0}${m >= highM ? 1 : 0}`;

/** The tier that digits such as 543 have in a scheme. */
export function tierOfDigits(digits: string, scheme: Scheme, high: High): string {
  if (digits.length !== 3) return '';
  const [r, f, m] = Array.from(digits, Number);
  if (scheme === 'eight') return eightOf(r, f, m, high);
  if (scheme === 'five-by-five') return FIVE_BY_FIVE[5 - r][f - 1];
  return ELEVEN[5 - r][((f + m + 1) >> 1) - 1];
}

/** Where high began at the last review: as its rule says, else at the averages of its scores. */
export function highOf(snapshot: Snapshot, rule: TierRule): High {
  if (rule.high) return [rule.high.r, rule.high.f, rule.high.m];
  const scored = snapshot.scores.filter((digits) => digits.length === 3);
  const average = (place: number): number =>
    scored.reduce((sum, digits) => sum + Number(digits[place]), 0) / scored.length;
  return [average(0), average(1), average(2)];
}
