import type { Dimensions } from './dimensions.ts';
import type { Traits } from './readTraits.ts';

export type Measure = 'jaccard' | 'cosine' | 'distance';

/** How alike a row is to the seeds. */
export type Similarity = (row: number) => number;

/**
 * Cosine of the angle between the row and the seeds' mean; 0 where either has no length. −1 to 1.
 */
export function cosineTo(seeds: readonly number[], { count, value, mean }: Dimensions): Similarity {
  const centre = Array.from({ length: count }, (_, d) => mean(seeds, d));
  const length = Math.sqrt(centre.reduce((sum, each) => sum + each * each, 0));
  return (row) => {
    let product = 0;
    let squares = 0;
    for (let d = 0; d < count; d++) {
      const own = value(row, d);
      product += own * centre[d];
      squares += own * own;
    }
    return squares === 0 || length === 0 ? 0 : product / Math.sqrt(squares) / length;
  };
}

/** 1 ÷ (1 + Euclidean distance to the seeds' mean): 1 at the very middle, towards 0 far away. */
export function nearnessTo(seeds: readonly number[], { count, value, mean }: Dimensions): Similarity {
  const centre = Array.from({ length: count }, (_, d) => mean(seeds, d));
  return (row) => {
    let squares = 0;
    for (let d = 0; d < count; d++) squares += (value(row, d) - centre[d]) ** 2;
    return 1 / (1 + Math.sqrt(squares));
  };
}

/** The mean over the seeds of shared tags ÷ tags that either has (Jaccard 1901); 0 for two without any tag. */
export function jaccardTo(seeds: readonly number[], { tags, tagsOf }: Traits): Similarity {
  // Seeds with the same tags are compared once, and found by the tags that they share with a row.
  const counts = new Map<string, { readonly seed: number; count: number }>();
  for (const seed of seeds) {
    const key = tagsOf[seed].join();
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { seed, count: 1 });
  }
  const sets = Array.from(counts.keys())
    .sort()
    .map((key) => counts.get(key) as { readonly seed: number; readonly count: number });
  const sizes = sets.map(({ seed }) => tagsOf[seed].length);
  const setsWith = tags.map((): number[] => []);
  sets.forEach(({ seed }, set) => {
    for (const tag of tagsOf[seed]) setsWith[tag].push(set);
  });
  const shared = new Int32Array(sets.length);
  return (row) => {
    const own = tagsOf[row];
    shared.fill(0);
    for (const tag of own) for (const set of setsWith[tag]) shared[set]++;
    let sum = 0;
    for (let set = 0; set < shared.length; set++) {
      if (shared[set] > 0) sum += (sets[set].count * shared[set]) / (own.length + sizes[set] - shared[set]);
    }
    return sum / seeds.length;
  };
}
