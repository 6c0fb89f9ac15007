import { ascending } from './ascending.ts';
import { countBelow } from './countBelow.ts';

/** Where members with equal values go when a limit falls between them: all to the better place, or all to the worse. */
export type Ties = 'better' | 'worse';

/**
 * The place of each value when the largest come first and each place takes its share of the values: 0 is the best,
 * -1 is a blank (NaN). The best place ends after shares[0] × n values, and so on; equal values stay together. What lies
 * beyond the last share falls into the last place.
 */
export function placesByShare(values: ArrayLike<number>, shares: readonly number[], ties: Ties = 'better'): Int16Array {
  const known = Float64Array.from(values).filter((value) => !Number.isNaN(value));
  const descending = ascending(known.map((value) => -value));
  const ends: number[] = [];
  // Sums of shares such as 0.05 + 0.15 are a hair off in binary.
  for (const share of shares) ends.push((ends[ends.length - 1] ?? -1e-9) + share * known.length);
  return Int16Array.from({ length: values.length }, (_, row) => {
    const value = values[row];
    if (Number.isNaN(value)) return -1;
    const ahead = ties === 'better' ? countBelow(descending, -value) : countUpTo(descending, -value) - 1;
    const place = ends.findIndex((end) => ahead < end);
    return place < 0 ? shares.length - 1 : place;
  });
}

/** How many of the ascending numbers are at most the value. */
function countUpTo(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The place of each value by falling limits, each included: 0 from the first limit on; limits.length below the last
 * one. -1 is a blank (NaN).
 */
export function placesByLimit(values: ArrayLike<number>, limits: readonly number[]): Int16Array {
  return Int16Array.from({ length: values.length }, (_, row) => {
    if (Number.isNaN(values[row])) return -1;
    const place = limits.findIndex((limit) => values[row] >= limit);
    return place < 0 ? limits.length : place;
  });
}
