import { describe, expect, test } from 'vitest';
import { abCounts } from '../../../src/analyses/abTest/index.ts';
import { formula } from '../formula.ts';
import { lineOf } from './lineOf.ts';

/** A line as papers print it, to four decimals: x of n against y of m. */
const line = (counts: readonly number[], measure: string, ...settings: unknown[][]): (number | null)[] => {
  const [x, n, y, m] = counts;
  const table = [
    ['group', 'members', 'converted'],
    ['A', m, y],
    ['B', n, x],
  ];
  const cells = lineOf(formula(abCounts, [table, [['too few', 1], ...settings]]), 'B vs A', measure);
  return cells.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(4)) + 0 : null));
};

// Newcombe 1998 ("Interval estimation for the difference between independent proportions"), table II: the 95 % limits
// of method 1 (Wald), 6 (Miettinen–Nurminen) and 10 (Wilson's hybrid).
describe.each([
  ['a', [56, 70, 48, 80], [0.0575, 0.3425], [0.0528, 0.3382], [0.0524, 0.3339]],
  ['b', [9, 10, 3, 10], [0.2605, 0.9395], [0.17, 0.8406], [0.1705, 0.809]],
  ['c', [6, 7, 2, 7], [0.1481, 0.9947], [0.0342, 0.8534], [0.0582, 0.8062]],
  ['d', [5, 56, 0, 29], [0.0146, 0.164], [-0.0326, 0.1933], [-0.0381, 0.1926]],
  ['e', [0, 10, 0, 20], [0, 0], [-0.1658, 0.2844], [-0.1611, 0.2775]],
  ['f', [0, 10, 0, 10], [0, 0], [-0.2879, 0.2879], [-0.2775, 0.2775]],
  ['g', [10, 10, 0, 20], [1, 1], [0.7156, 1], [0.6791, 1]],
  ['h', [10, 10, 0, 10], [1, 1], [0.6636, 1], [0.6075, 1]],
])('Newcombe’s example %s', (_, counts, wald, score, hybrid) => {
  test.each([
    ['Wald', wald],
    ['Miettinen–Nurminen', score],
    ['Newcombe', hybrid],
  ])('%s', (interval, limits) => {
    expect(line(counts, 'absolute lift', ['interval', interval]).slice(1, 3)).toEqual(limits);
  });
});

// Fagerland, Lydersen and Laake 2017 (Statistical Analysis of Contingency Tables, chapter 4), as printed by their
// functions (ocbe-uio/contingencytables, tests/testthat/test-ch4.R): adrenaline, 7 of 34 against 1 of 34; genotype, 0
// of 16 against 15 of 72; tea, 3 of 4 against 1 of 4.
test.each([
  ['absolute lift', [7, 34, 1, 34], ['interval', 'Agresti–Caffo'], [0.1765, 0.0116, 0.3217]],
  ['ratio', [7, 34, 1, 34], ['ratio', 'log'], [7, 0.9096, 53.8695]],
  ['ratio', [7, 34, 1, 34], ['ratio', 'Koopman'], [7, 1.2209, 42.5757]],
  ['ratio', [7, 34, 1, 34], ['ratio', 'Miettinen–Nurminen'], [7, 1.2086, 43.033]],
  ['ratio', [3, 4, 0, 2], ['ratio', 'Koopman'], [null, 0.8257, null]],
  ['ratio', [3, 4, 0, 2], ['ratio', 'Miettinen–Nurminen'], [null, 0.7113, null]],
  ['absolute lift', [0, 16, 15, 72], ['interval', 'Miettinen–Nurminen'], [-0.2083, -0.3164, -0.0056]],
  ['Fisher', [0, 16, 15, 72], ['test', 'Fisher'], [null, null, null, 0.0629]],
  ['χ²', [3, 4, 1, 4], ['test', 'χ²'], [2, null, null, 0.1573]],
  ['χ² with Yates', [3, 4, 1, 4], ['test', 'Yates'], [0.5, null, null, 0.4795]],
])('the book’s %s of %j with %j', (measure, counts, setting, expected) => {
  expect(line(counts, measure, setting).slice(0, expected.length)).toEqual(expected);
});

test('821,588 members against 815,482 where halves were planned: p 1.8E-6', () => {
  // Kohavi, Tang and Xu 2020 (Trustworthy Online Controlled Experiments), chapter 3, sample ratio mismatch.
  const table = [
    ['group', 'members', 'converted'],
    ['A', 821_588, 1],
    ['B', 815_482, 1],
  ];
  const [, sample] = formula(abCounts, [table]);
  expect((sample[5] as number).toExponential(1)).toBe('1.8e-6');
});

test('at any time: 300 of 120 members against 270 of 100 is as GrowthBook has it', () => {
  // growthbook/growthbook, packages/stats/tests/test_gbstats.py, test_analyze_metric_df_sequential: tuning 600.
  const table = [
    ['group', 'members', 'sum', 'sum of squares'],
    ['zero', 100, 270, 848.79],
    ['one', 120, 300, 869],
  ];
  const [lift, low, , p] = lineOf(
    formula(abCounts, [table, [['anytime', 600]]]),
    'one vs zero',
    'relative lift, anytime',
  );
  expect([lift, low, p].map((cell) => (cell as number).toFixed(9))).toEqual([
    '-0.074074074',
    '-0.233322085',
    '0.892332229',
  ]);
});
