import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workShare } from '../../../src/analyses/workShare/index.ts';
import { column, formula, refusal } from '../formula.ts';

/** Entries, work, sales work, share and verdict of all, for hours of sales and of chat. */
const share = (sales: number, other: number, ...settings: unknown[][]) =>
  formula(workShare, [column('Sales', 'Chat'), column(sales, other), '', [['too few', 1], ...settings]])[1].slice(1);

describe('WORK_SHARE: the band', () => {
  test.each([
    ['one below the low limit', 19, 81, 0.19, 'below 20%'],
    ['on the low limit', 20, 80, 0.2, 'inside 20%–40%'],
    ['on the high limit', 40, 60, 0.4, 'inside 20%–40%'],
    ['one above the high limit', 41, 59, 0.41, 'above 40%'],
    ['on the low limit in tenths that are not exact in binary', 0.1, 0.4, 0.2, 'inside 20%–40%'],
    ['on the high limit in tenths', 0.6, 0.9, 0.4, 'inside 20%–40%'],
    ['no sales at all', 0, 5, 0, 'below 20%'],
    ['nothing but sales', 5, 0, 1, 'above 40%'],
    ['no work at all: a share of nothing is blank', 0, 0, null, 'no work'],
  ] as const)('%s', (_, sales, other, part, verdict) => {
    const [, , , value, word] = share(sales, other);
    expect([value, word]).toEqual([part === null ? null : expect.closeTo(part, 12), verdict]);
  });

  test('both limits are settings', () => {
    expect(share(30, 70, ['low', '35%'])[4]).toBe('below 35%');
    expect(share(30, 70, ['high', 0.25])[4]).toBe('above 25%');
    expect(share(30, 70, ['下限', 0.3], ['上限', 0.3])[4]).toBe('inside 30%–30%');
    expect(() => share(30, 70, ['low', 0.5])).toThrow(/low, high: the limits "0.5, 0.4"/);
    expect(() => share(30, 70, ['high', 40])).toThrow(/high: "40"/);
  });

  test('too few entries: ten are needed, or as many as the setting says; the share stands', () => {
    const run = (entries: number, ...settings: unknown[][]) =>
      formula(workShare, [
        column(...new Array(entries).fill('Sales')),
        column(...new Array(entries).fill(1)),
        '',
        settings,
      ])[1];
    expect(run(9).slice(4)).toEqual([1, 'too few entries to say']);
    expect(run(10).slice(4)).toEqual([1, 'above 40%']);
    expect(run(4, ['too few', 5]).slice(4)).toEqual([1, 'too few entries to say']);
    expect(run(5, ['too few', 5]).slice(4)).toEqual([1, 'above 40%']);
  });
});

describe('WORK_SHARE: people and types', () => {
  const log = [
    ['Sales talk', 6, 'Li'],
    ['Group chat', 14, 'Li'],
    ['成交', 3, 'Wang'],
    ['内容', 1, 'Wang'],
    ['Events', 6, ''],
    ['', 99, 'Li'],
    ['Sales talk', '', 'Li'],
  ];
  const args = [0, 1, 2].map((place) => log.map((row) => [row[place]]));

  test('a row a person, those without one last, then all; rows without a type or an effort are left out', () => {
    // By hand: 6 of 20, 3 of 4, 0 of 6, 9 of 30.
    expect(formula(workShare, [...args, [['too few', 2]]])).toEqual([
      ['owner', 'entries', 'work', 'of which selling', 'share of sales', 'verdict'],
      ['Li', 2, 20, 6, 0.3, 'inside 20%–40%'],
      ['Wang', 2, 4, 3, 0.75, 'above 40%'],
      ['(no owner)', 1, 6, 0, 0, 'too few entries to say'],
      ['all', 5, 30, 9, 0.3, 'inside 20%–40%'],
    ]);
  });

  test('types tell what counts as sales, in 繁體', () => {
    expect(formula(workShare, [...args, [['顯示', '類型']]], 'zh-Hant')).toEqual(
      [
        ['工作類型', '算銷售', '筆數', '工作量', '占全部工作'],
        ['Events', '否', 1, 6, 0.2],
        ['Group chat', '否', 1, 14, 14 / 30],
        ['Sales talk', '是', 1, 6, 0.2],
        ['内容', '否', 1, 1, 1 / 30],
        ['成交', '是', 1, 3, 0.1],
        ['全部', null, 5, 30, 1],
      ].map((row) => row.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 11) : cell))),
    );
  });

  test('own types in place of ours, in cells or parted by |', () => {
    const sales = (...settings: unknown[][]) => formula(workShare, [...args, settings]).pop()?.[3];
    expect(sales(['sales', 'events', '', ''])).toBe(6);
    expect(sales(['销售类工作', 'Events|內容', '成交', ''])).toBe(10);
    expect(sales(['sales', 'nothing of the kind'])).toBe(0);
  });

  test.each([
    ['Sales', 'yes'],
    ['closing', 'yes'],
    ['Deal follow-up', 'yes'],
    ['銷售跟進', 'yes'],
    ['转化', 'yes'],
    ['售后服务', 'no'],
    ['wholesale reports', 'no'],
    ['Disclosure', 'no'],
    ['社群日常', 'no'],
  ])('%s: sales %s', (type, expected) => {
    expect(
      formula(workShare, [column(type, 'Sales'), column(1, 1), '', [['show', 'types']]]).find(
        ([name]) => name === type,
      )?.[1],
    ).toBe(expected);
  });

  test('without a column of times every entry counts 1', () => {
    expect(
      formula(workShare, [args[0], '', args[2], [['too few', 1]]])
        .slice(1)
        .map((row) => row.slice(0, 5)),
    ).toEqual([
      ['Li', 4 - 1, 3, 2, expect.closeTo(2 / 3, 11)],
      ['Wang', 2, 2, 1, 0.5],
      ['(no owner)', 1, 1, 0, 0],
      ['all', 6, 6, 3, 0.5],
    ]);
    expect(formula(workShare, [column('Sales', 'Chat')])[1].slice(0, 5)).toEqual(['all', 2, 2, 1, 0.5]);
  });
});

