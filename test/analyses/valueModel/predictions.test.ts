import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedOrders, pAlive, predictedValue } from '../../../src/analyses/valueModel/index.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

/** R's BTYD manual: CDNOW, rounded. */
const GIVEN = [
  ['r', 0.243],
  ['alpha', 4.414],
  ['a', 0.793],
  ['b', 2.426],
];
const BLANK = column('', '', '');

describe('P_ALIVE', () => {
  test('is 1 without a repeat and for a new member, and 0 after a thousand orders that stopped', () => {
    expect(firstColumn(pAlive, column(0, '', 1000), column(1, '', 10), column(1, 5, 100), GIVEN)).toEqual([1, 1, 0]);
    expect(firstColumn(pAlive, 1000, 10, 100, GIVEN)).toEqual([0]);
  });

  test('a blank row stays blank, and one without age or recency can not be told', () => {
    expect(
      firstColumn(pAlive, column(1, '', 2, 2, 0), column(3, '', '', 3, ''), column(9, '', 9, '', 9), GIVEN),
    ).toEqual([expect.any(Number), null, null, null, 1]);
  });

  test('notes say why the chance is 1, and that there are few repeat buyers to learn from', () => {
    const rows = formula(pAlive, [column(0, 1, 3), column(0, 3, 8), column(9, 9, 9), [['notes', 'yes']]]);
    expect(rows[0][0]).toBe(1);
    expect(rows[0][1]).toMatch(/^No repeat order yet.*Only 2 members/);
    expect(rows[1][1]).toMatch(/^Only 2 members/);
    expect(formula(pAlive, [column(0, 1), column(0, 3), column(9, 9), [...GIVEN, ['notes', 'yes']]])[1][1]).toBe(null);
  });

  test('refuses to learn from nobody, and names the settings that help', () => {
    expect(refusal(pAlive, column(0, 0), column(0, 0), column(5, 6))).toContain('r, alpha, a, b');
    // One call a row would learn from that row alone.
    expect(refusal(pAlive, 2, 30, 39)).toContain('whole columns');
    expect(refusal(predictedValue, 2, 30, 39, 22)).toContain('p, q, v');
  });

  test('another unit of time changes nothing (lifetimes: test_scaling_inputs_gives_same_or_similar_results)', () => {
    const orders = [2, 1, 0, 0, 7, 1, 0, 3, 0, 5];
    const recency = [30, 2, 0, 0, 29, 5, 0, 30, 0, 20];
    const age = [39, 39, 39, 38, 39, 37, 32, 32, 30, 30];
    const weeks = firstColumn(pAlive, column(...orders), column(...recency), column(...age), [['penalty', 0.01]]);
    const times = (cells: number[]) => column(...cells.map((value) => value * 10));
    const tenth = firstColumn(pAlive, column(...orders), times(recency), times(age), [['penalty', 0.01]]);
    tenth.forEach((chance, row) => {
      expect(chance).toBeCloseTo(weeks[row] as number, 6);
    });
  });
});

describe('EXPECTED_ORDERS', () => {
  test('of a member with a history (Fader, Hardie and Lee: spreadsheet, 1.226 within 39 weeks)', () => {
    expect(firstColumn(expectedOrders, 2, 30.43, 38.86, 39, GIVEN)[0]).toBeCloseTo(1.226, 3);
  });

  test('of a new member, over several times (lifetimes: test_expectation_returns_same_value_Hardie_excel_sheet)', () => {
    const times = [0.1429, 1, 3, 31.8571, 32, 78];
    const blank = column(...times.map(() => ''));
    const found = firstColumn(expectedOrders, blank, blank, blank, column(...times), [
      ['r', 0.24259],
      ['alpha', 4.41353],
      ['a', 0.79289],
      ['b', 2.42575],
    ]);
    [0.0078, 0.0532, 0.1506, 1.0405, 1.0437, 1.8576].forEach((expected, row) => {
      expect(Math.abs((found[row] as number) - expected)).toBeLessThan(0.0015);
    });
  });

  test('one horizon holds for all rows, and a blank one tells nothing', () => {
    const history = [column(2, 0), column(3, 0), column(9, 9)];
    const both = firstColumn(expectedOrders, ...history, 26, GIVEN);
    expect(firstColumn(expectedOrders, ...history, column(26, 26), GIVEN)).toEqual(both);
    expect(firstColumn(expectedOrders, ...history, column(26, ''), GIVEN)).toEqual([both[0], null]);
    expect(refusal(expectedOrders, ...history, column(1, 2, 3), GIVEN)).toContain('3 rows');
    expect(refusal(expectedOrders, ...history, -1, GIVEN)).toContain('negative');
  });

  test('without a horizon looks months × month length ahead', () => {
    const history = [column(2, 0), column(3, 0), column(9, 9)];
    const settings = [...GIVEN, ['months', 3], ['month length', 4.345]];
    expect(firstColumn(expectedOrders, ...history, settings)).toEqual(
      firstColumn(expectedOrders, ...history, 3 * 4.345, GIVEN),
    );
  });

  test('probability gives the chance of exactly n orders (R: BTYD manual, bgnbd.pmf)', () => {
    const chance = (horizon: number, n: number) =>
      firstColumn(expectedOrders, '', '', '', horizon, [...GIVEN, ['probability', n]])[0];
    expect(chance(2, 10)).toBeCloseTo(1.07869e-7, 12);
    expect(chance(39, 0)).toBeCloseTo(0.5737864, 7);
    expect(chance(30, 11)).toBeCloseTo(0.0019995214, 10);
    expect(firstColumn(expectedOrders, BLANK, BLANK, BLANK, 30, GIVEN)).toEqual([null]);
  });

  test('the chance of nothing within no time is 1 (PyMC-Marketing: test_expected_probability_no_purchases_now)', () => {
    const rows = [column(1, 3, 5), column(20, 30, 20), column(25, 35, 25)];
    for (const chance of firstColumn(expectedOrders, ...rows, 0, [...GIVEN, ['probability', 0]]))
      expect(chance).toBeCloseTo(1, 12);
  });
});

