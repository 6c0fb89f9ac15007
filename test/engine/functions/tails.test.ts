import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialDensity } from '../../../src/engine/functions/binomialDensity.ts';
import { devianceTerm } from '../../../src/engine/functions/devianceTerm.ts';
import { incompleteBeta } from '../../../src/engine/functions/incompleteBeta.ts';
import { incompleteGamma } from '../../../src/engine/functions/incompleteGamma.ts';
import { inverseIncompleteBeta } from '../../../src/engine/functions/inverseIncompleteBeta.ts';
import { stirlingError } from '../../../src/engine/functions/stirlingError.ts';
import { relativeError } from '../relativeError.ts';

describe('binomialDensity(x, n, p, q)', () => {
  // By hand: 120 ÷ 1024; R 4.2: dbinom.
  test.each([
    [3, 10, 0.5, 120 / 1024],
    [100_200, 1_000_000, 0.1, 0.0010640207408002913],
    [5, 1e9, 1e-9, 0.0030656619929008803],
    [0, 4, 0.25, 0.75 ** 4],
    [4, 4, 0.25, 0.25 ** 4],
  ])('of %d in %d at %d', (x, n, p, expected) => {
    expect(relativeError(binomialDensity(x, n, p, 1 - p), expected)).toBeLessThan(1e-12);
  });

  test('adds up to 1', () => {
    for (const n of [1, 7, 40]) {
      let sum = 0;
      for (let x = 0; x <= n; x++) sum += binomialDensity(x, n, 0.3, 0.7);
      expect(sum).toBeCloseTo(1, 13);
    }
  });

  test('is certain where the rate is 0 or 1, and 0 outside 0 … n', () => {
    expect([binomialDensity(0, 5, 0, 1), binomialDensity(5, 5, 1, 0), binomialDensity(6, 5, 0.5, 0.5)]).toEqual([
      1, 1, 0,
    ]);
  });
});

describe('stirlingError(n) and devianceTerm(x, mean)', () => {
  test('the error of Stirling’s formula meets its series at 10, and 1 ÷ 12n far out', () => {
    expect(stirlingError(9.999999)).toBeCloseTo(stirlingError(10.000001), 8);
    expect(relativeError(stirlingError(1e6), 1 / 12e6)).toBeLessThan(1e-12);
  });

  test('the deviance is 0 at the mean, and half the squared distance ÷ mean beside it', () => {
    expect(devianceTerm(1000, 1000)).toBe(0);
    expect(relativeError(devianceTerm(1e6 + 1, 1e6), 0.5e-6 - 1e-12 / 6)).toBeLessThan(1e-9);
    expect(devianceTerm(0, 3)).toBe(3);
    expect(devianceTerm(Number.NaN, 3)).toBeNaN();
  });
});

describe('incompleteGamma(a, x)', () => {
  // R 4.2: pgamma.
  test.each([
    [2.5, 30, 'upper', 1.2154569777183041e-11],
    [2.5, 1, 'lower', 0.15085496391539036],
    [1e6, 1e6 + 3000, 'upper', 0.0013617406462175894],
  ] as const)('a %d, x %d, %s tail', (a, x, side, expected) => {
    expect(relativeError(incompleteGamma(a, x)[side], expected)).toBeLessThan(1e-11);
  });

  test('is e^−x for a = 1, an independent formula', () => {
    for (const x of [0.01, 1, 2, 30, 600])
      expect(relativeError(incompleteGamma(1, x).upper, Math.exp(-x))).toBeLessThan(1e-12);
  });
});

describe('incompleteBeta(x, y, a, b)', () => {
  // R 4.2: pbeta.
  test.each([
    [0.3, 2, 5, 'lower', 0.57982500000000015],
    [0.3, 2, 5, 'upper', 0.42017499999999985],
    [1e-3, 40, 60, 'lower', 7.7861863447280183e-93],
    [0.501, 5e5, 5e5, 'upper', 0.02275005096163157],
  ] as const)('x %d, a %d, b %d, %s tail', (x, a, b, side, expected) => {
    expect(relativeError(incompleteBeta(x, 1 - x, a, b)[side], expected)).toBeLessThan(1e-11);
  });

  test('swaps its tails with a and b', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        (x, a, b) => {
          expect(incompleteBeta(x, 1 - x, a, b).lower).toBeCloseTo(incompleteBeta(1 - x, x, b, a).upper, 11);
        },
      ),
    );
  });
});

describe('inverseIncompleteBeta(p, a, b, side)', () => {
  // R 4.2: qbeta.
  test.each([
    [0.025, 5, 52, 'lower', 0.029629841889542225],
    [0.025, 6, 51, 'upper', 0.19619344093478241],
    [0.025, 1, 1e6, 'lower', 2.5317807663794191e-8],
    // Near x = 0 of a large b, where 1 − x holds nothing of x: R 4.2, qbeta(0.975, 1, 1e7) and (0.975, 2, 1e7 − 1).
    [0.025, 1, 1e7, 'upper', 3.6888787737224381e-7],
    [0.025, 2, 1e7 - 1, 'upper', 5.5716421173607271e-7],
  ] as const)('p %d, a %d, b %d, %s tail', (p, a, b, side, expected) => {
    expect(relativeError(inverseIncompleteBeta(p, a, b, side).x, expected)).toBeLessThan(1e-11);
  });

  test('undoes incompleteBeta', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 0.999, noNaN: true }),
        fc.double({ min: 0.3, max: 500, noNaN: true }),
        fc.double({ min: 0.3, max: 500, noNaN: true }),
        (p, a, b) => {
          const { x, y } = inverseIncompleteBeta(p, a, b);
          expect(relativeError(incompleteBeta(x, y, a, b).lower, p)).toBeLessThan(1e-9);
        },
      ),
    );
  });
});
