import { expect, test } from 'vitest';
import { solveSymmetric } from '../../../src/engine/statistics/solveSymmetric.ts';

test('solveSymmetric solves a positive definite system', () => {
  // By hand: 4x + 2y = 10 and 2x + 3y = 9 meet at x = 1.5, y = 2.
  const solution = solveSymmetric(
    [
      [4, 2],
      [2, 3],
    ],
    [10, 9],
  );
  expect(solution?.[0]).toBeCloseTo(1.5, 14);
  expect(solution?.[1]).toBeCloseTo(2, 14);
});

test('solveSymmetric gives nothing for a singular or indefinite matrix', () => {
  expect(
    solveSymmetric(
      [
        [1, 1],
        [1, 1],
      ],
      [1, 2],
    ),
  ).toBeNull();
  expect(solveSymmetric([[0]], [1])).toBeNull();
  expect(
    solveSymmetric(
      [
        [1, 2],
        [2, 1],
      ],
      [1, 1],
    ),
  ).toBeNull();
});
