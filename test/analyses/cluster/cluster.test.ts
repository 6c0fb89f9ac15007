import { describe, expect, test } from 'vitest';
import { cluster } from '../../../src/analyses/cluster/index.ts';
import { IRIS } from '../../engine/cluster/iris.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

const summary = { show: ['show', 'summary'] };

describe('CLUSTER', () => {
  test('numbers groups by their centres, lowest first column first', () => {
    expect(firstColumn(cluster, column(100, 1, 50, 2, 99, 51), 3)).toEqual([
      'Group 3',
      'Group 1',
      'Group 2',
      'Group 1',
      'Group 3',
      'Group 2',
    ]);
  });

  test('says so in the language of the file', () => {
    expect(formula(cluster, [column(1, 9), 2], 'zh-Hans')).toEqual([['第 1 组'], ['第 2 组']]);
    expect(formula(cluster, [column(1, 9), 2], 'zh-Hant')).toEqual([['第 1 組'], ['第 2 組']]);
  });

  // R 4: kmeans(scale(iris[, 1:4]) * sqrt(150 / 149), 3, nstart = 200): sizes 50, 53, 47, tot.withinss 139.8204963597497
  test('has the sizes and the inertia of R for the irises', () => {
    const table = formula(cluster, [IRIS, 3, [summary.show]]);
    expect(table.map((row) => row[1])).toEqual(['members', 50, 53, 47, 150]);
    expect(table[4][7]).toBeCloseTo(139.8204963597497, 9);
    // The centre of all is the mean of the column: R's colMeans(iris[, 1:4]).
    [5.843333333, 3.057333333, 3.758, 1.199333333].forEach((mean, d) => {
      expect(table[4][3 + d]).toBeCloseTo(mean, 8);
    });
  });

  test('takes the numbers as they are when told to', () => {
    const none = formula(cluster, [IRIS, 3, [summary.show, ['scale', 'none']]]);
    // R 4: kmeans(iris[, 1:4], 3, nstart = 200)
    expect(none.map((row) => row[1])).toEqual(['members', 50, 62, 38, 150]);
    expect(none[4][7]).toBeCloseTo(78.851441426146, 9);
    expect(none[1].slice(3, 5)).toEqual([expect.closeTo(5.006, 9), expect.closeTo(3.428, 9)]);
  });

  test('names columns by a first row of texts and keeps the rows beside it', () => {
    const rows = [
      ['orders', 'spent'],
      [1, 10],
      [9, 90],
      [2, 20],
    ];
    expect(formula(cluster, [rows, 2])).toEqual([['group'], ['Group 1'], ['Group 2'], ['Group 1']]);
    expect(formula(cluster, [rows, 2, [['show', 'summary']]])[0]).toEqual([
      'group',
      'members',
      'share',
      'orders',
      'spent',
      'inertia',
    ]);
  });

  test('gives no group to a row with a blank, and counts it in the summary', () => {
    const rows = [
      [1, 1],
      [2, ''],
      ['', ''],
      [9, 9],
    ];
    expect(firstColumn(cluster, rows, 2)).toEqual(['Group 1', null, null, 'Group 2']);
    const table = formula(cluster, [rows, 2, [['show', 'summary']]]);
    expect(table[table.length - 1]).toEqual(['left out (blank cells)', 1, null, null, null, null]);
  });

  test('has no more groups than different rows', () => {
    expect(firstColumn(cluster, column(5, 5, 7, 5), 4)).toEqual(['Group 1', 'Group 1', 'Group 2', 'Group 1']);
    expect(firstColumn(cluster, column(5, 5), 1)).toEqual(['Group 1', 'Group 1']);
  });

  test('is not led by a constant column, wherever it stands', () => {
    const values = [1, 50, 2, 51];
    const alone = firstColumn(cluster, column(...values), 2);
    const rows = (constant: number) => values.map((value) => [constant, value]);
    expect(firstColumn(cluster, rows(0.1), 2)).toEqual(alone);
    expect(firstColumn(cluster, rows(1e9), 2)).toEqual(alone);
  });

  test('takes log(1 + x) on request: one very large value no longer stands alone', () => {
    const spent = column(0, 1, 2, 400, 500, 100_000);
    const group = (name: string) => `Group ${name}`;
    expect(firstColumn(cluster, spent, 2)).toEqual(['1', '1', '1', '1', '1', '2'].map(group));
    expect(firstColumn(cluster, spent, 2, [['log', 'yes']])).toEqual(['1', '1', '1', '2', '2', '2'].map(group));
    const table = formula(cluster, [spent, 2, [['log', 'yes'], summary.show]]);
    // exp((ln 1 + ln 2 + ln 3) ÷ 3) − 1 = ∛6 − 1
    expect(table[1][3]).toBeCloseTo(Math.cbrt(6) - 1, 12);
  });

  test('gives the same for every seed and number of starts that finds the best', () => {
    const first = formula(cluster, [IRIS, 3]);
    for (const settings of [[['seed', 7]], [['starts', 50]], [['随机种子', 3]]])
      expect(formula(cluster, [IRIS, 3, settings])).toEqual(first);
  });

  test('refuses what it can not use with a sentence that says where', () => {
    expect(refusal(cluster, column(1, 'many', 3), 2)).toBe('CLUSTER: features, row 2: "many" is not a number.');
    expect(refusal(cluster, column('spent', 1, 2), 2)).toBe(
      'CLUSTER: features, row 1: "spent" is not a number. If this is the header, begin the ranges one row lower.',
    );
    const named = [
      ['orders', 'spent'],
      [1, 'many'],
    ];
    expect(refusal(cluster, named, 2)).toBe('CLUSTER: features, row 2: "many" is not a number.');
    expect(refusal(cluster, column(1, 2), 0)).toBe('CLUSTER: k: "0" can\'t be used. Possible: 1 … 50');
    expect(refusal(cluster, column(1, 2), 1.5)).toBe('CLUSTER: k: "1.5" can\'t be used. Possible: 1 … 50');
    expect(refusal(cluster, column('', ''), 2)).toMatch(/^CLUSTER: there are no rows/);
    expect(refusal(cluster, column(1, -2), 2, [['log', 'yes']])).toBe(
      'CLUSTER: features, row 2: "-2" is negative; it has to be 0 or more.',
    );
  });
});
