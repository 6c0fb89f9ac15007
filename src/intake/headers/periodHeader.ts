import { addMonths, civilOf, dayOf, isValidDay } from '../../engine/calendar.ts';
import { once } from '../../engine/once.ts';
import { normaliseHeader } from './normaliseHeader.ts';

/** Days of a period, from 0 = 1970-01-01, both within it. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const AMOUNT = '(消费|实付|销售|订单|支付|成交)?(金额|额)?|消费|amount|sales|spent|spend|revenue';

const patterns = once(() => {
  const behind = (pattern: string): RegExp => new RegExp(`^${pattern} ?(${AMOUNT})$`);
  return {
    /** 2026-05-03, 2026年5月3日, 20260503. */
    day: behind('((?:19|20)\\d\\d)(?: |年|(?=\\d{4}$))(\\d\\d?)(?: |月|(?=\\d\\d$))(\\d\\d?)日?'),
    /** 2026-05, 2026/5, 2026年5月, 202605. */
    yearMonth: behind('((?:19|20)\\d\\d)(?:(?: |年)(0?[1-9]|1[0-2])|(0[1-9]|1[0-2]))(?:月份?)?'),
    /** May 2026, Sept-26; 2026 May. */
    named: behind(
      `(?:((?:19|20)\\d\\d) )?(${MONTHS})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?(?: ((?:19|20)?\\d\\d))?`,
    ),
    /** 5月, 05月份. */
    month: behind('(0?[1-9]|1[0-2])月份?'),
  };
});

/**
 * The days of the period that a normalised header names: a month, or a day. A month
 * without a year lies in the one that is given, if any; 0 is none.
 */
export function periodOfHeader(text: string, year = 0): Period | undefined {
  if (!/\d|^[a-z]{3}/.test(text)) return undefined;
  const known = patterns();
  const day = known.day.exec(text);
  if (day) {
    const [y, m, d] = [Number(day[1]), Number(day[2]), Number(day[3])];
    return isValidDay(y, m, d) ? { from: dayOf(y, m, d), to: dayOf(y, m, d) } : undefined;
  }
  const whole = known.yearMonth.exec(text);
  if (whole) return month(Number(whole[1]), Number(whole[2] || whole[3]));
  const named = known.named.exec(text);
  if (named) {
    const written = named[1] || named[3];
    const own = written === undefined ? year : Number(written.length === 2 ? `20${written}` : written);
    return month(own, MONTHS.split('|').indexOf(named[2]) + 1);
  }
  const bare = known.month.exec(text);
  return bare ? month(year, Number(bare[1])) : undefined;
}

/**
 * The period of each header of a table. Where all are first days of months, as spreadsheets make of 2026-01, the months
 * are meant.
 */
export function periodsOfHeaders(headers: readonly string[], year: number): (Period | undefined)[] {
  const periods = headers.map((header) => periodOfHeader(normaliseHeader(header.replace(/ \(\d+\)$/, '')).text, year));
  const named = periods.filter((period): period is Period => period !== undefined);
  const isFirst = ({ from, to }: Period): boolean => from === to && civilOf(from).day === 1;
  if (named.length < 2 || !named.every(isFirst)) return periods;
  return periods.map((period) => period && { from: period.from, to: addMonths(period.from, 1) - 1 });
}

function month(year: number, number: number): Period | undefined {
  if (year === 0) return undefined;
  const from = dayOf(year, number, 1);
  return { from, to: addMonths(from, 1) - 1 };
}

/** Whether a normalised header is a month, with or without its year. Such columns hold one month each. */
export const isMonthHeader = (text: string): boolean => {
  const period = periodOfHeader(text, 2000);
  return period !== undefined && period.to > period.from;
};

/** The one year that a text speaks of, as a title does: 0 for none or several. */
export function yearIn(text: string): number {
  const years = new Set(text.match(/(?<!\d)20\d\d(?!\d)/g));
  return years.size === 1 ? Number(Array.from(years)[0]) : 0;
}
