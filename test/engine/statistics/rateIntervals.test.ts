import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceInterval } from '../../../src/engine/statistics/differenceInterval.ts';
import { oddsRatio, oddsRatioInterval } from '../../../src/engine/statistics/oddsRatioInterval.ts';
import { RATE_METHODS, rateInterval } from '../../../src/engine/statistics/rateInterval.ts';
import { ratioInterval } from '../../../src/engine/statistics/ratioInterval.ts';
import { relativeError } from '../relativeError.ts';

const same = (
  interval: { low: number | null; high: number | null },
  low: number,
  high: number,
  error = 1e-11,
): void => {
  expect(relativeError(interval.low as number, low)).toBeLessThan(error);
  expect(relativeError(interval.high as number, high)).toBeLessThan(error);
};

describe('rateInterval(x, n, method, level)', () => {
  // statsmodels 0.13.5: proportion_confint(count, nobs, alpha, method).
  test.each([
    [81, 263, 0.95, 'wilson', 0.2552885198782742, 0.36620957698280004],
    [1, 29, 0.9, 'wilson', 0.007730807972737994, 0.14068309513251215],
    [81, 263, 0.95, 'clopper pearson', 0.2527367455852713, 0.3676219226013513],
    [1, 29, 0.9, 'clopper pearson', 0.0017671710005495354, 0.15339202452618272],
    [81, 263, 0.95, 'agresti coull', 0.25522066518999675, 0.3662774316710775],
    [1, 29, 0.9, 'agresti coull', 0, 0.15077347165914773],
    [81, 263, 0.95, 'jeffreys', 0.2545219349910236, 0.3656474991740823],
    [1, 29, 0.9, 'jeffreys', 0.006100793237347857, 0.12709649300980713],
    [81, 263, 0.95, 'wald', 0.2521901262131072, 0.36377945553594226],
    [1, 29, 0.9, 'wald', 0, 0.09021535498528324],
    // R 4.2: prop.test(1, 1e7, correct = FALSE), binom.test(0, 1e7), and z² ÷ (n + z²) with z = qnorm(0.975).
    [1, 1e7, 0.95, 'wilson', 1.7652455711617401e-8, 5.6649320196064601e-7],
    [0, 1e7, 0.95, 'wilson', 0, 3.8414573450141036e-7],
    [0, 1e7, 0.95, 'clopper pearson', 0, 3.6888787737224381e-7],
  ] as const)('%d of %d, %d, %s', (x, n, level, method, low, high) => {
    same(rateInterval(x, n, method, level), low, high);
  });

  // Newcombe 1998 ("Two-sided confidence intervals for the single proportion"), table I, methods 3, 5 and 1 (kept ≥ 0).
  test.each([
    [81, 263, [0.2553, 0.3662], [0.2527, 0.3676], [0.2522, 0.3638]],
    [15, 148, [0.0624, 0.1605], [0.0578, 0.1617], [0.0527, 0.15]],
    [0, 20, [0, 0.1611], [0, 0.1684], [0, 0]],
    [1, 29, [0.0061, 0.1718], [0.0009, 0.1776], [0, 0.1009]],
  ])('those for %d of %d are the published ones', (x, n, ...limits) => {
    const found = (['wilson', 'clopper pearson', 'wald'] as const).map((method) => rateInterval(x, n, method, 0.95));
    expect(found.map(({ low, high }) => [low, high].map((end) => Math.round(end * 1e4) / 1e4))).toEqual(limits);
  });

  test('one-sided, the open side ends at 0 or 1', () => {
    // R 4.2: binom.test(7, 20, alternative = "greater")$conf.int is qbeta(0.05, 7, 14), 1.
    expect(rateInterval(7, 20, 'clopper pearson', 0.95, 'greater').high).toBe(1);
    expect(rateInterval(7, 20, 'clopper pearson', 0.95, 'greater').low).toBeCloseTo(0.177310917574449, 13);
    expect(rateInterval(7, 20, 'wilson', 0.95, 'less').low).toBe(0);
  });

  test.each(RATE_METHODS)('%s mirrors when successes and failures swap, and stays inside 0 … 1', (method) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), (n, any) => {
        const x = any % (n + 1);
        const one = rateInterval(x, n, method, 0.95);
        const other = rateInterval(n - x, n, method, 0.95);
        expect(one.low).toBeCloseTo(1 - other.high, 11);
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.high).toBeLessThanOrEqual(1);
        expect(one.low).toBeLessThanOrEqual(one.high);
      }),
    );
  });
});

