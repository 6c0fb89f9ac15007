/** Sums from the largest of ascending numbers down: place k holds what the k largest add up to. */
export function topSums(ascending: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(ascending.length + 1);
  for (let k = 1; k < sums.length; k++) sums[k] = sums[k - 1] + ascending[ascending.length - k];
  return sums;
}

/**
 * What the `count` largest add up to, out of topSums. A part of a member is counted as a part of its value, which is the
 * straight line between two points of the Lorenz curve.
 */
export function heldByTop(sums: ArrayLike<number>, count: number): number {
  const whole = Math.floor(count);
  return count > whole ? sums[whole] + (count - whole) * (sums[whole + 1] - sums[whole]) : sums[whole];
}
