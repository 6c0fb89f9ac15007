import { incompleteGamma } from '../functions/incompleteGamma.ts';

/** P(X > x) of the χ² distribution with df > 0 degrees of freedom. */
export const chiSquaredTail = (x: number, df: number): number => incompleteGamma(df / 2, x / 2).upper;
