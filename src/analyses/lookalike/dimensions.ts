import { standardOf } from '../../engine/statistics/standardise.ts';
import type { Traits } from './readTraits.ts';

/** Traits as numbers side by side: first the numbers, scaled, then 1 or 0 for every tag. */
export interface Dimensions {
  readonly count: number;
  /** The value of a usable row in a dimension. */
  value(row: number, dimension: number): number;
  /** The mean of a dimension over some rows. */
  mean(rows: readonly number[], dimension: number): number;
}

/** Scales the numbers over all usable rows: z-scores with the population standard deviation, or as they are. */
export function dimensionsOf(traits: Traits, rows: readonly number[], scaled: boolean): Dimensions {
  const { numbers, tags, tagsOf } = traits;
  const scaledNumbers = numbers.map(({ values }) => {
    const { mean, sd } = scaled ? standardOf(Float64Array.from(rows, (row) => values[row])) : { mean: 0, sd: 1 };
    return values.map((value) => (value - mean) / sd);
  });
  const value = (row: number, dimension: number): number =>
    dimension < numbers.length
      ? scaledNumbers[dimension][row]
      : tagsOf[row].includes(dimension - numbers.length)
        ? 1
        : 0;
  return {
    count: numbers.length + tags.length,
    value,
    mean(some, dimension) {
      const values = Float64Array.from(some, (row) => value(row, dimension)).sort();
      return values.reduce((sum, each) => sum + each, 0) / values.length;
    },
  };
}
