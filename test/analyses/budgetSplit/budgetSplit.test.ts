import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetSplit } from '../../../src/analyses/budgetSplit/index.ts';
import { column, formula, refusal } from '../formula.ts';

const tiers = column('Core', 'Ordinary', 'New');
const body = (...args: unknown[]): unknown[][] => formula(budgetSplit, args).slice(1);
const allocations = (...args: unknown[]): unknown[] => body(...args).map((row) => row[4]);

describe('BUDGET_SPLIT', () => {
  it('adds up to the cent', () => {
    // By hand: 100 ÷ 3 each; the cent that is over goes to the first by name of equally many members.
    expect(allocations(tiers, column(1, 1, 1), 10, 100)).toEqual([33.34, 33.33, 33.33, 100]);
    // The tier with more members first: 50 cents of 1 : 3 are 12.5 and 37.5.
    expect(allocations(column('A', 'B'), column(1, 3), 10, 0.5)).toEqual([0.12, 0.38, 0.5]);
  });

  it('gives by members, cost and weight', () => {
    // By hand: 10 × 20 × 2 = 400, 30 × 10 = 300, 60 × 5 = 300 of 1,000.
    const given = [tiers, column(10, 30, 60), column(20, 10, 5), 500, [['weight', 'core', 2]]];
    expect(allocations(...given)).toEqual([200, 150, 150, 500]);
    expect(body(...given).map((row) => row[5])).toEqual([0.4, 0.3, 0.3, 1]);
    expect(body(...given).map((row) => row[6])).toEqual([20, 5, 2.5, null]);
  });

  it('expects redemption, cost, value and return', () => {
    // By hand, Core: 200 pays for 10 coupons of 20; 10 × 50 % = 5 are redeemed, cost 100, bring 5 × 300 × 0.4 = 600.
    // Ordinary: 150 pays for 15, 30 × 20 % = 6, cost 60, bring 6 × 100 × 0.4 = 240. New: 30, 12, 60, 480.
    const settings = [
      ['weight', 'Core', 2],
      ['redemption', '20%', ''],
      ['redemption', 'Core', '50%'],
      ['order value', 100, ''],
      ['order value', 'Core', 300],
      ['margin', 0.4, ''],
    ];
    const rows = body(tiers, column(10, 30, 60), column(20, 10, 5), 500, settings);
    expect(rows.map((row) => row.slice(7))).toEqual([
      [10, 5, 100, 600, 6, null],
      [15, 6, 60, 240, 4, null],
      [30, 12, 60, 480, 8, null],
      [55, 23, 220, 1320, 6, null],
    ]);
  });

  it('expects no more coupons than the money pays for, and says so', () => {
    // By hand: 50 pays for 5 coupons of 10; exactly enough is no shortage.
    const note = (members: number, budget: number): unknown[] => {
      const row = body(column('A'), column(members), 10, budget)[0];
      return [row[7], row[8], row[12]];
    };
    expect(note(6, 50)).toEqual([5, 5, 'pays for fewer coupons than are expected to be redeemed']);
    expect(note(5, 50)).toEqual([5, 5, null]);
    expect(note(5, 50.01)).toEqual([5, 5, 'more than all members could redeem']);
  });

  it('caps a tier at what its members can use, and keeps what nobody can', () => {
    // By hand, weight 9: of 100, A would get 90 but can use 20; B and C get 40 each of the other 80.
    const given = (budget: number) => [
      column('A', 'B', 'C'),
      column(2, 5, 5),
      10,
      budget,
      [
        ['weight', 'A', 22.5],
        ['cap', 'yes', ''],
      ],
    ];
    expect(allocations(...given(100))).toEqual([20, 40, 40, 100]);
    // All together can use 120: with 130, ten are over.
    expect(allocations(...given(120))).toEqual([20, 50, 50, 120]);
    expect(body(...given(130)).map((row) => row.slice(0, 5))).toEqual([
      ['A', 2, 10, 22.5, 20],
      ['B', 5, 10, 1, 50],
      ['C', 5, 10, 1, 50],
      ['(not allocated)', null, null, null, 10],
      ['all', 12, null, null, 130],
    ]);
  });

  it('knows its settings in Chinese, tiers in 简 and 繁, and money as people write it', () => {
    const given = [column('会员专属群', '铁杆用户群'), column(10, 10), '¥5', '1.2万'];
    const settings = [
      ['權重', '會員專屬群', 3],
      ['小數位數', 0, ''],
    ];
    expect(allocations(...given, settings)).toEqual([9000, 3000, 12000]);
  });

  it('refuses what it can not split', () => {
    expect(refusal(budgetSplit, column('A', 'A'), column(1, 1), 5, 10)).toMatch(
      /tiers, row 2: the group "A" stands twice/,
    );
    expect(refusal(budgetSplit, column('A'), column(1.5), 5, 10)).toMatch(
      /members, row 1: "1.5" is not a whole number/,
    );
    expect(refusal(budgetSplit, column('A', 'B'), column(1, ''), 5, 10)).toMatch(/members, row 2: the cell is blank/);
    expect(refusal(budgetSplit, column('A'), column(1), 5, -1)).toMatch(/budget: "-1" is negative/);
    expect(refusal(budgetSplit, column('A'), column(1), 5, 'lots')).toMatch(/budget: "lots" is not an amount/);
    expect(refusal(budgetSplit, column('A'), column(0), 5, 10)).toMatch(/there are no rows with data/);
    expect(refusal(budgetSplit, column('A'), column(1), 5, 10, [['weight', 'B', 2]])).toMatch(
      /weight: "B" is not known.*"A"/,
    );
    expect(refusal(budgetSplit, column('A'), column(1), 5, 10, [['redemption', 1.2, '']])).toMatch(/redemption: "1.2"/);
  });

  it('reconciles for any tiers, with and without a cap, in any order of rows', () => {
    const tier = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 5000 }));
    const cents = (value: unknown): number => Math.round((value as number) * 100);
    fc.assert(
      fc.property(
        fc.array(tier, { minLength: 1, maxLength: 8 }).filter((list) => list.some(([members]) => members > 0)),
        fc.integer({ min: 0, max: 1e7 }),
        fc.boolean(),
        (list, budget, cap) => {
          const rows = list.map(([members, cost], i) => [`T${i}`, members, cost / 100]);
          const run = (order: typeof rows): unknown[][] =>
            body(...[0, 1, 2].map((i) => column(...order.map((row) => row[i]))), budget / 100, [
              ['cap', cap ? 'yes' : 'no'],
            ]);
          const table = run(rows);
          const parts = table.slice(0, -1).map((row) => cents(row[4]));
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(budget);
          expect(cents(table[table.length - 1][4])).toBe(budget);
          expect(!cap || list.every(([members, cost], i) => parts[i] <= members * cost)).toBe(true);
          const sorted = (cells: unknown[][]): string[] => cells.map((row) => JSON.stringify(row.slice(0, 8))).sort();
          expect(sorted(run([...rows].reverse()))).toEqual(sorted(table));
        },
      ),
    );
  });
});
