import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile } from '../../src/engine/quantile.ts';

describe('quantile(ascending, p)', () => {
  test('gives the deciles of 1 to 9 that the R reference prints for quantile(1:9, probs = seq(0, 1, .1))', () => {
    // TIBCO Enterprise Runtime for R, language reference, stats::quantile, examples (type 7, the default).
    const published = [1.0, 1.8, 2.6, 3.4, 4.2, 5.0, 5.8, 6.6, 7.4, 8.2, 9.0];
    const ascending = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    published.forEach((expected, k) => {
      expect(quantile(ascending, k / 10)).toBeCloseTo(expected, 12);
    });
  });

  test('is a number of the list wherever p falls on one: quantile(sorted, i / (n - 1)) is sorted[i]', () => {
    // R's help page states it: all(sort(x) == quantile(x, probs = ((1:n) - 1) / (n - 1))).
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 2 }), (numbers) => {
        const ascending = Float64Array.from(numbers).sort();
        return ascending.every((value, i) => quantile(ascending, i / (ascending.length - 1)) === value);
      }),
    );
  });

  test('of one number is that number, of none is NaN', () => {
    expect(quantile([7], 0.3)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });
});
