import { addMonths, periodOf, periodStart } from '../../engine/calendar.ts';
import type { Duration } from '../settings.ts';
import { wholeDays } from '../wholeDays.ts';

export const ENDS = ['', 'month', 'quarter', 'year'] as const;

/**
 * The last day on which points that are earned on a day can be used: so long after it, then up to the end of that
 * period. Infinity where neither is set. Throws InputError for a span that is no whole number of days or months.
 */
export function expiryRule(after: Duration, end: (typeof ENDS)[number]): (day: number) => number {
  const { count, unit } = after;
  if (unit === 'none' && end === '') return () => Number.POSITIVE_INFINITY;
  const days = unit === 'none' || unit === 'month' ? 0 : wholeDays('expire after', after);
  const months = unit === 'month' ? count : 0;
  return (day) => {
    const later = addMonths(day, months) + days;
    return end === '' ? later : periodStart(periodOf(later, end) + 1, end) - 1;
  };
}
