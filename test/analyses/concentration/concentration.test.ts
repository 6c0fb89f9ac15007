import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentration } from '../../../src/analyses/concentration/index.ts';
import { column, formula, refusal } from '../formula.ts';

const ids = (count: number): unknown[][] => Array.from({ length: count }, (_, i) => [`m${i}`]);

describe('CONCENTRATION', () => {
  it('shows what the top 1, 5, 10, 20 and 50 % hold', () => {
    // By hand: 100 members hold 1 … 100, 5050 in all; the top 5 hold 490, the top 50 hold 3775.
    const values = column(...Array.from({ length: 100 }, (_, i) => i + 1));
    expect(formula(concentration, [ids(100), values])).toEqual([
      ['top', 'members', 'value', 'share of value', 'least of them'],
      [0.01, 1, 100, 100 / 5050, 100],
      [0.05, 5, 490, 490 / 5050, 96],
      [0.1, 10, 955, 955 / 5050, 91],
      [0.2, 20, 1810, 1810 / 5050, 81],
      [0.5, 50, 3775, 3775 / 5050, 51],
      // (n − 1) ÷ 3n.
      ['Gini', 100, 5050, expect.closeTo(0.33, 12), null],
    ]);
  });

  it('rounds members up, or counts the part of one', () => {
    // Of 7 members 10 % are 0.7 of one.
    const given = [ids(7), column(50, 20, 10, 10, 5, 5, 0)];
    const top = (settings: unknown[][]): unknown =>
      formula(concentration, [...given, [['top', '10%'], ...settings]])[1];
    expect(top([])).toEqual([0.1, 1, 50, 0.5, 50]);
    const exact = top([['members', 'exact']]) as number[];
    expect(exact[1]).toBeCloseTo(0.7, 12);
    expect(exact[3]).toBeCloseTo(0.35, 12);
  });

  it('splits ties, which makes no difference to what is held, or keeps them together', () => {
    const given = [ids(5), column(10, 10, 10, 5, 5)];
    const top = (ties: string): unknown =>
      formula(concentration, [
        ...given,
        [
          ['top', 20],
          ['ties', ties],
        ],
      ])[1];
    expect(top('split')).toEqual([0.2, 1, 10, 0.25, 10]);
    expect(top('together')).toEqual([0.2, 3, 30, 0.75, 10]);
  });

  it('reads shares of any spelling: 1 is one in a hundred, 0.2 is 20 %', () => {
    const shares = (top: unknown): unknown[] =>
      formula(concentration, [ids(4), column(1, 2, 3, 4), [['top', top]]])
        .slice(1, -1)
        .map((row) => row[0]);
    expect(shares('1, 0.2, 50%, 100')).toEqual([0.01, 0.2, 0.5, 1]);
    expect(shares('20, 20')).toEqual([0.2]);
  });

  it('adds up the rows of a member and takes negative ones off; blanks are left out', () => {
    const given = [column('a', 'a', 'b', 'b', '', 'c'), column(60, 30, 20, -10, 99, '')];
    expect(formula(concentration, [...given, [['top', 50]]]).slice(1)).toEqual([
      [0.5, 1, 90, 0.9, 90],
      ['Gini', 2, 100, 0.4, null],
    ]);
  });

  it('puts out points of the Lorenz curve', () => {
    // By hand: 10, 20, 70 of 100; at 50 % of the members 10 and half of 20.
    const given = [ids(3), column(70, 10, 20)];
    const points = (count: number): unknown[][] =>
      formula(concentration, [
        ...given,
        [
          ['show', 'Lorenz'],
          ['points', count],
        ],
      ]);
    expect(points(3)).toEqual([
      ['share of members', 'share of value'],
      [0, 0],
      [1 / 3, 0.1],
      [2 / 3, 0.3],
      [1, 1],
    ]);
    expect(points(2)[2]).toEqual([0.5, 0.2]);
  });

  it('agrees with R: the example of ineq::Gini, ten incomes', () => {
    // R, package ineq: Gini(x) 0.4620911, Gini(x, corr = TRUE) 0.5134346, Lc(x)$L.
    const given = [ids(10), column(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11_904, 22_261)];
    const gini = (...settings: unknown[][]): unknown => formula(concentration, [...given, settings]).pop()?.[3];
    expect(gini(['top', 20])).toBeCloseTo(0.4620911, 7);
    expect(gini(['corrected', 'yes'])).toBeCloseTo(0.5134346, 7);
    const curve = formula(concentration, [...given, [['show', 'Lorenz']]]).slice(1);
    const lorenz = [0, 0.00812, 0.0301, 0.06682, 0.11845, 0.18508, 0.2662, 0.36219, 0.4869, 0.66568, 1];
    expect(curve.map(([, share]) => Number(Number(share).toFixed(5)))).toEqual(lorenz);
  });

  it('says it in a sentence, in the words of whoever asks', () => {
    // By hand: of 20 members one holds 61 of 100, which is the first 5 %.
    const given = [ids(20), column(61, ...Array.from({ length: 18 }, () => 2), 3)];
    const sentences = (language: 'en' | 'zh-Hans' | 'zh-Hant', ...settings: unknown[][]): unknown[][] =>
      formula(concentration, [...given, [['show', 'words'], ['top', '5, 100'], ...settings]], language);
    expect(sentences('en')).toEqual([
      ['in words'],
      ['The first 5 % of members (1 of 20) hold 61 % of the value.'],
      ['The first 100 % of members (20 of 20) hold 100 % of the value.'],
    ]);
    expect(sentences('en', ['who', 'creators'], ['what', 'qualified content'])[1]).toEqual([
      'The first 5 % of creators (1 of 20) hold 61 % of qualified content.',
    ]);
    expect(sentences('zh-Hans', ['对象名称', '创作者'], ['价值名称', '合格内容'])[1]).toEqual([
      '前 5% 的创作者（20 人中的 1 人）贡献了 61% 的合格内容。',
    ]);
    expect(sentences('zh-Hant')[1]).toEqual(['前 5% 的會員（20 人中的 1 人）貢獻了 61% 的價值。']);
    const little = formula(concentration, [ids(3), column(0, 0, 0), [['show', '文字']]]);
    expect(little[1]).toEqual([null]);
  });

  it('leaves shares of nothing blank, and Gini where somebody is below 0', () => {
    expect(formula(concentration, [ids(2), column(5, -5), [['top', 50]]]).slice(1)).toEqual([
      [0.5, 1, 5, null, 5],
      ['Gini', 2, 0, null, null],
    ]);
    expect(formula(concentration, [ids(2), column(15, -5), [['top', 50]]])[2][3]).toBeNull();
  });

  it('refuses shares that are none, and nothing at all', () => {
    expect(refusal(concentration, ids(1), column(1), [['top', 101]])).toMatch(
      /^CONCENTRATION: top: "101" can't be used/,
    );
    expect(refusal(concentration, ids(1), column(1), [['top', 0]])).toMatch(/^CONCENTRATION: top: "0"/);
    expect(refusal(concentration, column('a'), column('x'))).toMatch(/^CONCENTRATION: value, row 1: "x"/);
    expect(refusal(concentration, column('a', ''), column('', 5))).toMatch(/^CONCENTRATION: there are no rows/);
  });

  it('is the sum of the largest members, in any order and under any names', () => {
    const holdings = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(holdings, fc.integer({ min: 1, max: 100 }), (values, top) => {
        const sorted = values.slice().sort((a, b) => b - a);
        const held = sorted.slice(0, Math.ceil((values.length * top) / 100)).reduce((sum, each) => sum + each, 0);
        const row = (given: number[], prefix: string): unknown[] =>
          formula(concentration, [
            column(...given.map((_, i) => `${prefix}${i}`)),
            column(...given),
            [['top', top === 1 ? '1' : top]],
          ])[1];
        expect(row(values, 'a')[2]).toBe(held);
        expect(row(values.slice().reverse(), 'b')).toEqual(row(values, 'a'));
      }),
      { numRuns: 60 },
    );
  });
});
