import { type Moments, meanDifference } from './meanTests.ts';
import { studentQuantile } from './studentT.ts';

/** Welch's two-sided interval of a difference of means, second − first (R: t.test). null where nothing can be tested. */
export function welchInterval(first: Moments, second: Moments, level: number): { low: number; high: number } | null {
  const found = meanDifference(first, second, false);
  if (!found) return null;
  const half = studentQuantile((1 - level) / 2, found.df) * found.error;
  return { low: found.effect - half, high: found.effect + half };
}
