import { type Points, squaredDistance } from './points.ts';

/**
 * k-means++ (Arthur and Vassilvitskii 2007): the first centre by weight, each further one with a chance in proportion to
 * weight × squared distance to the nearest centre so far. Gives k different points (flat); there must be as many.
 */
export function seedCentres({ values, weights, dimensions }: Points, k: number, random: () => number): Float64Array {
  const centres = new Float64Array(k * dimensions);
  const nearest = new Float64Array(weights.length).fill(Infinity);
  const chance = weights.slice();
  for (let centre = 0; centre < k; centre++) {
    const place = draw(chance, random);
    centres.set(values.subarray(place * dimensions, (place + 1) * dimensions), centre * dimensions);
    for (let p = 0; p < nearest.length; p++) {
      const distance = squaredDistance(values, p, values, place, dimensions);
      if (distance < nearest[p]) nearest[p] = distance;
      chance[p] = weights[p] * nearest[p];
    }
  }
  return centres;
}

function draw(chance: Float64Array, random: () => number): number {
  let total = 0;
  for (let p = 0; p < chance.length; p++) total += chance[p];
  let left = random() * total;
  let last = 0;
  for (let p = 0; p < chance.length; p++) {
    if (chance[p] === 0) continue;
    last = p;
    left -= chance[p];
    if (left < 0) break;
  }
  return last;
}
