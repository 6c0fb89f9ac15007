import type { Context } from '../evaluate/context.ts';
import { localeRules } from '../locale/localeRules.ts';
import { formatKind, isDateKind } from '../time/formatKind.ts';
import { serialOf, serialParts } from '../time/serial.ts';
import { readMoment } from '../typing/readMoment.ts';
import { toNumber } from '../values/coerce.ts';
import { FormulaError } from '../values/formulaError.ts';
import { bare, Formatted, formatOf, type Scalar } from '../values/scalar.ts';
import { type Argument, type Definitions, eager, scalar } from './definition.ts';
import { cellsOf, numberOf, one, textOf, wholeOf } from './read.ts';

/** 9999-12-31 is day 2,958,465; further days are no days. */
const LAST_DAY = 2_958_465;

/** A function of one day or moment; texts count as typed. */
const part = (name: string, pick: (parts: ReturnType<typeof serialParts>) => number) =>
  scalar(1, 1, ([value], context) => pick(serialParts(serial(value, name, 1, context))));

/** Days are serials; the results that are days carry the locale's date format. */
export const dates: Definitions = {
  TODAY: scalar(0, 0, (_, context) => day(context.today(), context)),
  NOW: scalar(0, 0, (_, context) => {
    context.volatile = true;
    return new Formatted(context.now(), localeRules(context.locale).dateTimeFormat);
  }),
  DATE: eager('v', 3, 3, (args, context) => {
    const [year, month, date] = args.map((arg, index) => wholeOf(arg, 'DATE', index + 1, context));
    if (year < 0 || year > 9999)
      throw new FormulaError(
        '#NUM!',
        `Function DATE parameter 1 value is ${year}. Valid values are between 0 and 9999 inclusive.`,
      );
    return day(serialOf(year < 1900 ? year + 1900 : year, month, date), context);
  }),
  TIME: eager('v', 3, 3, (args, context) => {
    const [hour, minute, second] = args.map((arg, index) => wholeOf(arg, 'TIME', index + 1, context));
    const seconds = hour * 3600 + minute * 60 + second;
    if (seconds < 0) throw new FormulaError('#NUM!', 'Function TIME evaluates to an out of bounds number.');
    return new Formatted((seconds % 86_400) / 86_400, 'h:mm:ss am/pm');
  }),
  DATEVALUE: eager('v', 1, 1, ([value], context) => Math.floor(moment(one(value), 'DATEVALUE', context))),
  TIMEVALUE: eager('v', 1, 1, ([value], context) => {
    const number = moment(one(value), 'TIMEVALUE', context);
    return number - Math.floor(number);
  }),
  YEAR: part('YEAR', ({ year }) => year),
  MONTH: part('MONTH', ({ month }) => month),
  DAY: part('DAY', ({ day }) => day),
  HOUR: part('HOUR', ({ hour }) => hour),
  MINUTE: part('MINUTE', ({ minute }) => minute),
  SECOND: part('SECOND', ({ second }) => second),
  WEEKDAY: eager('v', 1, 2, ([value, type], context) => {
    const { weekday } = serialParts(serial(one(value), 'WEEKDAY', 1, context));
    const kind = wholeOf(type, 'WEEKDAY', 2, context, 1);
    return kind === 2 ? ((weekday + 6) % 7) + 1 : kind === 3 ? (weekday + 6) % 7 : weekday + 1;
  }),
  WEEKNUM: eager('v', 1, 2, ([value, type], context) => {
    const date = Math.floor(serial(one(value), 'WEEKNUM', 1, context));
    const kind = wholeOf(type, 'WEEKNUM', 2, context, 1);
    if (kind === 21) return isoWeek(date);
    const first = serialOf(serialParts(date).year, 1, 1);
    const start = kind === 1 || kind === 17 ? 0 : kind === 2 ? 1 : kind - 10;
    const offset = (serialParts(first).weekday - start + 7) % 7;
    return Math.floor((date - first + offset) / 7) + 1;
  }),
  ISOWEEKNUM: scalar(1, 1, ([value], context) => isoWeek(Math.floor(serial(value, 'ISOWEEKNUM', 1, context)))),
  EDATE: eager('v', 2, 2, ([value, months], context) =>
    day(shifted(one(value), months, 'EDATE', 0, context), context, one(value)),
  ),
  EOMONTH: eager('v', 2, 2, ([value, months], context) =>
    day(shifted(one(value), months, 'EOMONTH', 1, context), context, one(value)),
  ),
  DAYS: scalar(
    2,
    2,
    ([end, start], context) =>
      Math.floor(serial(end, 'DAYS', 1, context)) - Math.floor(serial(start, 'DAYS', 2, context)),
  ),
  DATEDIF: eager('v', 3, 3, ([start, end, unit], context) =>
    difference(
      Math.floor(serial(one(start), 'DATEDIF', 1, context)),
      Math.floor(serial(one(end), 'DATEDIF', 2, context)),
      textOf(unit, context).toUpperCase(),
    ),
  ),
  NETWORKDAYS: eager('vvr', 2, 3, ([start, end, holidays], context) => {
    const from = Math.floor(serial(one(start), 'NETWORKDAYS', 1, context));
    const to = Math.floor(serial(one(end), 'NETWORKDAYS', 2, context));
    const free = holidaySet(holidays);
    let count = 0;
    for (let date = Math.min(from, to); date <= Math.max(from, to); date++) if (isWorkday(date, free)) count++;
    return from <= to ? count : -count;
  }),
  WORKDAY: eager('vvr', 2, 3, ([start, days, holidays], context) => {
    const free = holidaySet(holidays);
    let date = Math.floor(serial(one(start), 'WORKDAY', 1, context));
    const step = Math.sign(wholeOf(days, 'WORKDAY', 2, context));
    for (let left = Math.min(LAST_DAY, Math.abs(wholeOf(days, 'WORKDAY', 2, context))); left > 0; ) {
      date += step;
      if (isWorkday(date, free)) left--;
    }
    return day(date, context, one(start));
  }),
  EPOCHTODATE: eager('v', 1, 2, ([value, unit], context) => {
    const scale = [1, 1000, 1_000_000][wholeOf(unit, 'EPOCHTODATE', 2, context, 1) - 1] ?? 1;
    return new Formatted(
      numberOf(value, 'EPOCHTODATE', 1, context) / scale / 86_400 + 25_569,
      localeRules(context.locale).dateTimeFormat,
    );
  }),
};

