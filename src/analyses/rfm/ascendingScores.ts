import { ascending } from '../../engine/ascending.ts';
import { countBelow } from '../../engine/countBelow.ts';
import { quantile } from '../../engine/quantile.ts';
import { readable } from './readable.ts';

export const RULES = ['quantile', 'rank', 'rank-cut', 'r-package', 'ntile'] as const;
export type Rule = (typeof RULES)[number];

/** Scores from 1 (smallest) on, in the order of the values, and the cut points between them, ascending. */
export interface Scored {
  readonly scores: Int8Array;
  readonly cuts: readonly number[];
}

/**
 * Score = 1 + how many of the ascending cut points are strictly below the value: a value equal to a cut point stays below
 * it. With `reached`, a value equal to a cut point is past it.
 */
export function scoreByCuts(values: Float64Array, cuts: readonly number[], reached = false): Int8Array {
  const scores = new Int8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    let score = 1;
    for (let k = 0; k < cuts.length && (cuts[k] < values[i] || (reached && cuts[k] === values[i])); k++) score++;
    scores[i] = score;
  }
  return scores;
}

/**
 * Scores values by comparing them with each other. `unit` is one whole unit of the values (100 for cents), which
 * r-package adds to its cut points. No values give no scores.
 */
export function ascendingScores(values: Float64Array, rule: Rule, bins: number, unit = 1): Scored {
  if (values.length === 0) return { scores: new Int8Array(0), cuts: [] };
  const sorted = ascending(values);
  if (rule === 'quantile') {
    const cuts = [...new Set(inner(bins, (k) => quantile(sorted, k / bins)))];
    return { scores: scoreByCuts(values, cuts), cuts };
  }
  if (rule === 'r-package') {
    // rsquaredacademy/rfm 0.3.0, R/utils.R: quantile() + 1, then lower <= value < upper; coinciding cut points skip a score.
    const cuts = inner(bins, (k) => readable(quantile(sorted, k / bins) + unit));
    return { scores: scoreByCuts(values, cuts, true), cuts };
  }
  const scores = rule === 'ntile' ? tiles(values, bins) : byRank(values, sorted, rule, bins);
  return { scores, cuts: largestOfEachLevel(values, scores) };
}

const inner = (bins: number, cut: (k: number) => number): number[] =>
  Array.from({ length: bins - 1 }, (_, k) => cut(k + 1));

/** rank: 1 + floor(bins × below ÷ n). rank-cut: ceil(bins × below ÷ below of the largest value), at least 1. */
function byRank(values: Float64Array, sorted: Float64Array, rule: Rule, bins: number): Int8Array {
  const belowLargest = countBelow(sorted, sorted[sorted.length - 1]);
  const score = (below: number): number =>
    rule === 'rank'
      ? 1 + Math.floor((bins * below) / values.length)
      : Math.max(1, Math.ceil((bins * below) / (belowLargest || 1)));
  return Int8Array.from(values, (value) => score(countBelow(sorted, value)));
}

/** SQL's NTILE: groups as even as can be, the larger ones first; equal values are parted by row order. */
function tiles(values: Float64Array, bins: number): Int8Array {
  const order = Int32Array.from(values.keys()).sort((a, b) => values[a] - values[b] || a - b);
  const size = Math.floor(values.length / bins);
  const larger = values.length % bins;
  const scores = new Int8Array(values.length);
  order.forEach((row, place) => {
    const inLarger = place < larger * (size + 1);
    scores[row] =
      1 + (inLarger ? Math.floor(place / (size + 1)) : larger + Math.floor((place - larger * (size + 1)) / size));
  });
  return scores;
}

/**
 * Rules by rank have no cut points of their own: the largest value of each level but the top one stands for them. A level
 * without values takes the limit of the one below, so that the limits lead to the same scores.
 */
function largestOfEachLevel(values: Float64Array, scores: Int8Array): number[] {
  const largest: (number | undefined)[] = [];
  for (const [i, score] of scores.entries()) largest[score] = Math.max(largest[score] ?? -Infinity, values[i]);
  const cuts: number[] = [];
  for (let level = 1; level < largest.length - 1; level++) cuts.push(largest[level] ?? cuts[level - 2]);
  return cuts;
}
