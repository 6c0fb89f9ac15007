import { expect, test } from 'vitest';
import { curveMedian } from '../../../src/engine/statistics/curveMedian.ts';

test('curveMedian is the first time at or below one half', () => {
  expect(curveMedian([9, 13, 31], [0.9, 0.6, 0.49])).toBe(31);
});

test('curveMedian takes the middle of a level stretch at one half, as R does: survfit(Surv(c(1, 2, 3, 4), c(1, 1, 1, 1)))', () => {
  expect(curveMedian([1, 2, 3, 4], [0.75, 0.5, 0.25, 0])).toBe(2.5);
  // (2 ÷ 3) × (3 ÷ 4) is a hair off one half in other orders.
  expect(curveMedian([1, 2, 6], [0.75, 0.5 + 1e-16, 0.2])).toBe(4);
});

test('curveMedian is where the level stretch begins if the curve ends there', () => {
  expect(curveMedian([1, 2], [0.75, 0.5])).toBe(2);
});

test('curveMedian is null for a curve that stays above one half, and passes blanks over', () => {
  expect(curveMedian([1, 2], [0.9, 0.51])).toBeNull();
  expect(curveMedian([1, 2, 3], [0.9, null, 0.3])).toBe(3);
  expect(curveMedian([], [])).toBeNull();
});
