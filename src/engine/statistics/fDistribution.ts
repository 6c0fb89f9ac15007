import { incompleteBeta } from '../functions/incompleteBeta.ts';

/** P(X > f) of the F distribution with df1 and df2 degrees of freedom. */
export function fTail(f: number, df1: number, df2: number): number {
  if (f <= 0) return 1;
  const whole = df2 + df1 * f;
  return incompleteBeta(df2 / whole, (df1 * f) / whole, df2 / 2, df1 / 2).lower;
}
