import { describe, expect, it } from 'vitest';
import { activeMembers, lifecycleFlow, stickiness } from '../../../src/analyses/activity/index.ts';
import { runFormula } from '../../../src/analyses/runFormula.ts';
import { dayText } from '../../../src/engine/calendar.ts';
import { readingContext } from '../../readingContext.ts';
import { rangeOf } from '../events/columns.ts';
import { columnOf, tableOf, visits } from './tables.ts';

// Further cases of posthog (MIT), posthog/hogql_queries/insights/test/test_lifecycle_query_runner.py,
// test_stickiness_query_runner.py, trends/test/test_trends.py and posthog/queries/test/test_stickiness.py; the name of each stands beside.
const days = (...of: number[]): string[] => of.map((day) => `2020-01-${String(day).padStart(2, '0')}T12:00`);
const PEOPLE = visits({ p1: days(11, 12, 13, 15, 17, 19), p2: days(9, 12), p3: days(12), p4: days(15) });
const range = (from: string, to: string): unknown[][] => [
  ['from', from],
  ['to', to],
];
const WEEK = [['period', 'day', '', ''], ...range('2020-01-12', '2020-01-19').map((row) => [...row, '', ''])];
const flow = (table: unknown[][]): string[] =>
  ['new', 'returning', 'resurrecting', 'dormant'].map((status) => columnOf(table, status).join(' '));

describe('LIFECYCLE_FLOW agrees with PostHog', () => {
  it('on any event (test_lifecycle_trend_all_events)', () => {
    const rows = PEOPLE.map((row) => (/^p[34]/.test(row) ? row.replace('view', 'other') : row));
    expect(flow(tableOf(lifecycleFlow, rows, [...WEEK, ['event', '*', '', '']]))).toEqual([
      '1 0 0 1 0 0 0 0',
      '1 1 0 0 0 0 0 0',
      '1 0 0 1 0 1 0 1',
      '0 -2 -1 0 -2 0 -1 0',
    ]);
  });

  it('on part of a range (test_events_query_partial_range)', () => {
    const settings = [['period', 'day'], ...range('2020-01-12', '2020-01-14')];
    expect(flow(tableOf(lifecycleFlow, PEOPLE, settings))).toEqual(['1 0 0', '1 1 0', '1 0 0', '0 -2 -1']);
  });

  it('on filters of the members (test_lifecycle_trend_person_prop_filtering, test_filter_test_accounts, test_cohort_filter)', () => {
    const members = [
      ['id', 'email'],
      ['p1', 'test@posthog.com'],
      ['p2', ''],
    ];
    const only = [...WEEK, ['filter', 'members.email', 'is', 'test@posthog.com']];
    expect(flow(tableOf(lifecycleFlow, PEOPLE, only, { members }))).toEqual([
      '0 0 0 0 0 0 0 0',
      '1 1 0 0 0 0 0 0',
      '0 0 0 1 0 1 0 1',
      '0 0 -1 0 -1 0 -1 0',
    ]);
    const without = [...WEEK, ['filter', 'email', 'is not', 'test@posthog.com']];
    expect(flow(tableOf(lifecycleFlow, PEOPLE, without, { members }))).toEqual([
      '1 0 0 1 0 0 0 0',
      '0 0 0 0 0 0 0 0',
      '1 0 0 0 0 0 0 0',
      '0 -2 0 0 -1 0 0 0',
    ]);
  });

  it('on one member (test_lifecycle_trends_distinct_id_repeat)', () => {
    const rows = visits({ p1: days(12, 14, 15, 17, 19) });
    expect(flow(tableOf(lifecycleFlow, rows, WEEK))).toEqual([
      '1 0 0 0 0 0 0 0',
      '0 0 0 1 0 0 0 0',
      '0 0 1 0 0 1 0 1',
      '0 -1 0 0 -1 0 -1 0',
    ]);
  });

  it('on join dates before the first event (ee: test_lifecycle_edge_cases, test_test_account_filters_with_groups)', () => {
    const joined = [
      ['id', 'created', 'key'],
      ['p1', '2020-01-11', 'other'],
      ['p2', '2020-01-09', 'value'],
    ];
    const settings = [['period', 'day'], ['joined', 'created'], ...range('2020-01-11', '2020-01-18')];
    const rows = visits({ p1: days(12, 13, 15, 16) });
    expect(flow(tableOf(lifecycleFlow, rows, settings, { members: joined }))).toEqual([
      '0 0 0 0 0 0 0 0',
      '0 0 1 0 0 1 0 0',
      '0 1 0 0 1 0 0 0',
      '0 0 0 -1 0 0 -1 0',
    ]);
    const both = visits({ p1: days(11), p2: days(9, 12, 15) });
    const only = [...WEEK, ['joined', 'created', '', ''], ['filter', 'members.key', 'is', 'value']];
    expect(flow(tableOf(lifecycleFlow, both, only, { members: joined }))).toEqual([
      '0 0 0 0 0 0 0 0',
      '0 0 0 0 0 0 0 0',
      '1 0 0 1 0 0 0 0',
      '0 -1 0 0 -1 0 0 0',
    ]);
  });

  it('on whole weeks and months of somebody who comes every day (ee: test_interval_dates_weeks, …_months)', () => {
    const every = (count: number): string[] =>
      Array.from({ length: count }, (_, back) => `p1 view ${dayText(18_752 - back)}`);
    const by = (period: string, from: string): unknown[][] => {
      const settings = [['period', period], ['joined', 'created'], ...range(from, '2021-05-05')];
      return tableOf(lifecycleFlow, every(120), settings, {
        members: [
          ['id', 'created'],
          ['p1', '2019-01-01'],
        ],
      });
    };
    expect(flow(by('week', '2021-04-05'))).toEqual(['0 0 0 0 0', '1 1 1 1 1', '0 0 0 0 0', '0 0 0 0 0']);
    expect(columnOf(by('month', '2021-02-04'), 'period')).toEqual([
      '2021-02-01',
      '2021-03-01',
      '2021-04-01',
      '2021-05-01',
    ]);
    expect(flow(by('month', '2021-02-04'))[1]).toBe('1 1 1 1');
  });

  it('on the day that clocks go forward (test_dormant_on_dst)', () => {
    const begins = Date.UTC(2025, 2, 9, 10);
    const offset = (timezone: string, instant: number): number =>
      timezone === 'US/Pacific' ? (instant < begins ? -8 : -7) * 3_600_000 : 0;
    const context = { ...readingContext({ offset }), language: () => 'en' as const };
    const rows = ['p1 view 2025-03-09T12:00'];
    const settings = [['period', 'day'], ['timezone', 'US/Pacific'], ...range('2025-03-08', '2025-03-11')];
    const table = runFormula(lifecycleFlow, [rangeOf(rows, 0), rangeOf(rows, 2), settings], context);
    expect(columnOf(table, 'new')).toEqual([0, 1, 0, 0]);
    expect(columnOf(table, 'dormant')).toEqual([0, 0, -1, 0]);
  });
});

