/**
 * x ln(x ÷ mean) + mean − x, for x ≥ 0 and mean > 0: near x = mean by a series, since the terms cancel there
 * (Loader 2000, bd0).
 */
export function devianceTerm(x: number, mean: number): number {
  if (x === 0) return mean;
  const difference = x - mean;
  // Not far, and a number: the series ends only then.
  if (!(Math.abs(difference) < 0.1 * (x + mean))) return x * Math.log(x / mean) + mean - x;
  const v = difference / (x + mean);
  let sum = difference * v;
  let power = 2 * x * v;
  for (let j = 3; ; j += 2) {
    power *= v * v;
    const next = sum + power / j;
    if (next === sum) return sum;
    sum = next;
  }
}
