import { binomialDensity } from '../functions/binomialDensity.ts';
import { incompleteBeta } from '../functions/incompleteBeta.ts';
import type { Alternative } from './alternative.ts';

/** Counts as equal what differs by rounding only; the same allowance as R's binom.test. */
const TIE = 1 + 1e-7;

/** P(X ≥ x) for x successes in n trials at rate p. */
export const binomialUpper = (x: number, n: number, p: number): number =>
  x <= 0 ? 1 : x > n ? 0 : incompleteBeta(p, 1 - p, x, n - x + 1).lower;

/** P(X ≤ x). */
const binomialLower = (x: number, n: number, p: number): number =>
  x < 0 ? 0 : x >= n ? 1 : incompleteBeta(p, 1 - p, x + 1, n - x).upper;

/**
 * Exact p-value of x successes in n trials against the rate p. Two-sided, it adds up all results that are at most as
 * likely as the one seen, as R's binom.test does.
 */
export function binomialTest(x: number, n: number, p: number, alternative: Alternative): number {
  if (alternative === 'greater') return binomialUpper(x, n, p);
  if (alternative === 'less') return binomialLower(x, n, p);
  if (p === 0) return x === 0 ? 1 : 0;
  if (p === 1) return x === n ? 1 : 0;
  const mean = n * p;
  if (x === mean) return 1;
  const limit = binomialDensity(x, n, p, 1 - p) * TIE;
  const rare = (k: number): boolean => binomialDensity(k, n, p, 1 - p) <= limit;
  if (x < mean) {
    // Densities fall from the mean upwards: the first rare count above it.
    const from = firstTrue(Math.ceil(mean), n + 1, rare);
    return Math.min(1, binomialLower(x, n, p) + binomialUpper(from, n, p));
  }
  const common = firstTrue(0, Math.floor(mean) + 1, (k) => !rare(k));
  return Math.min(1, binomialLower(common - 1, n, p) + binomialUpper(x, n, p));
}

/** The first whole number in [from, to) for which a condition that stays true holds; `to` if there is none. */
function firstTrue(from: number, to: number, holds: (k: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
