import { DAY_MS } from '../engine/calendar.ts';

/** The day after the latest of some civil times: what counts as today where nobody says. NaN for none. */
export function dayAfterLatest(civil: Float64Array): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (const moment of civil) if (moment > latest) latest = moment;
  return latest === Number.NEGATIVE_INFINITY ? Number.NaN : Math.floor(latest / DAY_MS) + 1;
}

/** Whole civil days from each time to the as-of day (left out: the day after the latest); NaN for blanks, below 0 for later rows. */
export function daysSince(civil: Float64Array, asOf = dayAfterLatest(civil)): Float64Array {
  const days = new Float64Array(civil.length);
  for (let row = 0; row < civil.length; row++) days[row] = asOf - Math.floor(civil[row] / DAY_MS);
  return days;
}
