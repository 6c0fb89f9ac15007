import { describe, expect, test } from 'vitest';
import { logGamma } from '../../../../src/engine/functions/logGamma.ts';
import {
  fitShiftedBetaGeometric,
  shiftedBetaGeometricLogLikelihood,
} from '../../../../src/engine/statistics/valueModels/fitShiftedBetaGeometric.ts';
import { residualLifetimes } from '../../../../src/engine/statistics/valueModels/residualLifetimes.ts';
import { retentionRate, survival } from '../../../../src/engine/statistics/valueModels/shiftedBetaGeometric.ts';

/** Fader and Hardie 2007, table 1: of 1,000 members, those there after 0 to 7 years. */
const REGULAR = [1000, 631, 468, 382, 326, 289, 262, 241];
const HIGH_END = [1000, 869, 743, 653, 593, 551, 517, 491];

describe('fitShiftedBetaGeometric(active)', () => {
  // Fader and Hardie 2007, appendix B: alpha, beta and log-likelihood of both groups.
  test.each([
    ['regular', REGULAR, 0.704, 1.182, -1680.27],
    ['high end', HIGH_END, 0.668, 3.806, -1611.16],
  ])('of the %s members', (_, active, alpha, beta, likelihood) => {
    const fit = fitShiftedBetaGeometric(active);
    expect(fit.alpha).toBeCloseTo(alpha, 3);
    expect(fit.beta).toBeCloseTo(beta, 3);
    expect(shiftedBetaGeometricLogLikelihood(active, [fit.alpha, fit.beta])).toBeCloseTo(likelihood, 2);
  });

  test('ends with numbers where nobody leaves, all leave, or all at one rate', () => {
    for (const active of [
      [10, 10, 10],
      [10, 0],
      [16, 8, 4, 2, 1],
      [10, 0, 0],
    ]) {
      const { alpha, beta } = fitShiftedBetaGeometric(active);
      expect(alpha > 0 && beta > 0 && Number.isFinite(alpha + beta)).toBe(true);
    }
  });
});

describe('shiftedBetaGeometricLogLikelihood(active, parameters, gradient)', () => {
  test('writes the slopes that differences of values show', () => {
    const gradient: number[] = [];
    shiftedBetaGeometricLogLikelihood(REGULAR, [0.9, 2], gradient);
    const at = (alpha: number, beta: number) => shiftedBetaGeometricLogLikelihood(REGULAR, [alpha, beta]);
    expect(gradient[0]).toBeCloseTo((at(0.9 + 1e-6, 2) - at(0.9 - 1e-6, 2)) / 2e-6, 3);
    expect(gradient[1]).toBeCloseTo((at(0.9, 2 + 1e-6) - at(0.9, 2 - 1e-6)) / 2e-6, 3);
  });
});

describe('survival(model, n) and retentionRate(model, n)', () => {
  test('are those of the paper', () => {
    // jdmaturen/shifted_beta_geometric_py, README: years 8 to 12 of the high end.
    const model = { alpha: 0.668, beta: 3.806 };
    const shares = survival(model, 12);
    expect(shares.slice(8).map((share) => Math.round(share * 1000) / 1000)).toEqual([0.46, 0.436, 0.414, 0.395, 0.378]);
    expect(survival(model, 0)).toEqual([1]);
    // B(alpha, beta + 3) ÷ B(alpha, beta), equation 6.
    const beta = (p: number, q: number) => logGamma(p) + logGamma(q) - logGamma(p + q);
    expect(shares[3]).toBeCloseTo(Math.exp(beta(0.668, 6.806) - beta(0.668, 3.806)), 14);
    expect(shares[3]).toBeCloseTo(shares[2] * retentionRate(model, 3), 15);
  });
});

describe('residualLifetimes(model, last, discount)', () => {
  test('of the high end after seven renewals at 10 % is 7.53 (jdmaturen/shifted_beta_geometric_py, README: 7.530)', () => {
    expect(residualLifetimes({ alpha: 0.668, beta: 3.806 }, 9, 0.1)[7]).toBeCloseTo(7.53, 3);
  });

  test('is the sum written out', () => {
    const model = { alpha: 1.4, beta: 2.2 };
    const shares = survival(model, 3003);
    let sum = 0;
    for (let j = 0; j < 3000; j++) sum += shares[2 + j + 1] / shares[2] / 1.05 ** j;
    expect(residualLifetimes(model, 2, 0.05)[2]).toBeCloseTo(sum, 10);
  });

  test('without a discount has a limit only for alpha above 1', () => {
    expect([...residualLifetimes({ alpha: 0.9, beta: 2 }, 1, 0)]).toEqual([Number.NaN, Number.NaN]);
    // Σ of survival after n = (beta + n) ÷ (alpha − 1).
    expect([...residualLifetimes({ alpha: 3, beta: 2 }, 2, 0)]).toEqual([1, 1.5, 2]);
    expect(residualLifetimes({ alpha: 3, beta: 2 }, 2, 1e-6)[2]).toBeCloseTo(2, 4);
  });
});
