import { betaFront, incompleteBeta } from './incompleteBeta.ts';

/**
 * The x, with y = 1 − x, where the given tail of the beta distribution is p (0 < p < 1): Newton's steps on the
 * logarithms, ln tail against ln(x ÷ y), kept inside a shrinking bracket. Relative error of x and y about 1e-13.
 */
export function inverseIncompleteBeta(
  p: number,
  a: number,
  b: number,
  side: 'lower' | 'upper' = 'lower',
): { x: number; y: number } {
  let low = -745;
  let high = 745;
  let u = Math.log(a / b);
  const sign = side === 'lower' ? 1 : -1;
  const goal = Math.log(p);
  for (let step = 0; step < 200; step++) {
    const { x, y } = shares(u);
    const value = incompleteBeta(x, y, a, b)[side];
    const gap = Math.log(value) - goal;
    if (gap === 0) break;
    if (gap * sign > 0) high = u;
    else low = u;
    const newton = u - (gap * value * sign) / betaFront(x, y, a, b);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - u) <= 1e-15 * Math.max(1, Math.abs(u))) return shares(next);
    u = next;
  }
  return shares(u);
}

const shares = (u: number): { x: number; y: number } => ({ x: 1 / (1 + Math.exp(-u)), y: 1 / (1 + Math.exp(u)) });
