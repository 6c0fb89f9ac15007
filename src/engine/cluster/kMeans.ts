import { randomFrom } from '../randomFrom.ts';
import { exchange } from './exchange.ts';
import { lloyd } from './lloyd.ts';
import { partitionOf } from './partitionOf.ts';
import type { Partition, Points } from './points.ts';
import { seedCentres } from './seedCentres.ts';
import { FULL_WORK, hasWork, MOST_WORK, roundWork, SAMPLE_WORK, type Work } from './work.ts';

/** Sums in another order differ in their last digits: inertias this near are the same. */
const NOISE = 1e-10;

/** Up to so many different points every start sees all of them. */
export const SAMPLE = 2000;

/**
 * Groups with the least inertia that `starts` seeded k-means++ starts lead to, each followed by Lloyd's iteration and
 * single moves; with more than 2,000 points the starts are compared on every n-th of them, the best goes on with all,
 * and further ones try to better it while work is left. k is at most the number of points, which have to be different
 * and in ascending order. Of equally good groupings the one whose numbers come first is taken, so that another seed
 * doesn't swap them. Work is bounded by a count, not by a clock: where it is used up, no further start is made and the
 * best so far is given; always the same one.
 */
export function kMeans(points: Points, k: number, seed: number, starts: number): Partition {
  const random = randomFrom(seed);
  const sample = sampleOf(points, Math.max(SAMPLE, k));
  if (sample === points) return bestOf(points, k, random, starts, { left: MOST_WORK });
  const rough = bestOf(sample, k, random, starts, { left: SAMPLE_WORK });
  const work: Work = { left: FULL_WORK };
  return bestOf(points, k, random, starts - 1, work, refined(points, rough.centres, k, work));
}

function bestOf(points: Points, k: number, random: () => number, starts: number, work: Work, first?: Partition) {
  let best = first;
  for (let start = 0; start < starts && (!best || hasWork(work)); start++) {
    work.left -= roundWork(points.values.length, k);
    const found = refined(points, seedCentres(points, k, random), k, work);
    if (!best || isBetter(found, best)) best = found;
  }
  return best as Partition;
}

function refined(points: Points, centres: Float64Array, k: number, work: Work): Partition {
  const rough = partitionOf(points, lloyd(points, centres, work), k);
  return partitionOf(points, exchange(points, rough, work), k);
}

function sampleOf(points: Points, most: number): Points {
  const count = points.weights.length;
  if (count <= most) return points;
  const { dimensions } = points;
  const values = new Float64Array(most * dimensions);
  const weights = new Float64Array(most);
  for (let i = 0; i < most; i++) {
    const p = Math.floor((i * count) / most);
    weights[i] = points.weights[p];
    values.set(points.values.subarray(p * dimensions, (p + 1) * dimensions), i * dimensions);
  }
  return { values, weights, dimensions };
}

function isBetter(found: Partition, best: Partition): boolean {
  const gap = found.inertia - best.inertia;
  if (Math.abs(gap) > NOISE * best.inertia) return gap < 0;
  const differs = found.group.findIndex((group, point) => group !== best.group[point]);
  return differs >= 0 && found.group[differs] < best.group[differs];
}