describe('STICKINESS agrees with PostHog', () => {
  const members = (rows: readonly string[], settings: unknown[][]): string =>
    columnOf(tableOf(stickiness, rows, settings), 'members').join(' ');

  it('on intervals of two days (test_interval_2_day)', () => {
    const rows = visits({ p1: days(11, 12, 13, 14, 15, 16, 17, 18, 19), p2: days(11, 13, 15) });
    const settings = [...range('2020-01-11', '2020-01-20'), ['interval', '2 days']];
    expect(members(rows, settings)).toBe('0 0 1 0 1');
    const list = tableOf(stickiness, rows, [...settings, ['show', 'members']]);
    expect(list.slice(1)).toEqual([
      ['p1', 5],
      ['p2', 3],
    ]);
  });

  it('on ranges that begin inside (test_compare_to) and on 30 days of weeks (test_interval_full_weeks)', () => {
    const rows = visits({ p1: days(11, 12, 13, 14, 15, 16, 17, 18, 19), p2: days(11, 13, 15, 17, 19) });
    expect(members(rows, range('2020-01-12', '2020-01-20'))).toBe('0 0 0 1 0 0 0 1 0');
    // -30d from Thursday 23 January, the whole weeks from Sunday 22 December on.
    const weeks = [...range('2019-12-22', '2020-01-23'), ['interval', '1 week']];
    expect(members(rows, weeks)).toBe('0 0 2 0 0');
  });

  it('on the number of events (test_criteria)', () => {
    const rows = visits({ p1: days(11, 11, 13, 13, 15, 15, 17, 17, 17, 19), p2: days(12, 12, 13, 13, 19) });
    const late = range('2020-01-12', '2020-01-20').map((row) => [...row, '']);
    expect(members(rows, [...late, ['events', '>=', 2]])).toBe('0 1 1 0 0 0 0 0 0');
    expect(members(rows, [...late, ['events', '≤', 1]])).toBe('2 0 0 0 0 0 0 0 0');
    const all = range('2020-01-11', '2020-01-20').map((row) => [...row, '']);
    expect(members(rows, [...all, ['events', '=', 2]])).toBe('0 1 1 0 0 0 0 0 0 0');
  });

  it('on so many or more (test_cumulative_stickiness, …_with_criteria)', () => {
    const three = range('2020-01-11', '2020-01-13').map((row) => [...row, '']);
    const often = [...three, ['at least', 'yes', '']];
    expect(members(visits({ p1: days(11, 12, 13), p2: days(11, 12), p3: days(11) }), often)).toBe('3 2 1');
    const rows = visits({ p1: days(11, 11, 12, 12, 13), p2: days(11, 11, 12), p3: days(11) });
    expect(members(rows, [...often, ['events', '≥', 2]])).toBe('2 1 0');
  });

  it('on days, weeks and months apart (test_stickiness, test_stickiness_weeks, test_stickiness_months)', () => {
    const people = (dates: readonly string[]): string[] =>
      visits({
        one: [dates[0]],
        two: [dates[0], dates[1], dates[1]],
        three: dates.slice(0, 3),
        four: [dates[3]],
      });
    const by = (interval: string, to: string): unknown[][] => [...range('2020-01-01', to), ['interval', interval]];
    expect(members(people(['2020-01-01', '2020-01-02', '2020-01-03', '2020-01-05']), by('1 day', '2020-01-08'))).toBe(
      '2 1 1 0 0 0 0 0',
    );
    const weeks = ['2020-01-01', '2020-01-08', '2020-01-15', '2020-01-29'];
    expect(members(people(weeks), by('1 week', '2020-02-15'))).toBe('2 1 1 0 0 0 0');
    const months = ['2020-01-01', '2020-02-01', '2020-03-01', '2020-05-01'];
    expect(members(people(months), by('1 month', '2020-09-08'))).toBe('2 1 1 0 0 0 0 0 0');
  });
});

