import { randomFrom } from '../randomFrom.ts';
import { exchange } from './exchange.ts';
import { lloyd } from './lloyd.ts';
import { partitionOf } from './partitionOf.ts';
import type { Partition, Points } from './points.ts';
import { seedCentres } from './seedCentres.ts';

/** Sums in another order differ in their last digits: inertias this near are the same. */
const NOISE = 1e-10;

/**
 * Groups with the least inertia that `starts` seeded k-means++ starts lead to, each followed by Lloyd's iteration and
 * single moves. k is at most the number of points, which have to be different. Of equally good groupings the one whose
 * numbers come first is taken, so that another seed doesn't swap them.
 */
export function kMeans(points: Points, k: number, seed: number, starts: number): Partition {
  const random = randomFrom(seed);
  let best: Partition | undefined;
  for (let start = 0; start < starts; start++) {
    const rough = partitionOf(points, lloyd(points, seedCentres(points, k, random)), k);
    const found = partitionOf(points, exchange(points, rough), k);
    if (!best || isBetter(found, best)) best = found;
  }
  return best as Partition;
}

function isBetter(found: Partition, best: Partition): boolean {
  const gap = found.inertia - best.inertia;
  if (Math.abs(gap) > NOISE * best.inertia) return gap < 0;
  const differs = found.group.findIndex((group, point) => group !== best.group[point]);
  return differs >= 0 && found.group[differs] < best.group[differs];
}
