import { addMonths, civilOf, startOfMonth } from '../../engine/calendar.ts';

/** The month of a review: that of the day before the as-of day. Days are civil day numbers, ends excluded. */
export interface ReviewedMonth {
  /** 2026-10 */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Days of the month that are counted; the month before is cut to as many when the month isn't over. */
  readonly whole: boolean;
  readonly previousFrom: number;
  readonly previousTo: number;
}

export function reviewedMonth(asOf: number): ReviewedMonth {
  const from = startOfMonth(asOf - 1);
  const whole = addMonths(from, 1) === asOf;
  const previousFrom = addMonths(from, -1);
  return {
    text: monthText(from),
    from,
    to: asOf,
    whole,
    previousFrom,
    previousTo: whole ? from : Math.min(from, previousFrom + (asOf - from)),
  };
}

/** The month of a day as 2026-10. */
export function monthText(day: number): string {
  const { year, month } = civilOf(day);
  return `${year}-${String(month).padStart(2, '0')}`;
}
