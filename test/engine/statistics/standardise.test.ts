import { expect, test } from 'vitest';
import { standardOf } from '../../../src/engine/statistics/standardise.ts';

// The example of the Wikipedia article on the standard deviation: 2, 4, 4, 4, 5, 5, 7, 9 has mean 5 and sd 2.
test('standardOf has the population standard deviation', () => {
  expect(standardOf(Float64Array.of(9, 2, 4, 5, 4, 4, 5, 7))).toEqual({ mean: 5, sd: 2 });
});

test('standardOf turns equal values into exactly 0, also where their sum is rounded', () => {
  const { mean, sd } = standardOf(Float64Array.of(0.1, 0.1, 0.1));
  expect((0.1 - mean) / sd).toBe(0);
});
