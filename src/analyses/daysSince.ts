import { DAY_MS } from '../engine/calendar.ts';

/** The day after the latest of some civil times: what counts as today where nobody says. NaN for none. */
export function dayAfterLatest(...columns: readonly Float64Array[]): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (const civil of columns) {
    for (let row = 0; row < civil.length; row++) if (civil[row] > latest) latest = civil[row];
  }
  return latest === Number.NEGATIVE_INFINITY ? Number.NaN : Math.floor(latest / DAY_MS) + 1;
}

/** The civil day of each civil time; NaN for blanks. */
export function daysOf(civil: Float64Array): Float64Array {
  const days = new Float64Array(civil.length);
  for (let row = 0; row < civil.length; row++) days[row] = Math.floor(civil[row] / DAY_MS);
  return days;
}

/** Whole civil days from each time to the as-of day (left out: the day after the latest); NaN for blanks, below 0 for later rows. */
export function daysSince(civil: Float64Array, asOf = dayAfterLatest(civil)): Float64Array {
  const days = new Float64Array(civil.length);
  for (let row = 0; row < civil.length; row++) days[row] = asOf - Math.floor(civil[row] / DAY_MS);
  return days;
}
