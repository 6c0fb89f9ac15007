import { describe, expect, test } from 'vitest';
import { renewalStatus } from '../../../src/analyses/renewalStatus/index.ts';
import { dayText } from '../../../src/engine/calendar.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

const AS_OF = 20_758; // 2026-11-01
const inDays = (days: number | '') => (days === '' ? '' : dayText(AS_OF + days));
const status = (expiry: number | '', renewed: unknown, settings: unknown[][] = []) =>
  firstColumn(renewalStatus, column(inDays(expiry), inDays(0)), column(renewed, 'no'), inDays(0), settings)[0];

describe('RENEWAL_STATUS: due soon up to 30 days before the expiry, lost from 90 days after it', () => {
  test.each([
    ['31 days to go', 31, 'no', 'Running'],
    ['30 days to go', 30, 'no', 'Due soon'],
    ['on the last day', 0, 'no', 'Due soon'],
    ['a day past it', -1, 'no', 'Overdue'],
    ['89 days past it', -89, 'no', 'Overdue'],
    ['90 days past it', -90, 'no', 'Lost'],
    ['renewed, whenever it ran out', -200, 'yes', 'Renewed'],
    ['renewed, expiry unknown', '', '是', 'Renewed'],
    ['not renewed, expiry unknown', '', '否', null],
    ['whether renewed is blank: by its dates', 10, '', 'Due soon'],
    ['renewed on the as-of day', -5, '2026-11-01', 'Renewed'],
    ['a renewal after the as-of day has not happened yet', -5, '2026-11-02', 'Overdue'],
  ] as const)('%s', (_, expiry, renewed, expected) => {
    expect(status(expiry, renewed)).toBe(expected);
  });

  test.each([
    ['是', 'Renewed'],
    ['否', 'Overdue'],
    ['否 ', 'Overdue'],
    [true, 'Renewed'],
    [false, 'Overdue'],
    ['TRUE', 'Renewed'],
    ['y', 'Renewed'],
    ['N', 'Overdue'],
    [1, 'Renewed'],
    [0, 'Overdue'],
    ['已续费', 'Renewed'],
    ['未續費', 'Overdue'],
  ])('%j reads as yes or no', (renewed, expected) => {
    expect(status(-5, renewed)).toBe(expected);
  });

  test('both limits are settings', () => {
    expect(status(31, 'no', [['due soon', '5 weeks']])).toBe('Due soon');
    expect(status(-7, 'no', [['流失天数', 7]])).toBe('Lost');
  });
});

test('RENEWAL_STATUS in every language, as days, and as a summary with the renewal rate', () => {
  const expiry = column(inDays(40), inDays(3), inDays(-3), inDays(-3), inDays(-100));
  const args = [expiry, column('否', '否', '否', '是', '否'), inDays(0)];
  const names = (language: 'en' | 'zh-Hans' | 'zh-Hant') =>
    formula(renewalStatus, args, language).map(([name]) => name);
  expect(names('en')).toEqual(['Running', 'Due soon', 'Overdue', 'Renewed', 'Lost']);
  expect(names('zh-Hans')).toEqual(['有效期内', '即将到期', '已到期', '已续费', '流失']);
  expect(names('zh-Hant')).toEqual(['有效期內', '即將到期', '已到期', '已續費', '流失']);
  expect(firstColumn(renewalStatus, ...args, [['show', 'days']])).toEqual([40, 3, -3, -3, -100]);
  expect(formula(renewalStatus, [...args, [['show', 'summary']]])).toEqual([
    ['status', 'members', 'share'],
    ['Running', 1, 0.2],
    ['Due soon', 1, 0.2],
    ['Overdue', 1, 0.2],
    ['Renewed', 1, 0.2],
    ['Lost', 1, 0.2],
    ['total', 5, 1],
    ['renewal rate of those due', 3, 1 / 3],
  ]);
});

test('RENEWAL_STATUS without as_of: the day after the latest renewal, else it is asked for', () => {
  const expiry = column('2026-11-10', '2026-09-01');
  // The day after 2026-10-31: nine days to go.
  expect(firstColumn(renewalStatus, expiry, column('', '2026-10-31'), [['show', 'days']])[0]).toBe(9);
  expect(refusal(renewalStatus, expiry, column('no', 'yes'))).toMatch(/as_of is missing/);
});

test('RENEWAL_STATUS refuses what is neither yes, no nor a date, with its row', () => {
  expect(refusal(renewalStatus, column(inDays(1), inDays(2)), column('no', 'perhaps'), inDays(0))).toMatch(
    /renewed, row 2: "perhaps" is neither yes nor no/,
  );
});
