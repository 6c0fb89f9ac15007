import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelBenefits } from '../../../src/analyses/levelBenefits/index.ts';
import { column, formula, refusal } from '../formula.ts';

const HEADER = ['benefit', 'unit cost', 'expected use', 'Bronze', 'Silver', 'Gold'];
const LEVELS = [column('Bronze', 'Silver', 'Gold'), column(800, 150, 50)];
const run = (benefits: readonly unknown[][], ...settings: unknown[][]) =>
  formula(levelBenefits, [[HEADER, ...benefits], ...LEVELS, ...(settings.length > 0 ? [settings] : [])]);

const SHIPPING = ['Free shipping', 8, 0.5, '', 4, 12];
const GIFT = ['Birthday gift', 30, '60%', 'no', 'yes', 'no'];
const CONTACT = ['Own contact', 20, '', '', '', '✓'];

describe('LEVEL_BENEFITS', () => {
  test('cost per member, in all and as a share; a higher level that lacks a benefit is named', () => {
    // By hand: Silver 8 × 4 × 0.5 + 30 × 0.6 = 34, × 150; Gold 8 × 12 × 0.5 + 20 = 68, × 50; 8,500 ÷ 1,000 = 8.5.
    expect(run([SHIPPING, GIFT, CONTACT])).toEqual([
      ['level', 'members', 'benefits', 'cost per member', 'cost', 'share', 'note'],
      ['Bronze', 800, 0, 0, 0, 0, null],
      ['Silver', 150, 2, 34, 5100, 0.6, null],
      ['Gold', 50, 2, 68, 3400, 0.4, 'lacks Birthday gift, which Silver has'],
      ['all', 1000, 3, 8.5, 8500, 1, null],
    ]);
  });

  test('benefits: the same costs the other way round, in 繁體', () => {
    const args = [[HEADER, SHIPPING, GIFT, CONTACT], ...LEVELS, [['顯示', '權益']]];
    expect(formula(levelBenefits, args, 'zh-Hant')).toEqual([
      ['權益', 'Bronze', 'Silver', 'Gold', '成本', '占比'],
      ['Free shipping', 0, 2400, 2400, 4800, 4800 / 8500],
      ['Birthday gift', 0, 2700, 0, 2700, 2700 / 8500],
      ['Own contact', 0, 0, 1000, 1000, 1000 / 8500],
      ['全部', 0, 5100, 3400, 8500, 1],
    ]);
  });

  test('gaps: none at all, or fewer; the nearest lower level that has more is named; equally many is no gap', () => {
    const gaps = (...counts: unknown[]) => run([['x', 1, 1, ...counts]], ['show', 'gaps']).slice(1);
    expect(gaps(1, 1, 1)).toEqual([]);
    expect(gaps(1, 2, 1)).toEqual([['x', 'Gold', 1, 'Silver', 2]]);
    expect(gaps(2, 1, 0)).toEqual([
      ['x', 'Silver', 1, 'Bronze', 2],
      ['x', 'Gold', 0, 'Silver', 1],
    ]);
    expect(gaps(2, '', 1)).toEqual([
      ['x', 'Silver', 0, 'Bronze', 2],
      ['x', 'Gold', 1, 'Bronze', 2],
    ]);
    expect(run([['x', 1, 1, 2, '', 1]]).map((row) => row[6])).toEqual([
      'note',
      null,
      'lacks x, which Bronze has',
      'has less of x than Bronze',
      null,
    ]);
    expect(run([['x', 1, 1, 1, 1, 2]], ['order', 'highest first'], ['show', 'gaps']).slice(1)).toEqual([
      ['x', 'Silver', 1, 'Gold', 2],
      ['x', 'Bronze', 1, 'Gold', 2],
    ]);
  });

  test.each([
    ['', 0],
    ['no', 0],
    ['否', 0],
    ['–', 0],
    ['无', 0],
    [0, 0],
    [false, 0],
    ['yes', 1],
    ['✓', 1],
    ['9折', 1],
    [true, 1],
    [2.5, 2.5],
    ['３', 3],
  ])('%j in the column of a level is %d', (cell, count) => {
    expect(run([['x', 10, 1, 0, 0, cell]])[3][3]).toBe(10 * count);
  });

  test('without counts the members of each level are counted; one of the table without members costs nothing', () => {
    const table = [HEADER, ['x', 0.1, 1, 1, 1, 3]];
    expect(formula(levelBenefits, [table, column('Gold', 'bronze', '', 'Gold')]).map((row) => row.slice(0, 6))).toEqual(
      [
        ['level', 'members', 'benefits', 'cost per member', 'cost', 'share'],
        ['Bronze', 1, 1, 0.1, 0.1, 0.1 / 0.7],
        ['Silver', 0, 1, 0.1, 0, 0],
        // 3 × 0.1 is 0.30000000000000004 in binary.
        ['Gold', 2, 1, 0.3, 0.6, 0.6 / 0.7],
        ['all', 3, 1, 0.7 / 3, 0.7, 1],
      ].map((row) => row.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 12) : cell))),
    );
  });

  test('the expected use of one level in place of the table; * stands for all, the last counts', () => {
    const costs = (...settings: unknown[][]) => run([['x', 10, 0.5, 1, 1, 1]], ...settings).map((row) => row[3]);
    expect(costs()).toEqual(['cost per member', 5, 5, 5, 5]);
    expect(costs(['use', 'x', 'gold', '80%'])).toEqual(['cost per member', 5, 5, 8, 5.15]);
    expect(costs(['预计使用', '*', '*', 0, ''], ['use', '*', 'Silver', 3, ''])).toEqual([
      'cost per member',
      0,
      30,
      0,
      4.5,
    ]);
    expect(() => costs(['use', 'y', 'gold', 1])).toThrow(/use: "y" is not known. Did you mean "x"/);
    expect(() => costs(['use', 'x', 'golf', 1])).toThrow(/use: "golf" is not known/);
    expect(() => costs(['use', 'x', 'gold', -1])).toThrow(/use: "-1" is negative/);
    expect(() => costs(['use', 'x', 'gold', ''])).toThrow(/use: the cell is blank/);
  });

  test('costs are rounded to the decimals of the currency, halves up', () => {
    const cost = (...settings: unknown[][]) => run([['x', 3, 0.125, 0, 0, 1]], ...settings)[3].slice(3, 5);
    // 3 × 0.125 × 50 members = 18.75.
    expect(cost()).toEqual([0.375, 18.75]);
    expect(cost(['decimals', 1])).toEqual([0.375, 18.8]);
    expect(cost(['小数位数', 0])).toEqual([0.375, 19]);
  });

  test('Chinese headers in any order, without a column for the expected use', () => {
    const table = [
      ['权益', '普通', '黄金', '单价'],
      ['生日礼', '', '是', '30元'],
    ];
    const rows = formula(levelBenefits, [table, column('黃金', '普通'), column(2, 5)]);
    expect(rows.slice(1).map((row) => row.slice(0, 5))).toEqual([
      ['普通', 5, 0, 0, 0],
      ['黄金', 2, 1, 30, 60],
      ['all', 7, 1, 60 / 7, 60],
    ]);
  });
});

