import { describe, expect, test } from 'vitest';
import { memberSummary } from '../../../src/analyses/memberSummary/index.ts';
import { column, formula, refusal } from '../formula.ts';

const HEADER = [
  'member',
  'first order',
  'last order',
  'orders',
  'spent',
  'average per order',
  'average gap (days)',
  'median gap (days)',
  'days since last order',
];

/** Rows of member, date, amount, order id, refund; a shorter row has blanks. The body of the result. */
function summary(rows: unknown[][], settings: unknown[][] = [], asOf = '2026-11-01'): unknown[][] {
  const columns = [0, 1, 2, 3, 4].map((place) => {
    const cells = rows.map((row) => [row[place] ?? '']);
    return place < 2 || cells.some(([cell]) => cell !== '') ? cells : '';
  });
  const [header, ...body] = formula(memberSummary, [...columns, asOf, settings.length > 0 ? settings : '']);
  expect(header).toEqual(HEADER);
  return body;
}

describe('MEMBER_SUMMARY', () => {
  test('sums up each member in one row', () => {
    const rows = [
      ['b', '2026-10-01', 10],
      ['a', '2026-09-01', 20.5],
      ['a', '2026-09-11', 30],
      ['a', '2026-10-31', 9.5],
    ];
    // a: gaps 10 and 50 days; 60 spent on 3 order days.
    expect(summary(rows)).toEqual([
      ['a', '2026-09-01', '2026-10-31', 3, 60, 20, 30, 30, 1],
      ['b', '2026-10-01', '2026-10-01', 1, 10, 10, null, null, 31],
    ]);
  });

  test('the median gap is the middle one, or halfway between two', () => {
    const dates = ['2026-01-01', '2026-01-02', '2026-01-05', '2026-01-15'];
    // Gaps 1, 3, 10.
    expect(summary(dates.map((date) => ['a', date]))[0].slice(6, 8)).toEqual([14 / 3, 3]);
    // Gaps 1, 3, 10, 20.
    expect(summary([...dates, '2026-02-04'].map((date) => ['a', date]))[0].slice(6, 8)).toEqual([8.5, 6.5]);
  });

  test('without amounts the columns about money are blank, not 0', () => {
    expect(summary([['a', '2026-10-01']])).toEqual([['a', '2026-10-01', '2026-10-01', 1, null, null, null, null, 31]]);
  });

  test('rows without a member or a date are left out; a word for nothing is a blank', () => {
    expect(
      summary([
        ['a', '2026-10-01', 5],
        ['', '2026-10-02', 7],
        ['a', '-', 9],
        ['无', '2026-10-02', 9],
      ]),
    ).toEqual([['a', '2026-10-01', '2026-10-01', 1, 5, 5, null, null, 31]]);
  });

  test('ids are text: 007 and 7 are two members', () => {
    expect(
      summary([
        ['007', '2026-10-01'],
        [7, '2026-10-01'],
      ]).map((row) => row[0]),
    ).toEqual(['007', '7']);
  });
});

describe('MEMBER_SUMMARY counts orders', () => {
  const lines = [
    ['a', '2026-10-01', 10, 'x1'],
    ['a', '2026-10-01', 20, 'x1'],
    ['a', '2026-10-01', 30, 'x2'],
    ['a', '2026-10-08', 40, 'x3'],
  ];
  const orders = (rows: unknown[][], ...settings: unknown[][]) => summary(rows, settings)[0][3];

  test('by different order ids where they are given', () => {
    expect(orders(lines)).toBe(3);
  });

  test('else by different days', () => {
    expect(orders(lines.map((line) => line.slice(0, 3)))).toBe(2);
  });

  test('as the setting says: id, day or row', () => {
    expect(['id', 'day', 'row'].map((by) => orders(lines, ['orders by', by]))).toEqual([3, 2, 4]);
    expect(refusal(memberSummary, column('a'), column('2026-10-01'), [['orders by', 'id']])).toMatch(
      /order_id is missing/,
    );
  });

  test('rows without an id count once a day', () => {
    expect(orders([...lines, ['a', '2026-10-09', 1, ''], ['a', '2026-10-09', 1, ''], ['a', '2026-10-10', 1, '']])).toBe(
      5,
    );
  });

  test('an id that two members share is an order of each', () => {
    expect(
      summary([...lines, ['b', '2026-10-01', 1, 'x1'], ['b', '2026-10-02', 1, 'x1']]).map((row) => row[3]),
    ).toEqual([3, 1]);
  });

  test('two orders on one day are one visit, so no gap of 0 days', () => {
    expect(summary(lines)[0].slice(6, 8)).toEqual([7, 7]);
  });
});

describe('MEMBER_SUMMARY and refunds', () => {
  test('a row with a negative amount lowers what was spent and is no order', () => {
    const rows = [
      ['a', '2026-10-01', 100],
      ['a', '2026-10-20', -30],
    ];
    expect(summary(rows)).toEqual([['a', '2026-10-01', '2026-10-01', 1, 70, 70, null, null, 31]]);
  });

  test('an order of 0 is an order', () => {
    expect(summary([['a', '2026-10-01', 0]])[0].slice(3, 6)).toEqual([1, 0, 0]);
  });

  test('a member with refunds only has no order and no average', () => {
    expect(summary([['a', '2026-10-01', -30]])).toEqual([['a', null, null, 0, -30, null, null, null, null]]);
  });

  test('the refund column is taken off whichever sign it has, and not at all if the amounts are net', () => {
    const rows = [
      ['a', '2026-10-01', 100, 'x1', 30.5],
      ['a', '2026-10-02', 50, 'x2', -10],
      ['a', '2026-10-03', 20, 'x3', ''],
    ];
    expect(summary(rows)[0].slice(3, 5)).toEqual([3, 129.5]);
    expect(summary(rows, [['amounts', 'net']])[0].slice(3, 5)).toEqual([3, 170]);
  });

  test('a sum that can not stay exact is refused', () => {
    // 2^53 is 9,007,199,254,740,992.
    const rows = [
      ['a', '2026-10-01', 9_007_199_254_740_000],
      ['a', '2026-10-02', 1000],
    ];
    expect(() => summary(rows)).toThrow('MEMBER_SUMMARY: amount: the sum is too large to stay exact');
  });

  test('money adds up to the cent', () => {
    // 0.1 added ten times is not 1 in binary fractions.
    expect(summary(Array.from({ length: 10 }, () => ['a', '2026-10-01', 0.1]))[0][4]).toBe(1);
  });
});

describe('MEMBER_SUMMARY and the as-of day', () => {
  const rows = [
    ['a', '2026-10-31'],
    ['a', '2026-11-01 23:59'],
    ['a', '2026-11-02'],
    ['b', '2026-11-02'],
  ];

  test('rows of the day itself are 0 days ago, later ones are left out', () => {
    expect(summary(rows)).toEqual([['a', '2026-10-31', '2026-11-01', 2, null, null, 1, 1, 0]]);
  });

  test('left out, it is the day after the latest row', () => {
    expect(summary(rows, [], '').map((row) => row[8])).toEqual([1, 1]);
  });

  test('with nothing before it the function says so', () => {
    expect(refusal(memberSummary, column('a'), column('2026-10-01'), '', '', '', '2026-01-01')).toMatch(
      /^MEMBER_SUMMARY: there are no rows/,
    );
  });
});
