import { civilOf, DAY_MS, dayOf } from '../../engine/calendar.ts';
import type { ReadingContext } from '../context.ts';
import type { DateText } from './dateText.ts';
import { DAY_ORDERS, type DayOrder, localeOrder, type OrderEvidence, possibleOrders } from './dayOrder.ts';

export type OpenText = Extract<DateText, { is: 'open' }>;

/** The order of a column's open texts: given, proved, guessed by the locale, or left open. */
export interface ColumnOrder {
  readonly order: DayOrder | '';
  readonly because: 'given' | 'proved' | 'locale' | 'ambiguous' | 'mixed';
}

/** The orders in which a text is a day. */
export const readable = (text: OpenText): readonly DayOrder[] =>
  DAY_ORDERS.filter((order) => !Number.isNaN(text[order]));

/** Different open texts of a column with the rows that hold each. */
export type OpenTexts = ReadonlyMap<OpenText, number[]>;

function evidenceOf(texts: OpenTexts): OrderEvidence {
  const fits = { dmy: 0, mdy: 0, ymd: 0 };
  const proves = { dmy: 0, mdy: 0, ymd: 0 };
  let open = 0;
  texts.forEach((rows, text) => {
    const orders = readable(text);
    open += rows.length;
    for (const order of orders) fits[order] += rows.length;
    if (orders.length === 1) proves[orders[0]] += rows.length;
  });
  return { open, fits, proves };
}

/** Civil day of an open text under the column's order; a contradictory column still has texts with one reading. NaN: none. */
export function dayBy(column: ColumnOrder, text: OpenText): number {
  if (column.order) return text[column.order];
  const orders = readable(text);
  return column.because === 'mixed' && orders.length === 1 ? text[orders[0]] : Number.NaN;
}

/** Decides once for the whole column, never per cell. */
export function columnOrder(texts: OpenTexts, context: ReadingContext): ColumnOrder {
  const possible = possibleOrders(evidenceOf(texts));
  const given = context.dateOrder;
  if (possible.length === 1) return { order: possible[0], because: 'proved' };
  if (given && (possible.length === 0 || possible.includes(given))) return { order: given, because: 'given' };
  if (possible.length === 0) return { order: '', because: 'mixed' };
  if (given || context.whenAmbiguous === 'locale')
    return { order: localeOrder(context.locale, possible), because: 'locale' };
  return { order: '', because: 'ambiguous' };
}

/** A day with day and month changed over: what a locale of the other order made of the text. */
export function swapped(civil: number): number {
  const day = Math.floor(civil / DAY_MS);
  const { year, month, day: dayOfMonth } = civilOf(day);
  return dayOfMonth > 12 ? civil : civil + (dayOf(year, dayOfMonth, month) - day) * DAY_MS;
}
