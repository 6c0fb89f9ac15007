import { upperIncompleteGamma } from './incompleteGamma.ts';

const MOST_STEPS = 200;

/**
 * The z that a standard normal value exceeds with probability p, for p above 0 and below 1; ±Infinity at the ends. The
 * tail is Q(½, z² ÷ 2) ÷ 2; it falls with z, so bisection finds z to the last bit.
 */
export function upperNormalQuantile(p: number): number {
  if (p > 0.5) return -upperNormalQuantile(1 - p);
  if (p === 0.5) return 0;
  if (!(p > 0)) return p === 0 ? Infinity : Number.NaN;
  let low = 0;
  let high = 40;
  for (let step = 0; step < MOST_STEPS && high - low > low * 2 ** -53; step++) {
    const middle = (low + high) / 2;
    if (upperIncompleteGamma(0.5, (middle * middle) / 2) / 2 > p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
