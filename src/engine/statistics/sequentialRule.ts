import { binomialUpper } from './binomialTest.ts';

/** Stop for a winner when one group leads by `lead` conversions, without one after `conversions` in both together. */
export interface SequentialRule {
  readonly conversions: number;
  readonly lead: number;
}

/**
 * Chance that a walk of `steps` steps, up with chance p, ever stands at `lead`: by reflection,
 * P(S ≥ lead) + (p ÷ q)^lead P(S′ > lead) with the chances of S′ swapped.
 */
export function chanceOfLead(steps: number, lead: number, p: number): number {
  if (lead > steps) return 0;
  const reach = Math.ceil((steps + lead) / 2);
  const beyond = Math.floor((steps + lead) / 2) + 1;
  const swapped = binomialUpper(beyond, steps, 1 - p);
  const mirrored = swapped === 0 ? 0 : Math.exp(lead * Math.log(p / (1 - p)) + Math.log(swapped));
  return Math.min(1, binomialUpper(reach, steps, p) + mirrored);
}

/**
 * Evan Miller's "Simple Sequential A/B Testing" (2015): the fewest conversions in all, and the lead, such that equal
 * rates reach that lead with a chance of at most `error` (a side), and rates whose conversions fall to the better group
 * with chance `share` (above one half) reach it with at least `power`.
 */
export function sequentialRule(share: number, error: number, power: number): SequentialRule {
  const works = (lead: number): boolean => chanceOfLead(longest(lead, error), lead, share) >= power;
  const lead = firstWhole(1, works);
  return { lead, conversions: firstWhole(lead, (steps) => chanceOfLead(steps, lead, share) >= power) };
}

/** The smallest lead that so many conversions reach with a chance of at most `error`, rates being equal. */
export const leadFor = (conversions: number, error: number): number =>
  firstWhole(1, (lead) => chanceOfLead(conversions, lead, 0.5) <= error);

/** The most conversions for which a lead is safe. */
const longest = (lead: number, error: number): number =>
  firstWhole(lead, (steps) => chanceOfLead(steps, lead, 0.5) > error) - 1;

/** The first whole number from `from` on for which a condition that stays true holds: doubling, then halving. */
function firstWhole(from: number, holds: (k: number) => boolean): number {
  let high = from;
  let low = from - 1;
  while (!holds(high)) {
    low = high;
    high = high * 2 + 1;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
