import { periodOf } from '../../engine/calendar.ts';
import type { ReviewPeriod } from '../review.ts';
import { type ReviewedPeriod, SHOWN } from './period.ts';
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

/** The period numbers of many days: each different day is looked up once. */
function periodNumbers(days: Int32Array, period: ReviewPeriod): Int32Array {
  const known = new Map<number, number>();
  return days.map((day) => {
    let number = known.get(day);
    if (number === undefined) {
      number = periodOf(day, period);
      known.set(day, number);
    }
    return number;
  });
}

/** Money by period, the last ones up to the reviewed one; before is what came earlier, so that nothing is lost. */
export interface PeriodSeries {
  readonly periods: readonly { readonly index: number; minor: number; buyers: number }[];
  readonly before: number;
}

export function periodSeries(orders: Orders, { index: end, period }: ReviewedPeriod): PeriodSeries {
  const { person, day, minor } = orders;
  const numbers = periodNumbers(day, period);
  let first = end;
  for (let row = 0; row < day.length; row++) if (numbers[row] < first) first = numbers[row];
  const from = Math.max(first, end - SHOWN[period] + 1);
  const periods = Array.from({ length: end - from + 1 }, (_, at) => ({ index: from + at, minor: 0, buyers: 0 }));
  const seen = periods.map(() => new Set<number>());
  let before = 0;
  for (let row = 0; row < day.length; row++) {
    const at = numbers[row] - from;
    if (at < 0) before += minor[row];
    else {
      periods[at].minor += minor[row];
      if (minor[row] >= 0) seen[at].add(person[row]);
    }
  }
  periods.forEach((figures, at) => {
    figures.buyers = seen[at].size;
  });
  return { periods, before };
}
