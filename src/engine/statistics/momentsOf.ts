import type { Moments } from './meanTests.ts';

/**
 * How many, their mean and variance (n − 1); added up in ascending order, so that the order given changes no digit. A
 * second pass gives the mean the digits that adding up large numbers loses (as R's mean does).
 */
export function momentsOf(values: ArrayLike<number>): Moments {
  const sorted = Float64Array.from(values).sort();
  const members = sorted.length;
  if (members === 0) return { members, mean: 0, variance: 0 };
  const about = sorted.reduce((sum, value) => sum + value, 0) / members;
  const mean = about + sorted.reduce((sum, value) => sum + (value - about), 0) / members;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { members, mean, variance: members < 2 ? 0 : squares / (members - 1) };
}
