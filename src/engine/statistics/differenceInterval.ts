import { bisect } from '../optimise/bisect.ts';
import { type Alternative, outsideLevel } from './alternative.ts';
import { ratesWithDifference } from './constrainedRates.ts';
import type { Interval } from './interval.ts';
import { normalQuantile } from './normal.ts';
import type { TwoRates } from './twoRates.ts';
import { wilsonInterval } from './wilsonInterval.ts';

export const DIFFERENCE_METHODS = ['newcombe', 'wald', 'agresti caffo', 'miettinen nurminen'] as const;
export type DifferenceMethod = (typeof DIFFERENCE_METHODS)[number];

/**
 * An interval for the difference of two rates, second − first (statsmodels: confint_proportions_2indep; Wald also R:
 * prop.test, there widened by Yates' correction on request). One-sided, the open side ends at −1 or 1.
 */
export function differenceInterval(
  counts: TwoRates,
  method: DifferenceMethod,
  level: number,
  alternative: Alternative = 'two-sided',
  yates = false,
): Interval {
  const { low, high } = twoEnds(counts, method, normalQuantile(outsideLevel(level, alternative)), yates);
  return {
    low: alternative === 'less' ? -1 : Math.max(-1, low),
    high: alternative === 'greater' ? 1 : Math.min(1, high),
  };
}

function twoEnds(counts: TwoRates, method: DifferenceMethod, z: number, yates: boolean): { low: number; high: number } {
  const { x1, n1, x2, n2 } = counts;
  if (method === 'newcombe') return newcombe(counts, z);
  if (method === 'miettinen nurminen') return miettinenNurminen(counts, z);
  const added = method === 'agresti caffo' ? 1 : 0;
  const first = (x1 + added) / (n1 + 2 * added);
  const second = (x2 + added) / (n2 + 2 * added);
  const se = Math.sqrt((first * (1 - first)) / (n1 + 2 * added) + (second * (1 - second)) / (n2 + 2 * added));
  const spread = 1 / n1 + 1 / n2;
  const wider = yates && added === 0 ? Math.min(0.5, Math.abs(second - first) / spread) * spread : 0;
  const half = z * se + wider;
  return { low: second - first - half, high: second - first + half };
}

/** Newcombe 1998, method 10: from the Wilson intervals of both rates. */
function newcombe({ x1, n1, x2, n2 }: TwoRates, z: number): { low: number; high: number } {
  const first = x1 / n1;
  const second = x2 / n2;
  const around1 = wilsonInterval(x1, n1, z);
  const around2 = wilsonInterval(x2, n2, z);
  return {
    low: second - first - Math.hypot(second - around2.low, around1.high - first),
    high: second - first + Math.hypot(around2.high - second, first - around1.low),
  };
}

/**
 * Miettinen and Nurminen 1985: the differences that a score test, with N ÷ (N − 1) in its variance, doesn't reject. Where
 * most succeeded, by the failures, whose difference turned over is the same one: small rates keep their digits.
 */
function miettinenNurminen(counts: TwoRates, z: number): { low: number; high: number } {
  const { x1, n1, x2, n2 } = counts;
  if (2 * (x1 + x2) > n1 + n2) return miettinenNurminen({ x1: n2 - x2, n1: n2, x2: n1 - x1, n2: n1 }, z);
  const seen = x2 / n2 - x1 / n1;
  const statistic = (difference: number): number => {
    if (difference === seen) return 0;
    const { first, second } = ratesWithDifference(x1, n1, x2, n2, difference);
    const variance = (first * (1 - first)) / n1 + (second * (1 - second)) / n2;
    return (seen - difference) / Math.sqrt(Math.max(0, variance * ((n1 + n2) / (n1 + n2 - 1))));
  };
  return {
    low: bisect((difference) => statistic(difference) - z, -1, seen, 1e-24),
    high: bisect((difference) => statistic(difference) + z, seen, 1, 1e-24),
  };
}
