import { describe, expect, test } from 'vitest';
import { logGamma } from '../../../src/engine/functions/logGamma.ts';

describe('logGamma(x)', () => {
  // Γ(n) = (n − 1)!, Γ(½) = √π, Γ(¼) from NIST DLMF 5.4; ln Γ(1e5) and ln Γ(1e-10) from R's lgamma.
  test.each([
    [1e-10, 23.025850929882733],
    [0.25, Math.log(3.625609908221908)],
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [1.5, Math.log(Math.sqrt(Math.PI) / 2)],
    [5, Math.log(24)],
    [11, Math.log(3628800)],
    [171, Math.log(7.257415615307994e306)],
    [1e5, 1_051_287.708973657],
  ])('of %f is %f', (x, expected) => {
    expect(Math.abs(logGamma(x) / expected - 1)).toBeLessThan(2e-14);
  });

  test('grows by ln x from x to x + 1', () => {
    for (const x of [0.01, 0.7, 2.3, 9.99, 10, 88.8])
      expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 12);
  });

  test('is 0 at 1 and 2, infinite at 0, and not a number below', () => {
    expect([logGamma(1), logGamma(2), logGamma(0), logGamma(-1)]).toEqual([0, 0, Infinity, Number.NaN]);
  });
});
