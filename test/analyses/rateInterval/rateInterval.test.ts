import { describe, expect, test } from 'vitest';
import { rateInterval } from '../../../src/analyses/rateInterval/index.ts';
import { column, formula, refusal } from '../formula.ts';

describe('RATE_INTERVAL(successes, members, [settings])', () => {
  // statsmodels 0.13.5: proportion_confint(81, 263, method = …).
  test.each([
    ['Wilson', 0.2552885198782742, 0.36620957698280004],
    ['Clopper–Pearson', 0.2527367455852713, 0.3676219226013513],
    ['Agresti-Coull', 0.25522066518999675, 0.3662774316710775],
    ['Jeffreys', 0.2545219349910236, 0.3656474991740823],
    ['wald', 0.2521901262131072, 0.36377945553594226],
  ])('%s', (method, low, high) => {
    const [[first, second]] = formula(rateInterval, [81, 263, [['method', method]]]) as number[][];
    expect(first).toBeCloseTo(low, 12);
    expect(second).toBeCloseTo(high, 12);
  });

  test('is Wilson’s at 95 % unless said otherwise, and blank where a count is', () => {
    const table = formula(rateInterval, [column(81, '', 3, 0), column(263, 5, '', 0)]);
    expect(table[0][0]).toBeCloseTo(0.2552885198782742, 12);
    expect(table.slice(1)).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    // statsmodels: proportion_confint(1, 29, alpha = 0.1, method = "wilson").
    expect(formula(rateInterval, [1, 29, [['置信水平', '90%']]])[0][1]).toBeCloseTo(0.14068309513251215, 12);
  });

  test('refuses what can’t be', () => {
    expect(refusal(rateInterval, column(1, 6), column(5, 5))).toBe(
      'RATE_INTERVAL: successes, row 2: 6 converted, but only 5 members. Correct one of the two.',
    );
    expect(refusal(rateInterval, 1.5, 5)).toMatch(/successes, row 1: "1.5" is not a whole number/);
    expect(refusal(rateInterval, 1, -5)).toMatch(/members, row 1: "-5" is negative/);
    expect(refusal(rateInterval, 1, 5, [['level', 95]])).toMatch(/level: "95" can't be used/);
  });
});
