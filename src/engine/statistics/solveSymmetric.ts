/** A pivot this small beside the diagonal that it came from is a zero that rounding left over. */
const SINGULAR = 1e-12;

/**
 * x with A x = b for a symmetric positive definite A, by Cholesky's factors; null where A is not positive definite.
 * Leaves both arguments as they are.
 */
export function solveSymmetric(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | null {
  const size = right.length;
  const factor = matrix.map((row) => row.slice());
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i][j];
      for (let k = 0; k < j; k++) rest -= factor[i][k] * factor[j][k];
      if (i > j) factor[i][j] = rest / factor[j][j];
      else if (rest > SINGULAR * matrix[i][i]) factor[i][i] = Math.sqrt(rest);
      else return null;
    }
  }
  const solution = right.slice();
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) solution[i] -= factor[i][k] * solution[k];
    solution[i] /= factor[i][i];
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) solution[i] -= factor[k][i] * solution[k];
    solution[i] /= factor[i][i];
  }
  return solution;
}
