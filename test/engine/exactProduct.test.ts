import { expect, test } from 'vitest';
import { exactProduct } from '../../src/engine/exactProduct.ts';

test('exactProduct gives what rounding leaves off', () => {
  // By hand: (2^27 + 1)² = 2^54 + 2^28 + 1, of which a double holds all but the 1.
  expect(exactProduct(2 ** 27 + 1, 2 ** 27 + 1)).toEqual({ product: 2 ** 54 + 2 ** 28, rest: 1 });
  expect(exactProduct(3, 5)).toEqual({ product: 15, rest: 0 });
});