describe('LEVEL_BENEFITS refuses', () => {
  const refuse = (table: unknown[][], ...rest: unknown[]) =>
    refusal(levelBenefits, table, ...(rest.length > 0 ? rest : LEVELS));
  test.each([
    [
      'no costs',
      [
        ['benefit', 'Bronze', 'Silver', 'Gold'],
        ['x', 1, 1, 1],
      ],
      /no column "unit cost \(单位成本\)". Did you mean "benefit"/,
    ],
    ['no benefits', [HEADER], /no rows with data/],
    ['a blank cost', [HEADER, ['x', '', 1, 1, 1, 1]], /benefits_with_headers, row 2: the cell is blank/],
    ['a cost that is none', [HEADER, ['x', 'much', 1, 1, 1, 1]], /row 2: "much" is not an amount/],
    ['a negative cost', [HEADER, ['x', -1, 1, 1, 1, 1]], /row 2: "-1" is negative/],
    ['a negative count', [HEADER, ['x', 1, 1, 1, 1, -2]], /row 2: "-2" is negative/],
    ['a use that is none', [HEADER, ['x', 1, 'often', 1, 1, 1]], /"often" is not a number/],
    ['an error', [HEADER, ['x', 1, 1, 1, 1, '#N/A']], /row 2: the cell shows the error #N\/A/],
    ['a benefit twice', [HEADER, ['x', 1, 1, 1, 1, 1], ['X', 1, 1, 1, 1, 1]], /row 3: the group "X" stands twice/],
    [
      'a level twice',
      [
        [...HEADER, 'gold'],
        ['x', 1, 1, 1, 1, 1, 1],
      ],
      /row 1: the group "gold" stands twice/,
    ],
  ])('%s', (_, table, sentence) => {
    expect(refuse(table)).toMatch(sentence);
  });

  test('levels without a column, twice, and counts that are none', () => {
    const table = [HEADER, SHIPPING];
    expect(refuse(table, column('Golt'), column(1))).toMatch(/no column "Golt". Did you mean "Gold"/);
    expect(refuse(table, column('Gold', 'gold'), column(1, 2))).toMatch(/level, row 2: the group "gold" stands twice/);
    expect(refuse(table, column('Gold', 'Silver'), column(1, ''))).toMatch(/members, row 2: the cell is blank/);
    expect(refuse(table, column('Gold', 'Silver'), column(1, 1.5))).toMatch(/members, row 2: "1.5" is not a whole/);
    expect(refuse(table, column('Gold', 'Silver'), column(1, -1))).toMatch(/members, row 2: "-1" is negative/);
  });
});

test('levels and benefits add up to one total, to the cent, whatever the decimals; rows in any order', () => {
  const benefit = fc.tuple(fc.nat(9999), fc.nat(300), fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)));
  const members = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999));
  fc.assert(
    fc.property(fc.array(benefit, { minLength: 1, maxLength: 6 }), members, (benefits, counts) => {
      const rows = benefits.map(([cents, percent, have], i) => [`b${i}`, cents / 100, percent / 100, ...have]);
      const args = [LEVELS[0], column(...counts)];
      const levels = formula(levelBenefits, [[HEADER, ...rows], ...args]).slice(1);
      const byBenefit = formula(levelBenefits, [[HEADER, ...rows], ...args, [['show', 'benefits']]]).slice(1);
      const total = levels[3][4] as number;
      const cents = (cell: unknown) => Math.round((cell as number) * 100);
      expect(levels.slice(0, 3).reduce((sum, row) => sum + cents(row[4]), 0)).toBe(cents(total));
      expect(byBenefit.slice(0, -1).reduce((sum, row) => sum + cents(row[4]), 0)).toBe(cents(total));
      // Another way: every member's every use, in hundredths of a cent, rounded once for each benefit and level.
      let expected = 0n;
      for (const [price, percent, have] of benefits) {
        have.forEach((count, level) => {
          const exact = BigInt(price) * BigInt(percent) * BigInt(count) * BigInt(counts[level]);
          expected += (exact * 2n + 100n) / 200n;
        });
      }
      expect(BigInt(cents(total))).toBe(expected);
      const reversed = formula(levelBenefits, [
        [HEADER, ...[...rows].reverse()],
        ...args.map((list) => [...list].reverse()),
      ]);
      expect(reversed.slice(1).map((row) => row.slice(0, 6))).toEqual(levels.map((row) => row.slice(0, 6)));
      // A gap is where somebody below has more.
      const gaps = formula(levelBenefits, [[HEADER, ...rows], ...args, [['show', 'gaps']]]).slice(1);
      const known = benefits.flatMap(([, , have], i) =>
        ['Bronze', 'Silver', 'Gold']
          .filter((_, at) => have.slice(0, at).some((lower) => lower > have[at]))
          .map((level) => `b${i} ${level}`),
      );
      expect(gaps.map(([name, level]) => `${name} ${level}`)).toEqual(known);
    }),
  );
});
