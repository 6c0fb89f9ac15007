import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ascending } from '../../src/engine/ascending.ts';

test('ascending(values) sorts as the built-in sort does, whole numbers or not, and leaves its input alone', () => {
  const numbers = fc.oneof(
    fc.array(fc.integer({ min: -50, max: 50 })),
    fc.array(fc.integer({ min: -1e12, max: 1e12 })),
    fc.array(fc.double({ noNaN: true })),
  );
  fc.assert(
    fc.property(numbers, (list) => {
      const values = Float64Array.from(list, (value) => value + 0);
      const copy = values.slice();
      expect([...ascending(values)].map((value) => value + 0)).toEqual(
        [...copy].sort((a, b) => a - b).map((value) => value + 0),
      );
      expect(values).toEqual(copy);
    }),
  );
});
