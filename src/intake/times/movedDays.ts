import { DAY_MS } from '../../engine/calendar.ts';
import type { ReadingContext, Remark } from '../context.ts';

/**
 * Moments written in a zone of their own (2026-03-31 23:30 -0400) that fall on another day in the spreadsheet's: a
 * spreadsheet whose zone was never set moves a shop's late evenings into the next day, and with them months and sums.
 * written: civil ms as the text has it, NaN elsewhere; civil: ms in the spreadsheet's zone.
 */
export function movedDays(
  written: Float64Array | undefined,
  civil: Float64Array,
  { timezone }: ReadingContext,
): Remark[] {
  let moved = 0;
  written?.forEach((time, row) => {
    // NaN, a text without a zone or a problem cell, differs from everything: only numbers count.
    if (Math.floor(time / DAY_MS) - Math.floor(civil[row] / DAY_MS)) moved++;
  });
  return moved === 0 ? [] : [{ code: 'movedDays', count: moved, value: timezone }];
}
