import { incompleteGamma } from '../functions/incompleteGamma.ts';

/** P(Z > z) of the standard normal distribution, to full relative precision down to 1e-300. */
export function normalTail(z: number): number {
  if (z === 0) return 0.5;
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2);
  return z > 0 ? upper / 2 : 0.5 + lower / 2;
}

export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** The z with P(Z > z) = p, for 0 < p < 1: a rational start (Abramowitz and Stegun 26.2.22), then Newton on ln p. */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  let z = t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t));
  for (let step = 0; step < 20; step++) {
    const tail = normalTail(z);
    const change = (tail * Math.log(tail / p)) / normalDensity(z);
    z += change;
    if (Math.abs(change) < 1e-15 * Math.max(1, Math.abs(z))) break;
  }
  return z;
}
