import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { repeatSummary } from '../../../src/analyses/repeatSummary/index.ts';
import { expectedOrders, predictedValue, valueModel } from '../../../src/analyses/valueModel/index.ts';
import { column, formula, refusal } from '../formula.ts';

/** Members with and without repeats, in weeks; enough for a fit inside the limits. */
const FREQUENCY = [2, 1, 0, 0, 27, 1, 0, 23, 0, 12, 0, 1, 4, 0, 1, 2, 0, 0, 1, 0];
const RECENCY = [30, 2, 0, 0, 39, 1, 0, 32, 0, 30, 0, 23, 11, 0, 4, 9, 0, 0, 3, 0];
const AGE = [39, 39, 39, 38, 39, 37, 32, 32, 30, 30, 29, 28, 27, 27, 27, 26, 25, 24, 23, 23];
const AVERAGE = [22, 12, 0, 0, 30, 12, 0, 41, 0, 19, 0, 35, 27, 0, 15, 33, 0, 0, 50, 0];
const columns = [FREQUENCY, RECENCY, AGE, AVERAGE].map((cells) => column(...cells));

const valuesOf = (table: unknown[][]): Record<string, unknown> =>
  Object.fromEntries(table.slice(1) as [string, unknown][]);
const warningsOf = (table: unknown[][]): unknown[] => table.filter((row) => row[0] === 'warning').map((row) => row[1]);

describe('VALUE_MODEL', () => {
  const table = formula(valueModel, columns);

  test('gives name and value a row', () => {
    expect(table.map((row) => row[0])).toEqual([
      'name',
      'r',
      'alpha',
      'a',
      'b',
      'log-likelihood',
      'p',
      'q',
      'v',
      'log-likelihood of value',
      'members',
      'repeat buyers',
      'correlation of frequency and value',
      'warning',
    ]);
    expect(valuesOf(table)).toMatchObject({ members: 20, 'repeat buyers': 11 });
  });

  test('without averages says nothing of value', () => {
    const short = formula(valueModel, columns.slice(0, 3));
    expect(short.map((row) => row[0])).toEqual([
      'name',
      'r',
      'alpha',
      'a',
      'b',
      'log-likelihood',
      'members',
      'repeat buyers',
      'warning',
    ]);
    expect(valuesOf(short).r).toBe(valuesOf(table).r);
  });

  test('warns of few repeat buyers, as the setting says', () => {
    expect(warningsOf(table)[0]).toContain('Only 11 members');
    expect(warningsOf(formula(valueModel, [...columns, [['too few', 11]]]))).not.toContainEqual(
      expect.stringContaining('Only'),
    );
  });

  test('warns of a correlation of frequency and value, and of repeat buyers without a value', () => {
    const rising = formula(valueModel, [...columns.slice(0, 3), column(...FREQUENCY.map((orders) => orders * 5))]);
    expect(warningsOf(rising)).toContainEqual(expect.stringContaining('correlated (1)'));
    const free = formula(valueModel, [
      ...columns.slice(0, 3),
      column(...AVERAGE.map((value, row) => (row < 2 ? 0 : value))),
    ]);
    expect(warningsOf(free)).toContainEqual(expect.stringContaining('2 members'));
  });

  test('without a repeat buyer has blanks and says why', () => {
    const none = formula(valueModel, [column(0, 0), column(0, ''), column(5, 6), column(0, 0)]);
    expect(valuesOf(none)).toMatchObject({ r: null, 'log-likelihood': null, p: null, 'repeat buyers': 0 });
    expect(warningsOf(none)).toEqual(['Nobody has a repeat order, so there is nothing to learn from.']);
  });

  test('with given parameters gives their log-likelihood (PyMC-Marketing: test_numerically_stable_logp)', () => {
    const given = [
      ['r', 0.25],
      ['alpha', 4],
      ['a', 0.8],
      ['b', 2.5],
    ];
    const of = (orders: number, recency: number) =>
      valuesOf(formula(valueModel, [column(orders), column(recency), column(40), '', given]))['log-likelihood'];
    expect(of(0, 0)).toBeCloseTo(-0.59947382, 6);
    expect(of(200, 38)).toBeCloseTo(100.7957, 4);
  });

  test('a penalty and more starts can be asked for; the wanted parameter is named where one is missing', () => {
    const { r } = valuesOf(table) as { r: number };
    expect(valuesOf(formula(valueModel, [...columns, [['penalty', 0.1]]])).r).toBeLessThan(r);
    expect(valuesOf(formula(valueModel, [...columns, [['starts', 10]]])).r).toBeCloseTo(r, 5);
    expect(
      refusal(valueModel, ...columns, [
        ['r', 1],
        ['alpha', 2],
        ['a', 1],
      ]),
    ).toContain('r, alpha, a, b');
  });

  test('speaks 简体 and 繁體, and takes the names of settings in them', () => {
    const chinese = formula(
      valueModel,
      [
        ...columns,
        [
          ['样本下限', 5],
          ['惩罚', 0.1],
        ],
      ],
      'zh-Hans',
    );
    expect(chinese[0]).toEqual(['名称', '数值']);
    expect(formula(valueModel, [...columns, [['樣本下限', 5]]], 'zh-Hant')[0]).toEqual(['名稱', '數值']);
  });

  test('refuses histories that can be none, with the row', () => {
    const wrong = (frequency: unknown, recency: unknown, age: unknown) =>
      refusal(valueModel, column(1, frequency), column(3, recency), column(9, age));
    expect(wrong(1, 8, 6)).toMatch(/recency, row 2.*recency ≤ age \(6\)/);
    expect(wrong(0.5, 1, 6)).toMatch(/frequency, row 2.*whole/);
    expect(wrong(-1, 1, 6)).toMatch(/frequency, row 2.*negative/);
    expect(wrong(1, -1, 6)).toMatch(/recency, row 2.*negative/);
    // lifetimes refuses this, too: the column then mostly holds the days since the last order.
    expect(wrong(0, 1, 6)).toMatch(/recency, row 2.*frequency 0 → recency 0/);
  });
});

