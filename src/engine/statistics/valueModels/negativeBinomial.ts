import { logGamma } from '../../functions/logGamma.ts';

/** Terms below this share of what was summed up change nothing. */
const NEGLIGIBLE = 1e-17;
const MOST_TERMS = 20_000_000;

/**
 * Visits n = 0, 1, 2 … with the chance of n events at a rate spread as gamma (shape r, mean r × ratio): Γ(r + n) ÷
 * (Γ(r) n!) × ratio^n ÷ (1 + ratio)^(r + n). The visitor returns the share that its last term has in its sum; the walk
 * ends where all further terms together are negligible.
 */
export function negativeBinomial(r: number, ratio: number, visit: (n: number, chance: number) => number): void {
  const grows = ratio / (1 + ratio);
  const logNone = -r * Math.log1p(ratio);
  // A chance too small for a number starts as a logarithm, up to where it can be told.
  let chance = logNone > -700 ? Math.exp(logNone) : 0;
  for (let n = 0; n < MOST_TERMS; n++) {
    if (n > 0 && chance > 0) chance *= ((r + n - 1) / n) * grows;
    else if (n > 0) {
      const log = logGamma(r + n) - logGamma(r) - logGamma(n + 1) + n * Math.log(grows) + logNone;
      chance = log > -700 ? Math.exp(log) : 0;
    }
    const share = visit(n, chance);
    const next = ((r + n) / (n + 1)) * grows;
    // Beyond the peak the terms fall at least as fast as a geometric series (squared for a factor that grows with n).
    if (next < 1 && share < NEGLIGIBLE * (1 - next) * (1 - next)) return;
    if (ratio === 0) return;
  }
}
