/** How often each value occurs, values ascending: what medians and means are taken from. */
export interface Histogram {
  readonly values: readonly number[];
  readonly counts: readonly number[];
}

/** Counts the first `length` values; sorts them in place. */
export function histogramOf(given: Float64Array, length = given.length): Histogram {
  const sorted = given.subarray(0, length).sort();
  const values: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < length; i++) {
    if (i > 0 && sorted[i] === sorted[i - 1]) counts[counts.length - 1]++;
    else {
      values.push(sorted[i]);
      counts.push(1);
    }
  }
  return { values, counts };
}

/** The mean; null of nothing. */
export function histogramMean({ values, counts }: Histogram): number | null {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    sum += values[i] * counts[i];
    count += counts[i];
  }
  return count === 0 ? null : sum / count;
}

/** The median, the middle of the two middle values where their number is even; null of nothing. */
export function histogramMedian({ values, counts }: Histogram): number | null {
  const count = counts.reduce((sum, each) => sum + each, 0);
  if (count === 0) return null;
  const at = (rank: number): number => {
    let passed = 0;
    for (let i = 0; i < values.length; i++) {
      passed += counts[i];
      if (rank < passed) return values[i];
    }
    return Number.NaN;
  };
  return (at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))) / 2;
}
