import { incompleteBeta } from '../functions/incompleteBeta.ts';
import { inverseIncompleteBeta } from '../functions/inverseIncompleteBeta.ts';

/** P(T > t) of Student's distribution with df > 0 degrees of freedom, which need not be whole. */
export function studentTail(t: number, df: number): number {
  const square = t * t;
  const { lower, upper } = incompleteBeta(df / (df + square), square / (df + square), df / 2, 0.5);
  return t >= 0 ? lower / 2 : 0.5 + upper / 2;
}

/** The t with P(T > t) = p, for 0 < p < 1. */
export function studentQuantile(p: number, df: number): number {
  if (p === 0.5) return 0;
  if (p > 0.5) return -studentQuantile(1 - p, df);
  const { x, y } = inverseIncompleteBeta(2 * p, df / 2, 0.5);
  return Math.sqrt((df * y) / x);
}
