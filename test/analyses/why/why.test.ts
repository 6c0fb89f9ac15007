import { describe, expect, it } from 'vitest';
import { lifecycleStage } from '../../../src/analyses/lifecycleStage/index.ts';
import { silenceAlert } from '../../../src/analyses/silenceAlert/index.ts';
import { valueTier } from '../../../src/analyses/valueTier/index.ts';
import { column, formula } from '../formula.ts';

/** Reasons are read by hand: each says a value, and the limit that it was compared with. */
describe('show why', () => {
  it('VALUE_TIER names every test that made a key member, and what kept a payer from seed', () => {
    const given = [
      column(3, 2, 1, 1, 0, 1, ''),
      column(100, 2500, 90, 90, 0, 90, ''),
      column('2026-11-01', '2026-01-01', '2025-11-22', '2026-11-02', '', '2026-10-01', ''),
      '2026-11-22',
    ];
    expect(formula(valueTier, [...given, [['show', 'both']]])).toEqual([
      ['Key', 'orders 3 ≥ 3'],
      ['Key', 'spent 2500 ≥ 2000'],
      ['Key', 'days since first order 365 ≥ 12 months'],
      ['Seed', 'orders 1 ≤ 1, days since first order 20 ≤ 30'],
      ['New', 'orders 0'],
      ['Paying', 'days since first order 52 > 30'],
    ]);
    expect(formula(valueTier, [...given, [['显示', '原因']]], 'zh-Hans')[3]).toEqual([
      '订单数 1 ≤ 1，首单距今天数 20 ≤ 30',
    ]);
    expect(formula(valueTier, given)[0]).toEqual(['Key']);
  });

  it('LIFECYCLE_STAGE says which limit was met, at the limit and one below', () => {
    const given = [
      column('2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01', '2026-11-09', '2026-11-08', '2026-01-01'),
      column('2026-08-24', '2026-08-25', '2026-11-20', '2026-11-20', '2026-11-20', '2026-11-20', '2026-11-20'),
      column(1, 1, 0, 1, 2, 2, ''),
      '',
      '2026-11-22',
    ];
    expect(formula(lifecycleStage, [...given, [['show', 'both']]])).toEqual([
      ['Churn', 'days since active 90 ≥ 90'],
      ['Dormancy', 'days since active 89 ≥ 30'],
      ['Introduction', 'orders 0'],
      ['Growth', 'orders 1 ≤ 1'],
      ['Growth', 'days since joined 13 < 14'],
      ['Maturity', 'orders 2 > 1, days since joined 14 ≥ 14'],
      [null, null],
    ]);
  });

  it('LIFECYCLE_STAGE says the conditions of own stages, and of a course', () => {
    const given = [column('2026-01-01', '2026-11-20'), column('2026-11-20', ''), column(3, 1)];
    const own = [
      ['show', 'why', '', '', ''],
      ['stage', 'Fan', 'orders', '≥', 3],
      ['stage', 'Rest', '', '', ''],
    ];
    expect(formula(lifecycleStage, [...given, '', '2026-11-22', own])).toEqual([['orders 3 ≥ 3'], [null]]);
    const course = [
      ...given,
      column('2026-11-21', '2026-11-22'),
      '2026-11-22',
      [
        ['preset', 'course'],
        ['show', 'why'],
      ],
    ];
    expect(formula(lifecycleStage, course)).toEqual([['days to expiry -1 < 0'], ['orders 1 ≤ 1']]);
  });

  it('SILENCE_ALERT says days and limit, or what keeps a member from being judged', () => {
    const given = [
      column('2026-11-08', '2026-11-07', '2026-08-24', '2026-11-20', '2026-11-01', '2026-11-01', ''),
      column(7, 7, 7, 7, 7, '', ''),
      column(5, 5, 5, 5, 2, 5, ''),
      column('2026-01-01', '2026-01-01', '2026-01-01', '2026-11-09', '2026-01-01', '2026-01-01', ''),
      '2026-11-22',
    ];
    expect(formula(silenceAlert, [...given, [['show', 'both']]])).toEqual([
      ['Active', 'silent days 14 ≤ 14'],
      ['Silent', 'silent days 15 > 14'],
      ['Lost', 'silent days 90 ≥ 90'],
      ['Not judged', 'days since joined 13 < 14'],
      ['Not judged', 'visits 2 < 3'],
      ['Not judged', 'usual gap ?'],
    ]);
    // With excluded days the count is what counts: 11 November doesn't.
    const without = [
      ...given,
      [
        ['show', 'why', ''],
        ['excluded days', '2026-11-11', ''],
      ],
    ];
    expect(formula(silenceAlert, without)[1]).toEqual(['silent days 14 ≤ 14']);
  });
});
