import { describe, expect, test } from 'vitest';
import { equalRows } from '../../../src/engine/statistics/equalRows.ts';
import { pearson } from '../../../src/engine/statistics/pearson.ts';

const of = (a: number[], b: number[]) => pearson(equalRows([Float64Array.from(a), Float64Array.from(b)]));

describe('pearson(rows)', () => {
  test("is that of Anscombe's first set (Anscombe 1973: 0.816)", () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    // R: cor(anscombe$x1, anscombe$y1)
    expect(of(x, y)).toBeCloseTo(0.81642051634484, 13);
  });

  test('counts equal rows as often as they stand there', () => {
    expect(of([1, 1, 2, 3], [2, 2, 1, 5])).toBeCloseTo(of([3, 1, 2, 1], [5, 2, 1, 2]), 15);
    expect(of([1, 1, 2, 3], [2, 2, 1, 5])).not.toBeCloseTo(of([1, 2, 3], [2, 1, 5]), 3);
  });

  test('is no number without spread', () => {
    expect([of([1, 1], [1, 2]), of([1], [1]), of([], [])]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});
