import type { ScoredMembers } from '../../material/scoredMembers.ts';

/** One tier with all its members. */
export interface TierSum {
  /** Id of the tier in its scheme. */
  readonly tier: string;
  members: number;
  orders: number;
  /** Whole smallest units. */
  minor: number;
}

/** Every tier of the scheme in the order of display, empty ones too, so that months compare. */
export function tierSums({ tiers, scored, orderCount, minor, hasAmounts }: ScoredMembers): TierSum[] {
  const sums: TierSum[] = tiers.tiers.map((tier) => ({ tier, members: 0, orders: 0, minor: 0 }));
  for (const person of scored) {
    const sum = sums[tiers.codes[person]];
    sum.members++;
    sum.orders += orderCount[person] || 0;
    if (hasAmounts) sum.minor += minor[person];
  }
  return sums;
}

export const totalOf = (sums: readonly TierSum[]): Omit<TierSum, 'tier'> => ({
  members: sums.reduce((total, sum) => total + sum.members, 0),
  orders: sums.reduce((total, sum) => total + sum.orders, 0),
  minor: sums.reduce((total, sum) => total + sum.minor, 0),
});
