import { DAY_MS, HOUR_MS, type Period, periodOf, type WeekStart } from '../../engine/calendar.ts';

const UNKNOWN = -2_147_483_648;
/** Days from 1900 to 2100 are remembered; others are worked out each time. */
const FIRST_DAY = -25_567;
const LAST_DAY = 47_482;

/** The period number (engine/calendar.ts) of civil milliseconds, quick for millions of rows: each day is worked out once. */
export function periodNumbers(period: Period, weekStart: WeekStart): (civil: number) => number {
  if (period === 'hour') return (civil) => Math.floor(civil / HOUR_MS);
  const known = new Int32Array(LAST_DAY - FIRST_DAY + 1).fill(UNKNOWN);
  return (civil) => {
    const day = Math.floor(civil / DAY_MS);
    if (day < FIRST_DAY || day > LAST_DAY) return periodOf(day, period, weekStart);
    const index = day - FIRST_DAY;
    if (known[index] === UNKNOWN) known[index] = periodOf(day, period, weekStart);
    return known[index];
  };
}
