import { addMonths, type Period, periodOf } from '../../engine/calendar.ts';

/** calendar: periods of the calendar since the one of the first order; elapsed: whole periods since the first order itself. */
export type AgeRule = 'calendar' | 'elapsed';

const MONTHS: Partial<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

/** The day on which so many periods have gone by; months end with a shorter month. */
export function daysLater(day: number, period: Period, periods: number): number {
  const months = MONTHS[period];
  if (months !== undefined) return addMonths(day, months * periods);
  return day + periods * (period === 'week' ? 7 : 1);
}

/** How many whole periods somebody who began on the day `start` has been there on `day`; before the start 0. */
export function elapsedAge(day: number, start: number, period: Period): number {
  if (day <= start) return 0;
  const months = MONTHS[period];
  if (months === undefined) return Math.floor((day - start) / (period === 'week' ? 7 : 1));
  const whole = periodOf(day, 'month') - periodOf(start, 'month');
  return Math.floor((addMonths(start, whole) > day ? whole - 1 : whole) / months);
}
