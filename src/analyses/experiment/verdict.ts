import type { Alternative } from '../../engine/statistics/alternative.ts';

/** Below this the groups hardly came from the expected split by chance: the usual limit for sample-ratio checks. */
export const SPLIT_LIMIT = 0.001;

const OPEN = { 'two-sided': 'verdict open', greater: 'verdict not higher', less: 'verdict not lower' };

/**
 * The key of what may be said about a difference: nothing while the split is off, members are few or nothing varies;
 * "no clear difference" is not "no difference", and a one-sided test says nothing about the other side. p is the one
 * after correction for several pairs.
 */
export function verdict(
  p: number | null,
  difference: number | null,
  { level, alternative }: { level: number; alternative: Alternative },
  { splitIsOff, few }: { splitIsOff: boolean; few: boolean },
): string {
  if (splitIsOff) return 'verdict split';
  if (few) return 'verdict few';
  if (p === null || difference === null) return 'verdict untested';
  if (p >= 1 - level || difference === 0) return OPEN[alternative];
  return difference > 0 ? 'verdict higher' : 'verdict lower';
}
