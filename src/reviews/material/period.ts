import { periodOf, periodStart } from '../../engine/calendar.ts';
import { periodText } from '../../engine/periodText.ts';
import type { Material, ReviewPeriod } from '../review.ts';

/** The period of a review: that of the day before the as-of day. Days are civil day numbers, ends excluded. */
export interface ReviewedPeriod {
  readonly period: ReviewPeriod;
  /** 2026-10, 2026-W44 or 2026-10-31 */
  readonly text: string;
  /** Whole periods since 1970, see engine/calendar.ts. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Whether all its days are counted; else the period before is cut to as many. */
  readonly whole: boolean;
  readonly previousFrom: number;
  readonly previousTo: number;
}

/** The reviewed period of what a step works on; the month where none is asked for. */
export function reviewedPeriod({ asOf, period = 'month' }: Pick<Material, 'asOf' | 'period'>): ReviewedPeriod {
  const index = periodOf(asOf - 1, period);
  const from = periodStart(index, period);
  const whole = periodStart(index + 1, period) === asOf;
  const previousFrom = periodStart(index - 1, period);
  return {
    period,
    text: periodText(index, period),
    index,
    from,
    to: asOf,
    whole,
    previousFrom,
    previousTo: whole ? from : Math.min(from, previousFrom + (asOf - from)),
  };
}

/** How many periods stand side by side: a year and the month before it, a quarter, two weeks. */
export const SHOWN: Readonly<Record<ReviewPeriod, number>> = { month: 13, week: 13, day: 14 };
