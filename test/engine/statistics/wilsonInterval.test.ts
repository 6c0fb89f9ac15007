import { expect, test } from 'vitest';
import { wilsonInterval } from '../../../src/engine/statistics/wilsonInterval.ts';

// R 4: prop.test(x, n, correct = FALSE)$conf.int
test.each([
  [0, 10, 0, 0.2775327998628891],
  [1, 29, 0.006113214292762661, 0.1717552187932028],
  [2, 3, 0.2076596008020478, 0.9385080552796038],
  [8, 30, 0.1418266331959633, 0.4444796169518888],
  [30, 30, 0.8864866068260313, 1],
])('wilsonInterval of %i in %i is R’s', (successes, members, low, high) => {
  const interval = wilsonInterval(successes, members);
  expect(interval.low).toBeCloseTo(low, 13);
  expect(interval.high).toBeCloseTo(high, 13);
});

// Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3 (score): 4 decimals.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('wilsonInterval of %i in %i is Newcombe’s', (successes, members, low, high) => {
  const interval = wilsonInterval(successes, members);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});
