import { devianceTerm } from './devianceTerm.ts';
import { stirlingError } from './stirlingError.ts';

const TINY = 1e-300;
const STEPS = 1_000_000;

/** The regularised incomplete gamma function's two tails: lower P(a, x) and upper Q(a, x), for a > 0 and x ≥ 0. */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  // x^a e^(−x) ÷ Γ(a + 1), without the cancellation that its parts have for a large a.
  const front = Math.exp(-stirlingError(a) - devianceTerm(a, x)) / Math.sqrt(2 * Math.PI * a);
  if (x < a + 1) {
    const lower = front * series(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = front * a * fraction(a, x);
  return { lower: 1 - upper, upper };
}

/** NIST DLMF 8.11.4. */
function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k < STEPS && term > sum * 1e-17; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** Legendre's continued fraction (NIST DLMF 8.9.2) by Lentz's method. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let result = d;
  for (let k = 1; k < STEPS; k++) {
    const numerator = k * (a - k);
    b += 2;
    d = 1 / (numerator * d + b || TINY);
    c = b + numerator / c || TINY;
    const step = c * d;
    result *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return result;
}
