import { describe, expect, test } from 'vitest';
import { equalRows } from '../../../../src/engine/statistics/equalRows.ts';
import {
  expectedValue,
  fitGammaGamma,
  gammaGammaLogLikelihood,
} from '../../../../src/engine/statistics/valueModels/gammaGamma.ts';

const ORDERS = Float64Array.from([2, 1, 7, 1, 3, 12, 1, 4, 2, 5, 1, 1, 3, 2]);
const AVERAGE = Float64Array.from([22.35, 11.77, 73.74, 11.77, 41.2, 18.6, 35.1, 26.9, 90, 31, 8.5, 64, 22, 19]);

describe('gammaGammaLogLikelihood(rows, parameters, gradient)', () => {
  test('writes the slopes that differences of values show', () => {
    const rows = equalRows([ORDERS, AVERAGE]);
    const at = [5, 3, 20];
    const gradient = [0, 0, 0];
    gammaGammaLogLikelihood(rows, at, gradient);
    at.forEach((_, i) => {
      const shifted = (step: number) =>
        gammaGammaLogLikelihood(
          rows,
          at.map((value, j) => (i === j ? value + step : value)),
        );
      expect(gradient[i]).toBeCloseTo((shifted(1e-5) - shifted(-1e-5)) / 2e-5, 6);
    });
  });

  test('of one order is the density of a gamma-gamma amount: it sums to 1', () => {
    let sum = 0;
    for (let step = 0; step < 40_000; step++) {
      const average = Float64Array.from([0.025 + step * 0.05]);
      sum += Math.exp(gammaGammaLogLikelihood(equalRows([Float64Array.from([2]), average]), [6, 4, 15])) * 0.05;
    }
    expect(sum).toBeCloseTo(1, 5);
  });
});

describe('fitGammaGamma(orders, average, options)', () => {
  const fit = fitGammaGamma(ORDERS, AVERAGE);

  test('finds a maximum: any small step is lower', () => {
    const rows = equalRows([ORDERS, AVERAGE]);
    for (const i of [0, 1, 2])
      for (const factor of [0.98, 1.02]) {
        const nearby = [fit.p, fit.q, fit.v].map((value, j) => (i === j ? value * factor : value));
        expect(gammaGammaLogLikelihood(rows, nearby)).toBeLessThan(fit.logLikelihood);
      }
  });

  test('another unit of money scales v and nothing else; the order of members changes nothing', () => {
    const cents = fitGammaGamma(
      ORDERS,
      AVERAGE.map((value) => value * 100),
    );
    expect(cents.p).toBeCloseTo(fit.p, 5);
    expect(cents.q).toBeCloseTo(fit.q, 5);
    expect(cents.v / 100).toBeCloseTo(fit.v, 4);
    expect(fitGammaGamma(ORDERS.slice().reverse(), AVERAGE.slice().reverse())).toEqual(fit);
  });

  test('ends with numbers where all averages are the same, and says so', () => {
    const same = fitGammaGamma(
      ORDERS,
      ORDERS.map(() => 10),
    );
    expect([same.p, same.q, same.v, same.logLikelihood].every(Number.isFinite)).toBe(true);
    expect(same.atLimit).toBe(true);
    expect(fit.atLimit).toBe(false);
  });

  test('finds the higher of several maxima of few data, which three starts miss', () => {
    const orders = Float64Array.of(3, 2, 6, 1, 1, 1, 2, 2, 1, 1, 1, 1, 24, 1, 1, 1, 3, 7, 1, 17);
    const cheap = [5.01, 5.01, 5.01, 102.81, 332.04, 334.84, 78.11, 5.01, 106.64, 451.8];
    const average = Float64Array.of(...cheap, 367.05, 221.37, 52.25, 470.63, 5.01, 5.01, 11.44, 478.98, 5.01, 211.09);
    // scipy 1.10: differential_evolution over ±10 in the logarithms: −119.922305.
    expect(fitGammaGamma(orders, average).logLikelihood).toBeGreaterThan(-119.92230531781411 - 1e-3);
    expect(fitGammaGamma(orders, average, { starts: 3 }).logLikelihood).toBeLessThan(-119.92230531781411 - 1);
  });
});

describe('expectedValue(model, orders, average)', () => {
  // Fader and Hardie, note 025 (brucehardie.com/notes/025), spreadsheet; also lifetimes: test_conditional_expected_average_profit.
  test.each([
    [2, 22.35, 24.65],
    [1, 11.77, 18.91],
    [0, 0, 35.17],
    [7, 73.74, 71.46],
    [2, 25.55, 27.28],
  ])('of %i repeat orders of %f on average is %f', (orders, average, expected) => {
    expect(Math.abs(expectedValue({ p: 6.25, q: 3.74, v: 15.44 }, orders, average) - expected)).toBeLessThan(0.1);
  });

  test('is no number where the model has no mean, but one where the orders give it one', () => {
    expect(expectedValue({ p: 6, q: 0.9, v: 15 }, 0, 0)).toBe(Number.NaN);
    expect(expectedValue({ p: 6, q: 0.9, v: 15 }, 1, 20)).toBeCloseTo((6 * 35) / 5.9, 12);
  });
});
