import { logGamma } from './logGamma.ts';

/** B(2k) ÷ (2k (2k − 1)), k = 1 … 8 (NIST DLMF 5.11.1). */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];
const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * What Stirling's formula lacks: ln Γ(n + 1) − (n + ½) ln n + n − ½ ln 2π, for n > 0. Densities built from it lose no
 * digits where n is large (Loader 2000, "Fast and accurate computation of binomial probabilities").
 */
export function stirlingError(n: number): number {
  if (n < 10) return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
  const inverse = 1 / n;
  let sum = 0;
  for (let k = SERIES.length - 1; k >= 0; k--) sum = sum * inverse * inverse + SERIES[k];
  return sum * inverse;
}
