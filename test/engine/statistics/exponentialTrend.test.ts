import { expect, test } from 'vitest';
import { exponentialTrend } from '../../../src/engine/statistics/exponentialTrend.ts';

test('exponentialTrend of values that halve each time has a half-life of 1', () => {
  const trend = exponentialTrend([0, 1, 2, 3], [80, 40, 20, 10]);
  expect(trend?.halfLife).toBeCloseTo(1, 12);
  expect(trend?.standardError).toBeCloseTo(0, 12);
});

// R 4: m <- 0:3 and 5; summary(lm(log(c(120, 80, 70, 30, 22)) ~ m))
test('exponentialTrend has the slope and the standard error of R’s lm on logarithms', () => {
  const trend = exponentialTrend([0, 1, 2, 3, 5], [120, 80, 70, 30, 22]);
  expect(trend?.slope).toBeCloseTo(-0.3557254100950015, 12);
  expect(trend?.standardError).toBeCloseTo(0.05578970153038949, 12);
  expect(trend?.halfLife).toBeCloseTo(1.948545594127871, 12);
});

test('exponentialTrend has no half-life without a fall, and says nothing of two points', () => {
  expect(exponentialTrend([0, 1, 2], [5, 5, 5])?.halfLife).toBeNull();
  expect(exponentialTrend([0, 1, 2], [1, 2, 4])?.halfLife).toBeNull();
  expect(exponentialTrend([0, 1], [4, 2])).toBeUndefined();
});
