import { bisect } from '../optimise/bisect.ts';
import { type Alternative, outsideLevel } from './alternative.ts';
import { ratesWithRatio } from './constrainedRates.ts';
import type { Interval } from './interval.ts';
import { normalQuantile } from './normal.ts';
import type { TwoRates } from './twoRates.ts';

export const RATIO_METHODS = ['log', 'koopman', 'miettinen nurminen'] as const;
export type RatioMethod = (typeof RATIO_METHODS)[number];

/**
 * An interval for the ratio of two rates, second ÷ first: by its logarithm (Katz 1978), or by inverting a score test,
 * plain (Koopman 1984) or with N ÷ (N − 1) in its variance (Miettinen and Nurminen 1985). An end is null where there is
 * none: above if the first rate may be 0, and both ends of log where a count is 0. One-sided, the lower end is 0.
 */
export function ratioInterval(
  counts: TwoRates,
  method: RatioMethod,
  level: number,
  alternative: Alternative = 'two-sided',
): Interval {
  const z = normalQuantile(outsideLevel(level, alternative));
  const { low, high } = method === 'log' ? katz(counts, z) : score(counts, z, method === 'miettinen nurminen');
  return { low: alternative === 'less' ? 0 : low, high: alternative === 'greater' ? null : high };
}

/** The standard error of ln(second ÷ first); Infinity where a count is 0. */
export const logRatioError = ({ x1, n1, x2, n2 }: TwoRates): number =>
  Math.sqrt(Math.max(0, 1 / x1 - 1 / n1 + (1 / x2 - 1 / n2)));

function katz(counts: TwoRates, z: number): Interval {
  const { x1, n1, x2, n2 } = counts;
  if (x1 === 0 || x2 === 0) return { low: null, high: null };
  const middle = x2 / n2 / (x1 / n1);
  const factor = Math.exp(z * logRatioError(counts));
  return { low: middle / factor, high: middle * factor };
}

/** ln ratios beyond these are no ratios of counts. */
const FAR = 60;

function score({ x1, n1, x2, n2 }: TwoRates, z: number, corrected: boolean): Interval {
  const factor = corrected ? (n1 + n2) / (n1 + n2 - 1) : 1;
  const difference = (x2 * n1 - x1 * n2) / (n1 * n2);
  const statistic = (log: number): number => {
    const ratio = Math.exp(log);
    const { first, firstRest, second, secondRest } = ratesWithRatio(x1, n1, x2, n2, log);
    const variance = (second * secondRest) / n2 + (ratio * ratio * first * firstRest) / n1;
    // Near equal rates the difference is what has digits.
    const gap = Math.abs(log) < 0.5 ? difference - (Math.expm1(log) * x1) / n1 : x2 / n2 - (ratio * x1) / n1;
    return gap / Math.sqrt(Math.max(0, variance * factor));
  };
  const middle = Math.log(x2 / n2 / (x1 / n1));
  return {
    low: x2 === 0 ? 0 : Math.exp(bisect((log) => statistic(log) - z, -FAR, x1 === 0 ? FAR : middle)),
    high: x1 === 0 ? null : Math.exp(bisect((log) => statistic(log) + z, x2 === 0 ? -FAR : middle, FAR)),
  };
}
