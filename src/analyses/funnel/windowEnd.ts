import { addMonths, DAY_MS } from '../../engine/calendar.ts';
import { toCivil, toInstant, type Zone } from '../../engine/zone.ts';
import type { Duration } from '../settings.ts';

const ELAPSED: Partial<Record<Duration['unit'], number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY_MS,
  week: 7 * DAY_MS,
};

/**
 * The last instant inside a window by its start. Seconds to weeks are elapsed time, so summer time moves nothing; months
 * go by the calendar of the zone and end with a shorter month; "same day" ends before midnight.
 */
export function windowEnd(window: Duration, zone: Zone): (start: number) => number {
  if (window.unit === 'none') return () => Infinity;
  const length = ELAPSED[window.unit];
  if (length !== undefined) return (start) => start + window.count * length;
  return (start) => {
    const civil = toCivil(zone, start);
    const day = Math.floor(civil / DAY_MS);
    if (window.unit === 'same day') return toInstant(zone, (day + 1) * DAY_MS) - 1;
    return toInstant(zone, addMonths(day, window.count) * DAY_MS + (civil - day * DAY_MS));
  };
}

/** Whether a window can only be told apart by a time of day. */
export const needsTimeOfDay = (window: Duration): boolean =>
  window.unit === 'second' || window.unit === 'minute' || window.unit === 'hour';
