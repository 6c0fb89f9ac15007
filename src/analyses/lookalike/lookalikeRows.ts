import { InputError } from '../../engine/inputProblem.ts';
import { dimensionsOf } from './dimensions.ts';
import type { Traits } from './readTraits.ts';
import { type Reason, reasonsOf } from './reasons.ts';
import { cosineTo, jaccardTo, type Measure, nearnessTo } from './similarity.ts';

export interface LookalikeOptions {
  /** '' chooses by the columns: tags only jaccard, numbers only distance, both cosine. */
  readonly measure: Measure | '';
  readonly scaled: boolean;
  /** Only so many of the most similar, and those who tie with the last of them; undefined for all. */
  readonly top: number | undefined;
}

/** A place a row; NaN for seeds, rows left out and those beyond the top. */
export interface Lookalikes {
  readonly similarity: Float64Array;
  readonly reasons: readonly (readonly Reason[])[];
}

/** Equal similarities that were summed in another order differ in their last digits. */
const NOISE = 1e-12;

/** The similarity of every member who is no seed to the seeds. Throws InputError noSeeds. */
export function lookalikes(traits: Traits, isSeed: (row: number) => boolean, options: LookalikeOptions): Lookalikes {
  const rows = traits.usable.map((_, row) => row).filter((row) => traits.usable[row]);
  const seeds = rows.filter(isSeed);
  if (rows.length === 0) throw new InputError({ code: 'noRows' });
  if (seeds.length === 0) throw new InputError({ code: 'noSeeds', argument: 'seeds' });
  const measure =
    options.measure || (traits.numbers.length === 0 ? 'jaccard' : traits.tags.length ? 'cosine' : 'distance');
  if (measure === 'jaccard' && traits.numbers.length > 0) {
    throw new InputError({ code: 'badValue', argument: 'measure', value: 'jaccard', hint: 'cosine · distance' });
  }
  const similar =
    measure === 'jaccard'
      ? jaccardTo(seeds, traits)
      : (measure === 'cosine' ? cosineTo : nearnessTo)(seeds, dimensionsOf(traits, rows, options.scaled));
  const similarity = new Float64Array(traits.usable.length).fill(Number.NaN);
  for (const row of rows) if (!isSeed(row)) similarity[row] = similar(row);
  if (options.top !== undefined) keepTop(similarity, options.top);
  const reasons = reasonsOf(traits, rows, seeds);
  return { similarity, reasons: Array.from(similarity, (value, row) => (Number.isNaN(value) ? [] : reasons(row))) };
}

function keepTop(similarity: Float64Array, top: number): void {
  const descending = similarity
    .filter((value) => !Number.isNaN(value))
    .sort()
    .reverse();
  if (descending.length <= top) return;
  const least = descending[top - 1] - NOISE;
  similarity.forEach((value, row) => {
    if (value < least) similarity[row] = Number.NaN;
  });
}
