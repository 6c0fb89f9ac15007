import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repeatSummary } from '../../../src/analyses/repeatSummary/index.ts';
import { formula, refusal } from '../formula.ts';

/** The body of the result for rows of member, date, amount. */
function repeats(rows: readonly (readonly unknown[])[], settings: unknown[][] = []): unknown[][] {
  const columns = [0, 1, 2].map((place) => rows.map((row) => [row[place] ?? '']));
  const amount = rows.some((row) => row.length > 2) ? columns[2] : '';
  return formula(repeatSummary, [columns[0], columns[1], amount, settings.length > 0 ? settings : '']).slice(1);
}

/** lifetimes, tests/test_utils.py: large_transaction_level_data_with_monetary_value. */
const LARGE = [
  [1, '2015-01-01', 1],
  [1, '2015-02-06', 2],
  [2, '2015-01-01', 2],
  [3, '2015-01-01', 3],
  [3, '2015-01-02', 1],
  [3, '2015-01-05', 5],
  [4, '2015-01-16', 6],
  [4, '2015-02-02', 3],
  [4, '2015-02-05', 3],
  [5, '2015-01-16', 3],
  [5, '2015-01-17', 1],
  [5, '2015-01-18', 8],
  [6, '2015-02-02', 5],
];
const END = ['end', '2015-02-07'];

describe('REPEAT_SUMMARY, cases of lifetimes (tests/test_utils.py)', () => {
  test('test_summary_data_from_transaction_data_returns_correct_results', () => {
    const rows = [
      [1, '2015-02-01'],
      [1, '2015-02-06'],
      [2, '2015-01-01'],
      [3, '2015-01-01'],
      [3, '2015-01-02'],
      [3, '2015-01-05'],
    ];
    const expected = [
      ['1', 1, 5, 6, null],
      ['2', 0, 0, 37, null],
      ['3', 2, 4, 37, null],
    ];
    expect(repeats(rows, [END])).toEqual(expected);
    expect(repeats(rows, [['as_of', '2015-02-07']])).toEqual(expected);
  });

  test('test_summary_date_from_transaction_with_monetary_values', () => {
    expect(repeats(LARGE, [END])).toEqual([
      ['1', 1, 36, 37, 2],
      ['2', 0, 0, 37, 0],
      ['3', 2, 4, 37, 3],
      ['4', 2, 20, 22, 3],
      ['5', 2, 2, 22, 4.5],
      ['6', 0, 0, 5, 0],
    ]);
  });

  test('test_summary_date_from_transaction_data_with_specific_non_daily_frequency', () => {
    const weeks = repeats(
      LARGE.map((row) => row.slice(0, 2)),
      [END, ['unit', 'week']],
    );
    expect(weeks.map((row) => row.slice(1, 4))).toEqual([
      [1, 5, 5],
      [0, 0, 5],
      [1, 1, 5],
      [1, 3, 3],
      [0, 0, 3],
      [0, 0, 0],
    ]);
  });

  test('…_with_monetary_values_with_specific_non_daily_frequency: a week is one order of its sum', () => {
    // 3: weeks of 4 and 5; 4: weeks of 6 and 6; 5: one week.
    expect(repeats(LARGE, [END, ['unit', 'week']]).map((row) => row[4])).toEqual([2, 0, 5, 6, 0, 0]);
  });

  test('…will_choose_the_correct_first_order_to_drop_in_monetary_transactions', () => {
    const rows = [
      [2, '2014-04-09', 20],
      [2, '2014-03-14', 10],
      [2, '2014-05-21', 25],
    ];
    expect(repeats(rows)[0][4]).toBe(22.5);
  });

  test('test_calibration_and_holdout_data, with monetary values', () => {
    expect(repeats(LARGE, [END, ['calibration end', '2015-02-01']])).toEqual([
      ['1', 0, 0, 31, 0, 1, 2],
      ['2', 0, 0, 31, 0, 0, 0],
      ['3', 2, 4, 31, 3, 0, 0],
      ['4', 0, 0, 16, 0, 2, 3],
      ['5', 2, 2, 16, 4.5, 0, 0],
    ]);
  });

  test('test_calibration_and_holdout_data_works_with_specific_frequency', () => {
    const rows = repeats(LARGE, [END, ['calibration end', '2015-02-01'], ['unit', 'week']]);
    expect(rows.map((row) => [row[0], row[1], row[2], row[3], row[5]])).toEqual([
      ['1', 0, 0, 4, 1],
      ['2', 0, 0, 4, 0],
      ['3', 1, 1, 4, 0],
      ['4', 0, 0, 2, 1],
      ['5', 0, 0, 2, 0],
    ]);
  });

  test('test_calibration_and_holdout_data_gives_correct_date_boundaries', () => {
    const rows = repeats(LARGE, [
      ['end', '2015-02-04'],
      ['calibration end', '2015-02-01'],
    ]);
    expect(rows.map((row) => [row[0], row[5]])).toEqual([
      ['1', 0],
      ['2', 0],
      ['3', 0],
      ['4', 1],
      ['5', 0],
    ]);
  });

  test('…squashes_period_purchases_to_one_purchase', () => {
    expect(
      repeats(
        [
          [1, '2015-01-01'],
          [1, '2015-01-01'],
        ],
        [['unit', 'week']],
      )[0][1],
    ).toBe(0);
  });

  test('…throws_better_error_if_observation_period_end_is_too_early', () => {
    const columns = [0, 1].map((place) => LARGE.map((row) => [row[place]]));
    const early = [
      ['end', '2014-02-07'],
      ['calibration end', '2014-02-01'],
    ];
    expect(refusal(repeatSummary, ...columns, '', early)).toContain('no rows with data');
  });
});

