import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestRemainder } from '../../../src/engine/statistics/largestRemainder.ts';

test('largestRemainder gives a third of 100 to each of three, and the odd one to the first', () => {
  expect(largestRemainder([100 / 3, 100 / 3, 100 / 3], 100)).toEqual([34, 33, 33]);
});

// Hamilton's method on a textbook case (Balinski and Young, Fair Representation): quotas 7.7, 1.5, 0.8 of 10 seats.
test('largestRemainder gives the units left to the largest remainders', () => {
  expect(largestRemainder([7.7, 1.5, 0.8], 10)).toEqual([8, 1, 1]);
});

test('largestRemainder leaves whole shares alone, also a hair off, and takes negative ones', () => {
  expect(largestRemainder([2.9999999999, 3, 4.0000000001], 10)).toEqual([3, 3, 4]);
  expect(largestRemainder([-10 / 3, -20 / 3], -10)).toEqual([-3, -7]);
});

test('largestRemainder sums to the total, each next to its share', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 0, max: 1e6 }),
      (weights, total) => {
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        fc.pre(all > 0);
        const shares = weights.map((weight) => (total * weight) / all);
        const whole = largestRemainder(shares, total);
        expect(whole.reduce((sum, share) => sum + share, 0)).toBe(total);
        whole.forEach((share, i) => {
          expect(Math.abs(share - shares[i])).toBeLessThan(1);
        });
      },
    ),
  );
});
