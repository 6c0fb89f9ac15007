import { bisect } from '../optimise/bisect.ts';

/** The most likely rates of two groups whose difference, second − first, is given: where the likelihood's slope is 0. */
export function ratesWithDifference(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  difference: number,
): { first: number; second: number } {
  const least = Math.max(0, -difference);
  const most = Math.min(1, 1 - difference);
  const term = (count: number, rate: number): number => (count === 0 ? 0 : count / rate);
  const slope = (first: number): number => {
    const second = first + difference;
    return term(x1, first) - term(n1 - x1, 1 - first) + term(x2, second) - term(n2 - x2, 1 - second);
  };
  // The slope falls throughout; an infinite one at an end is as good as its sign.
  const first = bisect((rate) => Math.sign(slope(rate)), least, most, 1e-18);
  return { first, second: first + difference };
}

/** The most likely rates of two groups whose ratio, second ÷ first, is given: the smaller root of a quadratic (Koopman 1984). */
export function ratesWithRatio(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  ratio: number,
): { first: number; second: number } {
  const a = (n1 + n2) * ratio;
  const b = (n2 + x1) * ratio + x2 + n1;
  const c = x1 + x2;
  const first = (2 * c) / (b + Math.sqrt(Math.max(0, b * b - 4 * a * c)));
  return { first, second: first * ratio };
}
