import { type Points, squaredDistance } from './points.ts';

/**
 * k-means++ (Arthur and Vassilvitskii 2007): the first centre by weight, each further one with a chance in proportion to
 * weight × squared distance to the nearest centre so far. k different points, by their places; there must be as many.
 */
export function seedCentres({ values, weights, dimensions }: Points, k: number, random: () => number): Int32Array {
  const chosen = new Int32Array(k);
  const nearest = new Float64Array(weights.length).fill(Infinity);
  const chance = weights.slice();
  for (let centre = 0; centre < k; centre++) {
    const place = draw(chance, random);
    chosen[centre] = place;
    for (let p = 0; p < nearest.length; p++) {
      const distance = squaredDistance(values, p, values, place, dimensions);
      if (distance < nearest[p]) nearest[p] = distance;
      chance[p] = weights[p] * nearest[p];
    }
  }
  return chosen;
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
