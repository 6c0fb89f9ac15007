import { describe, expect, test } from 'vitest';
import { anytimeValid } from '../../../src/engine/statistics/anytimeValid.ts';
import { chanceBetter } from '../../../src/engine/statistics/chanceBetter.ts';
import { equalMeans } from '../../../src/engine/statistics/equalMeans.ts';
import { equalRates, goodnessOfFit } from '../../../src/engine/statistics/equalRates.ts';
import { holm } from '../../../src/engine/statistics/holm.ts';
import { type Moments, meanDifference, relativeMeanDifference } from '../../../src/engine/statistics/meanTests.ts';
import { leastExpected, rateStatistic } from '../../../src/engine/statistics/rateTests.ts';

const moments = (values: readonly number[]): Moments => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { members: values.length, mean, variance: squares / (values.length - 1) };
};

describe('holm(ps)', () => {
  test('is R’s p.adjust', () => {
    // R 4.2: p.adjust(c(0.01, 0.02, 0.03, 0.04), "holm") and of c(0.04, 0.001, 0.03).
    const rounded = (ps: readonly (number | null)[]): number[] =>
      ps.map((p) => Math.round((p as number) * 1e14) / 1e14);
    expect(rounded(holm([0.01, 0.02, 0.03, 0.04]))).toEqual([0.04, 0.06, 0.06, 0.06]);
    expect(rounded(holm([0.04, 0.001, 0.03]))).toEqual([0.06, 0.003, 0.06]);
  });

  test('leaves untested pairs out and never passes 1', () => {
    expect(holm([null, 0.7, 0.8])).toEqual([null, 1, 1]);
  });
});

describe('rateStatistic and leastExpected', () => {
  const counts = { x1: 15, n1: 50, x2: 25, n2: 50 };
  test('squared they are prop.test’s χ²', () => {
    // R 4.2: prop.test(c(25, 15), c(50, 50)): 3.375; statsmodels: proportions_ztest([25, 15], [50, 50]): 2.0412…
    expect((rateStatistic(counts, 'yates') as number) ** 2).toBeCloseTo(3.375, 12);
    expect(rateStatistic(counts, 'pooled')).toBeCloseTo(2.041241452319315, 13);
    // By hand: 0.2 ÷ √(0.3 × 0.7 ÷ 50 + 0.5 × 0.5 ÷ 50).
    expect(rateStatistic(counts, 'unpooled')).toBeCloseTo(0.2 / Math.sqrt(0.0092), 13);
  });

  test('no variance gives none', () => {
    expect(rateStatistic({ x1: 0, n1: 9, x2: 0, n2: 9 }, 'pooled')).toBeNull();
  });

  test('the least expected count is the smaller group’s rarer result', () => {
    // 40 of 100 in all; 20 members × 0.4.
    expect(leastExpected({ x1: 30, n1: 80, x2: 10, n2: 20 })).toBe(8);
  });
});

test('an expected count of 5 is 5 among the failures too, where 1 − 0.9 is not 0.1 in binary', () => {
  // By hand: 10 of 100 failed, 50 × 10 ÷ 100; and 70 of 140, 10 × 70 ÷ 140.
  expect(leastExpected({ x1: 43, n1: 50, x2: 47, n2: 50 })).toBe(5);
  expect(leastExpected({ x1: 65, n1: 130, x2: 5, n2: 10 })).toBe(5);
});

describe('goodnessOfFit and equalRates', () => {
  test('are R’s chisq.test and prop.test', () => {
    // R 4.2: chisq.test(c(821, 200), p = c(.8, .2)); prop.test(c(83, 90, 129, 70), c(86, 93, 136, 82)), smokers.
    expect(goodnessOfFit([821, 200], [80, 20]).statistic).toBeCloseTo(0.10798237022526933, 12);
    const smokers = [
      [83, 86],
      [90, 93],
      [129, 136],
      [70, 82],
    ];
    const test = equalRates(smokers.map(([successes, members]) => ({ successes, members })));
    expect(test?.statistic).toBeCloseTo(12.600411297127639, 11);
    expect(test?.df).toBe(3);
    expect(equalRates([{ successes: 0, members: 5 }])).toBeNull();
  });
});

