import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communityEffect } from '../../../src/analyses/communityEffect/index.ts';
import { column, formula, refusal } from '../formula.ts';

/** So many members with an order and without. */
const flags = (yes: number, no: number): unknown[] => [
  ...new Array<unknown>(yes).fill('是'),
  ...new Array<unknown>(no).fill('否 '),
];
const repeated = (value: unknown, count: number): unknown[] => new Array<unknown>(count).fill(value);
const rounded = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e2) / 1e2 : value);
const rowOf = (table: unknown[][], name: string): unknown[] =>
  (table.find(([first]) => first === name) as unknown[]).slice(1).map(rounded);

describe('COMMUNITY_EFFECT', () => {
  it("compares buyers per 100 with Newcombe's interval", () => {
    // Newcombe 1998, table II, example (a), method 10: 56 of 70 against 48 of 80 is 0.2 (0.0524 to 0.3339).
    const inGroup = column(...flags(70, 80));
    const bought = column(...flags(56, 14), ...flags(48, 32));
    const table = formula(communityEffect, [inGroup, bought]);
    expect(rowOf(table, 'members')).toEqual([70, 80, null, null, null, null]);
    expect(rowOf(table, 'buyers')).toEqual([56, 48, null, null, null, null]);
    expect(rowOf(table, 'buyers per 100 members')).toEqual([80, 60, 20, 5.24, 33.39, 1.33]);
    expect(table.map(([first]) => first).slice(4)).toEqual([
      'Members in the group buy more often than those outside; chance alone would rarely make such a gap.',
      'Repurchase is not known: the column holds yes and no, not the number of orders.',
      'Members chose to join: those who would have bought anyway join more often. The difference is not what the group brought about.',
    ]);
  });

  it("compares money with Welch's interval", () => {
    // R: t.test(extra ~ group, data = sleep): means 0.75 and 2.33, interval of the difference -3.3654832 to 0.2054832.
    const one = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
    const two = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const given = [column(...flags(10, 10)), column(...repeated(2, 20)), column(...two, ...one), [['too few', 10]]];
    const table = formula(communityEffect, given);
    expect(rowOf(table, 'value')).toEqual([23.3, 7.5, null, null, null, null]);
    expect(rowOf(table, 'value per member')).toEqual([2.33, 0.75, 1.58, -0.21, 3.37, 3.11]);
    expect(rowOf(table, 'value per buyer')).toEqual(rowOf(table, 'value per member'));
    expect(table[9][0]).toBe('No clear difference in buyers; that is not the same as no difference.');
  });

  it('counts buyers, repeat buyers and money', () => {
    // By hand: 3 of 4 in the group bought, 2 of them twice or more; 1 of 2 outside, once.
    const given = [column(1, 1, 1, 1, 0, 0), column(3, 2, 1, 0, 1, 0), column(90, 50, 10, '', 30, 0)];
    const table = formula(communityEffect, given);
    expect(rowOf(table, 'buyers per 100 members')).toEqual([75, 50, 25, null, null, 1.5]);
    expect(rowOf(table, 'orders')).toEqual([6, 1, null, null, null, null]);
    expect(rowOf(table, 'repurchase (share of buyers with 2 or more orders)')).toEqual([
      0.67,
      0,
      0.67,
      null,
      null,
      null,
    ]);
    expect(rowOf(table, 'value per member')).toEqual([37.5, 15, 22.5, null, null, 2.5]);
    expect(rowOf(table, 'value per buyer')).toEqual([50, 30, 20, null, null, 1.67]);
  });

  it('gives an interval from so many members on, not one below', () => {
    const conclude = (few: number): unknown[] =>
      formula(communityEffect, [column(...flags(30, 31)), column(...flags(20, 41)), [['too few', few]]])[3];
    expect(conclude(30)[4]).not.toBe(null);
    expect(conclude(31)[4]).toBe(null);
  });

  it('leaves out blanks and says how many, or takes them for no', () => {
    const given = [column('yes', '', 'no', 'yes'), column('yes', 'no', '', 'no')];
    const table = formula(communityEffect, given);
    expect(table[1]).toEqual(['members', 2, 0, null, null, null, null]);
    expect(table.map(([first]) => first)).toContain('Nothing to compare: all members are on one side.');
    expect(table.map(([first]) => first)).toContain(
      'Rows left out because of a blank: 2. If a blank means no, set blank to no.',
    );
    expect(formula(communityEffect, [...given, '', [['空白', '否']]])[1].slice(0, 3)).toEqual(['members', 2, 2]);
  });

  it('refuses what is neither yes nor no, halves of orders, and nothing at all', () => {
    expect(refusal(communityEffect, column('maybe'), column(1))).toMatch(
      /^COMMUNITY_EFFECT: in_group, row 1: "maybe" is neither yes nor no/,
    );
    expect(refusal(communityEffect, column(1, 1), column(2, 1.5))).toMatch(
      /bought, row 2: "1.5" is not a whole number/,
    );
    expect(refusal(communityEffect, column(1, 1), column(2, -1))).toMatch(/bought, row 2: "-1" is negative/);
    expect(refusal(communityEffect, column('', ''), column('', ''))).toMatch(/there are no rows with data/);
  });

  it('adds up: both sides are all members and all buyers, whatever the order of rows', () => {
    const member = fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9999 }));
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 40 }), (members) => {
        const given = (list: typeof members): unknown[] => [0, 1, 2].map((i) => column(...list.map((row) => row[i])));
        const table = formula(communityEffect, given(members));
        expect((table[1][1] as number) + (table[1][2] as number)).toBe(members.length);
        expect((table[2][1] as number) + (table[2][2] as number)).toBe(
          members.filter(([, orders]) => orders > 0).length,
        );
        expect(formula(communityEffect, given([...members].reverse()))).toEqual(table);
      }),
    );
  });
});

