import { type Partition, type Points, squaredDistance } from './points.ts';
import { hasWork, roundWork, type Work } from './work.ts';

const MOST_PASSES = 50;

/**
 * Moves single points to another group while that lowers the inertia, taking into account that both means move (Hartigan
 * 1975, chapter 4): it leaves the local optima in which Lloyd's iteration stops. Gives the group of each point.
 * Spends work, and stops when it is used up.
 */
export function exchange({ values, weights, dimensions }: Points, start: Partition, work: Work): Int32Array {
  const group = start.group.slice();
  const centres = start.centres.slice();
  const total = start.weights.slice();
  const k = total.length;
  const noise = 1e-12 * (start.inertia + Number.MIN_VALUE);
  for (let pass = 0, moved = true; moved && pass < MOST_PASSES && hasWork(work); pass++) {
    moved = false;
    work.left -= roundWork(values.length, k);
    for (let p = 0; p < group.length; p++) {
      const from = group[p];
      const weight = weights[p];
      if (total[from] <= weight) continue;
      const own = squaredDistance(values, p, centres, from, dimensions);
      const saved = (own * total[from] * weight) / (total[from] - weight);
      let best = from;
      let least = saved - noise;
      for (let g = 0; g < k; g++) {
        if (g === from) continue;
        const cost = (squaredDistance(values, p, centres, g, dimensions) * total[g] * weight) / (total[g] + weight);
        if (cost >= least) continue;
        least = cost;
        best = g;
      }
      if (best === from) continue;
      for (let d = 0; d < dimensions; d++) {
        const value = values[p * dimensions + d];
        centres[from * dimensions + d] += ((centres[from * dimensions + d] - value) * weight) / (total[from] - weight);
        centres[best * dimensions + d] += ((value - centres[best * dimensions + d]) * weight) / (total[best] + weight);
      }
      total[from] -= weight;
      total[best] += weight;
      group[p] = best;
      moved = true;
    }
  }
  return group;
}
