import { civilOf, DAY_MS } from '../../engine/calendar.ts';
import type { ReadingContext } from '../context.ts';
import { localeOrder } from './dayOrder.ts';
import { type ColumnOrder, swapped } from './openDays.ts';

/** Rows whose real dates the spreadsheet has read in the wrong order; refuse is set where nobody may decide that. */
export interface TurnedDates {
  readonly rows: readonly number[];
  readonly refuse: boolean;
}

const NONE: TurnedDates = { rows: [], refuse: false };

/**
 * When texts were pasted into a sheet of the other order, those with a day up to 12 became dates (day and month
 * changed over) and the rest stayed text. So: texts that prove the order that is not the locale's, beside dates none of
 * which is after the 12th. The dates are changed back in place when the order is given or may be guessed.
 */
export function turnedDates(
  civil: Float64Array,
  momentRows: readonly number[],
  column: ColumnOrder,
  context: ReadingContext,
): TurnedDates {
  const { order, because } = column;
  if (momentRows.length === 0 || because !== 'proved' || (order !== 'dmy' && order !== 'mdy')) return NONE;
  if (localeOrder(context.locale, ['dmy', 'mdy']) === order) return NONE;
  const rows: number[] = [];
  for (const row of momentRows) {
    const { month, day } = civilOf(Math.floor(civil[row] / DAY_MS));
    if (day > 12) return NONE;
    if (day !== month) rows.push(row);
  }
  const refuse = context.dateOrder !== order && context.whenAmbiguous === 'refuse';
  if (!refuse) for (const row of rows) civil[row] = swapped(civil[row]);
  return { rows, refuse };
}
