import type { SmoothFunction } from './minimise.ts';

/** The function itself is followed this far beyond the limits, where numbers still hold; then only the wall rises. */
const MARGIN = 2;

/**
 * A function of positive numbers as a function of their logarithms. Where the data put a parameter at 0 or infinity
 * there is no minimum; a wall beyond ±limit gives it one, without a trace inside.
 */
export const inLogarithms =
  (f: SmoothFunction, limit: number): SmoothFunction =>
  (logarithms, gradient) => {
    const x = logarithms.map((value) => Math.exp(Math.min(limit + MARGIN, Math.max(-limit - MARGIN, value))));
    let value = f(x, gradient);
    for (let i = 0; i < x.length; i++) {
      const beyond = Math.max(0, Math.abs(logarithms[i]) - limit) * Math.sign(logarithms[i]);
      gradient[i] = (Math.abs(beyond) < MARGIN ? gradient[i] * x[i] : 0) + 2 * beyond;
      value += beyond * beyond;
    }
    return Number.isFinite(value) ? value : Number.POSITIVE_INFINITY;
  };
