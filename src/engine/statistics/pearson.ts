import type { EqualRows } from './equalRows.ts';

/** Pearson's correlation of the first two columns; NaN for fewer than two rows or a column without spread. */
export function pearson({ columns: [a, b], weights }: EqualRows): number {
  const rows = weights.reduce((sum, weight) => sum + weight, 0);
  const meanOf = (values: Float64Array): number =>
    values.reduce((sum, value, group) => sum + value * weights[group], 0) / rows;
  const meanA = meanOf(a);
  const meanB = meanOf(b);
  let both = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let group = 0; group < weights.length; group++) {
    both += weights[group] * (a[group] - meanA) * (b[group] - meanB);
    squaresA += weights[group] * (a[group] - meanA) ** 2;
    squaresB += weights[group] * (b[group] - meanB) ** 2;
  }
  return both / Math.sqrt(squaresA * squaresB);
}
