import { expect, test } from 'vitest';
import { wilsonInterval } from '../../../src/engine/statistics/wilsonInterval.ts';

const Z = 1.95996398454005;

// Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3 (score): 4 decimals.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('wilsonInterval(%i, %i)', (successes, members, low, high) => {
  const interval = wilsonInterval(successes, members, Z);
  expect(interval[0]).toBeCloseTo(low, 4);
  expect(interval[1]).toBeCloseTo(high, 4);
});

test('wilsonInterval ends at 1 where everybody does', () => {
  expect(wilsonInterval(20, 20, Z)[1]).toBe(1);
});
