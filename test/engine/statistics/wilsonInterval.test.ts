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
