import { valuesByGroup } from '../valuesByGroup.ts';
import { chiSquaredTail } from './chiSquared.ts';
import { timePlaces } from './endingsByTime.ts';
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
  const { times, places } = timePlaces(durations);
  const { values: members, starts } = valuesByGroup(
    places,
    times.length,
    Int32Array.from(places, (_, i) => i),
  );
  const there = new Array<number>(groups).fill(0);
  for (const i of members) there[group[i]]++;
  const excess = new Array<number>(groups).fill(0);
  const expected = new Array<number>(groups).fill(0);
  // What the times so far add to a group's covariance for every member of another group who was there.
  const reach = new Array<number>(groups).fill(0);
  const shared = Array.from({ length: groups }, () => new Array<number>(groups).fill(0));
  let survival = 1;
  let all = members.length;
  for (let place = 0; place < times.length; place++) {
    const ended = members.subarray(starts[place], starts[place + 1]);
    const gone = new Array<number>(groups).fill(0);
    for (const i of ended) gone[group[i]] += left[i];
    const goneAll = total(gone);
    if (goneAll > 0) {
      const weight = rho === 0 ? 1 : survival ** rho;
      const spread = all > 1 ? (weight * weight * goneAll * (all - goneAll)) / (all - 1) : 0;
      survival *= (all - goneAll) / all;
      for (let g = 0; g < groups; g++) {
        const share = there[g] / all;
        expected[g] += weight * goneAll * share;
        excess[g] += weight * (gone[g] - goneAll * share);
        reach[g] += (spread * share) / all;
      }
    }
    for (const i of ended) {
      there[group[i]]--;
      for (let g = 0; g < groups; g++) shared[g][group[i]] += reach[g];
    }
    all -= ended.length;
  }
  // The rows of a covariance matrix of parts sum to 0.
  const variance = shared.map((row, g) => row.map((each, h) => (g === h ? total(row) - each : -each)));
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

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
