import { DAY_MS, HOUR_MS, type WeekStart, weekday } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { TimeColumn } from '../../intake/column.ts';
import type { DayLimits } from '../events/dayLimits.ts';

const HOURS = 24;
const WEEKDAYS = 7;

export interface HoursCube {
  readonly weekStart: WeekStart;
  /** Events by hour, 0 to 23, and day from the start of the week on. */
  readonly events: readonly (readonly number[])[];
}

/** Counts the events in every hour of every weekday. Throws InputError: noRows, noTimeOfDay. */
export function computeActiveHours(
  { civil, hasTime }: TimeColumn,
  weekStart: WeekStart,
  { from = -Infinity, to = Infinity, asOf = Infinity }: DayLimits = {},
): HoursCube {
  const events = Array.from({ length: HOURS }, () => new Array<number>(WEEKDAYS).fill(0));
  const shift = weekStart === 'sunday' ? 1 : 0;
  const last = Math.min(to, asOf);
  let rows = 0;
  for (const moment of civil) {
    if (Number.isNaN(moment)) continue;
    rows++;
    const day = Math.floor(moment / DAY_MS);
    if (day < from || day > last) continue;
    const hour = Math.floor((moment - day * DAY_MS) / HOUR_MS);
    events[hour][(weekday(day) + shift) % WEEKDAYS]++;
  }
  if (rows === 0) throw new InputError({ code: 'noRows' });
  if (!hasTime) throw new InputError({ code: 'noTimeOfDay', argument: 'time' });
  return { weekStart, events };
}