describe('COMMUNITY_EFFECT by tier', () => {
  /** In the group and outside, of so many members so many bought. */
  const tier = (name: string, [n1, x1]: [number, number], [n2, x2]: [number, number]) => ({
    tier: repeated(name, n1 + n2),
    inGroup: flags(n1, n2),
    bought: [...flags(x1, n1 - x1), ...flags(x2, n2 - x2)],
  });
  const run = (tiers: ReturnType<typeof tier>[], ...settings: unknown[][]): unknown[][] =>
    formula(communityEffect, [
      column(...tiers.flatMap(({ inGroup }) => inGroup)),
      column(...tiers.flatMap(({ bought }) => bought)),
      '',
      column(...tiers.flatMap((each) => each.tier)),
      ...(settings.length > 0 ? [settings] : []),
    ]);

  it('takes away what only comes from more core members being in the group', () => {
    // Core: 80 of 160 against 20 of 40, half each. Ordinary: 4 of 40 against 16 of 160, a tenth each. Together the group
    // seems ahead, 84 of 200 against 36 of 200; within the tiers nothing differs (Simpson 1951).
    const table = run([tier('Core', [160, 80], [40, 20]), tier('Ordinary', [40, 4], [160, 16])]);
    expect(rowOf(table, 'buyers per 100 members').slice(0, 3)).toEqual([42, 18, 24]);
    expect(rowOf(table, 'Core: members').slice(0, 2)).toEqual([160, 40]);
    expect(rowOf(table, 'Core: buyers per 100 members').slice(0, 3)).toEqual([50, 50, 0]);
    expect(rowOf(table, 'Ordinary: buyers per 100 members').slice(0, 3)).toEqual([10, 10, 0]);
    const [one, other, difference, low, high] = rowOf(table, 'like with like: buyers per 100 members') as number[];
    // 160 × 50 % + 40 × 10 % = 84 of 200 on both sides.
    expect([one, other, difference]).toEqual([42, 42, 0]);
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
  });

  it("is Newcombe's interval where there is but one tier", () => {
    // Newcombe 1998, table II, example (a), method 10.
    const table = run([tier('Core', [70, 56], [80, 48])]);
    expect(rowOf(table, 'like with like: buyers per 100 members')).toEqual([80, 60, 20, 5.24, 33.39, 1.33]);
  });

  it('adds intervals up as the square root of squared distances', () => {
    // Two tiers alike, weights of a half: 20 − √2 × (20 − 5.24) ÷ 2 and 20 + √2 × (33.39 − 20) ÷ 2, from Newcombe's ends
    // of two decimals, so within 0.01.
    const table = run([tier('A', [70, 56], [80, 48]), tier('B', [70, 56], [80, 48])]);
    const [, , , low, high] = rowOf(table, 'like with like: buyers per 100 members') as number[];
    expect(Math.abs(low - (20 - 14.76 / Math.SQRT2))).toBeLessThan(0.01);
    expect(Math.abs(high - (20 + 13.39 / Math.SQRT2))).toBeLessThan(0.01);
  });

  it('leaves tiers of one side out of it, and says so', () => {
    const table = run([tier('Core', [70, 56], [80, 48]), tier('', [30, 30], [0, 0])]);
    expect(rowOf(table, '(no tier): buyers per 100 members').slice(0, 3)).toEqual([100, null, null]);
    expect(rowOf(table, 'like with like: buyers per 100 members').slice(0, 3)).toEqual([80, 60, 20]);
    expect(table.map(([first]) => first)).toContain(
      'Members on one side only, so in no row like with like: (no tier).',
    );
  });

  it('has no interval like with like where one tier is too few, by one member', () => {
    const tiers = [tier('A', [70, 56], [80, 48]), tier('B', [30, 10], [30, 8])];
    expect(rowOf(run(tiers, ['too few', 30]), 'like with like: buyers per 100 members')[3]).not.toBeNull();
    expect(rowOf(run(tiers, ['too few', 31]), 'like with like: buyers per 100 members')[3]).toBeNull();
  });
});
