import { addMonths, DAY_MS, type Period, periodStart, type WeekStart } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { MoneyColumn, TextColumn, TimeColumn } from '../../intake/column.ts';
import type { RowTest } from '../conditions/condition.ts';
import { dayAfterLatest } from '../daysSince.ts';
import { labelOrder } from '../events/breakdown.ts';
import { type DayLimits, keepDays } from '../events/dayLimits.ts';
import { periodNumbers } from '../events/periodNumbers.ts';
import { type PeriodSpan, periodSpan } from '../events/periodSpan.ts';
import { TotalsByPeriod } from './totalsByPeriod.ts';
import type { TrendCube, TrendLine } from './trendCube.ts';

export interface TrendColumns {
  readonly date: TimeColumn;
  readonly value: MoneyColumn;
  readonly dimension?: TextColumn;
}

export interface TrendOptions extends DayLimits {
  readonly period: Exclude<Period, 'hour'>;
  readonly weekStart: WeekStart;
  /** Rows whose value is blank count as rows. */
  readonly countBlanks: boolean;
  /** Days are compared with the same weekday 52 weeks before, not with the same date. */
  readonly sameWeekday: boolean;
  /** A last period that is cut is compared with as many days of the others. */
  readonly toDate: boolean;
  readonly filter?: RowTest;
}

const MOST_CELLS = 500_000;
const WIDTH = 11;

/**
 * Sums by period and dimension, beside those of the period before and of a year before. Rows before `from` serve these
 * comparisons only; a period before the first row of all is unknown, not 0. Throws InputError: noRows, sumTooLarge,
 * resultTooLarge.
 */
export function computeTrend({ date, value, dimension }: TrendColumns, options: TrendOptions): TrendCube {
  const { period, weekStart, from, to } = options;
  const asOf = options.asOf ?? dayAfterLatest(date.civil);
  const usable = new Int32Array(date.civil.length);
  for (let row = 0; row < usable.length; row++) {
    const counts = options.countBlanks || !Number.isNaN(value.minor[row]);
    if (counts && (!options.filter || options.filter(row))) usable[row] = 1;
  }
  keepDays(usable, date, undefined, asOf);
  const inRange = usable.slice();
  keepDays(inRange, date, from, to);
  const span = periodSpan(usable, date.civil, options, period, weekStart);
  const lastDays = options.toDate ? daysOfLast(span, usable, date, asOf, to) : undefined;
  const before = (index: number): number => index - 1;
  const yearBefore = (index: number): number => yearEarlier(index, options);
  const whole = new TotalsByPeriod();
  const cut = new TotalsByPeriod();
  const cutBases = lastDays === undefined ? [] : [before(span.last), yearBefore(span.last)];
  const numberOf = periodNumbers(period, weekStart);
  let first = Infinity;
  for (let row = 0; row < usable.length; row++) {
    if (usable[row] === 0) continue;
    const index = numberOf(date.civil[row]);
    if (inRange[row] === 0 && index >= span.first) continue;
    if (index < first) first = index;
    const code = dimension?.codes[row] ?? -1;
    whole.add(code, index, value.minor[row]);
    if (lastDays === undefined || !cutBases.includes(index)) continue;
    const day = Math.floor(date.civil[row] / DAY_MS);
    if (day < periodStart(index, period, weekStart) + lastDays) cut.add(code, index, value.minor[row]);
  }
  const codes = dimension ? labelOrder(dimension.labels).filter((code) => whole.has(code)) : [];
  const count = span.last - span.first + 1;
  if (count * (codes.length + 1) * WIDTH > MOST_CELLS) {
    const cells = String(count * (codes.length + 1) * WIDTH);
    throw new InputError({ code: 'resultTooLarge', value: cells, hint: String(MOST_CELLS) });
  }
  const periods = Array.from({ length: count }, (_, place) => span.first + place);
  const line = (code: number | undefined, name: string | null): TrendLine => {
    const base = (index: number, earlier: number): TrendLine['lastYear'][number] => {
      if (earlier < first) return null;
      const isCut = lastDays !== undefined && index === span.last;
      return (isCut ? cut : whole).totals(code, earlier);
    };
    return {
      name,
      now: periods.map((index) => whole.totals(code, index)),
      lastPeriod: periods.map((index) => base(index, before(index))),
      lastYear: periods.map((index) => base(index, yearBefore(index))),
    };
  };
  const lines = codes.map((code) => line(code, dimension?.labels[code] ?? null));
  return { span, asOf, scale: value.scale, from, to, lines, all: line(undefined, null) };
}

/** The period a year before: 12 months, 4 quarters, 52 weeks, the same date (February 28 for 29) or weekday. */
function yearEarlier(index: number, { period, sameWeekday }: TrendOptions): number {
  if (period === 'day') return sameWeekday ? index - 364 : addMonths(index, -12);
  return index - { week: 52, month: 12, quarter: 4, year: 1 }[period];
}

/** How many days of the last period are seen, where the as-of day or the end of the range cuts it; undefined elsewhere. */
function daysOfLast(
  { last, period, weekStart }: PeriodSpan,
  usable: Int32Array,
  { civil }: TimeColumn,
  asOf: number,
  to = Infinity,
): number | undefined {
  const isAsOfSeen = usable.some((mask, row) => mask !== 0 && Math.floor(civil[row] / DAY_MS) === asOf);
  const end = Math.min(Math.ceil(to) + 1, isAsOfSeen ? asOf + 1 : asOf);
  return end < periodStart(last + 1, period, weekStart) ? end - periodStart(last, period, weekStart) : undefined;
}