describe('PREDICTED_VALUE', () => {
  const VALUE = [
    ['p', 6.25],
    ['q', 3.74],
    ['v', 15.44],
  ];

  test('shows the value of an order; new members get the mean of all, p v ÷ (q − 1)', () => {
    const found = firstColumn(
      predictedValue,
      column(2, 0, ''),
      column(30, 0, ''),
      column(39, 39, 9),
      column(22.35, 0, ''),
      VALUE,
    );
    expect(found[0]).toBeCloseTo(24.65, 1);
    expect(found[1]).toBeCloseTo((6.25 * 15.44) / 2.74, 12);
    expect(found[2]).toBe(found[1]);
  });

  /** lifetimes: test_customer_lifetime_value_with_known_values (its fit of 5,000 members, printed to two digits). */
  const FIVE = [column(0, 0, 6, 0, 2), column(0, 0, 142, 0, 9), column(298, 224, 292, 147, 183)];
  const MODEL = [
    ['r', 0.16],
    ['alpha', 1.86],
    ['a', 1.85],
    ['b', 3.18],
    ['show', 'lifetime value'],
    ['value per order', 1],
  ];
  const EXPECTED = [0.016053, 0.021171, 0.030461, 0.031686, 0.001607];

  test.each([
    [1, 0, 1],
    [1, 1, 0.5],
    [2, 0, 2],
    [2, 1, 0.75],
  ])('lifetime value of %i months at a discount of %f is about %f times a month', (months, discount, factor) => {
    const found = firstColumn(predictedValue, ...FIVE, [...MODEL, ['months', months], ['discount', discount]]);
    found.forEach((value, row) => {
      expect(Math.abs((value as number) / (EXPECTED[row] * factor) - 1)).toBeLessThan(0.1);
    });
  });

  test('lifetime value is value per order × margin × the discounted orders of each month', () => {
    const history = [column(4), column(20), column(30)];
    const model = [...GIVEN, ...VALUE];
    const until = (month: number) => firstColumn(expectedOrders, ...history, month * 4.345, GIVEN)[0] as number;
    const each = firstColumn(predictedValue, ...history, column(31), model)[0] as number;
    const expected =
      [1, 2, 3].reduce((sum, month) => sum + (until(month) - until(month - 1)) / 1.02 ** month, 0) * each * 0.4;
    const settings = [
      ['show', 'lifetime value'],
      ['months', 3],
      ['month length', 4.345],
      ['discount', '2%'],
      ['margin', 0.4],
    ];
    expect(firstColumn(predictedValue, ...history, column(31), [...model, ...settings])[0]).toBeCloseTo(expected, 11);
  });

  test('needs averages or a value per order', () => {
    expect(refusal(predictedValue, ...FIVE)).toContain('average');
    expect(
      firstColumn(predictedValue, ...FIVE, '', [
        ['value per order', 20],
        ['margin', '50%'],
      ]),
    ).toEqual([10, 10, 10, 10, 10]);
    expect(refusal(predictedValue, ...FIVE, column(0, 0, 0, 0, 0))).toContain('p, q, v');
  });

  test('takes its settings in 简体 and 繁體', () => {
    const args = [column(2), column(30), column(39), column(22.35)];
    const english = firstColumn(predictedValue, ...args, [
      ...VALUE,
      ...GIVEN,
      ['show', 'lifetime value'],
      ['months', 6],
    ]);
    expect(firstColumn(predictedValue, ...args, [...VALUE, ...GIVEN, ['显示', '生命周期价值'], ['月数', 6]])).toEqual(
      english,
    );
    expect(firstColumn(predictedValue, ...args, [...VALUE, ...GIVEN, ['顯示', '生命週期價值'], ['月數', 6]])).toEqual(
      english,
    );
  });

  test('the order of rows and members ordered elsewhere change no prediction of given parameters', () => {
    const row = fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 20 }), fc.nat(20), fc.integer({ min: 1, max: 90 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (list) => {
        const of = (rows: typeof list) =>
          firstColumn(
            predictedValue,
            ...[0, 1].map((i) => column(...rows.map((cells) => (i && !cells[0] ? 0 : cells[i])))),
            column(...rows.map(([, recency, more]) => recency + more)),
            column(...rows.map((cells) => cells[3])),
            [...GIVEN, ...VALUE, ['show', 'lifetime value'], ['months', 2]],
          );
        expect(of([...list].reverse())).toEqual(of(list).reverse());
        expect(of(list.slice(0, 1))).toEqual(of(list).slice(0, 1));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the figures that lifetimes and BTYD print', () => {
  /** Fits of CDNOW's rounded summary (lifetimes: docs/Quickstart.md, `bgf.summary`; v to more digits than printed). */
  const FIT = [
    ['r', 0.2425929],
    ['alpha', 4.4135316],
    ['a', 0.7928861],
    ['b', 2.4257534],
    ['p', 6.2488025],
    ['q', 3.7445885],
    ['v', 15.447748],
  ];

  test('orders of the next week, best members last (lifetimes: docs/Quickstart.md, "Ranking customers")', () => {
    const history = [
      column(18, 19, 17, 29, 26),
      column(35.14, 34, 28.43, 37.71, 30.86),
      column(35.86, 34.14, 28.86, 38, 31),
    ];
    const found = firstColumn(expectedOrders, ...history, 1, FIT) as number[];
    expect(found.map((value) => value.toFixed(6))).toEqual([
      '0.424877',
      '0.474738',
      '0.486526',
      '0.662396',
      '0.710623',
    ]);
  });

  test('a fit of a calibration period predicts from the whole history (lifetimes: docs/Quickstart.md, 0.0576511)', () => {
    // The fit of lifetimes' example_transactions.csv up to 2014-09-01, then member 20 to 2014-12-31, 10 days ahead.
    const calibration = [
      ['r', 0.18968021],
      ['alpha', 2.2633069],
      ['a', 1.960003],
      ['b', 3.4757263],
    ];
    expect(firstColumn(expectedOrders, 2, 96, 159, 10, calibration)[0]).toBeCloseTo(0.0576511, 6);
  });

  test('order and lifetime values of the first members (lifetimes: docs/Quickstart.md; its default month is 30 of the unit)', () => {
    const ten = [
      column(2, 1, 0, 7, 1, 2),
      column(30.43, 1.71, 0, 29.43, 5, 35.71),
      column(38.86, 38.86, 38.86, 38.86, 38.86, 38.86),
      column(22.35, 11.77, 0, 73.74, 11.77, 25.55),
    ];
    const close = (settings: unknown[][], expected: number[]) =>
      (firstColumn(predictedValue, ...ten, [...FIT, ...settings]) as number[]).forEach((value, row) => {
        expect(Math.abs(value / expected[row] - 1)).toBeLessThan(1e-6);
      });
    close([], [24.658619, 18.911489, 35.170981, 71.462843, 18.911489, 27.282408]);
    close(
      [
        ['show', 'lifetime value'],
        ['months', 12],
        ['discount', 0.01],
      ],
      [140.096211, 18.943467, 38.180574, 1003.868107, 28.109683, 167.418216],
    );
  });

  test('a new member’s year and member 1516 (BTYD: walkthrough, bgnbd.Expectation 1.444, 25.76, P(alive) 0.9689)', () => {
    const model = [
      ['r', 0.2425945],
      ['alpha', 4.4136019],
      ['a', 0.7929199],
      ['b', 2.4258881],
    ];
    const member = [26, 30.857142857142858, 31];
    expect(firstColumn(expectedOrders, '', '', '', 52, model)[0]).toBeCloseTo(1.444, 3);
    expect(firstColumn(expectedOrders, ...member, 52, model)[0]).toBeCloseTo(25.76, 2);
    expect(firstColumn(pAlive, ...member, model)[0]).toBeCloseTo(0.9689, 4);
  });
});
