/** In every period a member leaves with a chance of its own, spread over members as beta (alpha, beta). */
export interface ShiftedBetaGeometric {
  readonly alpha: number;
  readonly beta: number;
}

/** The share of those there after n − 1 renewals who renew once more (Fader and Hardie 2007, equation 8). */
export const retentionRate = ({ alpha, beta }: ShiftedBetaGeometric, n: number): number =>
  (beta + n - 1) / (alpha + beta + n - 1);

/** The shares still there after 0, 1 … last renewals (equation 6): the product of the rates. */
export function survival(model: ShiftedBetaGeometric, last: number): number[] {
  const shares = [1];
  for (let n = 1; n <= last; n++) shares.push(shares[n - 1] * retentionRate(model, n));
  return shares;
}
