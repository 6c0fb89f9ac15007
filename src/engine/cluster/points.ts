/** Points in `dimensions` dimensions, flat: point p owns values[p × dimensions] and the next ones; weights count them. */
export interface Points {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly dimensions: number;
}

/** A partition of points: the group of each point, from 0, and the groups' means (flat), weights and inertia. */
export interface Partition {
  readonly group: Int32Array;
  readonly centres: Float64Array;
  readonly weights: Float64Array;
  /** Σ weight × squared distance to the own centre, by group: R's withinss. */
  readonly within: Float64Array;
  /** Their sum: scikit-learn's inertia_, R's tot.withinss. */
  readonly inertia: number;
}

/** Squared Euclidean distance of point p of a to point q of b. */
export function squaredDistance(a: Float64Array, p: number, b: Float64Array, q: number, dimensions: number): number {
  let sum = 0;
  for (let i = p * dimensions, j = q * dimensions, end = i + dimensions; i < end; i++, j++) {
    const gap = a[i] - b[j];
    sum += gap * gap;
  }
  return sum;
}
