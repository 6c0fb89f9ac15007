import type { Effect } from './effect.ts';
import type { Measured } from './resultRow.ts';

/** One group against another, ready for the lines that rates and means have in common. */
export interface Comparison {
  /** The lifts, absolute first, and ratios. */
  readonly lifts: readonly Measured[];
  /** The test's statistic and, where it has them, degrees of freedom. */
  readonly test: readonly Measured[];
  /** The test's p-value; null where nothing can be tested. */
  readonly p: number | null;
  readonly difference: number | null;
  /** Normal approximations of the lifts; null where nothing varies, and the relative one where the control is 0. */
  readonly absolute: Effect | null;
  readonly relative: Effect | null;
}
