import { expect, test } from 'vitest';
import { upperNormalQuantile } from '../../../src/engine/functions/normalQuantile.ts';

// R 4.2: qnorm(p, lower.tail = FALSE).
test.each([
  [0.4, 0.25334710313579978],
  [0.1, 1.2815515655446008],
  [0.025, 1.9599639845400538],
  [0.005, 2.5758293035488999],
  [1e-4, 3.71901648545568],
  [1e-10, 6.3613409024040557],
  [1e-100, 21.273453560965319],
  [0.975, -1.9599639845400538],
])('upperNormalQuantile(%f) is %f', (p, expected) => {
  expect(Math.abs(upperNormalQuantile(p) / expected - 1)).toBeLessThan(1e-12);
});

test('upperNormalQuantile is 0 in the middle, infinite at the ends, and not a number outside', () => {
  expect([0.5, 0, 1, -0.1].map(upperNormalQuantile)).toEqual([0, Infinity, -Infinity, Number.NaN]);
});
