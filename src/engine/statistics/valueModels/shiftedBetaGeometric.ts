import { logGamma } from '../../functions/logGamma.ts';

/** In every period a member leaves with a chance of its own, spread over members as beta (alpha, beta). */
export interface ShiftedBetaGeometric {
  readonly alpha: number;
  readonly beta: number;
}

/** The share still there after n renewals (Fader and Hardie 2007, equation 6). */
export const survival = ({ alpha, beta }: ShiftedBetaGeometric, n: number): number =>
  Math.exp(logGamma(beta + n) - logGamma(beta) + logGamma(alpha + beta) - logGamma(alpha + beta + n));

/** The share of those there after n − 1 renewals who renew once more (equation 8). */
export const retentionRate = ({ alpha, beta }: ShiftedBetaGeometric, n: number): number =>
  (beta + n - 1) / (alpha + beta + n - 1);