describe('ACTIVE_MEMBERS agrees with PostHog', () => {
  const PAGEVIEWS = [
    ...['p0 view 2020-01-03T11:00 val', 'p0 view 2020-01-03T12:00 val', 'p1 view 2020-01-09T12:00 bor'],
    ...['p2 view 2020-01-09T12:00 val', 'p1 view 2020-01-10T12:00 bor', 'p1 view 2020-01-11T12:00 val'],
    ...['p2 view 2020-01-11T12:00 bor', 'p0 view 2020-01-12T12:00 val'],
  ];

  it('on the last day of a range (test_weekly_active_users_aggregated_range_wider_than_week)', () => {
    const table = tableOf(activeMembers, PAGEVIEWS, range('2020-01-01', '2020-01-18'));
    expect(columnOf(table, 'WAU').slice(-1)).toEqual([1]);
  });

  it('under each value (test_breakdown_weekly_active_users_aggregated)', () => {
    const properties = [['key'], ...PAGEVIEWS.map((row) => [row.split(' ')[3]])];
    const settings = [...range('2020-01-11', '2020-01-11'), ['breakdown', 'key']];
    const table = tableOf(activeMembers, PAGEVIEWS, settings, { properties });
    expect(columnOf(table, 'value')).toEqual(['bor', 'val']);
    expect(columnOf(table, 'WAU')).toEqual([2, 2]);
  });

  it('on a filter of the members (test_weekly_active_users_filtering)', () => {
    const rows = visits({ p1: days(9), p2: days(10), p3: days(11) });
    const members = [
      ['id', 'name'],
      ['p1', 'person-1'],
      ['p2', 'person-2'],
      ['p3', 'person-3'],
    ];
    const filter = ['filter', 'members.name', 'one of', 'person-1|person-2'];
    const settings = [...range('2020-01-01', '2020-01-12').map((row) => [...row, '', '']), filter];
    expect(columnOf(tableOf(activeMembers, rows, settings, { members }), 'WAU')).toEqual([
      0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 2,
    ]);
  });
});
