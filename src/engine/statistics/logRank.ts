import { chiSquaredTail } from './chiSquared.ts';
import { solveSymmetric } from './solveSymmetric.ts';

export interface LogRank {
  readonly chiSquare: number;
  /** Groups that could have lost anybody, less one. */
  readonly degrees: number;
  readonly p: number;
}

/**
 * The log-rank test that groups (0 … groups − 1) leave alike, Mantel–Haenszel variance; each leaving counts with the
 * pooled survival before it to the power rho (Harrington, Fleming 1982: 0 is the log-rank test, 1 Peto and Peto's
 * Wilcoxon). null with fewer than two groups that could have lost anybody.
 */
export function logRank(
  durations: ArrayLike<number>,
  left: ArrayLike<number>,
  group: ArrayLike<number>,
  groups: number,
  rho = 0,
): LogRank | null {
  const order = Array.from({ length: durations.length }, (_, i) => i).sort((a, b) => durations[a] - durations[b]);
  const there = new Array<number>(groups).fill(0);
  for (const i of order) there[group[i]]++;
  const excess = new Array<number>(groups).fill(0);
  const expected = new Array<number>(groups).fill(0);
  const variance = Array.from({ length: groups }, () => new Array<number>(groups).fill(0));
  let survival = 1;
  for (let i = 0; i < order.length; ) {
    const all = order.length - i;
    const before = there.slice();
    const gone = new Array<number>(groups).fill(0);
    const time = durations[order[i]];
    let goneAll = 0;
    for (; i < order.length && durations[order[i]] === time; i++) {
      there[group[order[i]]]--;
      gone[group[order[i]]] += left[order[i]];
      goneAll += left[order[i]];
    }
    if (goneAll === 0) continue;
    const weight = rho === 0 ? 1 : survival ** rho;
    survival *= (all - goneAll) / all;
    const spread = all > 1 ? (weight * weight * goneAll * (all - goneAll)) / (all - 1) : 0;
    for (let g = 0; g < groups; g++) {
      const share = before[g] / all;
      expected[g] += weight * goneAll * share;
      excess[g] += weight * (gone[g] - goneAll * share);
      for (let h = 0; h < groups; h++) variance[g][h] += spread * share * ((g === h ? 1 : 0) - before[h] / all);
    }
  }
  const tested = expected.map((_, g) => g).filter((g) => expected[g] > 0);
  const [, ...rest] = tested;
  if (rest.length === 0) return null;
  const solved = solveSymmetric(
    rest.map((g) => rest.map((h) => variance[g][h])),
    rest.map((g) => excess[g]),
  );
  if (solved === null) return null;
  const chiSquare = Math.max(
    0,
    rest.reduce((sum, g, place) => sum + excess[g] * solved[place], 0),
  );
  return { chiSquare, degrees: rest.length, p: chiSquaredTail(chiSquare, rest.length) };
}
