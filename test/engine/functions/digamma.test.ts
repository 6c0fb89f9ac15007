import { describe, expect, test } from 'vitest';
import { digamma } from '../../../src/engine/functions/digamma.ts';

describe('digamma(x)', () => {
  // scipy 1.17: scipy.special.digamma.
  test.each([
    [1e-6, -1000000.57721402],
    [0.1, -10.423754940411076],
    [0.5, -1.9635100260214235],
    [1, -0.5772156649015329],
    [3.7, 1.1671535393615113],
    [9.99, 2.250700372831201],
    [10, 2.251752589066721],
    [250.5, 5.521461584527046],
    [1e8, 18.420680738952367],
  ])('of %f is %f', (x, expected) => {
    expect(Math.abs(digamma(x) / expected - 1)).toBeLessThan(1e-14);
  });

  test('is 0 at the minimum of gamma (OEIS A030169) and grows by 1/x from x to x + 1', () => {
    expect(Math.abs(digamma(1.4616321449683622))).toBeLessThan(1e-15);
    for (const x of [0.02, 0.9, 4.4, 9.5, 77]) expect(digamma(x + 1) - digamma(x)).toBeCloseTo(1 / x, 12);
  });

  test('is no number at 0 and below', () => {
    expect([digamma(0), digamma(-0.5), digamma(Number.NaN)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});
