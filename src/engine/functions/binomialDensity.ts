import { devianceTerm } from './devianceTerm.ts';
import { stirlingError } from './stirlingError.ts';

/**
 * Chance of x successes in n trials: Γ(n + 1) ÷ (Γ(x + 1) Γ(n − x + 1)) p^x q^(n − x), for real 0 ≤ x ≤ n; q = 1 − p is
 * passed so that a tiny q keeps its digits. By Loader's saddle point: exact where logarithms of factorials cancel.
 */
export function binomialDensity(x: number, n: number, p: number, q: number): number {
  if (x < 0 || x > n) return 0;
  if (p === 0) return x === 0 ? 1 : 0;
  if (q === 0) return x === n ? 1 : 0;
  if (n === 0) return 1;
  if (x === 0) return Math.exp(n * logOf(q, p));
  if (x === n) return Math.exp(n * logOf(p, q));
  const rest = n - x;
  const log =
    stirlingError(n) - stirlingError(x) - stirlingError(rest) - devianceTerm(x, n * p) - devianceTerm(rest, n * q);
  return Math.exp(log) * Math.sqrt(n / (2 * Math.PI * x * rest));
}

/** ln of a share, from the other side where that is the smaller one. */
const logOf = (share: number, other: number): number => (other < 0.5 ? Math.log1p(-other) : Math.log(share));
