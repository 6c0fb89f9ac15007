import { binomialDensity } from './binomialDensity.ts';

const TINY = 1e-300;
const STEPS = 1_000_000;

/**
 * The regularised incomplete beta function's two tails: lower I_x(a, b) and upper 1 − I_x(a, b), each computed without
 * subtraction where it is small. x and y = 1 − x are both passed, so that neither end loses digits. a, b > 0.
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  if (x * (a + b + 2) < a + 1) {
    const lower = tail(x, y, a, b);
    return { lower, upper: 1 - lower };
  }
  const upper = tail(y, x, b, a);
  return { lower: 1 - upper, upper };
}

/** The derivative's numerator x^a y^b ÷ B(a, b): the density of the beta distribution times x y. */
export const betaFront = (x: number, y: number, a: number, b: number): number =>
  ((a * b) / (a + b)) * binomialDensity(a, a + b, x, y);

/**
 * I_x(a, b) by the even part of the continued fraction NIST DLMF 8.17.22 (Didonato and Morris 1992, equation 9), Lentz's
 * method; converges fast left of the mean. Its first part, a y − b x + 1, takes y as given: near x = 1 it keeps its digits.
 */
function tail(x: number, y: number, a: number, b: number): number {
  const front = betaFront(x, y, a, b);
  if (front === 0) return 0;
  const part = (m: number): number =>
    m + (m * (b - m) * x) / (a + 2 * m - 1) + ((a + m) * (a * y - b * x + 1 + m * (1 + y))) / (a + 2 * m + 1);
  let c = (a * (a * y - b * x + 1)) / (a + 1) || TINY;
  let d = 0;
  let result = c;
  for (let m = 1; m < STEPS; m++) {
    const root = x / (a + 2 * m - 1);
    const numerator = (a + m - 1) * (a + b + m - 1) * m * (b - m) * root * root;
    const denominator = part(m);
    d = 1 / (denominator + numerator * d || TINY);
    c = denominator + numerator / c || TINY;
    const step = c * d;
    result *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return front / result;
}
