import { describe, expect, test } from 'vitest';
import {
  bgNbdLogLikelihood,
  scaledLogLikelihood,
} from '../../../../src/engine/statistics/valueModels/bgNbdLikelihood.ts';
import { purchaseGroups } from '../../../../src/engine/statistics/valueModels/purchaseGroups.ts';

const groupsOf = (rows: readonly (readonly [number, number, number])[]) =>
  purchaseGroups(
    Float64Array.from(rows, ([orders]) => orders),
    Float64Array.from(rows, ([, recency]) => recency),
    Float64Array.from(rows, ([, , age]) => age),
  );

const MODEL = { r: 0.25, alpha: 4, a: 0.8, b: 2.5 };

describe('bgNbdLogLikelihood(groups, model)', () => {
  // PyMC-Marketing, tests/clv/models/test_beta_geo.py: test_numerically_stable_logp (age 40).
  test.each([
    [0, 0, -0.59947382],
    [200, 38, 100.7957],
  ])('of %i repeat orders, the last at %i, is %f', (orders, recency, expected) => {
    expect(bgNbdLogLikelihood(groupsOf([[orders, recency, 40]]), MODEL)).toBeCloseTo(expected, 4);
  });

  test('of a thousand orders is a number', () => {
    expect(Number.isFinite(bgNbdLogLikelihood(groupsOf([[1000, 0.1, 4000]]), MODEL))).toBe(true);
    expect(Number.isFinite(bgNbdLogLikelihood(groupsOf([[1000, 4000, 4000]]), MODEL))).toBe(true);
  });

  test('of all members is the sum over each (lifetimes: test_sum_of_scalar_inputs…)', () => {
    const rows = [
      [1, 2, 5],
      [3, 2, 6],
      [3, 2, 6],
      [0, 0, 4],
    ] as const;
    const single = rows.map((row) => bgNbdLogLikelihood(groupsOf([row]), MODEL)).reduce((a, b) => a + b);
    expect(bgNbdLogLikelihood(groupsOf(rows), MODEL)).toBeCloseTo(single, 12);
  });

  test('in other units of time differs by the orders times the logarithm of the unit, as a density does', () => {
    const rows = [
      [2, 3, 5],
      [1, 4, 9],
      [0, 0, 7],
    ] as const;
    const days = rows.map(([orders, recency, age]) => [orders, recency * 7, age * 7] as const);
    const inDays = bgNbdLogLikelihood(groupsOf(days), { ...MODEL, alpha: 28 });
    expect(bgNbdLogLikelihood(groupsOf(rows), MODEL) - inDays).toBeCloseTo(3 * Math.log(7), 12);
  });
});

describe('scaledLogLikelihood(groups, parameters, gradient)', () => {
  test('writes the slopes that differences of values show', () => {
    const groups = groupsOf([
      [2, 3, 5],
      [1, 4, 9],
      [0, 0, 7],
      [40, 6, 7],
      [3, 8.9, 9],
    ]);
    const at = [0.4, 0.3, 0.7, 2.2];
    const gradient = [0, 0, 0, 0];
    scaledLogLikelihood(groups, at, gradient);
    at.forEach((_, i) => {
      const shifted = (step: number) =>
        scaledLogLikelihood(
          groups,
          at.map((value, j) => (i === j ? value + step : value)),
        );
      expect(gradient[i]).toBeCloseTo((shifted(1e-6) - shifted(-1e-6)) / 2e-6, 5);
    });
  });
});
