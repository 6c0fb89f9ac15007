import { addedUp } from '../uplift/estimate.ts';

/** A tier's measure inside and outside with its interval, as the table has them, and its members inside. */
interface TierMeasure {
  readonly members: number;
  readonly cells: readonly (number | null)[];
}

interface Weighted {
  readonly one: number | null;
  readonly other: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The measure over all tiers that have both sides, each weighted by its members inside (direct standardisation). The
 * interval comes from the tiers' intervals (MOVER; Zou and Donner 2008), blank where one of them has none.
 */
export function likeWithLike(tiers: readonly TierMeasure[]): Weighted {
  const both = tiers.filter(({ members, cells: [one, other] }) => members > 0 && one !== null && other !== null);
  const members = both.reduce((sum, tier) => sum + tier.members, 0);
  if (members === 0) return { one: null, other: null, low: null, high: null };
  const mean = (place: number): number =>
    both.reduce((sum, tier) => sum + Number(tier.cells[place]) * tier.members, 0) / members;
  const times = (end: number | null, count: number): number | null => (end === null ? null : end * count);
  const sum = addedUp(
    both.map(({ members: count, cells: [, , difference, low, high] }) => ({
      members: count,
      extra: Number(difference) * count,
      low: times(low, count),
      high: times(high, count),
    })),
  );
  return {
    one: mean(0),
    other: mean(1),
    low: sum && times(sum.low, 1 / members),
    high: sum && times(sum.high, 1 / members),
  };
}
