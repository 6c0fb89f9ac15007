import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recallRate } from '../../../src/analyses/recallRate/index.ts';
import { column, formula, refusal } from '../formula.ts';

const ids = (count: number): unknown[][] => column(...Array.from({ length: count }, (_, i) => `M${i}`));
const repeated = (value: unknown, count: number): unknown[] => new Array<unknown>(count).fill(value);
const rounded = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value);
const named = (table: unknown[][], name: string): unknown[][] =>
  table.filter(([first]) => first === name).map((row) => row.slice(1).map(rounded));

/** 70 contacted, of whom 56 came back, and 80 left alone, of whom 48 did. */
const contacted = [...repeated('Contacted', 70), ...repeated('', 80)];
const back = [...repeated('yes', 56), ...repeated('no', 14), ...repeated('是', 48), ...repeated('否', 32)];

describe('RECALL_RATE', () => {
  it("sets those contacted beside the others, with Wilson's and Newcombe's intervals", () => {
    // Newcombe 1998, table II, example (a), method 10: 56 of 70 against 48 of 80 is 0.2 (0.0524 to 0.3339).
    // Wilson: R 4.2.2, prop.test(56, 70, correct = FALSE): 0.6918 to 0.8770; prop.test(48, 80, …): 0.4905 to 0.7004.
    const table = formula(recallRate, [ids(150), column(...contacted), column(...back)]);
    expect(named(table, 'contacted')).toEqual([[70, 56, 0.8, 0.6918, 0.877]]);
    expect(named(table, 'not contacted')).toEqual([[80, 48, 0.6, 0.4905, 0.7004]]);
    expect(named(table, 'difference')).toEqual([[null, null, 0.2, 0.0524, 0.3339]]);
    expect(table.slice(4).map(([first]) => first)).toEqual([
      'More came back than of those left alone; chance alone would rarely make such a gap.',
      'This is no experiment: who was contacted was chosen, so the difference is not what contacting brought about. To know that, leave a hold-out drawn by lot alone.',
    ]);
  });

  it('compares everybody else with a hold-out, reached or not', () => {
    // The last 40 of those left alone are the hold-out: 8 of them came back. Others: 110, of whom 96.
    const lots = [...repeated('no', 110), ...repeated('yes', 40)];
    const table = formula(recallRate, [ids(150), column(...contacted), column(...back), column(...lots)]);
    expect(named(table, 'hold-out')[0].slice(0, 3)).toEqual([40, 8, 0.2]);
    expect(named(table, 'all but the hold-out')[0].slice(0, 3)).toEqual([110, 96, 0.8727]);
    expect(named(table, 'difference')[1][2]).toBe(0.6727);
    expect(table[table.length - 1][0]).toBe(
      'The hold-out was drawn by lot and left alone: its difference is what contacting brought about, give or take chance.',
    );
  });

  it('says how many of the hold-out were contacted after all', () => {
    const table = formula(recallRate, [
      ids(3),
      column('Contacted', 'Contacted', ''),
      column('yes', 'no', 'no'),
      column('no', 'yes', 'yes'),
    ]);
    expect(table[table.length - 1][0]).toBe(
      'Of the hold-out, 1 were contacted after all: the difference shows less than contacting brings.',
    );
  });

  it('reads the choices of the drop-down in every language, and yes and no', () => {
    // Contacted: 已联系, 已聯絡, Came back, 是, TRUE: 5. Not: 未联系, 不再打擾, Not yet, do not contact, 否, a blank: 6.
    const words = [
      ...['已联系', '已聯絡', 'came back', '是', true],
      ...['未联系', '不再打擾', 'Not yet', 'do not contact', '否 ', ''],
    ];
    const table = formula(recallRate, [ids(11), column(...words), column(...repeated('no', 11))]);
    expect(named(table, 'contacted')[0][0]).toBe(5);
    expect(named(table, 'not contacted')[0][0]).toBe(6);
  });

  it('gives an interval from too few members on, and none with one fewer', () => {
    const args = (few: number) => [ids(150), column(...contacted), column(...back), [['too few', few]]];
    expect(named(formula(recallRate, args(70)), 'difference')[0][3]).toBe(0.0524);
    const one = formula(recallRate, args(71));
    expect(named(one, 'difference')[0].slice(3)).toEqual([null, null]);
    expect(named(one, 'not contacted')[0].slice(3)).toEqual([0.4905, 0.7004]);
    expect(one[4][0]).toBe('Too few to conclude: one side has fewer than 71 members.');
  });

  it('leaves out whom nobody knows about, and says how many', () => {
    const table = formula(recallRate, [ids(3), column('Contacted', '', ''), column('yes', '', 'no')]);
    expect(named(table, 'not contacted')[0].slice(0, 2)).toEqual([1, 0]);
    expect(table[table.length - 1][0]).toBe(
      'Left out, because it is not known whether they were contacted or came back: 1.',
    );
  });

  it('says that there is nothing to compare when everybody was contacted', () => {
    const table = formula(recallRate, [ids(2), column('Contacted', 'Contacted'), column('yes', 'no')]);
    expect(named(table, 'not contacted')).toEqual([[0, 0, null, null, null]]);
    expect(named(table, 'difference')).toEqual([[null, null, null, null, null]]);
    expect(table[4][0]).toBe('Nothing to compare: all members are on one side.');
  });

  it('refuses other words, and a member of whom two rows say different things', () => {
    expect(refusal(recallRate, ids(2), column('Contacted', 'maybe'), column('yes', 'no'))).toMatch(
      /^RECALL_RATE: contacted, row 2: .*maybe/,
    );
    expect(refusal(recallRate, column('a', 'a'), column('Contacted', ''), column('yes', 'yes'))).toMatch(
      /^RECALL_RATE: member, row 2: .*a/,
    );
    expect(
      named(formula(recallRate, [column('a', 'a'), column('yes', 'yes'), column('no', 'no')]), 'contacted')[0][0],
    ).toBe(1);
  });

  it('adds up: contacted and not are all, hold-out and the rest are all, in any order of rows', () => {
    const member = fc.record({
      contacted: fc.constantFrom('', 'Contacted', 'Not yet', 'Came back'),
      back: fc.constantFrom('yes', 'no'),
      lot: fc.constantFrom('yes', 'no'),
    });
    fc.assert(
      fc.property(fc.array(member, { minLength: 2, maxLength: 40 }), (members) => {
        const numbered = members.map((each, i) => ({ ...each, id: `M${i}` }));
        const run = (rows: typeof numbered) =>
          formula(recallRate, [
            column(...rows.map(({ id }) => id)),
            column(...rows.map((each) => each.contacted)),
            column(...rows.map((each) => each.back)),
            column(...rows.map(({ lot }) => lot)),
          ]);
        const table = run(numbered);
        expect(run([...numbered].reverse())).toEqual(table);
        const sum = (names: string[], place: number) =>
          names.reduce((all, name) => all + Number(named(table, name)[0]?.[place] ?? 0), 0);
        const backs = members.filter((each) => each.back === 'yes').length;
        expect(sum(['contacted', 'not contacted'], 0)).toBe(members.length);
        expect(sum(['contacted', 'not contacted'], 1)).toBe(backs);
        if (!members.some(({ lot }) => lot === 'yes')) return;
        expect(sum(['hold-out', 'all but the hold-out'], 0)).toBe(members.length);
        expect(sum(['hold-out', 'all but the hold-out'], 1)).toBe(backs);
      }),
    );
  });
});
