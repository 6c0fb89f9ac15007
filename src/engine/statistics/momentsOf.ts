import type { Moments } from './meanTests.ts';

/** How many, their mean and variance (n − 1); added up in ascending order, so that the order given changes no digit. */
export function momentsOf(values: ArrayLike<number>): Moments {
  const sorted = Float64Array.from(values).sort();
  const members = sorted.length;
  const mean = members === 0 ? 0 : sorted.reduce((sum, value) => sum + value, 0) / members;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { members, mean, variance: members < 2 ? 0 : squares / (members - 1) };
}
