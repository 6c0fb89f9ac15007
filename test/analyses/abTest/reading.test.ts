import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abCounts, abTest } from '../../../src/analyses/abTest/index.ts';
import { column, formula, refusal } from '../formula.ts';
import { lineOf } from './lineOf.ts';

const HEADER = ['group', 'members', 'converted'];

describe('AB_TEST(group, outcome) reads', () => {
  test('yes and no in any language, and leaves rows without group or outcome out', () => {
    const table = formula(abTest, [column('a', 'a', 'b', 'b', '', 'b'), column('是', 'no', 'TRUE', 0, 'yes', '')]);
    expect(lineOf(table, 'a', 'members')[0]).toBe(2);
    expect(lineOf(table, 'a', 'converted')[0]).toBe(1);
    expect(lineOf(table, 'b', 'members')[0]).toBe(2);
    expect(lineOf(table, 'b', 'converted')[0]).toBe(1);
  });

  test('the control by its name, else by number or text, or as the setting says', () => {
    const control = (...names: unknown[]): unknown =>
      formula(abTest, [column(...names), column(...names.map((_, row) => row % 2))]).at(-1)?.[0];
    expect(control('variant', 'control')).toBe('variant vs control');
    expect(control('實驗組', '對照組')).toBe('實驗組 vs 對照組');
    expect(control(10, 9)).toBe('10 vs 9');
    expect(control('B', 'A')).toBe('B vs A');
    const chosen = formula(abTest, [column('A', 'B'), column(1, 0), [['control', 'b']]]);
    expect(chosen.at(-1)?.[0]).toBe('A vs B');
    expect(refusal(abTest, column('A', 'B'), column(1, 0), [['control', 'C']])).toBe(
      'AB_TEST: control: "C" is not known. Did you mean "A", "B"?',
    );
  });

  test('a totals row is no member and says nothing about the outcome', () => {
    const groups = ['A', 'A', 'B', 'B'];
    const yesNo = [1, 0, 1, 1];
    for (const total of ['Total', '合計'])
      expect(formula(abTest, [column(...groups, total), column(...yesNo, 3)])).toEqual(
        formula(abTest, [column(...groups), column(...yesNo)]),
      );
  });

  test('refuses what is neither yes or no nor a number, with its row', () => {
    expect(refusal(abTest, column('A', 'B', 'B'), column('yes', 'no', 'perhaps'))).toBe(
      'AB_TEST: outcome, row 3: "perhaps" is neither yes nor no. Use yes/no, TRUE/FALSE or 1/0.',
    );
    expect(refusal(abTest, column('A', 'B', 'B'), column(3.5, 2.1, 'much'))).toBe(
      'AB_TEST: outcome, row 3: "much" is not a number.',
    );
  });

  test('refuses one group and no rows', () => {
    expect(refusal(abTest, column('A', 'A'), column(1, 0))).toMatch(/^AB_TEST: there is only the group "A"/);
    expect(refusal(abTest, column('', ''), column('', ''))).toMatch(/^AB_TEST: there are no rows/);
    expect(
      refusal(abTest, column(...Array.from({ length: 101 }, (_, id) => `M${id}`)), column(...new Array(101).fill(1))),
    ).toMatch(/^AB_TEST: there are 101 groups; at most 100/);
  });

  test('gives the same for rows in any order, to the last digit', () => {
    const row = fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 6, maxLength: 40 }), fc.nat(), (rows, seed) => {
        const whole: [string, number][] = [['A', 1.5], ['B', 2.5], ['C', 0.25], ...rows];
        const turned = whole.map((_, place) => whole[(place + seed) % whole.length]).reverse();
        const result = (of: [string, number][]): unknown =>
          formula(abTest, [column(...of.map(([name]) => name)), column(...of.map(([, value]) => value))]);
        expect(result(turned)).toEqual(result(whole));
      }),
    );
  });
});

