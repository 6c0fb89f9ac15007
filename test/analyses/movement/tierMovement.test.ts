import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tierMovement } from '../../../src/analyses/tierMovement/index.ts';
import { ABSENT, memberMoves, NO_TIER } from '../../../src/analyses/tierMovement/memberMoves.ts';
import { tierMovement as countMovement } from '../../../src/analyses/tierMovement/tierMovement.ts';
import { tierOrder } from '../../../src/analyses/tierMovement/tierOrder.ts';
import { readTexts } from '../../../src/intake/readTexts.ts';
import { readingContext } from '../../readingContext.ts';
import { column, formula, refusal } from '../formula.ts';

/** Members as "id tier", one text each. */
const table = (members: readonly string[]) => {
  const parts = members.map((member) => member.split(' '));
  return {
    member: readTexts(
      parts.map(([id]) => id),
      readingContext(),
    ).column,
    tier: readTexts(
      parts.map(([, tier]) => tier),
      readingContext(),
    ).column,
  };
};

describe('TIER_MOVEMENT', () => {
  const before = [column('m1', 'm2', 'm3', 'm4'), column('New', 'New', 'Loyal', 'At risk')];

  test('counts from × to, with those who joined and left', () => {
    const after = [column('m2', 'm3', 'm1', 'm5', 'm6'), column('Loyal', 'Loyal', 'New', 'New', 'New')];
    expect(formula(tierMovement, [...before, ...after])).toEqual([
      ['from ↓ to →', 'Loyal', 'New', 'At risk', 'left', 'total'],
      ['Loyal', 1, 0, 0, 0, 1],
      ['New', 1, 1, 0, 0, 2],
      ['At risk', 0, 0, 0, 1, 1],
      ['joined', 0, 2, 0, null, 2],
      ['total', 2, 3, 0, 1, 6],
    ]);
  });

  test('a blank tier is a place of its own, and only if somebody has none', () => {
    const after = [column('m1', 'm2', 'm3', 'm4'), column('New', '', 'Loyal', 'At risk')];
    const result = formula(tierMovement, [...before, ...after]);
    expect(result[0]).toEqual(['from ↓ to →', 'Loyal', 'New', 'At risk', '(no tier)', 'left', 'total']);
    expect(result[2]).toEqual(['New', 0, 1, 0, 1, 0, 2]);
  });

  test('a member who stands twice with the same tier counts once, with two tiers it is refused', () => {
    const twice = (tier: string) => [column('m1', 'm1'), column('New', tier), ...before];
    expect(formula(tierMovement, twice('New')).slice(-1)[0]).toEqual(['total', 1, 2, 1, 0, 4]);
    expect(refusal(tierMovement, ...twice('Loyal'))).toBe(
      'TIER_MOVEMENT: before_id, row 2: "m1" stands twice with different tiers: "New", "Loyal". Keep one row a member.',
    );
  });

  test('the two tables may have other lengths, the columns of one may not', () => {
    expect(refusal(tierMovement, ...before, column('m1', 'm2'), column('New'))).toMatch(
      /^TIER_MOVEMENT: after_tier has 1 row,/,
    );
  });

  test('two empty tables are refused', () => {
    const empty = column('', '');
    expect(refusal(tierMovement, empty, empty, empty, empty)).toMatch(/^TIER_MOVEMENT: there are no rows/);
  });
});

test('tiers that our functions put out stand in their order, in any language; others follow by text', () => {
  expect(tierOrder(['C', 'Lost', 'B', 'Champions', 'New', 'C'])).toEqual(['Champions', 'New', 'Lost', 'B', 'C']);
  expect(tierOrder(['一般挽留', '重要保持', '重要价值'])).toEqual(['重要价值', '重要保持', '一般挽留']);
  expect(tierOrder(['流失', '成熟', '引入'])).toEqual(['引入', '成熟', '流失']);
  expect(tierOrder(['C', 'S', 'A', 'B'])).toEqual(['S', 'A', 'B', 'C']);
  expect(tierOrder(['新用户', '种子用户', '重点用户'])).toEqual(['重点用户', '种子用户', '新用户']);
  expect(tierOrder(['潛在用戶群', '會員專屬群', '鐵桿用戶群'])).toEqual(['鐵桿用戶群', '會員專屬群', '潛在用戶群']);
});

test('memberMoves says for every member of either table where they were and are', () => {
  const moves = memberMoves(table(['m1 New', 'm2 ', 'm3 Loyal']), table(['m3 New', 'm1 New', 'm4 Loyal']));
  expect(moves.tiers).toEqual(['Loyal', 'New']);
  const shown = moves.members.map((member, i) => [member, moves.from[i], moves.to[i]]);
  expect(shown).toEqual([
    ['m1', 1, 1],
    ['m2', NO_TIER, ABSENT],
    ['m3', 0, 1],
    ['m4', ABSENT, 0],
  ]);
});

test('rows sum up to the members before, columns to the members after, and the diagonal to those who stayed', () => {
  const members = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom('A', 'B', 'C', '')), {
    selector: ([id]) => id,
    maxLength: 30,
  });
  fc.assert(
    fc.property(members, members, (left, right) => {
      const text = (list: [number, string][]) => list.map(([id, tier]) => `${id} ${tier}`);
      const { counts, tiers, before, after, both, same } = countMovement(table(text(left)), table(text(right)));
      const sum = (numbers: readonly number[]) => numbers.reduce((total, count) => total + count, 0);
      const absent = tiers.length + 1;
      expect([before, after]).toEqual([left.length, right.length]);
      expect(sum(counts.slice(0, absent).map(sum))).toBe(left.length);
      expect(sum(counts.map((row) => sum(row.slice(0, absent))))).toBe(right.length);
      expect(sum(counts.slice(0, absent).map((row, place) => row[place]))).toBe(same);
      const rightTier = new Map(right);
      expect(both).toBe(left.filter(([id]) => rightTier.has(id)).length);
      expect(same).toBe(left.filter(([id, tier]) => rightTier.get(id) === tier).length);
    }),
  );
});
