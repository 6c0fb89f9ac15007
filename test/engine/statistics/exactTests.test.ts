import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialTest } from '../../../src/engine/statistics/binomialTest.ts';
import { fisherTest } from '../../../src/engine/statistics/fisherTest.ts';
import { relativeError } from '../relativeError.ts';

const choose = (n: number, k: number): number => {
  let product = 1;
  for (let i = 1; i <= k; i++) product = (product * (n - k + i)) / i;
  return product;
};

describe('binomialTest(x, n, p, alternative)', () => {
  // R 4.2: binom.test; 682 of 925 against 3 ÷ 4 is Mendel's peas of its help page.
  test.each([
    [682, 925, 0.75, 'two-sided', 0.38249155957485192],
    [7, 20, 0.1, 'two-sided', 0.002386089408966128],
    [11, 100, 0.05, 'two-sided', 0.017392939287818727],
    [500, 100_000, 0.01, 'two-sided', 4.9114910884297764e-69],
    [7, 20, 0.1, 'greater', 0.002386089408966128],
    [7, 20, 0.1, 'less', 0.99958436498115455],
  ] as const)('%d of %d against %d, %s', (x, n, p, alternative, expected) => {
    expect(relativeError(binomialTest(x, n, p, alternative), expected)).toBeLessThan(1e-10);
  });

  test('adds up every result that is at most as likely, counted one by one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 19 }),
        (n, any, twentieths) => {
          const x = any % (n + 1);
          const p = twentieths / 20;
          const chances = Array.from({ length: n + 1 }, (_, k) => choose(n, k) * p ** k * (1 - p) ** (n - k));
          const rare = chances.filter((chance) => chance <= chances[x] * (1 + 1e-7));
          expect(binomialTest(x, n, p, 'two-sided')).toBeCloseTo(
            rare.reduce((sum, chance) => sum + chance, 0),
            10,
          );
        },
      ),
    );
  });

  test('a rate of 0 or 1 leaves one result only', () => {
    expect([
      binomialTest(0, 5, 0, 'two-sided'),
      binomialTest(1, 5, 0, 'two-sided'),
      binomialTest(5, 5, 1, 'two-sided'),
    ]).toEqual([1, 0, 1]);
  });
});

describe('fisherTest(x1, n1, x2, n2, alternative)', () => {
  // R 4.2: fisher.test; the lady tasting tea, and the convictions of twins (2, 10, 15, 3) are its help page's.
  test.each([
    [1, 4, 3, 4, 'two-sided', 0.48571428571428582],
    [1, 4, 3, 4, 'greater', 0.24285714285714288],
    [0, 29, 5, 56, 'two-sided', 0.16062144320947105],
    [300, 5000, 700, 5000, 'two-sided', 2.4105713167766013e-41],
    [15, 18, 2, 12, 'two-sided', 0.00053672411914343636],
    [1000, 20_000, 1100, 20_000, 'two-sided', 0.026438291081825813],
  ] as const)('%d of %d against %d of %d, %s', (x1, n1, x2, n2, alternative, expected) => {
    expect(relativeError(fisherTest(x1, n1, x2, n2, alternative), expected)).toBeLessThan(1e-10);
  });

  test('adds up every table with the same margins that is at most as likely, counted one by one', () => {
    fc.assert(
      fc.property(fc.nat(15), fc.nat(15), fc.nat(15), fc.nat(15), (x1, rest1, x2, rest2) => {
        const [n1, n2, successes] = [x1 + rest1, x2 + rest2, x1 + x2];
        fc.pre(n1 > 0 && n2 > 0);
        const chance = (k: number): number => (choose(n2, k) * choose(n1, successes - k)) / choose(n1 + n2, successes);
        let two = 0;
        let greater = 0;
        for (let k = Math.max(0, successes - n1); k <= Math.min(n2, successes); k++) {
          if (chance(k) <= chance(x2) * (1 + 1e-7)) two += chance(k);
          if (k >= x2) greater += chance(k);
        }
        expect(fisherTest(x1, n1, x2, n2, 'two-sided')).toBeCloseTo(two, 10);
        expect(fisherTest(x1, n1, x2, n2, 'greater')).toBeCloseTo(greater, 10);
      }),
    );
  });
});