const CDNOW = new URL('../../../../shared/data/orders_cdnow_sample.txt', import.meta.url);

describe.runIf(existsSync(CDNOW))(
  'the CDNOW sample, calibration of 39 weeks, from orders to predictions by formula',
  () => {
    const cells = existsSync(CDNOW)
      ? readFileSync(CDNOW, 'latin1')
          .trim()
          .split(/\r?\n/)
          .map((line) => line.trim().split(/\s+/))
      : [];
    const orders = [1, 2, 4].map((place) => cells.map((row) => [place === 4 ? Number(row[place]) : row[place]]));
    const [, ...body] =
      cells.length > 0
        ? formula(repeatSummary, [
            ...orders,
            [
              ['divide by', 7],
              ['calibration end', '1997-09-30'],
            ],
          ])
        : [[]];
    const history = [1, 2, 3].map((place) => body.map((row) => [row[place]]));
    const average = body.map((row) => [row[4]]);
    const given = {
      orders: [
        ['r', 0.2426],
        ['alpha', 4.4136],
        ['a', 0.7929],
        ['b', 2.4259],
      ],
      value: [
        ['p', 6.25],
        ['q', 3.74],
        ['v', 15.44],
      ],
    };

    test('has the parameters and the log-likelihood of the papers', () => {
      const found = valuesOf(formula(valueModel, [...history, average])) as Record<string, number>;
      // Fader, Hardie and Lee 2005, table 2.
      expect(found.r).toBeCloseTo(0.2426, 4);
      expect(found.alpha).toBeCloseTo(4.4136, 4);
      expect(found.a).toBeCloseTo(0.7929, 4);
      expect(found.b).toBeCloseTo(2.4259, 4);
      expect(found['log-likelihood']).toBeCloseTo(-9582.43, 2);
      // Fader and Hardie 2013, note 025.
      expect(found.p).toBeCloseTo(6.25, 2);
      expect(found.q).toBeCloseTo(3.74, 2);
      expect(found.v).toBeCloseTo(15.44, 2);
      // CLVTools: tests/testthat/test_correctness_gg.R.
      expect(found['log-likelihood of value']).toBeCloseTo(-4055.9177, 4);
      // lifetimes' documentation: 0.113884 on its rounded summary.
      expect(found['correlation of frequency and value']).toBeCloseTo(0.1139, 4);
      expect(found.warning).toBe('none');
    });

    test('foresees the orders of the next 39 weeks of the first ten (Fader, Hardie, Lee: spreadsheet, member 1: 1.226)', () => {
      const [first] = formula(expectedOrders, [...history, 39]);
      expect(first[0]).toBeCloseTo(1.226, 3);
    });

    test('has the order values of the first ten members in note 025', () => {
      const ten = [...history, average].map((cellsOf) => cellsOf.slice(0, 10));
      const values = formula(predictedValue, [...ten, given.value]).map((row) => row[0] as number);
      // lifetimes: test_conditional_expected_average_profit.
      const expected = [24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17];
      values.forEach((value, row) => {
        expect(Math.abs(value - expected[row])).toBeLessThan(0.1);
      });
    });
  },
);
