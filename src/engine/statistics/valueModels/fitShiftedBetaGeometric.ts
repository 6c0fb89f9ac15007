import { digamma } from '../../functions/digamma.ts';
import { logGamma } from '../../functions/logGamma.ts';
import { bestOfStarts } from '../../optimise/bestOfStarts.ts';
import { inLogarithms } from '../../optimise/inLogarithms.ts';
import type { ShiftedBetaGeometric } from './shiftedBetaGeometric.ts';

/** Parameters stay between e^−12 and e^12. */
const LIMIT = 12;

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
export function fitShiftedBetaGeometric(active: readonly number[]): ShiftedBetaGeometric {
  const [first] = active;
  const shares = active.map((value) => value / first);
  const cost = inLogarithms((x, gradient) => {
    const value = shiftedBetaGeometricLogLikelihood(shares, x, gradient);
    for (let i = 0; i < x.length; i++) gradient[i] = -gradient[i];
    return -value;
  }, LIMIT);
  const starts = [0.3, 1, 3, 20].flatMap((alpha) => [0.5, 2, 8].map((ratio) => [alpha, alpha * ratio].map(Math.log)));
  const [alpha, beta] = bestOfStarts(cost, starts, 3).x.map(Math.exp);
  return { alpha, beta };
}
