import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gini } from '../../../src/engine/statistics/gini.ts';

describe('gini(ascending)', () => {
  test("of ten incomes is what R's package ineq gives for its example", () => {
    // The incomes of ineq's help page; R 4.2: sum(abs(outer(x, x, '-'))) / (2 * 10 * sum(x)) is 0.4620911.
    const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
    expect(gini(incomes)).toBeCloseTo(0.4620911, 7);
  });

  test('of 1 … n is (n − 1) ÷ 3n, corrected 1 ÷ 3', () => {
    // By hand: Σ i (2i − n − 1) = n (n² − 1) ÷ 6, divided by n × n (n + 1) ÷ 2.
    const numbers = Array.from({ length: 10 }, (_, i) => i + 1);
    expect(gini(numbers)).toBeCloseTo(0.3, 14);
    expect(gini(numbers, true)).toBeCloseTo(1 / 3, 14);
  });

  test('is 0 of equals; one holder of everything has 1 − 1 ÷ n, corrected 1', () => {
    expect(gini([5, 5, 5])).toBe(0);
    expect(gini([0, 0, 0, 9])).toBe(0.75);
    expect(gini([0, 0, 0, 9], true)).toBe(1);
  });

  test('is nothing for sums of 0, for negative numbers, and for one number corrected', () => {
    expect([gini([]), gini([0, 0]), gini([-1, 5]), gini([4], true)]).toEqual([null, null, null, null]);
    expect(gini([4])).toBe(0);
  });

  test('is the mean difference of all pairs ÷ twice the mean', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 20 }), (numbers) => {
        const sum = numbers.reduce((all, each) => all + each, 0);
        let differences = 0;
        for (const a of numbers) for (const b of numbers) differences += Math.abs(a - b);
        const result = gini(numbers.slice().sort((a, b) => a - b));
        if (sum === 0) expect(result).toBeNull();
        else expect(result).toBeCloseTo(differences / (2 * numbers.length * sum), 12);
      }),
    );
  });
});
