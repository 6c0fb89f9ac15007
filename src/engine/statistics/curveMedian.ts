/** Products of fractions that mean one half may be a hair off it. */
const TOLERANCE = 1.5e-8;

/**
 * The first time at which a falling curve is at one half or below; where it runs level at one half, the middle of that
 * stretch, as R's survfit prints it. null where the curve stays above. Blank values of the curve are passed over.
 */
export function curveMedian(times: readonly number[], curve: readonly (number | null)[]): number | null {
  const known = (i: number): number => curve[i] ?? Infinity;
  let first = 0;
  while (first < times.length && !(known(first) < 0.5 + TOLERANCE)) first++;
  if (first === times.length) return null;
  if (Math.abs(known(first) - 0.5) >= TOLERANCE) return times[first];
  let next = first + 1;
  while (next < times.length && !(known(next) < known(first) - TOLERANCE)) next++;
  return next < times.length ? (times[first] + times[next]) / 2 : times[first];
}
