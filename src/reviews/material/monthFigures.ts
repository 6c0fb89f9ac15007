import { periodOf } from '../../engine/calendar.ts';
import type { ReviewedMonth } from './month.ts';
import type { Orders } from './readOrders.ts';

/** What was sold in a span of days; money in whole smallest units, refunds taken off on the day that they stand. */
export interface SalesFigures {
  readonly minor: number;
  readonly orders: number;
  readonly buyers: number;
}

/** Sales of the days from `from` to before `to`. */
export function salesOf(orders: Orders, people: number, from: number, to: number): SalesFigures {
  const { person, day, minor, order } = orders;
  const bought = new Uint8Array(people);
  const ids = new Set<number>();
  const days = new Set<number>();
  let total = 0;
  let buyers = 0;
  for (let row = 0; row < day.length; row++) {
    if (day[row] < from || day[row] >= to) continue;
    total += minor[row];
    if (minor[row] < 0) continue;
    if (bought[person[row]] === 0) buyers++;
    bought[person[row]] = 1;
    if (order) ids.add(order[row]);
    else days.add(person[row] * 100_000 + day[row] - from);
  }
  return { minor: total, orders: order ? ids.size : days.size, buyers };
}

/** Months since 1970-01 of many days: each different day is looked up once. */
function monthNumbers(days: Int32Array): Int32Array {
  const known = new Map<number, number>();
  return days.map((day) => {
    let month = known.get(day);
    if (month === undefined) {
      month = periodOf(day, 'month');
      known.set(day, month);
    }
    return month;
  });
}

/** Money by calendar month, the last so many up to the reviewed one; before is what came earlier, so that nothing is lost. */
export interface MonthSeries {
  readonly months: readonly { readonly month: number; minor: number; buyers: number }[];
  readonly before: number;
}

export function monthSeries(orders: Orders, month: ReviewedMonth, most = 13): MonthSeries {
  const end = periodOf(month.from, 'month');
  const { person, day, minor } = orders;
  const monthOf = monthNumbers(day);
  let first = end;
  for (let row = 0; row < day.length; row++) if (monthOf[row] < first) first = monthOf[row];
  const from = Math.max(first, end - most + 1);
  const months = Array.from({ length: end - from + 1 }, (_, index) => ({ month: from + index, minor: 0, buyers: 0 }));
  const seen = months.map(() => new Set<number>());
  let before = 0;
  for (let row = 0; row < day.length; row++) {
    const index = monthOf[row] - from;
    if (index < 0) before += minor[row];
    else {
      months[index].minor += minor[row];
      if (minor[row] >= 0) seen[index].add(person[row]);
    }
  }
  months.forEach((figures, index) => {
    figures.buyers = seen[index].size;
  });
  return { months, before };
}