/** R's dataset sleep (Student 1908): extra hours of the two drugs. */
const first = moments([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
const second = moments([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);

describe('meanDifference and relativeMeanDifference', () => {
  test('are t.test’s, Welch and Student', () => {
    // R 4.2: t.test(extra ~ group, sleep), signs turned: t 1.8608, df 17.776.
    const welch = meanDifference(first, second, false);
    expect((welch?.effect ?? 0) / (welch?.error ?? 1)).toBeCloseTo(1.8608134674868531, 13);
    expect(welch?.df).toBeCloseTo(17.776473516178498, 11);
    expect(meanDifference(first, second, true)?.df).toBe(18);
  });

  test('the relative one is the published delta method', () => {
    // PostHog, test_frequentist: control 1196.87 of 2507, test 1922.7 of 2461: 0.63646, −0.0875 … 1.36048.
    const group = (n: number, sum: number, squares: number): Moments => ({
      members: n,
      mean: sum / n,
      variance: (squares - (sum * sum) / n) / (n - 1),
    });
    const lift = relativeMeanDifference(group(2507, 1196.87, 37377.9767), group(2461, 1922.7, 94698.29), false);
    expect(lift?.effect).toBeCloseTo(0.63646, 4);
    expect((lift?.effect ?? 0) - 1.9605 * (lift?.error ?? 0)).toBeCloseTo(-0.0875, 4);
  });

  test('a control below 0 keeps the sign of the difference', () => {
    const below = { members: 10, mean: -2, variance: 1 };
    expect(relativeMeanDifference(below, { members: 10, mean: -1, variance: 1 }, false)?.effect).toBe(0.5);
  });

  test('one member, no variance or a control of 0 give none', () => {
    const one = { members: 1, mean: 3, variance: Number.NaN };
    expect(meanDifference(one, second, false)).toBeNull();
    expect(
      meanDifference({ members: 5, mean: 1, variance: 0 }, { members: 5, mean: 2, variance: 0 }, false),
    ).toBeNull();
    expect(relativeMeanDifference({ members: 5, mean: 0, variance: 1 }, second, false)).toBeNull();
    // −100 % of whatever the control is: the delta method's error would be 0.
    expect(
      relativeMeanDifference({ members: 5, mean: 3, variance: 1 }, { members: 5, mean: 0, variance: 0 }, false),
    ).toBeNull();
  });
});

describe('equalMeans(groups, pooled)', () => {
  test('is R’s oneway.test on PlantGrowth', () => {
    const plants = [
      [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
      [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
      [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
    ].map(moments);
    // R 4.2: oneway.test(weight ~ group, PlantGrowth), and with var.equal = TRUE.
    const welch = equalMeans(plants, false);
    expect(welch?.statistic).toBeCloseTo(5.1809724081131892, 11);
    expect(welch?.df2).toBeCloseTo(17.128418616644129, 10);
    expect(equalMeans(plants, true)?.statistic).toBeCloseTo(4.8460878623801369, 11);
  });
});

describe('anytimeValid(effect, error, members, tightest, level)', () => {
  // PostHog, TestSequentialTwoSidedTTestGoldenValues: effect, standard error, members, tuning; interval, p.
  test('gives the published intervals', () => {
    // Effects and errors of its two cases, recomputed from their sums.
    const error = Math.sqrt(
      ((135000 - 2500 ** 2 / 3500) / 3499 / 3500 +
        ((52000 - 1400 ** 2 / 3000) / 2999 / 3000) * (2500 / 3500 / (1400 / 3000)) ** 2) /
        (1400 / 3000) ** 2,
    );
    const effect = 2500 / 3500 / (1400 / 3000) - 1;
    const { half, p } = anytimeValid(effect, error, 6500, 1000, 0.95);
    expect(effect - half).toBeCloseTo(-0.5323, 4);
    expect(effect + half).toBeCloseTo(1.59353, 4);
    expect(p).toBe(1);
  });

  test('excludes 0 exactly when p is below 1 − level', () => {
    for (const z of [2.5, 3, 3.2, 3.4, 4, 6]) {
      const { half, p } = anytimeValid(z, 1, 3000, 5000, 0.95);
      expect(half < z).toBe(p < 0.05);
    }
  });
});

describe('chanceBetter(effect, error)', () => {
  test('is the normal chance, and its loss the integral of what lies below 0', () => {
    // PostHog, test_realistic_example: 0.63646 with standard error 0.3693: 0.95759.
    expect(chanceBetter(0.636467, 0.369309).chance).toBeCloseTo(0.95759, 4);
    let sum = 0;
    for (let x = -8; x < 0; x += 1e-4) sum += -x * Math.exp(-((x - 0.5) ** 2) / 2) * 1e-4;
    expect(chanceBetter(0.5, 1).loss).toBeCloseTo(sum / Math.sqrt(2 * Math.PI), 6);
  });
});
