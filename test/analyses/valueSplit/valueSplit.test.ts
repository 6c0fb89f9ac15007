import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueSplit } from '../../../src/analyses/valueSplit/index.ts';
import { splitChange } from '../../../src/analyses/valueSplit/splitChange.ts';
import { column, formula, refusal } from '../formula.ts';

const RULES = ['average', 'members first', 'value first'] as const;

describe('VALUE_SPLIT', () => {
  it('takes single cells', () => {
    // By hand: 20 more members at (50 + 55) ÷ 2 each; 5 more each from (100 + 120) ÷ 2 members.
    expect(formula(valueSplit, [100, 5000, 120, 6600])).toEqual([
      ['change in revenue', 'from number of members', 'from value per member'],
      [1600, 1050, 550],
    ]);
  });

  it('takes columns and stays beside them: a row that is not whole is blank', () => {
    const given = [column(100, '', 80), column(5000, 10, 4000), column(120, 3, 80), column(6600, 12, 4400)];
    expect(formula(valueSplit, given).slice(1)).toEqual([
      [1600, 1050, 550],
      [null, null, null],
      [400, 0, 400],
    ]);
  });

  it('knows the orders of the two factors', () => {
    const split = (rule: string): unknown => formula(valueSplit, [100, 5000, 120, 6600, [['rule', rule]]])[1];
    // By hand: 20 × 50, then 5 × 120; 20 × 55, then 5 × 100.
    expect(split('members first')).toEqual([1600, 1000, 600]);
    expect(split('value first')).toEqual([1600, 1100, 500]);
    expect(split('先人數')).toEqual([1600, 1000, 600]);
  });

  it('gives the whole change to members where one side has none', () => {
    expect(
      formula(valueSplit, [column(0, 5, 0), column(0, 100, 0), column(10, 0, 0), column(300, 0, 0)]).slice(1),
    ).toEqual([
      [300, 300, 0],
      [-100, -100, 0],
      [0, 0, 0],
    ]);
  });

  it('keeps money of different scales exact', () => {
    expect(formula(valueSplit, [1, 0.1, 1, 0.305])[1]).toEqual([0.205, 0, 0.205]);
  });

  it('refuses revenue without members, negative members, and nothing at all', () => {
    expect(refusal(valueSplit, column(1, 0), column(1, 5), column(1, 1), column(1, 1))).toBe(
      'VALUE_SPLIT: members0, row 2: there is revenue "5" with 0 members. Enter the members, or leave the row blank.',
    );
    expect(refusal(valueSplit, 1, 1, -2, 1)).toMatch(/^VALUE_SPLIT: members1, row 1: "-2" is negative/);
    expect(refusal(valueSplit, column(''), column(''), column(''), column(''))).toMatch(/^VALUE_SPLIT: /);
  });
});

describe('splitChange', () => {
  const side = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: -1e9, max: 1e9 }));

  it('refuses numbers of members whose products no number can hold', () => {
    const huge = refusal(valueSplit, column(2, 1e308), column(5, 5), column(3, 2), column(6, 14.5));
    expect(huge).toMatch(/^VALUE_SPLIT: members1, row 2: the sum is too large/);
  });

  it('adds up to the change, under every rule', () => {
    fc.assert(
      fc.property(side, side, fc.constantFrom(...RULES), ([m0, r0], [m1, r1], rule) => {
        const { change, fromMembers, fromValue } = splitChange(m0, r0, m1, r1, rule);
        const size = Math.abs(fromMembers) + Math.abs(fromValue) + 1;
        expect(Math.abs(fromMembers + fromValue - change)).toBeLessThanOrEqual(size * 2e-16);
      }),
    );
  });

  it('on average is the midpoint formula, and turns its sign when the two sides change places', () => {
    fc.assert(
      fc.property(side, side, ([m0, r0], [m1, r1]) => {
        const split = splitChange(m0, r0, m1, r1, 'average');
        const back = splitChange(m1, r1, m0, r0, 'average');
        const size = Math.abs(split.fromMembers) + Math.abs(split.change) + 1;
        expect(Math.abs(split.fromMembers - ((m1 - m0) * (r0 / m0 + r1 / m1)) / 2) / size).toBeLessThan(1e-12);
        expect(Math.abs(split.fromValue - ((r1 / m1 - r0 / m0) * (m0 + m1)) / 2) / size).toBeLessThan(1e-9);
        expect(Math.abs(back.fromMembers + split.fromMembers) / size).toBeLessThan(1e-12);
      }),
    );
  });
});
