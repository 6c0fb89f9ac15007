/** Pearson's correlation of two columns; NaN for fewer than two rows or a column without spread. */
export function pearson(a: Float64Array, b: Float64Array): number {
  const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanA = mean(a);
  const meanB = mean(b);
  let both = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let row = 0; row < a.length; row++) {
    both += (a[row] - meanA) * (b[row] - meanB);
    squaresA += (a[row] - meanA) ** 2;
    squaresB += (b[row] - meanB) ** 2;
  }
  return both / Math.sqrt(squaresA * squaresB);
}