describe('differenceInterval({ x1, n1, x2, n2 }, method, level)', () => {
  // Newcombe 1998 ("Interval estimation for the difference between independent proportions"), table II: method 10, and
  // method 6 (Miettinen and Nurminen) for the first, second, fourth and seventh contrast.
  test.each([
    [56, 70, 48, 80, 'newcombe', 0.0524, 0.3339],
    [9, 10, 3, 10, 'newcombe', 0.1705, 0.809],
    [6, 7, 2, 7, 'newcombe', 0.0582, 0.8062],
    [5, 56, 0, 29, 'newcombe', -0.0381, 0.1926],
    [0, 10, 0, 20, 'newcombe', -0.1611, 0.2775],
    [0, 10, 0, 10, 'newcombe', -0.2775, 0.2775],
    [10, 10, 0, 20, 'newcombe', 0.6791, 1],
    [10, 10, 0, 10, 'newcombe', 0.6075, 1],
    [56, 70, 48, 80, 'miettinen nurminen', 0.0528, 0.3382],
    [9, 10, 3, 10, 'miettinen nurminen', 0.17, 0.8406],
    [5, 56, 0, 29, 'miettinen nurminen', -0.0326, 0.1933],
    [10, 10, 0, 20, 'miettinen nurminen', 0.7156, 1],
  ] as const)('%d of %d − %d of %d, %s', (x2, n2, x1, n1, method, low, high) => {
    const interval = differenceInterval({ x1, n1, x2, n2 }, method, 0.95);
    expect([interval.low, interval.high].map((end) => Math.round((end as number) * 1e4) / 1e4)).toEqual([low, high]);
  });

  const counts = { x1: 1, n1: 34, x2: 7, n2: 34 };
  // statsmodels 0.13.5: confint_proportions_2indep(7, 34, 1, 34, method).
  test.each([
    ['newcombe', 0.018921443885772937, 0.3403686870327074],
    ['wald', 0.029169416110856966, 0.3237717603597312],
    ['agresti caffo', 0.011611670142613911, 0.3217216631907194],
  ] as const)('7 of 34 − 1 of 34, %s', (method, low, high) => {
    same(differenceInterval(counts, method, 0.95), low, high);
  });

  // R 4.2: prop.test(c(25, 15), c(50, 50)) with correct = TRUE, FALSE, and FALSE with alternative = "greater".
  test('Wald’s is prop.test’s, with and without Yates and one-sided', () => {
    const half = { x1: 15, n1: 50, x2: 25, n2: 50 };
    same(differenceInterval(half, 'wald', 0.95, 'two-sided', true), -0.00799314123229583, 0.40799314123229585);
    same(differenceInterval(half, 'wald', 0.95), 0.01200685876770416, 0.3879931412322959);
    same(differenceInterval(half, 'wald', 0.95, 'greater'), 0.042231182492617481, 1);
  });

  test('Miettinen and Nurminen’s ends are where the score test, with its maximum found by a grid, gives p = 0.05', () => {
    const { low } = differenceInterval({ x1: 3, n1: 10, x2: 9, n2: 10 }, 'miettinen nurminen', 0.95);
    const likelihood = (p: number): number => {
      const q = p + (low as number);
      return 3 * Math.log(p) + 7 * Math.log(1 - p) + 9 * Math.log(q) + Math.log(1 - q);
    };
    let best = 0.01;
    for (let p = 0.01; p + (low as number) < 1; p += 1e-6) if (likelihood(p) > likelihood(best)) best = p;
    const second = best + (low as number);
    const variance = ((best * (1 - best)) / 10 + (second * (1 - second)) / 10) * (20 / 19);
    expect((0.6 - (low as number)) / Math.sqrt(variance)).toBeCloseTo(1.959964, 5);
  });
});

describe('ratioInterval and oddsRatioInterval', () => {
  const counts = { x1: 1, n1: 34, x2: 7, n2: 34 };
  // statsmodels 0.13.5: confint_proportions_2indep(7, 34, 1, 34, compare = "ratio" or "odds-ratio"); score without and
  // with correction.
  test('7 of 34 ÷ 1 of 34', () => {
    same(ratioInterval(counts, 'log', 0.95), 0.9096055118420763, 53.86950646414646);
    same(ratioInterval(counts, 'koopman', 0.95), 1.2208528535148115, 42.57571760976041);
    same(ratioInterval(counts, 'miettinen nurminen', 0.95), 1.2085679750900284, 43.03297223869471);
    same(oddsRatioInterval(counts, 0.95), 0.9904902816539897, 73.90030192115287);
    // 7 × 33 ÷ (27 × 1), by hand.
    expect(oddsRatio(counts)).toBeCloseTo(231 / 27, 13);
  });

  // The score test of each, its quadratic or cubic solved in closed form, in sixty digits (mpmath).
  test('score intervals keep their digits where nearly all or hardly any converted', () => {
    const few = { x1: 460, n1: 450_778, x2: 4, n2: 4 };
    same(ratioInterval(few, 'koopman', 0.5), 879.0999940561728, 1011.2426176201449, 1e-10);
    const everybody = { x1: 37_515_169, n1: 37_515_169, x2: 31_095_845, n2: 31_095_845 };
    same(ratioInterval(everybody, 'miettinen nurminen', 0.98), 0.9999998259608778, 1.0000001442588333);
    const nearly = differenceInterval({ x1: 999_999, n1: 1e6, x2: 7, n2: 7 }, 'miettinen nurminen', 0.95);
    expect(relativeError(nearly.high as number, 5.664915769262635e-6)).toBeLessThan(1e-9);
    const nobody = differenceInterval({ x1: 0, n1: 20_351_363, x2: 0, n2: 95 }, 'miettinen nurminen', 0.99);
    expect(relativeError(nobody.low as number, -3.2601721879494627e-7)).toBeLessThan(1e-9);
  });

  test('a control of 0 leaves the ratio without an upper end, a group of 0 with the lower end 0', () => {
    expect(ratioInterval({ x1: 0, n1: 20, x2: 5, n2: 20 }, 'koopman', 0.95).high).toBeNull();
    expect(ratioInterval({ x1: 5, n1: 20, x2: 0, n2: 20 }, 'koopman', 0.95).low).toBe(0);
    expect(ratioInterval({ x1: 5, n1: 20, x2: 0, n2: 20 }, 'log', 0.95)).toEqual({ low: null, high: null });
    expect(oddsRatioInterval({ x1: 5, n1: 20, x2: 0, n2: 20 }, 0.95)).toEqual({ low: null, high: null });
  });

  test('swapping the groups turns Koopman’s interval over', () => {
    const one = ratioInterval(counts, 'koopman', 0.95);
    const other = ratioInterval({ x1: 7, n1: 34, x2: 1, n2: 34 }, 'koopman', 0.95);
    expect(one.low).toBeCloseTo(1 / (other.high as number), 10);
  });
});
