/** A step of the sum, in log odds: what is left out is below 1e-15 as long as nothing changes faster than e^−(e^u). */
const STEP = 0.2;
/** Steps within the width of a narrow beta distribution. */
const NARROW = 0.6;
const NEGLIGIBLE = 1e-18;
/** Further out p or 1 − p is too small to change a number. */
const FAR = 39;

/**
 * The mean of value(p) over p spread as beta (a, b): by equal steps in ln(p ÷ (1 − p)) from the peak outwards, where
 * the trapezoidal rule of an analytic function converges faster than any power of the step. `value` is positive, falls
 * and is level below e^−from and near 1; there the slow tails of a small a or b are summed as geometric series.
 */
export function meanOverBeta(a: number, b: number, value: (p: number) => number, from: number): number {
  const peak = Math.log(a / b);
  const step = Math.min(STEP, NARROW * Math.sqrt(1 / a + 1 / b));
  // Of p^a (1 − p)^b ÷ its peak, put so that a large a and b cancel.
  const log = (d: number): number =>
    -a * Math.log1p((b / (a + b)) * Math.expm1(-d)) - b * Math.log1p((a / (a + b)) * Math.expm1(d));
  let sum = 0;
  let weights = 0;
  const walk = (start: number, direction: number, end: number, falls: number): void => {
    for (let d = start; ; d += direction * step) {
      const isTail = direction * (d - end) > 0;
      const weight = Math.exp(log(d)) / (isTail ? -Math.expm1(-falls * step) : 1);
      const term = weight * value(1 / (1 + Math.exp(-peak - d)));
      sum += term;
      weights += weight;
      if (isTail || (term <= NEGLIGIBLE * sum && weight <= NEGLIGIBLE * weights)) return;
    }
  };
  walk(0, -1, Math.min(0, -from - peak) - FAR, a);
  walk(step, 1, Math.max(0, -peak) + FAR, b);
  return sum / weights;
}
