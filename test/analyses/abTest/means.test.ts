import { describe, expect, test } from 'vitest';
import { abCounts, abTest } from '../../../src/analyses/abTest/index.ts';
import { relativeError } from '../../engine/relativeError.ts';
import { column, formula } from '../formula.ts';
import { lineOf } from './lineOf.ts';

/** R's dataset sleep (Student 1908): extra hours of two drugs. */
const FIRST = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const SECOND = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
const group = column(...FIRST.map(() => 1), ...SECOND.map(() => 2));
const extra = column(...FIRST, ...SECOND);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const squares = (values: readonly number[]): number => sum(values.map((value) => value * value));

/** Numbers to ten digits, blanks and words as they are. */
const near = (cells: unknown[], expected: unknown[]): void =>
  expected.forEach((wanted, place) => {
    if (typeof wanted === 'number') expect(cells[place]).toBeCloseTo(wanted, 10);
    else expect(cells[place]).toBe(wanted);
  });

describe('AB_TEST of numbers', () => {
  test('is Welch’s t test', () => {
    // R 4.2: t.test(extra ~ group, sleep), signs turned.
    const table = formula(abTest, [group, extra]);
    near(
      lineOf(table, '2 vs 1', 'absolute lift'),
      [1.58, -0.20548323071171018, 3.36548323071171, 0.079394140187358173],
    );
    near(lineOf(table, '2 vs 1', 'Welch t'), [1.8608134674868531]);
    near(lineOf(table, '2 vs 1', 'df'), [17.776473516178498]);
  });

  test('or Student’s, or one-sided', () => {
    // R 4.2: the same with var.equal = TRUE; with alternative = "greater".
    near(
      lineOf(formula(abTest, [group, extra, [['test', 'Student']]]), '2 vs 1', 'absolute lift'),
      [1.58, -0.20387403228759859, 3.3638740322875984, 0.079186714215938175],
    );
    near(lineOf(formula(abTest, [group, extra, [['alternative', 'greater']]]), '2 vs 1', 'absolute lift'), [
      1.58,
      0.10661850266839384,
      null,
      0.039697070093679086,
    ]);
  });

  test('one member alone can be compared with pooled variances', () => {
    // R 4.2: t.test(2, c(3, 5, 8, 4), var.equal = TRUE), signs turned; without var.equal R refuses too.
    const rows = [column('b', 'b', 'a', 'b', 'b'), column(3, 5, 2, 8, 4)];
    const student = formula(abTest, [...rows, [['test', 'student']]]);
    near(lineOf(student, 'b vs a', 'absolute lift'), [3, -4.6863380640641363, 10.686338064064136, 0.3024453951702211]);
    near(lineOf(student, 'b vs a', 'Student t'), [1.2421180068162376]);
    near(lineOf(student, 'b vs a', 'df'), [3]);
    near(lineOf(formula(abTest, rows), 'b vs a', 'absolute lift'), [3, null, null, null]);
  });

  test('against a fixed value is the one-sample t', () => {
    // R 4.2: t.test(extra[group == 1], mu = 0.5).
    const table = formula(abTest, [group, extra, [['against', 0.5]]]);
    near(lineOf(table, '1 vs 0.5', 'mean'), [0.75, -0.52978041352623229, 2.0297804135262325, 0.66898662361467487]);
    near(lineOf(table, '1 vs 0.5', 'one-sample t'), [0.44190338023794046]);
    // The mean's own interval does not depend on what it is compared with: by hand, 0 ± t × sd ÷ √n.
    const far = [
      ['group', 'members', 'mean', 'sd'],
      ['A', 4, 0, 2e-8],
    ];
    const mean = lineOf(formula(abCounts, [far, [['against', 1000]]]), 'A vs 1000', 'mean') as number[];
    // R 4.2: qt(0.975, 3) × 1e-8.
    expect(relativeError(mean[2], 3.182446305284263e-8)).toBeLessThan(1e-12);
  });

  test('large numbers that differ little are R’s to 1e-9', () => {
    // R 4.2: t.test(c(1000000.000031, 1000000, 999999.99913, 1000000.1), c(1000000.00018, 999999.999464, 1000000,
    // 1000000.2, 1000000.4)).
    const names = column('A', 'A', 'A', 'A', 'A', 'B', 'B', 'B', 'B');
    const first = [1000000.00018, 999999.999464, 1000000, 1000000.2, 1000000.4];
    const table = formula(abTest, [names, column(...first, 1000000.000031, 1000000, 999999.99913, 1000000.1)]);
    const [, low, high, p] = lineOf(table, 'B vs A', 'absolute lift') as number[];
    expect(relativeError(low, -0.313986316365544)).toBeLessThan(1e-9);
    expect(relativeError(high, 0.123709216290508)).toBeLessThan(1e-9);
    expect(relativeError(p, 0.31045107867311)).toBeLessThan(1e-9);
  });

  test('a group of zeros lies 100 % below the control, without an interval that claims to be certain', () => {
    const table = formula(abTest, [column(...'AAAAABBBB'), column(1, 5, 2, 0, 7, 0, 0, 0, 0)]);
    expect(lineOf(table, 'B vs A', 'relative lift')).toEqual([-1, null, null, null]);
    // R 4.2: t.test(c(0, 0, 0, 0), c(1, 5, 2, 0, 7)).
    near(lineOf(table, 'B vs A', 'absolute lift'), [-3, -6.620041521543713, 0.620041521543713, 0.0828574280831091]);
    const alike = formula(abTest, [column(...'AAAABBBB'), column(1, 5, 2, 3, 4, 4, 4, 4), [['too few', 0]]]);
    expect(lineOf(alike, 'B', 'mean')).toEqual([4, null, null, null]);
  });

  test('three groups have Welch’s F, or the classic one', () => {
    const plants = [
      [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
      [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
      [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
    ];
    const names = column(...plants.flatMap((values, place) => values.map(() => ['ctrl', 'trt1', 'trt2'][place])));
    const weights = column(...plants.flat());
    // R 4.2: oneway.test(weight ~ group, PlantGrowth), and with var.equal = TRUE.
    near(lineOf(formula(abTest, [names, weights]), 'all groups', 'overall F'), [
      5.1809724081131892,
      null,
      null,
      0.017392821490170001,
    ]);
    const classic = formula(abTest, [names, weights, [['test', 'Student']]]);
    near(lineOf(classic, 'all groups', 'overall F'), [4.8460878623801369, null, null, 0.015909958325622912]);
  });
});

describe('AB_COUNTS of numbers', () => {
  const sums = [
    ['group', 'members', 'sum', 'sum of squares'],
    ['1', 10, sum(FIRST), squares(FIRST)],
    ['2', 10, sum(SECOND), squares(SECOND)],
  ];

  test('gives what the rows give, from sums or from means and deviations', () => {
    const rows = formula(abTest, [group, extra]);
    const deviation = (values: readonly number[]): number => Math.sqrt((squares(values) - sum(values) ** 2 / 10) / 9);
    const moments = [
      ['组别', '会员数', '均值', '标准差'],
      ['1', 10, sum(FIRST) / 10, deviation(FIRST)],
      ['2', 10, sum(SECOND) / 10, deviation(SECOND)],
    ];
    for (const table of [sums, moments]) {
      const found = formula(abCounts, [table]);
      expect(found.map((row) => row.slice(0, 2))).toEqual(rows.map((row) => row.slice(0, 2)));
      for (const [place, row] of found.entries()) near(row, rows[place]);
    }
  });

  test('reproduces a published relative lift and its chance', () => {
    // PostHog: test_two_sided_ttest_with_sample_mean (0.63646, −0.0875 … 1.36048, p 0.08487); chance 0.95759.
    const table = formula(abCounts, [
      [
        ['group', 'members', 'sum', 'sum of squares'],
        ['control', 2507, 1196.87, 37377.9767],
        ['test', 2461, 1922.7, 94698.29],
      ],
      [['chance', 'yes']],
    ]);
    const [value, low, high, p] = lineOf(table, 'test vs control', 'relative lift') as number[];
    expect(Math.abs(value - 0.63646)).toBeLessThan(5e-5);
    expect(Math.abs(low + 0.0875)).toBeLessThan(5e-5);
    expect(Math.abs(high - 1.36048)).toBeLessThan(5e-5);
    expect(Math.abs(p - 0.08487)).toBeLessThan(5e-5);
    expect(lineOf(table, 'test vs control', 'chance better, relative')[0]).toBeCloseTo(0.95759, 4);
  });

  test('reproduces published anytime-valid intervals', () => {
    // PostHog, TestSequentialTwoSidedTTestGoldenValues: 0.53061, −0.5323 … 1.59353, p 1; 0.56256, 0.46064 … 0.66448.
    const means = formula(abCounts, [
      [
        ['group', 'members', 'sum', 'sum of squares'],
        ['control', 3000, 1400, 52000],
        ['test', 3500, 2500, 135000],
      ],
      [['anytime', 1000]],
    ]);
    const one = lineOf(means, 'test vs control', 'relative lift, anytime') as number[];
    expect(one.map((cell) => cell.toFixed(5))).toEqual(['0.53061', '-0.53230', '1.59353', '1.00000']);
    const rates = formula(abCounts, [
      [
        ['group', 'members', 'converted'],
        ['control', 3050, 1450],
        ['test', 3500, 2600],
      ],
      [['anytime', 5000]],
    ]);
    const two = lineOf(rates, 'test vs control', 'relative lift, anytime') as number[];
    expect(two.map((cell) => cell.toFixed(5))).toEqual(['0.56256', '0.46064', '0.66448', '0.00000']);
  });
});

describe('AB_COUNTS of sums', () => {
  test('keep their digits where numbers vary little around a large mean', () => {
    // By hand: half of a million members have 100000, half 100002: mean 100001, variance 1000000 ÷ 999999.
    const row = [1e6, 100001e6, 5e5 * (100000 ** 2 + 100002 ** 2)];
    const table = formula(abCounts, [
      [
        ['group', 'members', 'sum', 'sum of squares'],
        ['A', ...row],
        ['B', ...row],
      ],
    ]);
    expect(lineOf(table, 'A', 'standard deviation')[0]).toBeCloseTo(Math.sqrt(1e6 / 999999), 14);
  });

  test('of a group in which all are alike vary by nothing, though tenths are rounded', () => {
    const table = formula(abCounts, [
      [
        ['group', 'members', 'sum', 'sum of squares'],
        ['A', 10, 1, 10 * 0.1 * 0.1],
        ['B', 10, 3, 10 * 0.3 * 0.3],
      ],
    ]);
    expect(lineOf(table, 'A', 'standard deviation')[0]).toBe(0);
    expect(lineOf(table, 'B', 'standard deviation')[0]).toBe(0);
  });
});
