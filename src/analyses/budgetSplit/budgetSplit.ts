import { largestRemainder } from '../../engine/statistics/largestRemainder.ts';

/** One tier as it came; money in whole smallest units. */
export interface BudgetTier {
  readonly tier: string;
  readonly members: number;
  /** What one redeemed coupon costs. */
  readonly unitCost: number;
  readonly weight: number;
}

/**
 * Money by tier, adding up to `budget` exactly: in proportion to members × unit cost × weight, to the smallest unit by
 * largest remainder; of equal remainders the tier with more members goes first, then by name. With `cap` no tier gets
 * more than all of its members could redeem; what that frees goes to the others, and what nobody can use stays over.
 */
export function budgetSplit(
  tiers: readonly BudgetTier[],
  budget: number,
  cap: boolean,
): { readonly amounts: number[]; readonly reserve: number } {
  const amounts = tiers.map(() => 0);
  const needOf = (place: number): number => tiers[place].members * tiers[place].unitCost;
  let open = tiers.map((_, place) => place).filter((place) => needOf(place) * tiers[place].weight > 0);
  open.sort((a, b) => tiers[b].members - tiers[a].members || (tiers[a].tier < tiers[b].tier ? -1 : 1));
  let left = budget;
  while (open.length > 0) {
    const weights = open.map((place) => needOf(place) * tiers[place].weight);
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const parts = largestRemainder(
      weights.map((weight) => (left * weight) / whole),
      left,
    );
    const full = new Set(cap ? open.filter((place, i) => parts[i] >= needOf(place)) : []);
    if (full.size === 0) {
      open.forEach((place, i) => {
        amounts[place] = parts[i];
      });
      return { amounts, reserve: 0 };
    }
    for (const place of full) {
      amounts[place] = needOf(place);
      left -= amounts[place];
    }
    open = open.filter((place) => !full.has(place));
  }
  return { amounts, reserve: left };
}