/** A serial as a day; it keeps the format of the day that it was made from. */
function day(number: number, context: Context, from?: Scalar): Formatted {
  const format = from === undefined ? '' : formatOf(from ?? null);
  return new Formatted(number, formatKind(format) === 'date' ? format : localeRules(context.locale).dateFormat);
}

function serial(value: Scalar, name: string, index: number, context: Context): number {
  if (typeof value === 'string') {
    const read = readMoment(value.trim(), localeRules(context.locale), context.today());
    if (read) return read.value;
  }
  const number = toNumber(value, { name, index }, context);
  if (Math.abs(number) > LAST_DAY)
    throw new FormulaError(
      '#NUM!',
      `Function ${name} parameter ${index} value is ${number}. It lies outside the calendar.`,
    );
  if (number < 0 && !(value instanceof Formatted)) {
    throw new FormulaError(
      '#NUM!',
      `Function ${name} parameter ${index} value is ${number}. It should be greater than or equal to 0.`,
    );
  }
  return number;
}

function moment(value: Scalar, name: string, context: Context): number {
  if (value instanceof Formatted && isDateKind(value.format)) return value.number;
  const read =
    typeof value === 'string' ? readMoment(value.trim(), localeRules(context.locale), context.today()) : null;
  if (read) return read.value;
  throw new FormulaError('#VALUE!', `${name} parameter '${String(bare(value) ?? '')}' cannot be parsed to date/time.`);
}

function shifted(value: Scalar, months: Argument, name: string, extra: 0 | 1, context: Context): number {
  const { year, month, day: date } = serialParts(Math.floor(serial(value, name, 1, context)));
  const target = month + wholeOf(months, name, 2, context);
  const last = serialOf(year, target + 1, 0);
  return extra === 1 ? last : Math.min(serialOf(year, target, date), last);
}

function isoWeek(date: number): number {
  const thursday = date - ((serialParts(date).weekday + 6) % 7) + 3;
  return Math.floor((thursday - serialOf(serialParts(thursday).year, 1, 1)) / 7) + 1;
}

function difference(from: number, to: number, unit: string): number {
  if (from > to)
    throw new FormulaError(
      '#NUM!',
      `Function DATEDIF parameter 1 (${from}) should be on or before Function DATEDIF parameter 2 (${to}).`,
    );
  const a = serialParts(from);
  const b = serialParts(to);
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  if (unit === 'D') return to - from;
  if (unit === 'M') return months;
  if (unit === 'Y') return Math.floor(months / 12);
  if (unit === 'YM') return months % 12;
  if (unit === 'MD')
    return to - Math.min(serialOf(a.year, a.month + months, a.day), serialOf(a.year, a.month + months + 1, 0));
  if (unit === 'YD') return to - serialOf(a.year + Math.floor(months / 12), a.month, a.day);
  throw new FormulaError(
    '#NUM!',
    `Function DATEDIF parameter 3 value is ${unit}. Valid values are: Y, M, D, MD, YM, YD.`,
  );
}

const holidaySet = (holidays: Argument): Set<number> =>
  new Set(holidays === undefined ? [] : cellsOf(holidays).map((cell) => Math.floor(Number(bare(cell)))));

const isWorkday = (date: number, holidays: ReadonlySet<number>): boolean => {
  const { weekday } = serialParts(date);
  return weekday > 0 && weekday < 6 && !holidays.has(date);
};
