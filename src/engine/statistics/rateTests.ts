import type { TwoRates } from './twoRates.ts';

export type RateStatistic = 'pooled' | 'unpooled' | 'yates';

/**
 * The z of two rates, second − first: with the variance under equal rates (pooled; its square is Pearson's χ²), with
 * each group's own, or with Yates' correction as R's prop.test has it. null where there is no variance.
 */
export function rateStatistic({ x1, n1, x2, n2 }: TwoRates, kind: RateStatistic): number | null {
  const difference = x2 / n2 - x1 / n1;
  const spread = 1 / n1 + 1 / n2;
  const rate = (x1 + x2) / (n1 + n2);
  const variance =
    kind === 'unpooled'
      ? (x1 * (n1 - x1)) / (n1 * n1 * n1) + (x2 * (n2 - x2)) / (n2 * n2 * n2)
      : rate * (1 - rate) * spread;
  if (variance === 0) return null;
  const correction = kind === 'yates' ? Math.min(0.5, Math.abs(difference) / spread) * spread : 0;
  return (Math.sign(difference) * (Math.abs(difference) - correction)) / Math.sqrt(variance);
}

/** The smallest count that equal rates would let expect in a cell of the 2 × 2 table; from counts, so that 5 is 5. */
export function leastExpected({ x1, n1, x2, n2 }: TwoRates): number {
  const successes = x1 + x2;
  const members = n1 + n2;
  return (Math.min(n1, n2) * Math.min(successes, members - successes)) / members;
}
