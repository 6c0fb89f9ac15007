import { expect, test } from 'vitest';
import { tiedTimes } from '../../../src/engine/statistics/tiedTimes.ts';

test('tiedTimes makes times equal that differ by the noise of binary fractions', () => {
  // R 4.2, survival 3.5-3: survfit(Surv(c(0.3, 0.1 + 0.2, 0.5, 0.5 + 1e-10, 2), …)) has the times 0.3, 0.5 and 2.
  expect(Array.from(tiedTimes(Float64Array.from([0.3, 0.1 + 0.2, 0.5, 0.5 + 1e-10, 2])))).toEqual([
    0.3, 0.3, 0.5, 0.5, 2,
  ]);
});

test('tiedTimes keeps different times apart, in their order', () => {
  expect(Array.from(tiedTimes(Float64Array.from([2.5, 1, 2.499])))).toEqual([2.5, 1, 2.499]);
  expect(Array.from(tiedTimes(Float64Array.from([3, 1, 3, 0])))).toEqual([3, 1, 3, 0]);
});
