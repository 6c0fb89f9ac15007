import { logGamma } from '../../functions/logGamma.ts';
import { digamma } from '../../functions/digamma.ts';
import { bestOfStarts } from '../../optimise/bestOfStarts.ts';
import { inLogarithms } from '../../optimise/inLogarithms.ts';

/** In every period a member leaves with a chance of its own, spread over members as beta (alpha, beta). */
export interface ShiftedBetaGeometric {
  readonly alpha: number;
  readonly beta: number;
}

export interface ShiftedBetaGeometricFit extends ShiftedBetaGeometric {
  readonly logLikelihood: number;
}

const LIMIT = 12;

/** The share still there after n renewals (Fader and Hardie 2007, equation 6). */
export const survival = ({ alpha, beta }: ShiftedBetaGeometric, n: number): number =>
  Math.exp(logGamma(beta + n) - logGamma(beta) + logGamma(alpha + beta) - logGamma(alpha + beta + n));

/** The share of those there after n − 1 renewals who renew once more (equation 8). */
export const retentionRate = ({ alpha, beta }: ShiftedBetaGeometric, n: number): number =>
  (beta + n - 1) / (alpha + beta + n - 1);

/** The log-likelihood of members still there at 0, 1, 2 … (appendix B); slopes by alpha and beta into gradient. */
export function shiftedBetaGeometricLogLikelihood(
  active: readonly number[],
  [alpha, beta]: readonly number[],
  gradient: number[] = [],
): number {
  const last = active.length - 1;
  const base = logGamma(beta) - logGamma(alpha + beta);
  const left = Math.log(alpha);
  let sum = active[last] * (logGamma(beta + last) - logGamma(alpha + beta + last) - base);
  const psi = [digamma(beta), digamma(alpha + beta)];
  const end = digamma(alpha + beta + last);
  gradient[0] = active[last] * (psi[1] - end);
  gradient[1] = active[last] * (psi[1] - end + digamma(beta + last) - psi[0]);
  for (let n = 1; n <= last; n++) {
    const lost = active[n - 1] - active[n];
    // The chance of leaving at n: B(alpha + 1, beta + n − 1) ÷ B(alpha, beta).
    sum += lost * (left + logGamma(beta + n - 1) - logGamma(alpha + beta + n) - base);
    const both = psi[1] - digamma(alpha + beta + n);
    gradient[0] += lost * (1 / alpha + both);
    gradient[1] += lost * (both + digamma(beta + n - 1) - psi[0]);
  }
  return sum;
}

/** The parameters of greatest likelihood; active falls from a number above 0, two periods at least. */
export function fitShiftedBetaGeometric(active: readonly number[], starts = 3): ShiftedBetaGeometricFit {
  const [first] = active;
  const shares = active.map((value) => value / first);
  const cost = inLogarithms((x, gradient) => {
    const value = shiftedBetaGeometricLogLikelihood(shares, x, gradient);
    for (let i = 0; i < x.length; i++) gradient[i] = -gradient[i];
    return -value;
  }, LIMIT);
  const candidates = [0.3, 1, 3, 20].flatMap((alpha) => [0.5, 2, 8].map((ratio) => [alpha, alpha * ratio].map(Math.log)));
  const [alpha, beta] = bestOfStarts(cost, candidates, starts).x.map(Math.exp);
  return { alpha, beta, logLikelihood: shiftedBetaGeometricLogLikelihood(active, [alpha, beta]) };
}