describe('AB_COUNTS(table) reads', () => {
  test('headers in three languages, in any order of columns, and ignores others', () => {
    const expected = formula(abCounts, [[HEADER, ['A', 100, 10], ['B', 100, 20]]]);
    expect(
      formula(abCounts, [
        [
          ['组别', '会员数', '转化数'],
          ['A', 100, 10],
          ['B', 100, 20],
        ],
      ]),
    ).toEqual(expected);
    expect(
      formula(abCounts, [
        [
          ['組別', '總人數', '轉換人數'],
          ['A', 100, 10],
          ['B', 100, 20],
        ],
      ]),
    ).toEqual(expected);
    expect(
      formula(abCounts, [
        [
          ['note', 'Conversions', 'N', 'Variant'],
          ['x', 10, '100', 'A'],
          ['y', '20', 100, 'B'],
        ],
      ]),
    ).toEqual(expected);
    // A first column of any name holds the groups where no other does.
    expect(
      formula(abCounts, [
        [
          ['landing page', 'users', 'successes'],
          ['A', 100, 10],
          ['', '', ''],
          ['B', 100, 20],
        ],
      ]),
    ).toEqual(expected);
  });

  test('the plainest name of a column first, wherever it stands', () => {
    const table = [
      ['group', 'count', 'members', 'converted'],
      ['A', 400, 100, 10],
      ['B', 500, 100, 20],
    ];
    expect(lineOf(formula(abCounts, [table]), 'A', 'members')[0]).toBe(100);
    const counts = table.map(([group, count, , converted]) => [group, count, converted]);
    expect(lineOf(formula(abCounts, [counts]), 'A', 'members')[0]).toBe(400);
  });

  test('refuses sums that can’t be', () => {
    expect(refusal(abCounts, [HEADER, ['A', 100, 101], ['B', 100, 20]])).toBe(
      'AB_COUNTS: table, row 2: 101 converted, but only 100 members. Correct one of the two.',
    );
    const sums = ['group', 'members', 'sum', 'sum of squares'];
    // (10)² ÷ 10 is 10: less can't be the sum of squares of ten numbers that add up to 10.
    expect(refusal(abCounts, [sums, ['A', 10, 10, 9.99], ['B', 10, 10, 12]])).toMatch(
      /^AB_COUNTS: table, row 2: the sums of "A" can't be/,
    );
    expect(
      lineOf(formula(abCounts, [[sums, ['A', 10, 10, 10], ['B', 10, 10, 12]]]), 'A', 'standard deviation')[0],
    ).toBe(0);
    expect(
      refusal(abCounts, [
        ['group', 'n', 'mean', 'sd'],
        ['A', 10, 1, -1],
        ['B', 10, 1, 1],
      ]),
    ).toMatch(/row 2: "-1" is negative/);
    // One member of value 3 has the square 9, neither less nor more.
    for (const squares of [8, 20])
      expect(refusal(abCounts, [sums, ['A', 1, 3, squares], ['B', 10, 10, 12]])).toMatch(
        /row 2: the sums of "A" can't be/,
      );
    expect(lineOf(formula(abCounts, [[sums, ['A', 1, 3, 9], ['B', 10, 10, 12]]]), 'A', 'mean')[0]).toBe(3);
  });

  test('one member needs no deviation, and nobody no mean', () => {
    const header = ['group', 'n', 'mean', 'sd'];
    const rows = formula(abCounts, [[header, ['A', 1, 3, ''], ['B', 0, '', ''], ['C', 5, 2, 1]]]);
    expect(lineOf(rows, 'A', 'mean')[0]).toBe(3);
    expect(lineOf(rows, 'B', 'mean')[0]).toBeNull();
    expect(lineOf(rows, 'C vs A', 'absolute lift')).toEqual([-1, null, null, null]);
  });

  test('refuses other headers, blank cells, parts of members, and a group that stands twice', () => {
    expect(
      refusal(abCounts, [
        ['group', 'members', 'money'],
        ['A', 1, 1],
      ]),
    ).toMatch(/row 1: the header "group, members, money" fits no known table/);
    expect(refusal(abCounts, [HEADER, ['A', '', 1], ['B', 2, 1]])).toMatch(/table, row 2: the cell is blank/);
    expect(refusal(abCounts, [HEADER, ['A', 2.5, 1], ['B', 2, 1]])).toMatch(
      /table, row 2: "2.5" is not a whole number/,
    );
    expect(refusal(abCounts, [HEADER, ['A', 2, 1], ['A', 2, 1]])).toMatch(/table, row 3: the group "A" stands twice/);
  });

  test('refuses a test of rates on numbers, a split of another length, and a fixed rate above 1', () => {
    const moments = [
      ['group', 'members', 'mean', 'sd'],
      ['A', 10, 1, 1],
      ['B', 10, 1, 1],
    ];
    expect(refusal(abCounts, moments, [['test', 'Fisher']])).toMatch(/^AB_COUNTS: test: "fisher" can't be used/);
    const rates = [HEADER, ['A', 10, 1], ['B', 10, 1]];
    expect(refusal(abCounts, rates, [['split', '1, 2, 3']])).toMatch(
      /^AB_COUNTS: split: "1, 2, 3" can't be used. Possible: 2: "A", "B"/,
    );
    expect(refusal(abCounts, rates, [['against', 1.2]])).toMatch(/^AB_COUNTS: against: "1.2" can't be used/);
  });

  test('groups without members are blank, not 0', () => {
    const empty = formula(abCounts, [[HEADER, ['A', 0, 0], ['B', 0, 0]]]);
    expect(lineOf(empty, 'all groups', 'sample ratio χ²')).toEqual([null, null, null, null]);
    expect(lineOf(empty, 'A', 'rate')).toEqual([null, null, null, null]);
    expect(lineOf(empty, 'B vs A', 'absolute lift')).toEqual([null, null, null, null]);
  });

  test('words never change a number', () => {
    const rates = [HEADER, ['A', 100, 10], ['B', 100, 20]];
    const numbers = (language: 'en' | 'zh-Hans' | 'zh-Hant'): unknown[] =>
      formula(abCounts, [rates], language).map((row) => row.filter((cell) => typeof cell === 'number'));
    expect(numbers('zh-Hans')).toEqual(numbers('en'));
    expect(formula(abCounts, [rates], 'zh-Hant')[0]).toEqual(['比較', '指標', '值', '下限', '上限', 'p']);
  });
});
