import { addMonths } from '../../engine/calendar.ts';
import type { Duration } from '../settings.ts';
import { wholeDays } from '../wholeDays.ts';

/**
 * Whether a first order (a civil day; NaN is unknown) is at least so long ago: calendar months and years, or whole days;
 * never for "none". Throws InputError for hours and the like.
 */
export function keyTime(asOf: number, time: Duration): (firstDay: number) => boolean {
  if (time.unit === 'none') return () => false;
  if (time.unit === 'month') return (firstDay) => addMonths(firstDay, time.count) <= asOf;
  const days = wholeDays('key time', time);
  return (firstDay) => asOf - firstDay >= days;
}