describe('WORK_SHARE: time', () => {
  const work = (...times: unknown[]) =>
    formula(workShare, [column(...times.map(() => 'Sales')), column(...times)])[1][2];
  test('lengths of time count in hours', () => {
    expect(work('1:30', '0:45:36')).toBe(2.26);
    expect(work('90 min', '1.5小时', '2h', '1800 seconds')).toBe(5.5);
    // A duration of a spreadsheet: an hour and a half, and a day and an hour, after 1899-12-30.
    expect(work(new Date(Date.UTC(1899, 11, 30, 1, 30)), new Date(Date.UTC(1899, 11, 31, 1)))).toBe(26.5);
    expect(work('1,200', 3)).toBe(1203);
  });

  test('what is no time or number is refused with its row', () => {
    const refuse = (...times: unknown[]) => refusal(workShare, column(...times.map(() => 'Sales')), column(...times));
    expect(refuse(1, 'long')).toMatch(/time_or_count, row 2: "long" is not a number/);
    expect(refuse(1, -2)).toMatch(/time_or_count, row 2: "-2" is negative/);
    expect(refuse('1:30', 2)).toMatch(/time_or_count, row 2: "2" is not a length of time/);
    expect(refuse('1:30', '2 weeks')).toMatch(/row 2: "2 weeks" is not a length of time/);
    expect(refuse('', '')).toMatch(/no rows with data/);
  });
});

test('people and types add up to all, whatever the order of rows and the names', () => {
  const entry = fc.tuple(fc.constantFrom('Sales', 'Chat', 'Events'), fc.nat(500), fc.constantFrom('a', 'b', ''));
  fc.assert(
    fc.property(fc.array(entry, { minLength: 2, maxLength: 20 }), (entries) => {
      const rows = entries.map(([type, tenths, owner]) => [type, tenths / 10, owner]);
      const args = (list: unknown[][]) => [0, 1, 2].map((place) => list.map((row) => [row[place]]));
      const run = (list: unknown[][], ...settings: unknown[][]) => formula(workShare, [...args(list), settings]);
      const table = run(rows, ['too few', 1]);
      expect(run([...rows].reverse(), ['too few', 1])).toEqual(table);
      // Another way: whole tenths, row by row.
      for (const [name, count, work, sales] of table.slice(1)) {
        const own = entries.filter(([, , owner]) => name === 'all' || (owner || '(no owner)') === name);
        const tenths = (list: typeof entries) => list.reduce((sum, [, part]) => sum + part, 0) / 10;
        expect([count, work, sales]).toEqual([
          own.length,
          tenths(own),
          tenths(own.filter(([type]) => type === 'Sales')),
        ]);
      }
      const sum = (list: unknown[][], place: number) => list.reduce((total, row) => total + Number(row[place]), 0);
      expect(sum(table.slice(1, -1), 2)).toBeCloseTo(Number(table[table.length - 1][2]), 9);
      const types = run(rows, ['show', 'types']);
      expect(sum(types.slice(1, -1), 3)).toBeCloseTo(Number(types[types.length - 1][3]), 9);
    }),
  );
});
