import { ascending } from '../ascending.ts';

/** How a column is moved and divided: z = (x − mean) ÷ sd. */
export interface Standard {
  readonly mean: number;
  /** Population standard deviation; 1 where all values are the same, so that they all become 0. */
  readonly sd: number;
}

/**
 * Mean and population standard deviation of finite numbers, summed in ascending order so that the order of rows makes no
 * difference. At least one number.
 */
export function standardOf(values: Float64Array): Standard {
  const sorted = ascending(values);
  if (sorted[0] === sorted[sorted.length - 1]) return { mean: sorted[0], sd: 1 };
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { mean, sd: Math.sqrt(squares / sorted.length) };
}
