import { type Partition, type Points, squaredDistance } from './points.ts';

/** The mean (flat) and weight of each group, summed in the order of the points. */
export function groupMeans(
  { values, weights, dimensions }: Points,
  group: Int32Array,
  groups: number,
): { readonly means: Float64Array; readonly total: Float64Array } {
  const sums = new Float64Array(groups * dimensions);
  const total = new Float64Array(groups);
  for (let p = 0; p < group.length; p++) {
    total[group[p]] += weights[p];
    for (let d = 0; d < dimensions; d++) sums[group[p] * dimensions + d] += weights[p] * values[p * dimensions + d];
  }
  return { means: sums.map((sum, place) => sum / total[Math.floor(place / dimensions)]), total };
}

/**
 * Means, weights and inertia of a given grouping. Groups are renumbered by their means in ascending order, first
 * dimension first, so that equal groupings have equal numbers whatever led to them.
 */
export function partitionOf(points: Points, given: Int32Array, groups: number): Partition {
  const { values, weights, dimensions } = points;
  const { means, total } = groupMeans(points, given, groups);
  const order = Array.from({ length: groups }, (_, group) => group).sort((a, b) => {
    for (let d = 0; d < dimensions; d++) {
      const gap = means[a * dimensions + d] - means[b * dimensions + d];
      if (gap !== 0) return gap;
    }
    return 0;
  });
  const placeOf = new Int32Array(groups);
  const centres = new Float64Array(groups * dimensions);
  order.forEach((group, place) => {
    placeOf[group] = place;
    centres.set(means.subarray(group * dimensions, (group + 1) * dimensions), place * dimensions);
  });
  const group = given.map((number) => placeOf[number]);
  const within = new Float64Array(groups);
  for (let p = 0; p < group.length; p++) {
    within[group[p]] += weights[p] * squaredDistance(values, p, centres, group[p], dimensions);
  }
  return {
    group,
    centres,
    weights: Float64Array.from(order, (number) => total[number]),
    within,
    inertia: within.reduce((sum, each) => sum + each, 0),
  };
}
