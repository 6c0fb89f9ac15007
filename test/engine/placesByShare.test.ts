import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesByLimit, placesByShare } from '../../src/engine/placesByShare.ts';

const places = (...args: Parameters<typeof placesByShare>) => Array.from(placesByShare(...args));

describe('placesByShare', () => {
  test('gives each place its share of the values, the largest first', () => {
    // 10 values, 10/20/70 %: 1, 2 and 7 of them.
    expect(places([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [0.1, 0.2, 0.7])).toEqual([2, 2, 2, 2, 2, 2, 2, 1, 1, 0]);
  });

  test('keeps equal values together where a share ends among them', () => {
    // The best half of 4 ends between the two 5s.
    expect(places([9, 5, 5, 1], [0.5, 0.5])).toEqual([0, 0, 0, 1]);
    expect(places([9, 5, 5, 1], [0.5, 0.5], 'worse')).toEqual([0, 1, 1, 1]);
  });

  test('a share that is no whole number of values ends with the value that it reaches into', () => {
    // 5 % of 7 is 0.35: the first value alone.
    expect(places([7, 6, 5, 4, 3, 2, 1], [0.05, 0.15, 0.3, 0.5])).toEqual([0, 1, 2, 2, 3, 3, 3]);
  });

  test('blanks have no place and do not count', () => {
    expect(places([Number.NaN, 2, 1], [0.5, 0.5])).toEqual([-1, 0, 1]);
    expect(places([], [1])).toEqual([]);
  });

  test('shares whose binary sum is a hair off end where they should', () => {
    // 0.1 + 0.2 is 0.30000000000000004: the fourth of ten values is not in the first 30 %.
    expect(places([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], [0.1, 0.2, 0.7]).filter((place) => place < 2).length).toBe(3);
  });

  test('agrees with a walk down the sorted values', () => {
    const shares = [0.05, 0.15, 0.3, 0.5];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 }), (values) => {
        const sorted = [...values].sort((a, b) => b - a);
        const expected = values.map((value) => {
          const rank = sorted.indexOf(value); // values ahead of it
          const percent = (rank * 100) / values.length;
          return percent < 5 ? 0 : percent < 20 ? 1 : percent < 50 ? 2 : 3;
        });
        expect(places(values, shares)).toEqual(expected);
      }),
    );
  });
});

test('placesByLimit includes each limit', () => {
  expect(Array.from(placesByLimit([90, 89, 60, 59, Number.NaN], [90, 60]))).toEqual([0, 1, 1, 2, -1]);
});
