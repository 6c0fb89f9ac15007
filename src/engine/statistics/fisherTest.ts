import { binomialDensity } from '../functions/binomialDensity.ts';
import type { Alternative } from './alternative.ts';

/** Counts as equal what differs by rounding only; the same allowance as R's fisher.test. */
const TIE = 1 + 1e-7;

/**
 * Fisher's exact p-value for x2 of n2 against x1 of n1 (greater: the second rate is higher). Two-sided, it adds up all
 * tables with these margins that are at most as likely as the one seen, as R's fisher.test does.
 */
export function fisherTest(x1: number, n1: number, x2: number, n2: number, alternative: Alternative): number {
  const successes = x1 + x2;
  const least = Math.max(0, successes - n1);
  const most = Math.min(n2, successes);
  const seen = hypergeometricDensity(x2, n2, n1, successes);
  // Less likely than 1e-308: only the side that it lies on is left to tell.
  if (seen === 0) return alternative === (x2 * n1 > x1 * n2 ? 'less' : 'greater') ? 1 : 0;
  // Densities relative to the one seen, by the ratio of neighbours, outwards from it in both directions.
  const up = (k: number): number => ((n2 - k) * (successes - k)) / ((k + 1) * (n1 - successes + k + 1));
  let above = 0;
  let aboveRare = 0;
  for (let k = x2, density = 1; k < most; k++) {
    density *= up(k);
    above += density;
    if (density <= TIE) aboveRare += density;
    if (density < aboveRare * 1e-18) break;
  }
  let below = 0;
  let belowRare = 0;
  for (let k = x2, density = 1; k > least; k--) {
    density /= up(k - 1);
    below += density;
    if (density <= TIE) belowRare += density;
    if (density < belowRare * 1e-18) break;
  }
  const sum = alternative === 'greater' ? 1 + above : alternative === 'less' ? 1 + below : 1 + aboveRare + belowRare;
  return Math.min(1, seen * sum);
}

/** Chance of x among `drawn` without replacement from `marked` and `others`, by three binomial densities (Loader 2000). */
function hypergeometricDensity(x: number, marked: number, others: number, drawn: number): number {
  const all = marked + others;
  if (drawn === 0 || drawn === all) return 1;
  const p = drawn / all;
  const q = (all - drawn) / all;
  const part = binomialDensity(x, marked, p, q) * binomialDensity(drawn - x, others, p, q);
  return part / binomialDensity(drawn, all, p, q);
}
