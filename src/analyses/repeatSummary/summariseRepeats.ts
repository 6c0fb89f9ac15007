import { DAY_MS, type Period, periodOf, type WeekStart } from '../../engine/calendar.ts';
import type { MoneyColumn, TextColumn, TimeColumn } from '../../intake/column.ts';
import { type OrderPeriods, type OrderRows, orderPeriods } from './orderPeriods.ts';

export interface RepeatColumns {
  readonly member: TextColumn;
  readonly date: Pick<TimeColumn, 'civil'>;
  readonly amount?: MoneyColumn;
}

export interface RepeatOptions {
  readonly unit: Period;
  readonly weekStart: WeekStart;
  readonly divideBy: number;
  /** The last observed day; later rows are left out. */
  readonly end: number;
  /** The last day that the histories are taken from; orders after it are counted apart. */
  readonly calibrationEnd?: number;
}

/** A place a member, in the order of first rows. Money in smallest units; NaN where no amount is known. */
export interface RepeatSummary {
  readonly members: readonly string[];
  readonly frequency: Int32Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  readonly average: Float64Array;
  readonly after?: { readonly orders: Int32Array; readonly average: Float64Array };
  readonly scale: number;
}

/** Histories of all members with an order up to the calibration's end, as value models need them. */
export function summariseRepeats(columns: RepeatColumns, options: RepeatOptions): RepeatSummary {
  const { member, amount } = columns;
  const { divideBy, end, calibrationEnd = end } = options;
  const all = member.labels.length;
  const first = orderPeriods(rowsBetween(columns, options, Number.NEGATIVE_INFINITY, calibrationEnd), all);
  const later =
    options.calibrationEnd === undefined
      ? undefined
      : orderPeriods(rowsBetween(columns, options, calibrationEnd + 1, end), all);
  const codes = member.labels.map((_, code) => code).filter((code) => first.starts[code] < first.starts[code + 1]);
  const periodOfEnd = periodOf(calibrationEnd, options.unit, options.weekStart);
  const { starts, periods } = first;
  const known = amount !== undefined;
  return {
    members: codes.map((code) => member.labels[code]),
    frequency: Int32Array.from(codes, (code) => starts[code + 1] - starts[code] - 1),
    recency: Float64Array.from(codes, (code) => (periods[starts[code + 1] - 1] - periods[starts[code]]) / divideBy),
    age: Float64Array.from(codes, (code) => (periodOfEnd - periods[starts[code]]) / divideBy),
    average: Float64Array.from(codes, (code) => averageOf(first, starts[code] + 1, starts[code + 1], known)),
    after: later && {
      orders: Int32Array.from(codes, (code) => later.starts[code + 1] - later.starts[code]),
      average: Float64Array.from(codes, (code) => averageOf(later, later.starts[code], later.starts[code + 1], known)),
    },
    scale: amount?.scale ?? 0,
  };
}

/** The mean of the periods' totals that are known; 0 without a period, NaN if none of them is known. */
function averageOf({ totals }: OrderPeriods, from: number, to: number, known: boolean): number {
  if (!known) return Number.NaN;
  if (from >= to) return 0;
  const told = totals.slice(from, to).filter((total) => !Number.isNaN(total));
  return told.reduce((sum, total) => sum + total, 0) / told.length;
}

/** The rows with a member and a day in the range, both ends included. */
function rowsBetween(
  { member, date, amount }: RepeatColumns,
  options: RepeatOptions,
  from: number,
  to: number,
): OrderRows {
  const { codes } = member;
  const inside = (row: number): boolean => {
    const day = Math.floor(date.civil[row] / DAY_MS);
    return codes[row] >= 0 && day >= from && day <= to;
  };
  const rows = Int32Array.from(codes, (_, row) => row).filter(inside);
  return {
    member: Int32Array.from(rows, (row) => codes[row]),
    period: Int32Array.from(rows, (row) =>
      periodOf(Math.floor(date.civil[row] / DAY_MS), options.unit, options.weekStart),
    ),
    minor: Float64Array.from(rows, (row) => (amount ? amount.minor[row] : Number.NaN)),
  };
}
