import { bisect } from '../optimise/bisect.ts';

/** Rates of one in a billion keep their digits. */
const TOLERANCE = 1e-24;

/** The most likely rates of two groups whose difference, second − first, is given: where the likelihood's slope is 0. */
export function ratesWithDifference(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  difference: number,
): { first: number; second: number } {
  // Solved for the lower rate: the other one is a sum, which loses no digits.
  const ratesOf = (lower: number): { first: number; second: number } =>
    difference > 0 ? { first: lower, second: lower + difference } : { first: lower - difference, second: lower };
  const term = (count: number, rate: number): number => (count === 0 ? 0 : count / rate);
  const slope = (lower: number): number => {
    const { first, second } = ratesOf(lower);
    return term(x1, first) - term(n1 - x1, 1 - first) + term(x2, second) - term(n2 - x2, 1 - second);
  };
  // The slope falls throughout; an infinite one at an end is as good as its sign.
  return ratesOf(bisect((lower) => Math.sign(slope(lower)), 0, 1 - Math.abs(difference), TOLERANCE));
}

/** Two rates and what each lacks to 1, which keeps its digits where the rate is near 1. */
interface RatesAndRests {
  readonly first: number;
  readonly firstRest: number;
  readonly second: number;
  readonly secondRest: number;
}

/**
 * The most likely rates of two groups whose ratio, second ÷ first, has the given logarithm: the smaller root of a
 * quadratic (Koopman 1984).
 */
export function ratesWithRatio(x1: number, n1: number, x2: number, n2: number, logRatio: number): RatesAndRests {
  const ratio = Math.exp(logRatio);
  const failed = [n1 - x1, n2 - x2];
  const one = restWithRatio(failed[0], failed[1], n1 + n2, ratio, Math.expm1(logRatio));
  const other = restWithRatio(failed[1], failed[0], n1 + n2, 1 / ratio, Math.expm1(-logRatio));
  const first = (2 * (x1 + x2)) / ((n2 + x1) * ratio + x2 + n1 + one.root);
  return { first, firstRest: one.rest, second: first * ratio, secondRest: other.rest };
}

/** The same quadratic in 1 − rate, with the failures of this and the other group: its root, and its discriminant's. */
function restWithRatio(
  failed: number,
  others: number,
  members: number,
  ratio: number,
  excess: number,
): { rest: number; root: number } {
  const turned = (members + failed) * excess + failed + others;
  const product = failed * excess;
  const root = Math.sqrt(Math.max(0, turned * turned - 4 * members * ratio * product));
  return { rest: turned >= 0 ? (turned + root) / (2 * members * ratio) : (2 * product) / (turned - root), root };
}
