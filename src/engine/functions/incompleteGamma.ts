import { logGamma } from './logGamma.ts';

const EPSILON = 2 ** -53;
/** Keeps the continued fraction from dividing by 0. */
const TINY = 1e-300;
const MOST_STEPS = 100_000;

/**
 * Q(a, x) = Γ(a, x) ÷ Γ(a), the upper tail of a gamma distribution, for a > 0 and x ≥ 0; NaN elsewhere. The power series
 * below a + 1 (NIST DLMF 8.11.4), the continued fraction above it (DLMF 8.9.2, evaluated as Lentz and Thompson do).
 * Relative error about 1e-13, in the far tail too.
 */
export function upperIncompleteGamma(a: number, x: number): number {
  if (!(a > 0) || !(x >= 0)) return Number.NaN;
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  return x < a + 1 ? 1 - front(a, x) * series(a, x) : front(a, x) * fraction(a, x);
}

/** xᵃ e⁻ˣ ÷ Γ(a). */
const front = (a: number, x: number): number => Math.exp(a * Math.log(x) - x - logGamma(a));

/** P(a, x) ÷ front: Σ xⁿ ÷ (a (a + 1) … (a + n)). */
function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MOST_STEPS && term > sum * EPSILON; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Q(a, x) ÷ front: 1 ÷ (x + 1 − a − 1 (1 − a) ÷ (x + 3 − a − 2 (2 − a) ÷ …)). */
function fraction(a: number, x: number): number {
  let below = x + 1 - a;
  let upper = 1 / TINY;
  let lower = 1 / below;
  let result = lower;
  for (let n = 1; n < MOST_STEPS; n++) {
    const above = -n * (n - a);
    below += 2;
    lower = 1 / awayFromZero(above * lower + below);
    upper = awayFromZero(below + above / upper);
    const change = lower * upper;
    result *= change;
    if (Math.abs(change - 1) <= EPSILON) break;
  }
  return result;
}

const awayFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
