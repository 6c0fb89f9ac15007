/**
 * The p-quantile of ascending numbers by linear interpolation between order statistics: type 7 of Hyndman and Fan 1996,
 * "Sample quantiles in statistical packages", the default of R's quantile() and of PERCENTILE in spreadsheets.
 * p from 0 to 1; NaN for no numbers.
 */
export function quantile(ascending: ArrayLike<number>, p: number): number {
  const position = (ascending.length - 1) * p;
  // 0.6 × 5 is a hair off 3 in binary: a position that means a whole number has to hit that very number.
  const whole = Math.round(position);
  if (Math.abs(position - whole) < 1e-9) return ascending.length === 0 ? Number.NaN : ascending[whole];
  const below = Math.floor(position);
  return ascending[below] + (position - below) * (ascending[below + 1] - ascending[below]);
}
