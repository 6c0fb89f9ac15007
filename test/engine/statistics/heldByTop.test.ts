import { expect, test } from 'vitest';
import { heldByTop, topSums } from '../../../src/engine/statistics/heldByTop.ts';

test('heldByTop adds up the largest, a part of one as a part of its value', () => {
  const sums = topSums([1, 2, 5]);
  expect([0, 1, 2, 3].map((count) => heldByTop(sums, count))).toEqual([0, 5, 7, 8]);
  expect([0.5, 1.25, 2.9].map((count) => heldByTop(sums, count))).toEqual([2.5, 5.5, 7.9]);
});
