import { addMonths, periodOf, periodStart, type WeekStart } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { Duration } from '../settings.ts';

/** Spans of equal length one after the other: the first day of each, and one day after the last as the end. */
export interface Intervals {
  readonly count: number;
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
  /** The interval that a day from first up to end lies in. */
  readonly of: Int32Array;
}

const HINT = '1 day · 7 days · 2 weeks · 1 month';

/**
 * Intervals of n days, weeks or months counted from a day, up to the one that the last day lies in. Where no first day
 * was named, weeks and months begin with the calendar week or month. Throws InputError badValue for another unit.
 */
export function intervalsOf(
  { count: length, unit }: Duration,
  days: { readonly from: number; readonly to: number },
  named: boolean,
  weekStart: WeekStart,
): Intervals {
  if ((unit !== 'day' && unit !== 'week' && unit !== 'month') || !Number.isInteger(length)) {
    throw new InputError({ code: 'badValue', argument: 'interval', value: `${length} ${unit}`, hint: HINT });
  }
  const first =
    named || unit === 'day' ? days.from : periodStart(periodOf(days.from, unit, weekStart), unit, weekStart);
  const start = (index: number): number =>
    unit === 'month' ? addMonths(first, index * length) : first + index * length * (unit === 'week' ? 7 : 1);
  const of = new Int32Array(Math.max(0, days.to - first + 1));
  let interval = 0;
  for (let at = 0; at < of.length; at++) {
    if (first + at >= start(interval + 1)) interval++;
    of[at] = interval;
  }
  return { count: interval + 1, first, end: first + of.length, of };
}
