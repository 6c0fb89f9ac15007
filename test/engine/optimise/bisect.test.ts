import { expect, test } from 'vitest';
import { bisect } from '../../../src/engine/optimise/bisect.ts';

test('bisect(value, from, to) finds a root of a rising or falling function to the last digits', () => {
  expect(bisect((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
  expect(bisect((x) => 1 - x ** 3, -5, 5)).toBeCloseTo(1, 15);
});

test('bisect(value, from, to) gives an end where the sign never changes', () => {
  expect(bisect((x) => x + 1, 0, 1)).toBeCloseTo(0, 15);
  expect(bisect((x) => x - 9, 0, 1)).toBeCloseTo(1, 15);
});
