import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueTier } from '../../../src/analyses/valueTier/index.ts';
import { dayText } from '../../../src/engine/calendar.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

const AS_OF = 20_758; // 2026-11-01
const ago = (days: number | '') => (days === '' ? '' : dayText(AS_OF - days));
const tier = (orders: unknown, spent: unknown, first: unknown, settings: unknown[][] = []) =>
  firstColumn(valueTier, orders, spent, first, '2026-11-01', settings)[0];

describe('VALUE_TIER: 3 orders, 2,000 or one year is key; one order up to 30 days ago is seed', () => {
  test.each([
    ['three orders', 3, 10, ago(5), 'Key'],
    ['two orders', 2, 10, ago(5), 'Paying'],
    ['2,000 in one order', 1, 2000, ago(5), 'Key'],
    ['a cent less', 1, 1999.99, ago(5), 'Seed'],
    ['a year ago to the day', 1, 10, '2025-11-01', 'Key'],
    ['a year less a day', 1, 10, '2025-11-02', 'Paying'],
    ['one order 30 days ago', 1, 10, ago(30), 'Seed'],
    ['one order 31 days ago', 1, 10, ago(31), 'Paying'],
    ['one order today', 1, 10, ago(0), 'Seed'],
    ['none', 0, 0, '', 'New'],
    ['none, money and day blank', 0, '', '', 'New'],
    ['orders unknown', '', 10, ago(5), null],
    ['orders unknown, but the money is enough', '', 2000, ago(5), 'Key'],
    ['a buyer whose money is unknown could be key', 2, '', ago(5), null],
    ['a buyer whose first day is unknown could be key', 2, 10, '', null],
    ['enough orders, all else unknown', 3, '', '', 'Key'],
    ['the first order lies after the as-of day', 3, 10, ago(-1), null],
  ] as const)('%s', (_, orders, spent, first, expected) => {
    expect(tier(orders, spent, first)).toBe(expected);
  });

  test('a year that began on the 29th of February is over on the 28th', () => {
    expect(firstColumn(valueTier, 1, 10, '2024-02-29', '2025-02-28')).toEqual(['Key']);
    expect(firstColumn(valueTier, 1, 10, '2024-02-29', '2025-02-27')).toEqual(['Paying']);
  });

  test('every limit is a setting', () => {
    expect(tier(2, 10, ago(5), [['key orders', 2]])).toBe('Key');
    expect(tier(2, 10, ago(5), [['重点金额', 10]])).toBe('Key');
    expect(tier(2, 10, ago(5), [['key time', '5 days']])).toBe('Key');
    expect(tier(2, 10, ago(400), [['重點時長', '2 年']])).toBe('Paying');
    expect(tier(2, 10, ago(4000), [['key time', 'none']])).toBe('Paying');
    expect(tier(2, 10, ago(5), [['seed orders', 2]])).toBe('Seed');
    expect(tier(1, 10, ago(31), [['recent', '5 weeks']])).toBe('Seed');
  });
});

test('VALUE_TIER names its tiers in every language', () => {
  const args = [column(3, 1, 2, 0), column(9, 9, 9, 0), column(ago(5), ago(5), ago(5), ''), '2026-11-01'];
  const names = (language: 'zh-Hans' | 'zh-Hant') => formula(valueTier, args, language).map(([name]) => name);
  expect(firstColumn(valueTier, ...args)).toEqual(['Key', 'Seed', 'Paying', 'New']);
  expect(names('zh-Hans')).toEqual(['重点用户', '种子用户', '付费用户', '新用户']);
  expect(names('zh-Hant')).toEqual(['重點用戶', '種子用戶', '付費用戶', '新用戶']);
});

test('VALUE_TIER without as_of counts to the day after the latest first order; one row needs it', () => {
  // The day after 2026-10-31 is 2026-11-01: the 1st of October is 31 days before, the 2nd is 30.
  const days = column('2026-10-31', '2026-10-01', '2026-10-02');
  expect(firstColumn(valueTier, column(1, 1, 1), column(1, 1, 1), days)).toEqual(['Seed', 'Paying', 'Seed']);
  expect(refusal(valueTier, 1, 1, '2026-10-31')).toMatch(/as_of is needed/);
  expect(firstColumn(valueTier, 0, 0, '')).toEqual(['New']);
});

test('VALUE_TIER refuses negative orders with their row', () => {
  expect(refusal(valueTier, column(1, -1), column(1, 1), column('', ''))).toMatch(/orders, row 2: "-1" is negative/);
});

test('every member with known values is in exactly one tier, and more orders never make one worse', () => {
  const RANK = ['New', 'Paying', 'Seed', 'Key'];
  fc.assert(
    fc.property(fc.nat(5), fc.nat(3000), fc.nat(500), (orders, spent, days) => {
      const now = RANK.indexOf(String(tier(orders, spent, ago(days))));
      expect(now).toBeGreaterThanOrEqual(0);
      if (orders !== 1) expect(RANK.indexOf(String(tier(orders + 1, spent, ago(days))))).toBeGreaterThanOrEqual(now);
    }),
  );
});
