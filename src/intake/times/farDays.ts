import { DAY_MS, dayOf, dayText } from '../../engine/calendar.ts';
import type { ReadingContext, Remark } from '../context.ts';

const YEAR_2000 = dayOf(2000, 1, 1) * DAY_MS;

/** Whether any moment is off midnight. */
export function hasTime(civil: Float64Array): boolean {
  for (let i = 0; i < civil.length; i++) if (!Number.isNaN(civil[i]) && civil[i] % DAY_MS !== 0) return true;
  return false;
}

/** Days that are likely slips: before 2000, or after the day that the data are read for. */
export function farDays(civil: Float64Array, context: ReadingContext): Remark[] {
  const future = context.asOfDay === undefined ? Infinity : (context.asOfDay + 1) * DAY_MS;
  let old = 0;
  let late = 0;
  let oldest = Infinity;
  let latest = -Infinity;
  for (let i = 0; i < civil.length; i++) {
    const time = civil[i];
    if (time < YEAR_2000) {
      old++;
      if (time < oldest) oldest = time;
    } else if (time >= future) {
      late++;
      if (time > latest) latest = time;
    }
  }
  const remarks: Remark[] = [];
  if (old > 0) remarks.push({ code: 'oldDates', count: old, value: dayText(Math.floor(oldest / DAY_MS)) });
  if (late > 0) remarks.push({ code: 'futureDates', count: late, value: dayText(Math.floor(latest / DAY_MS)) });
  return remarks;
}
