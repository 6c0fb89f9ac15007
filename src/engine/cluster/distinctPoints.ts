import type { Points } from './points.ts';

export interface DistinctPoints extends Points {
  /** For each row that came in, the place of its point. */
  readonly pointOf: Int32Array;
}

/**
 * Equal rows as one weighted point, points in ascending order of their values: what is computed from them can't depend
 * on the order of rows, and equal rows always share a group. `values` is flat, a row after the other, without NaN.
 */
export function distinctPoints(values: Float64Array, dimensions: number): DistinctPoints {
  const rows = dimensions === 0 ? 0 : values.length / dimensions;
  const compare = (a: number, b: number): number => {
    for (let d = 0; d < dimensions; d++) {
      const gap = values[a * dimensions + d] - values[b * dimensions + d];
      if (gap !== 0) return gap;
    }
    return 0;
  };
  const order = Int32Array.from({ length: rows }, (_, row) => row).sort(compare);
  const pointOf = new Int32Array(rows);
  const firsts: number[] = [];
  order.forEach((row, place) => {
    if (place === 0 || compare(order[place - 1], row) !== 0) firsts.push(row);
    pointOf[row] = firsts.length - 1;
  });
  const weights = new Float64Array(firsts.length);
  for (let row = 0; row < rows; row++) weights[pointOf[row]]++;
  const distinct = new Float64Array(firsts.length * dimensions);
  firsts.forEach((row, point) => {
    distinct.set(values.subarray(row * dimensions, (row + 1) * dimensions), point * dimensions);
  });
  return { values: distinct, weights, dimensions, pointOf };
}
