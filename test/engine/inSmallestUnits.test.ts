import { expect, test } from 'vitest';
import { inSmallestUnits } from '../../src/engine/inSmallestUnits.ts';

test('gives the whole number that the decimals mean', () => {
  // In binary 77.99 × 100 is 7798.999999999999 and 1.1 × 100 is 110.00000000000001.
  expect([77.99, 1.1, 0.29, 1000.15, -8.21].map((amount) => inSmallestUnits(amount, 100))).toEqual([
    7799, 110, 29, 100_015, -821,
  ]);
});

test('keeps parts of the smallest unit', () => {
  // By hand: 255.825 in cents.
  expect(inSmallestUnits(255.825, 100)).toBe(25_582.5);
  expect(inSmallestUnits(1234.5, 1)).toBe(1234.5);
});
