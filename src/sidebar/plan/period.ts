import type { Plan } from '../../addon/api.ts';
import { dayOf as dayNumber, dayText, isValidDay, periodOf, periodStart } from '../../engine/calendar.ts';
import { periodText } from '../../engine/periodText.ts';

/** Days are '2026-11-01', periods '2026-10', '2026-W44' or '2026-10-31': text sorts as time does. */
export type Period = NonNullable<Plan['period']>;

export const PERIODS: readonly Period[] = ['month', 'week', 'day'];

const numberOf = (day: string): number => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return dayNumber(year, month, date);
};

/** The browser's own day. */
export const dayOf = (now: Date): string => dayText(dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate()));

export const dayAfter = (day: string): string => dayText(numberOf(day) + 1);

/** The first day of the current period: rows before it count, so the last complete one is reviewed. */
export const proposedAsOf = (today: string, period: Period = 'month'): string =>
  dayText(periodStart(periodOf(numberOf(today), period), period));

/** The period of the day before the as-of day. */
export const periodReviewed = (asOf: string, period: Period = 'month'): string =>
  periodText(periodOf(numberOf(asOf) - 1, period), period);

export const kindOf = (reviewed: string): Period =>
  reviewed.includes('W') ? 'week' : reviewed.length > 7 ? 'day' : 'month';

export function firstDayOf(reviewed: string): string {
  const kind = kindOf(reviewed);
  if (kind !== 'week') return kind === 'day' ? reviewed : `${reviewed}-01`;
  const [year, week] = reviewed.split('-W').map(Number) as [number, number];
  return dayText(periodStart(periodOf(dayNumber(year, 1, 4), 'week') + week - 1, 'week'));
}

const indexOf = (reviewed: string): number => periodOf(numberOf(firstDayOf(reviewed)), kindOf(reviewed));

/** The as-of day that reviews the whole of a period. */
export const asOfFor = (reviewed: string): string => dayText(periodStart(indexOf(reviewed) + 1, kindOf(reviewed)));

export const lastDayOf = (reviewed: string): string => dayText(numberOf(asOfFor(reviewed)) - 1);

/** The given period and those before it, newest first. */
export const periodsBack = (reviewed: string, count: number): string[] =>
  Array.from({ length: count }, (_, back) => periodText(indexOf(reviewed) - back, kindOf(reviewed)));

/** A civil day that exists, written out. */
export function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValidDay(year, month, day);
}

export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from);
