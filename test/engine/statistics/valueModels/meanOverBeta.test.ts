import { describe, expect, test } from 'vitest';
import { meanOverBeta } from '../../../../src/engine/statistics/valueModels/meanOverBeta.ts';

describe('meanOverBeta(a, b, value, from)', () => {
  test.each([
    [2, 3],
    [0.5, 0.5],
    [1, 1],
    [1e-3, 40],
    [500, 1e-3],
    [1e5, 2e5],
    [1e9, 1e9],
  ])('of 1 and of 1 − p over beta (%f, %f) is 1 and b ÷ (a + b)', (a, b) => {
    expect(meanOverBeta(a, b, () => 1, 0)).toBeCloseTo(1, 13);
    expect(meanOverBeta(a, b, (p) => 1 - p, 0) / (b / (a + b))).toBeCloseTo(1, 12);
  });

  test.each([
    [2, 3],
    [0.2, 7],
    [30, 0.01],
  ])('of 1 ÷ (1 + 1000 p) over beta (%f, %f) is what many small steps give', (a, b) => {
    // In ln(p ÷ (1 − p)) by rectangles far below what the function needs.
    let sum = 0;
    let weights = 0;
    for (let u = -250; u < 3000; u += 0.01) {
      const weight = Math.exp(-a * Math.log1p(Math.exp(-u)) - b * (u > 40 ? u : Math.log1p(Math.exp(u))));
      sum += weight / (1 + 1000 / (1 + Math.exp(-u)));
      weights += weight;
    }
    expect(meanOverBeta(a, b, (p) => 1 / (1 + 1000 * p), Math.log(1000)) / (sum / weights)).toBeCloseTo(1, 10);
  });
});
