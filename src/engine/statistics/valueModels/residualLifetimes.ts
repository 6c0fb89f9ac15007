import { retentionRate, type ShiftedBetaGeometric } from './shiftedBetaGeometric.ts';

/** What is further away than this many half-lives of the discount changes nothing. */
const HALF_LIVES = 60;
const MOST_PERIODS = 5_000_000;

/**
 * The discounted expected residual lifetime of those still there at 0, 1 … last, just before they decide on the next
 * renewal (Fader and Hardie 2010, equation 6, with n − 1 = the renewals so far): Σ over j ≥ 0 of the chance of renewal
 * j + 1 from now ÷ (1 + discount)^j. NaN where the sum has no limit: no discount and alpha ≤ 1.
 */
export function residualLifetimes(model: ShiftedBetaGeometric, last: number, discount: number): Float64Array {
  const { alpha, beta } = model;
  const lifetimes = new Float64Array(last + 1);
  if (discount === 0) return lifetimes.map((_, n) => (alpha > 1 ? (beta + n) / (alpha - 1) : Number.NaN));
  // From far away backwards: lifetime(n) = rate(n + 1) × (1 + lifetime(n + 1) ÷ (1 + discount)), so errors shrink.
  const far = last + Math.min(MOST_PERIODS, Math.ceil((HALF_LIVES * Math.LN2) / Math.log1p(discount)));
  const keeps = retentionRate(model, far + 1);
  let lifetime = keeps / (1 - keeps / (1 + discount));
  for (let n = far - 1; n >= 0; n--) {
    lifetime = retentionRate(model, n + 1) * (1 + lifetime / (1 + discount));
    if (n <= last) lifetimes[n] = lifetime;
  }
  return lifetimes;
}
