import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBelow } from '../../src/engine/countBelow.ts';

test('countBelow(ascending, value) counts what is smaller, equals not included', () => {
  expect(countBelow([1, 2, 2, 3], 2)).toBe(1);
  expect(countBelow([1, 2, 2, 3], 2.5)).toBe(3);
  expect(countBelow([], 1)).toBe(0);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (numbers, value) => {
      const sorted = Int32Array.from(numbers).sort();
      return countBelow(sorted, value) === numbers.filter((number) => number < value).length;
    }),
  );
});
