import { civilOf, dayOf, dayText, periodOf, periodStart } from './calendar.ts';

/** The name of a period by its number: 2026-10, 2026-W44 (ISO 8601: the year is that of the week's Thursday) or 2026-10-31. */
export function periodText(index: number, period: 'day' | 'week' | 'month'): string {
  const day = periodStart(index, period);
  if (period === 'month') return dayText(day).slice(0, 7);
  if (period === 'day') return dayText(day);
  const { year } = civilOf(day + 3);
  // January 4 always lies in the first week.
  const first = periodOf(dayOf(year, 1, 4), 'week');
  return `${year}-W${String(index - first + 1).padStart(2, '0')}`;
}
