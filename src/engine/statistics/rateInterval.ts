import { inverseIncompleteBeta } from '../functions/inverseIncompleteBeta.ts';
import { type Alternative, outsideLevel } from './alternative.ts';
import { normalQuantile } from './normal.ts';
import { wilsonInterval } from './wilsonInterval.ts';

export const RATE_METHODS = ['wilson', 'clopper pearson', 'agresti coull', 'jeffreys', 'wald'] as const;
export type RateMethod = (typeof RATE_METHODS)[number];

/**
 * An interval for the rate behind x successes of n > 0 (statsmodels: proportion_confint; R: binom.test, prop.test).
 * One-sided, the open side ends at 0 or 1.
 */
export function rateInterval(
  x: number,
  n: number,
  method: RateMethod,
  level: number,
  alternative: Alternative = 'two-sided',
): { low: number; high: number } {
  const { low, high } = twoEnds(x, n, method, outsideLevel(level, alternative));
  return { low: alternative === 'less' ? 0 : low, high: alternative === 'greater' ? 1 : high };
}

function twoEnds(x: number, n: number, method: RateMethod, outside: number): { low: number; high: number } {
  if (method === 'clopper pearson') {
    return {
      low: x === 0 ? 0 : inverseIncompleteBeta(outside, x, n - x + 1).x,
      high: x === n ? 1 : inverseIncompleteBeta(outside, x + 1, n - x, 'upper').x,
    };
  }
  if (method === 'jeffreys') {
    return {
      low: inverseIncompleteBeta(outside, x + 0.5, n - x + 0.5).x,
      high: inverseIncompleteBeta(outside, x + 0.5, n - x + 0.5, 'upper').x,
    };
  }
  const z = normalQuantile(outside);
  if (method === 'wilson') return wilsonInterval(x, n, z);
  const rate = x / n;
  if (method === 'wald') return around(rate, z * Math.sqrt((rate * (1 - rate)) / n));
  const size = n + z * z;
  const centre = (x + (z * z) / 2) / size;
  return around(centre, z * Math.sqrt((centre * (1 - centre)) / size));
}

const around = (centre: number, half: number): { low: number; high: number } => ({
  low: Math.max(0, centre - half),
  high: Math.min(1, centre + half),
});
