import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactSum } from '../../src/engine/exactSum.ts';

test('exactSum([0.1, 0.2]) is 0.3, exactSum([]) is 0', () => {
  expect(exactSum([0.1, 0.2])).toBe(0.3);
  expect(exactSum([])).toBe(0);
});

test('exactSum adds up hundredths as whole numbers do, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100_000, max: 100_000 }), { maxLength: 50 }), (hundredths) => {
      const expected = hundredths.reduce((sum, number) => sum + number, 0) / 100;
      const sum = exactSum(hundredths.map((number) => number / 100));
      expect(sum).toBeCloseTo(expected, 9);
      expect(exactSum(hundredths.map((number) => number / 100).reverse())).toBe(sum);
    }),
  );
});