test('orders of one day are one also after the calibration (PyMC-Marketing: test_rfm_train_test_split_with_monetary_value)', () => {
  const rows = [...LARGE, [4, '2015-02-05', 6]];
  // 4: days of 3 and of 3 + 6.
  expect(repeats(rows, [END]).map((row) => row[4])).toEqual([2, 0, 3, 6, 4.5, 0]);
  const split = repeats(rows, [END, ['calibration end', '2015-02-01']]);
  expect(split.map((row) => row[4])).toEqual([0, 0, 3, 0, 4.5]);
  expect(split.map((row) => row[6])).toEqual([2, 0, 0, 6, 0]);
});

describe('REPEAT_SUMMARY', () => {
  test('ends at the last order, and divides the times', () => {
    expect(
      repeats(
        [
          ['a', '2026-01-01'],
          ['a', '2026-01-08'],
          ['b', '2026-01-15'],
        ],
        [['divide by', 7]],
      ),
    ).toEqual([
      ['a', 1, 1, 2, null],
      ['b', 0, 0, 0, null],
    ]);
  });

  test('counts months by the calendar, and weeks from Sunday if wanted', () => {
    const rows = [
      ['a', '2026-01-31'],
      ['a', '2026-02-01'],
      ['a', '2026-02-28'],
    ];
    expect(repeats(rows, [['unit', 'month']])).toEqual([['a', 1, 1, 1, null]]);
    // 2026-01-31 is a Saturday, 2026-02-01 a Sunday.
    expect(repeats(rows.slice(0, 2), [['unit', 'week']])[0][1]).toBe(0);
    expect(
      repeats(rows.slice(0, 2), [
        ['unit', 'week'],
        ['week start', 'Sunday'],
      ])[0][1],
    ).toBe(1);
  });

  test('a refund is no order and lowers the order before it; an order of 0 is an order', () => {
    const rows = [
      ['a', '2026-01-01', 10],
      ['a', '2026-01-05', 30],
      ['a', '2026-01-09', -12],
      ['a', '2026-01-12', 0],
      ['b', '2026-01-03', -5],
    ];
    // (30 − 12 + 0) ÷ 2
    expect(repeats(rows)).toEqual([['a', 2, 11, 11, 9]]);
  });

  test('a blank amount is an order of unknown value', () => {
    expect(
      repeats([
        ['a', '2026-01-01', 5],
        ['a', '2026-01-02', ''],
        ['a', '2026-01-03', 8],
      ]),
    ).toEqual([['a', 2, 2, 2, 8]]);
    expect(
      repeats([
        ['a', '2026-01-01', 5],
        ['a', '2026-01-02', ''],
      ])[0][4],
    ).toBe(null);
  });

  test('a calibration that ends on or after the end is refused', () => {
    const args = [[['a'], ['b']], [['2026-01-01'], ['2026-01-05']], ''];
    expect(refusal(repeatSummary, ...args, [['calibration end', '2026-01-05']])).toContain('< 2026-01-05');
    expect(formula(repeatSummary, [...args, [['calibration end', '2026-01-04']]])).toHaveLength(2);
  });

  test('is what sets of days give, in any order of the rows, whatever other members do', () => {
    const row = fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 0, max: 50 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (list) => {
        const rows = list.map(([member, day, amount]) => [member, `2026-02-${String(day).padStart(2, '0')}`, amount]);
        const last = Math.max(...list.map(([, day]) => day));
        const expected = [...new Set(list.map(([member]) => member))].sort().map((member) => {
          const own = list.filter(([id]) => id === member);
          const days = [...new Set(own.map(([, day]) => day))].sort((a, b) => a - b);
          const later = own.filter(([, day]) => day > days[0]).reduce((sum, [, , amount]) => sum + amount, 0);
          const times = days.length - 1;
          return [member, times, days[times] - days[0], last - days[0], times ? later / times : 0];
        });
        expect(repeats(rows)).toEqual(expected);
        expect(repeats([...rows].reverse())).toEqual(expected);
        const others = repeats([...rows, ['z', '2026-02-01', 5]]);
        expect(others.slice(0, -1)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

const CDNOW = new URL('../../../../shared/data/orders_cdnow_sample.txt', import.meta.url);

describe.runIf(existsSync(CDNOW))('the CDNOW sample, calibration of 39 weeks', () => {
  test('has the repeat values of Fader, Hardie and Lee 2005, "RFM and CLV" (lifetimes: …identical_to_hardies_paper…)', () => {
    const lines = readFileSync(CDNOW, 'latin1').trim().split(/\r?\n/);
    const cells = lines.map((line) => line.trim().split(/\s+/));
    const rows = cells.map((row) => [row[1], row[2], Number(row[4])]);
    const result = repeats(rows, [
      ['divide by', 7],
      ['end', '1997-09-30'],
      ['date order', 'ymd'],
    ]);
    expect(result).toHaveLength(2357);
    const values = result.filter((row) => (row[1] as number) > 0).map((row) => row[4] as number);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    values.sort((a, b) => a - b);
    expect(values).toHaveLength(946);
    expect([mean, values[0], (values[472] + values[473]) / 2, values[945]].map(Math.round)).toEqual([35, 3, 27, 300]);
  });
});
