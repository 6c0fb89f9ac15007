import { type Alternative, outsideLevel } from './alternative.ts';
import type { Interval } from './interval.ts';
import { normalQuantile } from './normal.ts';
import type { TwoRates } from './twoRates.ts';

/** The odds ratio, second to first; null where it isn't defined. */
export function oddsRatio({ x1, n1, x2, n2 }: TwoRates): number | null {
  const below = x1 * (n2 - x2);
  return below === 0 ? null : (x2 * (n1 - x1)) / below;
}

/** The standard error of the odds ratio's logarithm (Woolf 1955); Infinity where a cell is 0. */
export const logOddsError = ({ x1, n1, x2, n2 }: TwoRates): number =>
  Math.sqrt(1 / x1 + 1 / (n1 - x1) + 1 / x2 + 1 / (n2 - x2));

/** The odds ratio's interval by its logarithm (statsmodels: logit); both ends null where a cell is 0. */
export function oddsRatioInterval(counts: TwoRates, level: number, alternative: Alternative = 'two-sided'): Interval {
  const middle = oddsRatio(counts);
  if (middle === null || middle === 0) return { low: null, high: null };
  const factor = Math.exp(normalQuantile(outsideLevel(level, alternative)) * logOddsError(counts));
  return {
    low: alternative === 'less' ? 0 : middle / factor,
    high: alternative === 'greater' ? null : middle * factor,
  };
}
