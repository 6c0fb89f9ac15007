import { addMonths, DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { toInstant } from '../../engine/zone.ts';
import type { TimeColumn } from '../../intake/column.ts';
import type { Duration } from '../settings.ts';

const UNIT_MS = { second: 1000, minute: 60_000, hour: 3_600_000, day: DAY_MS, week: 7 * DAY_MS } as const;

/** When a conversion happened and since when touches count for it, both included, in ms of one clock. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Touches and conversions on one clock: instants where both have times of day, else civil time, where a conversion is
 * the whole of its day.
 */
export interface Clock {
  touch(row: number): number;
  conversion(row: number): Span;
}

/** Reads both columns on one clock; NaN for blank rows. Throws InputError noTimeOfDay for a window in hours over days. */
export function clockOf(time: TimeColumn, boughtAt: TimeColumn, window: Duration): Clock {
  const exact = time.hasTime && boughtAt.hasTime;
  if (!exact && (window.unit === 'hour' || window.unit === 'minute' || window.unit === 'second')) {
    throw new InputError({ code: 'noTimeOfDay', argument: time.hasTime ? 'bought_at' : 'time' });
  }
  const day = (civil: number): number => Math.floor(civil / DAY_MS) * DAY_MS;
  const start = (civil: number): number => {
    if (window.unit === 'none') return -Infinity;
    if (window.unit === 'same day') return day(civil);
    if (window.unit === 'month') {
      return addMonths(Math.floor(civil / DAY_MS), -window.count) * DAY_MS + (civil - day(civil));
    }
    return civil - window.count * UNIT_MS[window.unit];
  };
  const isElapsed = window.unit !== 'same day' && window.unit !== 'month' && window.unit !== 'none';
  return {
    touch: (row) => (exact ? time.instant : time.civil)[row],
    conversion(row) {
      const civil = boughtAt.civil[row];
      if (!exact) return { start: start(day(civil)), end: day(civil) + DAY_MS - 1 };
      const end = boughtAt.instant[row];
      if (isElapsed) return { start: start(end), end };
      return { start: window.unit === 'none' ? -Infinity : toInstant(boughtAt.zone, start(civil)), end };
    },
  };
}
