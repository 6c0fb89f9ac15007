import type { Points } from './points.ts';
import { hasWork, roundWork, type Work } from './work.ts';

const MOST_ROUNDS = 100;

/**
 * Lloyd's iteration from given centres (flat): everyone to the nearest centre, centres to the mean, until nobody moves.
 * A group that runs empty takes the point that is farthest from its own centre. Gives the group of each point. Spends
 * work, and stops when it is used up, after one round at the earliest.
 */
export function lloyd({ values, weights, dimensions }: Points, starts: Float64Array, work: Work): Int32Array {
  const centres = starts.slice();
  const k = centres.length / dimensions;
  const group = new Int32Array(weights.length).fill(-1);
  const far = new Float64Array(weights.length);
  const total = new Float64Array(k);
  for (let round = 0; round < MOST_ROUNDS && (round === 0 || hasWork(work)); round++) {
    work.left -= roundWork(values.length, k);
    let moved = false;
    for (let p = 0; p < group.length; p++) {
      let best = 0;
      let least = Infinity;
      for (let g = 0; g < k; g++) {
        // Written out: a call for each of a hundred million distances costs more than the distance.
        let distance = 0;
        for (let i = p * dimensions, j = g * dimensions, end = i + dimensions; i < end; i++, j++) {
          const gap = values[i] - centres[j];
          distance += gap * gap;
        }
        if (distance >= least) continue;
        least = distance;
        best = g;
      }
      far[p] = least;
      if (group[p] !== best) moved = true;
      group[p] = best;
    }
    if (!moved) return group;
    fillEmptyGroups(group, far, k);
    centres.fill(0);
    total.fill(0);
    for (let p = 0; p < group.length; p++) {
      total[group[p]] += weights[p];
      for (let d = 0; d < dimensions; d++)
        centres[group[p] * dimensions + d] += weights[p] * values[p * dimensions + d];
    }
    for (let i = 0; i < centres.length; i++) centres[i] /= total[Math.floor(i / dimensions)];
  }
  return group;
}

function fillEmptyGroups(group: Int32Array, far: Float64Array, k: number): void {
  const members = new Int32Array(k);
  for (let p = 0; p < group.length; p++) members[group[p]]++;
  for (let g = 0; g < k; g++) {
    if (members[g] > 0) continue;
    let farthest = -1;
    for (let p = 0; p < group.length; p++) {
      if (members[group[p]] > 1 && (farthest < 0 || far[p] > far[farthest])) farthest = p;
    }
    members[group[farthest]]--;
    group[farthest] = g;
    members[g] = 1;
    far[farthest] = 0;
  }
}
