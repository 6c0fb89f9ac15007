import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rfmScore } from '../../../src/analyses/rfm/index.ts';
import { DEFAULT_SCORE_OPTIONS, rfmScores } from '../../../src/analyses/rfm/rfmScores.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

const OWN_CUTS = [
  ['r_cuts', '30,60,90,180', '', '', ''],
  ['f_cuts', 1, 2, 3, 4],
  ['m_cuts', '100；500；1000；5000', '', '', ''],
];

describe('RFM_SCORE with own cuts', () => {
  // Days 0–30, 31–60, 61–90, 91–180, more than 180 are 5 to 1; orders 5 and more, 4, 3, 2, 1 are 5 to 1.
  test.each([
    ['at a limit of days', 30, 5, 5001, 555],
    ['one day past it', 31, 5, 5001, 455],
    ['on the as-of day itself', 0, 5, 5001, 555],
    ['at the last limit', 180, 4, 5000, 244],
    ['one day past the last', 181, 1, 100, 111],
    ['no money at all', 61, 2, 0, 321],
    ['more given back than paid', 61, 3, -20, 331],
  ])('%s: %d days, %d orders, %d spent', (_, days, orders, spent, score) => {
    expect(firstColumn(rfmScore, days, orders, spent, '', [['recency', 'days', '', '', ''], ...OWN_CUTS])).toEqual([
      score,
    ]);
  });

  test('limits of money are in the units of the column, whatever its decimals', () => {
    const settings = [['recency', 'days', '', '', ''], ...OWN_CUTS];
    expect(firstColumn(rfmScore, column(1, 1), column(5, 5), column(100, 100.01), '', settings)).toEqual([551, 552]);
  });

  test('fewer limits than levels leave levels unused; R still begins at the best', () => {
    const settings = [
      ['recency', 'days', ''],
      ['r_cuts', 30, 90],
      ['f_cuts', 1, ''],
      ['m_cuts', 10, ''],
    ];
    expect(firstColumn(rfmScore, column(30, 90, 91), column(1, 2, 3), column(10, 11, 12), '', settings)).toEqual([
      511, 422, 322,
    ]);
  });

  test('refuses limits that do not rise, and more limits than the levels can hold', () => {
    const withCuts = (cuts: string) =>
      refusal(rfmScore, column(1, 2), column(1, 2), column(1, 2), [
        ['recency', 'days'],
        ['r_cuts', cuts],
      ]);
    expect(withCuts('30,30')).toBe(
      'RFM_SCORE: r_cuts: the limits "30, 30" have to rise from left to right, without repeats.',
    );
    expect(withCuts('1,2,3,4,5')).toMatch(/^RFM_SCORE: r_cuts: "1, 2, 3, 4, 5" can't be used/);
  });
});

describe('RFM_SCORE with own cuts under the rule r-package', () => {
  test('a value equal to a limit is past it, as in rfm_table_order with thresholds', () => {
    // rsquaredacademy/rfm 0.3.0, rfm_table_order's example: recency_bins = c(115, 181, 297, 482), frequency_bins =
    // c(4, 5, 6, 8), monetary_bins = c(256, 382, 506, 666); customers Abbey O'Reilly, Aden Lesch, Ailene Hermann, Alex
    // Armstrong and Armin Klocko of its data, R 4.2.
    const rows = [column(205, 194, 281, 482, 482), column(6, 4, 8, 6, 6), column(472, 405, 699, 634, 492)];
    const settings = [
      ['recency', 'days', '', '', ''],
      ['r_cuts', 115, 181, 297, 482],
      ['f_cuts', 4, 5, 6, 8],
      ['m_cuts', 256, 382, 506, 666],
    ];
    const scores = (...rule: unknown[][]) => firstColumn(rfmScore, ...rows, '', [...settings, ...rule]);
    expect(scores(['rule', 'r-package', '', '', ''])).toEqual([343, 323, 355, 144, 143]);
    expect(scores()).toEqual([333, 313, 345, 234, 233]);
  });
});

describe('RFM_SCORE with limits of money in decimals', () => {
  test('a value equal to its limit stays below it, whatever 77.99 × 100 is in binary', () => {
    const settings = [
      ['recency', 'days', '', '', ''],
      ['r_cuts', 1, '', '', ''],
      ['f_cuts', 1, '', '', ''],
      ['m_cuts', 1.1, 77.99, 1000.15, 2000.07],
    ];
    const spent = column(1.1, 77.99, 1000.15, 2000.07, 2000.08);
    const ones = column(1, 1, 1, 1, 1);
    expect(firstColumn(rfmScore, ones, ones, spent, '', settings)).toEqual([511, 512, 513, 514, 515]);
  });
});

describe('the block that show cuts gives', () => {
  const member = fc.record({
    days: fc.integer({ min: 0, max: 60 }),
    orders: fc.integer({ min: 1, max: 9 }),
    spent: fc.integer({ min: 0, max: 90_000 }).map((cents) => cents / 100),
  });

  test.each(['quantile', 'rank', 'rank-cut', 'r-package'])('leads to the same scores again: %s', (rule) => {
    fc.assert(
      fc.property(
        fc.array(member, { minLength: 2, maxLength: 20 }),
        fc.integer({ min: 3, max: 9 }),
        fc.constantFrom('sum', 'mean'),
        (list, bins, monetary) => {
          const columns = [
            list.map(({ days }) => [days]),
            list.map(({ orders }) => [orders]),
            list.map(({ spent }) => [spent]),
          ];
          const wide = (rows: unknown[][]): unknown[][] =>
            rows.map((row) => Array.from({ length: 10 }, (_, place) => row[place] ?? ''));
          const common = [
            ['recency', 'days'],
            ['bins', bins],
            ['monetary', monetary],
          ];
          const byRule = [...common, ['rule', rule]];
          const block = formula(rfmScore, [...columns, '', wide([...byRule, ['show', 'cuts']])]);
          const known = block.filter((row) => row[1] !== null);
          expect(firstColumn(rfmScore, ...columns, '', wide([...known, ...byRule]))).toEqual(
            firstColumn(rfmScore, ...columns, '', wide(byRule)),
          );
        },
      ),
    );
  });

  test('names the rule that its limits are read by', () => {
    const five = column(1, 2, 3, 4, 5);
    const settings = [
      ['recency', 'days'],
      ['f_rule', 'r-package'],
      ['show', 'cuts'],
    ];
    // Quintiles of 1 to 5 (type 7) are 1.8, 2.6, 3.4, 4.2; the package adds 1.
    expect(formula(rfmScore, [five, five, five, '', settings])).toEqual([
      ['r_cuts', 1.8, 2.6, 3.4, 4.2],
      ['f_cuts', 2.8, 3.6, 4.4, 5.2],
      ['f_rule', 'r-package', null, null, null],
      ['m_cuts', 1.8, 2.6, 3.4, 4.2],
    ]);
  });
});

describe('RFM_SCORE of a column', () => {
  const orders = column('2026-10-31', '2026-10-01', '2026-09-01', '2026-08-01', '2026-07-01');
  const five = column(5, 4, 3, 2, 1);

  test('gives the best fifth a 5 in each measure', () => {
    expect(firstColumn(rfmScore, orders, five, five, '2026-11-01')).toEqual([555, 444, 333, 222, 111]);
  });

  test('leaves out as_of: the day after the latest order counts as today', () => {
    const cuts = (asOf: unknown) => formula(rfmScore, [orders, five, five, asOf, [['show', 'cuts']]]);
    expect(cuts('')).toEqual(cuts('2026-11-01'));
  });

  test('a blank row, a member without an order and an unknown amount are blank and move no cut point', () => {
    const result = firstColumn(
      rfmScore,
      column('2026-10-31', '', '2026-10-01', '', '2026-09-01', '2026-08-01', '2026-07-01', '2026-01-01'),
      column(5, '', 4, 0, 3, 2, 1, 7),
      column(5, '', 4, 0, 3, 2, 1, ''),
      '2026-11-01',
    );
    expect(result).toEqual([555, null, 444, null, 333, 222, 111, null]);
  });

  test('an order after the as-of day is left out and moves no cut point', () => {
    const later = firstColumn(rfmScore, [...orders, ['2026-11-02']], [...five, [99]], [...five, [99]], '2026-11-01');
    expect(later).toEqual([555, 444, 333, 222, 111, null]);
  });

  test('shows digits in three columns, or the cut points as settings that give the same scores again', () => {
    expect(formula(rfmScore, [orders, five, five, '2026-11-01', [['show', 'digits']]])[0]).toEqual([5, 5, 5]);
    const cuts = formula(rfmScore, [orders, five, five, '2026-11-01', [['show', 'cuts']]]);
    // Quintiles of 1 to 5 (type 7): 1.8, 2.6, 3.4, 4.2. Days are 1, 31, 61, 92, 123: positions 0.8, 1.6, 2.4, 3.2.
    expect(cuts).toEqual([
      ['r_cuts', 25, 49, 73.4, 98.2],
      ['f_cuts', 1.8, 2.6, 3.4, 4.2],
      ['m_cuts', 1.8, 2.6, 3.4, 4.2],
    ]);
    expect(firstColumn(rfmScore, '2026-08-01', 2, 2, '2026-11-01', cuts)).toEqual([222]);
  });

  test('a rule for one measure leaves the others alone', () => {
    const tied = column(1, 1, 1, 1, 5);
    const withRule = (...rule: string[]) => firstColumn(rfmScore, orders, tied, five, '2026-11-01', [rule]);
    expect(withRule('f_rule', 'ntile')).toEqual([515, 424, 333, 242, 151]);
    expect(withRule('f_rule', 'rank')).toEqual([515, 414, 313, 212, 151]);
  });

  test('counts levels from 3 to 9', () => {
    const nine = Array.from({ length: 9 }, (_, i) => [i + 1]);
    const settings = [
      ['recency', 'days'],
      ['bins', 9],
      ['rule', 'rank'],
    ];
    expect(firstColumn(rfmScore, nine, nine, nine, settings)).toEqual([911, 822, 733, 644, 555, 466, 377, 288, 199]);
    expect(refusal(rfmScore, nine, nine, nine, [['bins', 10]])).toMatch(/^RFM_SCORE: bins: "10" can't be used/);
  });
});

describe('RFM_SCORE of a single row', () => {
  test('asks for the day to count to, then for own cuts', () => {
    expect(refusal(rfmScore, '2026-10-31', 3, 120)).toMatch(/as_of is needed when there is only one row/);
    expect(refusal(rfmScore, '2026-10-31', 3, 120, '2026-11-01')).toMatch(
      /one row can't be compared .*r_cuts, f_cuts, m_cuts/,
    );
    expect(refusal(rfmScore, column('', '2026-10-31'), column('', 3), column('', 120))).toMatch(/as_of is needed/);
  });

  test('is blank where its cells are', () => {
    expect(firstColumn(rfmScore, '', '', '', '2026-11-01')).toEqual([null]);
    expect(firstColumn(rfmScore, '', 0, 0, '2026-11-01', OWN_CUTS)).toEqual([null]);
  });
});

describe('RFM_SCORE says what is wrong', () => {
  test('with the column and the row', () => {
    const two = column(1, 2);
    expect(refusal(rfmScore, column('2026-10-01', '2026-13-05'), two, two)).toMatch(
      /^RFM_SCORE: last_order, row 2: "2026-13-05" is not a date/,
    );
    expect(refusal(rfmScore, column('2026-10-01', '2026-10-02'), column(1, -1), two)).toBe(
      'RFM_SCORE: orders, row 2: "-1" is negative; it has to be 0 or more.',
    );
  });
});

describe('laws of the scores', () => {
  const members = fc.array(
    fc.record({
      days: fc.integer({ min: -3, max: 200 }),
      orders: fc.integer({ min: 1, max: 9 }),
      spent: fc.integer({ min: -5, max: 900 }),
    }),
    { minLength: 1, maxLength: 40 },
  );
  type Member = { days: number; orders: number; spent: number };
  const codes = (list: readonly Member[]) => {
    const { r, f, m } = rfmScores(
      {
        recencyDays: Float64Array.from(list, ({ days }) => days),
        orders: Float64Array.from(list, ({ orders }) => orders),
        spent: Float64Array.from(list, ({ spent }) => spent),
      },
      DEFAULT_SCORE_OPTIONS,
    );
    return list.map((_, i) => `${r[i]}${f[i]}${m[i]}`);
  };

  test('members keep their scores in any order', () => {
    fc.assert(
      fc.property(members, (list) => {
        expect(codes([...list].reverse()).reverse()).toEqual(codes(list));
      }),
    );
  });

  test('members without an order change nobody else', () => {
    fc.assert(
      fc.property(members, (list) => {
        const unknown = { days: Number.NaN, orders: 0, spent: 0 };
        expect(codes([unknown, ...list]).slice(1)).toEqual(codes(list));
        expect(codes([unknown, ...list])[0]).toBe('000');
      }),
    );
  });
});
