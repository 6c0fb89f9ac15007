import { expect, it } from 'vitest';
import { momentsOf } from '../../../src/engine/statistics/momentsOf.ts';
import { welchInterval } from '../../../src/engine/statistics/welchInterval.ts';

it("is R's: t.test(extra ~ group, data = sleep), which says 1 − 2: -3.3654832 to 0.2054832", () => {
  const one = momentsOf([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
  const two = momentsOf([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);
  expect(welchInterval(two, one, 0.95)?.low).toBeCloseTo(-3.3654832, 7);
  expect(welchInterval(two, one, 0.95)?.high).toBeCloseTo(0.2054832, 7);
});

it('is null where a group has one member, or nothing varies', () => {
  expect(welchInterval(momentsOf([1]), momentsOf([1, 2]), 0.95)).toBe(null);
  expect(welchInterval(momentsOf([1, 1]), momentsOf([2, 2]), 0.95)).toBe(null);
});

it('keeps the digits of large numbers, and knows numbers that are all alike', () => {
  // By hand: 1, 3 … 199 above 1e15 have the mean 100 and the variance 4 × 100 × 101 ÷ 12; their sum is past 2^53.
  const { mean, variance } = momentsOf(Array.from({ length: 100 }, (_, k) => 1e15 + 2 * k + 1));
  expect(mean).toBe(1e15 + 100);
  expect(variance).toBeCloseTo(10_100 / 3, 9);
  // Three times 0.1 is not 0.3 in binary.
  expect(momentsOf([0.1, 0.1, 0.1])).toEqual({ members: 3, mean: 0.1, variance: 0 });
});

it('counts, and takes the mean and the variance with n − 1, of no numbers 0', () => {
  // By hand: (1 + 4 + 7) ÷ 3 = 4, (9 + 0 + 9) ÷ 2 = 9.
  expect(momentsOf([7, 1, 4])).toEqual({ members: 3, mean: 4, variance: 9 });
  expect(momentsOf([])).toEqual({ members: 0, mean: 0, variance: 0 });
});
