/**
 * The proleptic Gregorian calendar on whole days since 1970-01-01, without a clock or a time zone. Conversions follow
 * Howard Hinnant, "chrono-compatible low-level date algorithms" (days_from_civil, civil_from_days).
 */
export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export type Period = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';
export type WeekStart = 'monday' | 'sunday';

export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;

/** The day number of a civil date; month 1 to 12. Parts beyond their limits are not checked: see isValidDay. */
export function dayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The parts of a day number. */
export function civilOf(day: number): Civil {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** 28 to 31; month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Whether the three parts name a day; years 1 to 9999. */
export const isValidDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** yyyy-MM-dd. */
export function dayText(day: number): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** yyyy-MM-ddTHH:mm:ss of civil milliseconds (engine/zone.ts). */
export function momentText(civil: number): string {
  const day = Math.floor(civil / DAY_MS);
  const seconds = Math.floor((civil - day * DAY_MS) / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${dayText(day)}T${clock.map((part) => padded(part, 2)).join(':')}`;
}

/** 0 is Monday, 6 is Sunday. */
export const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The same day of another month, or that month's last day if it is shorter: January 31 plus one month is February 28. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return dayOf(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

/** The first day of the week of a day. */
export const startOfWeek = (day: number, weekStart: WeekStart = 'monday'): number =>
  day - (weekStart === 'monday' ? weekday(day) : (weekday(day) + 1) % 7);

export function startOfMonth(day: number): number {
  return day - civilOf(day).day + 1;
}

export function startOfQuarter(day: number): number {
  const { year, month } = civilOf(day);
  return dayOf(year, month - ((month - 1) % 3), 1);
}

export const startOfYear = (day: number): number => dayOf(civilOf(day).year, 1, 1);

/**
 * The number of the period that a day lies in: consecutive whole numbers, so differences count periods. For hours it is
 * the number of the day's first hour; a moment's hour comes from periodOfMoment.
 */
export function periodOf(day: number, period: Period, weekStart: WeekStart = 'monday'): number {
  if (period === 'day') return day;
  if (period === 'hour') return day * 24;
  // 1970-01-05 was the first Monday, 1970-01-04 the first Sunday.
  if (period === 'week') return Math.floor((day - (weekStart === 'monday' ? 4 : 3)) / 7);
  const { year, month } = civilOf(day);
  if (period === 'month') return (year - 1970) * 12 + month - 1;
  if (period === 'quarter') return (year - 1970) * 4 + Math.floor((month - 1) / 3);
  return year - 1970;
}

/** The first day of a period given by its number; for hours the day that the hour lies in. */
export function periodStart(index: number, period: Period, weekStart: WeekStart = 'monday'): number {
  if (period === 'day') return index;
  if (period === 'hour') return Math.floor(index / 24);
  if (period === 'week') return index * 7 + (weekStart === 'monday' ? 4 : 3);
  const months = period === 'month' ? index : index * (period === 'quarter' ? 3 : 12);
  const years = Math.floor(months / 12);
  return dayOf(1970 + years, months - years * 12 + 1, 1);
}

/** periodOf for civil milliseconds, so that hours count too. */
export const periodOfMoment = (civil: number, period: Period, weekStart: WeekStart = 'monday'): number =>
  period === 'hour' ? Math.floor(civil / HOUR_MS) : periodOf(Math.floor(civil / DAY_MS), period, weekStart);

/** The civil milliseconds at which a period starts. */
export const periodStartMoment = (index: number, period: Period, weekStart: WeekStart = 'monday'): number =>
  period === 'hour' ? index * HOUR_MS : periodStart(index, period, weekStart) * DAY_MS;
