import { describe, expect, it } from 'vitest';
import { retention } from '../../../src/analyses/retention/index.ts';
import { runFormula } from '../../../src/analyses/runFormula.ts';
import { readingContext } from '../../readingContext.ts';
import { rangeOf } from '../events/columns.ts';
import { type Asked, at, cells, days, table, triangle, triangleOf } from './triangles.ts';

// As postHog.test.ts: further cases of posthog (MIT), posthog/hogql_queries/insights/retention/test/
// test_retention_query_runner.py and test_retention_data_warehouse.py; the test's name stands beside.

const events = (who: string, event: string, ...on: number[]): string[] => on.map((day) => `${who} ${event} ${at(day)}`);
const views = (who: string, ...on: number[]): string[] => events(who, 'view', ...on);
const TWO = [...views('one', 0, 1, 2, 5, 5, 6), ...views('two', 1, 2, 3, 6)];
const zeros = (line: string): boolean => /^[0 ]*$/.test(line);
/** Only the lines that are not all 0, by their day. */
const lines = (all: readonly string[]): Record<number, string> =>
  Object.fromEntries(all.map((line, day) => [day, line] as const).filter(([, line]) => !zeros(line)));

describe('RETENTION agrees with PostHog', () => {
  it('by week from Monday on: test_week_interval', () => {
    const rows = [
      ...views('one', 0, 1, 7, 14),
      ...views('two', 0, 1, 7),
      ...['2020-07-04', '2020-07-11'].flatMap((day) => [`one view ${day}T05:00`, `two view ${day}T05:00`]),
      'two view 2020-07-25T05:00',
    ];
    const asked = { from: '2020-06-08', to: '2020-07-26', asOf: '2020-07-27', settings: [['period', 'week']] };
    expect(triangle(rows, asked)).toEqual([
      '2 2 1 2 2 0 1',
      '2 1 2 2 0 1',
      '1 1 1 0 0',
      '2 2 0 1',
      '2 0 1',
      '0 0',
      '1',
    ]);
  });

  it('from one event to another: test_retention_event_action, test_retention_action_start_point', () => {
    const signups = [...events('one', 'signup', 0, 1, 2, 3), ...events('two', 'signup', 0, 1, 2, 3)];
    const settings = [
      ['start', 'signup'],
      ['return', 'some'],
    ];
    expect(triangle([...signups, `one some ${at(3)}`, `two some ${at(5)}`], days(6, settings))).toEqual([
      '2 0 0 1 0 1 0',
      '2 0 1 0 1 0',
      '2 1 0 1 0',
      '2 0 1 0',
      '0 0 0',
      '0 0',
      '0',
    ]);
    const both = [
      ['start', 'view'],
      ['return', 'view'],
    ];
    expect(triangle(TWO, days(6, both))).toEqual([
      '1 1 1 0 0 1 1',
      '2 2 1 0 1 2',
      '2 1 0 1 2',
      '1 0 0 1',
      '0 0 0',
      '1 1',
      '2',
    ]);
  });

  it('with conditions on any event: test_retention_with_properties_on_all_events_target_entity, …_returning_entity', () => {
    const rows = [...views('one', 0), ...views('two', 0), ...views('one', 1), ...views('two', 1)];
    const start = days(6, [['start', '*', 'target', 'is', 'value']]);
    const target = [['target'], ['value'], ['other'], [''], ['']];
    expect(triangle(rows, { ...start, properties: target })[0]).toBe('1 1 0 0 0 0 0');
    const back = days(6, [['return', '', 'target', 'is', 'value']]);
    const returned = [['target'], [''], [''], ['value'], ['other']];
    expect(triangle(rows, { ...back, properties: returned })[0]).toBe('2 1 0 0 0 0 0');
  });

  it('and with ClickHouse: the example of its function retention', () => {
    // clickhouse.com/docs, parametric aggregate functions: users 0–4, 0–9 and 0–14 on three days; r1, r2, r3 = 5, 5, 5.
    const upTo = (count: number, day: number): string[] =>
      Array.from({ length: count }, (_, user) => `u${user} visit 2020-01-0${day}`);
    const rows = [...upTo(5, 1), ...upTo(10, 2), ...upTo(15, 3)];
    const asked = { from: '2020-01-01', to: '2020-01-03', asOf: '2020-01-04', settings: [['period', 'day']] };
    expect(triangle(rows, asked)).toEqual(['5 5 5', '10 10', '15']);
  });

  describe('on first times', () => {
    const EVENTS = [
      ...events('out', 'signup', -5, -1),
      ...events('one', 'signup', -1, 1, 2, 3, 4),
      ...events('two', 'signup', -1),
      ...TWO,
      ...events('three', 'signup', 0),
      ...views('three', 1, 3, 4, 5),
      ...events('four', 'signup', 2),
      ...views('four', 3, 5),
    ];
    const first = [
      ['cohort', 'first matching'],
      ['start', 'signup'],
      ['return', 'view'],
    ];

    it('by day: test_first_time_retention', () => {
      const asked = { ...days(5, first), from: '2020-06-09' };
      expect(triangle(EVENTS, asked)).toEqual([
        '2 1 2 2 1 0 1',
        '1 1 0 1 1 1',
        '0 0 0 0 0',
        '1 1 0 1',
        '0 0 0',
        '0 0',
        '0',
      ]);
    });

    it('by week: test_first_time_retention_weeks', () => {
      const settings = [...first, ['period', 'week'], ['week start', 'Sunday']];
      const asked = { from: '2020-05-03', to: '2020-06-20', asOf: '2020-06-21', settings };
      expect(lines(triangle(EVENTS, asked))).toEqual({ 4: '1 0 0', 5: '4 4' });
    });

    it('member by member: test_retention_people_first_time, …_people_in_period_first_time', () => {
      const asked = days(10, [...first, ['show', 'members']]);
      const list = table(EVENTS, asked).filter((row) => row[1] === '2020-06-10');
      expect(list.map((row) => row.slice(2))).toEqual([0, 1, 3, 4, 5].map((column) => [column, 'three']));
    });

    it('of an event that others come before: test_all_events_target_first_time', () => {
      const rows = [...events('one', 'event1', 0, 1, 2), ...events('one', 'event2', 2, 3)];
      for (const back of ['*', 'event2']) {
        const settings = [
          ['cohort', 'first matching'],
          ['start', 'event2'],
          ['return', back],
        ];
        expect(triangle(rows, { ...days(2, settings), from: '2020-06-09' })).toEqual(['0 0 0 0', '0 0 0', '0 0', '1']);
      }
    });

    it('with a condition on the return: test_retention_with_properties_on_return_event_with_first_time', () => {
      const settings = [
        ['cohort', 'first matching'],
        ['return', 'view', 'target', 'is', 'value'],
      ];
      const properties = [['target'], ...TWO.map((_, row) => [row === 3 ? 'value' : ''])];
      expect(lines(triangle(TWO, { ...days(10, settings), properties }))).toEqual({
        0: '1 0 0 0 0 1 0 0 0 0 0',
        1: '1 0 0 0 0 0 0 0 0 0',
      });
    });

    it('matching or ever: test_retention_first_time_vs_first_ever_occurrence', () => {
      const rows = [...events('one', 'target', 0, 1), ...events('one', 'back', 2, 3)];
      const properties = [['prop'], ['wrong'], ['correct'], [''], ['']];
      const asked = (cohort: string): Asked => ({
        ...days(5, [
          ['cohort', cohort],
          ['start', 'target', 'prop', 'is', 'correct'],
          ['return', 'back'],
        ]),
        properties,
      });
      expect(lines(triangle(rows, asked('first matching')))).toEqual({ 1: '1 1 1 0 0' });
      expect(lines(triangle(rows, asked('first ever')))).toEqual({});
    });
  });

  describe('on the first event ever', () => {
    const ever = [
      ['cohort', 'first ever'],
      ['start', 'signup'],
      ['return', 'view'],
    ];
    const FIVE = [
      ...views('one', 0),
      ...events('one', 'signup', 1),
      ...views('one', 1, 3, 5),
      ...events('two', 'signup', 1),
      ...views('two', 2, 4),
      ...views('three', 2),
      ...events('three', 'signup', 3),
      ...views('three', 4, 6),
      ...views('four', -1),
      ...events('four', 'signup', 2),
      ...views('four', 3),
      ...events('five', 'signup', 3),
      ...views('five', 4, 5),
    ];

    it('of the start’s name: test_retention_first_time_ever_basic', () => {
      expect(lines(triangle(FIVE, days(7, ever)))).toEqual({ 1: '2 1 1 1 1 0 0', 2: '1 1 0 0 0 0', 3: '2 2 1 1 0' });
    });

    it('member by member: test_retention_first_time_ever_actors_query', () => {
      const list = table(FIVE, days(7, [...ever, ['show', 'members']]));
      const whoIn = (day: string, column: number): unknown[] =>
        list.filter((row) => row[1] === day && row[2] === column).map((row) => row[3]);
      expect(whoIn('2020-06-11', 0)).toEqual(['one', 'two']);
      expect(whoIn('2020-06-11', 3)).toEqual(['two']);
      expect(whoIn('2020-06-13', 0)).toEqual(['five', 'three']);
    });

    const FOUR = [
      ...views('one', 1),
      ...events('one', 'signup', 2),
      ...views('one', 3, 5),
      ...events('two', 'signup', 1),
      ...views('two', 2, 4),
      ...events('three', 'signup', 2),
      ...views('three', 3, 5),
      ...views('four', 3),
      ...events('four', 'signup', 4),
      ...views('four', 5, 6),
    ];

    it('under a column of the members: test_retention_first_time_ever_with_person_breakdown, …_cohort_breakdown', () => {
      const members = [
        ['id', 'age'],
        ['one', 25],
        ['two', 30],
        ['three', 25],
        ['four', 30],
      ];
      const asked = { ...days(7, [...ever, ['breakdown', 'age']]), members };
      expect(lines(triangleOf('25', FOUR, asked))).toEqual({ 2: '2 2 0 2 0 0' });
      expect(lines(triangleOf('30', FOUR, asked))).toEqual({ 1: '1 1 0 1 0 0 0', 4: '1 1 1 0' });
    });

    it('under a column of the events: test_retention_first_time_ever_with_event_breakdown', () => {
      const rows = FOUR.filter((row) => !row.startsWith('four'));
      const properties = [['source'], ...rows.map((row) => [row.startsWith('two') ? 'mobile' : 'web'])];
      const asked = { ...days(7, [...ever, ['breakdown', 'source']]), properties };
      expect(lines(triangleOf('web', rows, asked))).toEqual({ 2: '2 2 0 2 0 0' });
      expect(lines(triangleOf('mobile', rows, asked))).toEqual({ 1: '1 1 0 1 0 0 0' });
    });

    it('with a filter: test_retention_first_time_ever_with_properties', () => {
      const rows = FOUR.filter((row) => !row.startsWith('four'));
      const properties = [['source'], ...rows.map((row) => [row.startsWith('two') ? 'paid' : 'organic'])];
      const asked = { ...days(7, [...ever, ['filter', 'source', 'is', 'organic']]), properties };
      expect(lines(triangle(rows, asked))).toEqual({ 2: '2 2 0 2 0 0' });
    });

    it('with a minimum: test_retention_first_time_ever_with_minimum_occurrences', () => {
      const rows = [
        ...events('one', 'signup', 1),
        ...views('one', 2, 2, 4),
        ...events('two', 'signup', 2),
        ...views('two', 3, 3, 3, 5, 5),
        ...events('three', 'signup', 3),
        ...views('three', 4),
      ];
      expect(lines(triangle(rows, days(7, [...ever, ['minimum', 2]])))).toEqual({
        1: '1 1 0 0 0 0 0',
        2: '1 1 0 1 0 0',
        3: '1 0 0 0 0',
      });
    });

    it('by week: test_retention_first_time_ever_different_intervals', () => {
      const rows = [
        ...events('one', 'signup', 1),
        ...views('one', 8, 15),
        ...views('two', 8),
        ...events('two', 'signup', 14),
        ...views('two', 20),
        ...events('three', 'signup', 14),
        ...views('three', 20),
        'three view 2020-07-30T05:00',
      ];
      const settings = [...ever, ['period', 'week'], ['week start', 'Sunday'], ['columns', 5]];
      const asked = { from: '2020-06-10', to: '2020-07-30', asOf: '2020-08-02', settings };
      expect(triangle(rows, asked)).toHaveLength(8);
      expect(lines(triangle(rows, asked))).toEqual({ 0: '1 1 1 0 0', 2: '2 2 0 0 0' });
    });
  });

  it('with a filter on the members: test_retention_with_user_properties, …_and_minimum_occurrences', () => {
    const members = [
      ['id', 'email'],
      ['one', 'person1@test.com'],
      ['two', 'person2@test.com'],
    ];
    const only = ['filter', 'members.email', 'is', 'person1@test.com'];
    expect(triangle(TWO, { ...days(6, [only]), members })).toEqual([
      '1 1 1 0 0 1 1',
      '1 1 0 0 1 1',
      '1 0 0 1 1',
      '0 0 0 0',
      '0 0 0',
      '1 1',
      '1',
    ]);
    const twice = [...TWO, ...TWO, ...views('one', 3)];
    expect(triangle(twice, { ...days(6, [only, ['minimum', 2]]), members })).toEqual([
      '1 1 1 0 0 1 1',
      '1 1 0 0 1 1',
      '1 0 0 1 1',
      '1 0 1 1',
      '0 0 0',
      '1 1',
      '1',
    ]);
  });

  it('without some members: test_filter_test_accounts', () => {
    const members = [
      ['id', 'email'],
      ['one', 'test@posthog.com'],
      ['two', ''],
    ];
    const asked = { ...days(10, [['filter', 'email', 'is not', 'test@posthog.com']]), members };
    expect(lines(triangle(TWO, asked))).toEqual({
      1: '1 1 1 0 0 1 0 0 0 0',
      2: '1 1 0 0 1 0 0 0 0',
      3: '1 0 0 1 0 0 0 0',
      6: '1 0 0 0 0',
    });
  });

  it('on the clocks of another zone: test_timezones', () => {
    const rows = [...[-1, 0, 1].map((day) => `one view ${at(day, 1)}`), `two view ${at(6, 1)}`, `two view ${at(6, 9)}`];
    expect(lines(triangle(rows, days(10)))).toEqual({
      0: '1 1 0 0 0 0 0 0 0 0 0',
      1: '1 0 0 0 0 0 0 0 0 0',
      6: '1 0 0 0 0',
    });
    const offset = (timezone: string): number => (timezone === 'America/Los_Angeles' ? -7 * 3_600_000 : 0);
    const settings = [
      ['period', 'day'],
      ['cohort', 'recurring'],
      ['value', 'members'],
      ['from', '2020-06-10'],
      ['to', '2020-06-20'],
      ['as_of', '2020-06-21'],
      ['timezone', 'America/Los_Angeles'],
    ];
    const context = { ...readingContext({ offset }), language: () => 'en' as const };
    const pacific = runFormula(retention, [rangeOf(rows, 0), rangeOf(rows, 2), settings], context).slice(1, -1);
    expect(lines(pacific.map((row) => cells(row.slice(3))))).toEqual({
      0: '1 0 0 0 0 0 0 0 0 0 0',
      5: '1 1 0 0 0 0',
      6: '1 0 0 0 0',
    });
  });

  describe('under each value', () => {
    const browsers: Record<string, string> = { p1: 'Chrome', p2: 'Safari', p3: 'Chrome', p4: 'Firefox' };
    const browser = (rows: readonly string[]): unknown[][] => [
      ['browser'],
      ...rows.map((row) => [browsers[row.slice(0, 2)]]),
    ];
    const rows = [...views('p1', 0, 1, 3), ...views('p3', 0, 2), ...views('p2', 0, 1, 4), ...views('p4', 0, 5)];
    const by = (asked: Asked, all: readonly string[]): Asked => ({
      ...asked,
      settings: [...(asked.settings ?? []), ['breakdown', 'browser']],
      properties: browser(all),
    });

    it('of the events: test_retention_with_breakdown_event_properties, …_event_metadata', () => {
      const asked = by(days(5), rows);
      expect(lines(triangleOf('Chrome', rows, asked))).toEqual({
        0: '2 1 1 1 0 0',
        1: '1 0 1 0 0',
        2: '1 0 0 0',
        3: '1 0 0',
      });
      expect(lines(triangleOf('Safari', rows, asked))).toEqual({ 0: '1 1 0 0 1 0', 1: '1 0 0 1 0', 4: '1 0' });
      expect(lines(triangleOf('Firefox', rows, asked))).toEqual({ 0: '1 0 0 0 0 1', 5: '1' });
    });

    it('with a minimum: test_retention_with_breakdown_event_properties_and_minimum_occurrences', () => {
      const all = [...rows, ...rows, ...views('p1', 5), ...views('p2', 2), ...views('p3', 3), ...views('p4', 3)];
      const asked = by(days(5, [['minimum', 2]]), all);
      expect(triangleOf('Chrome', all, asked)).toEqual(['2 1 1 1 0 0', '1 0 1 0 0', '1 0 0 0', '2 0 0', '0 0', '1']);
      expect(triangleOf('Safari', all, asked)).toEqual(['1 1 0 0 1 0', '1 0 0 1 0', '1 0 1 0', '0 0 0', '1 0', '0']);
      expect(triangleOf('Firefox', all, asked)).toEqual(['1 0 0 0 0 1', '0 0 0 0 0', '0 0 0 0', '1 0 1', '0 0', '1']);
    });

    it('of the starts alone, where returns have none: test_retention_with_breakdown_on_start_event', () => {
      const shop = [
        ...['p1', 'p2', 'p3'].map((who) => `${who} signup ${at(0)}`),
        ...events('p1', 'buy', 1, 3, 5),
        ...events('p2', 'buy', 2),
        ...events('p3', 'buy', 1, 4),
      ];
      const category = [['category'], ['clothing'], ['clothing'], ['electronics'], ...shop.slice(3).map(() => [''])];
      const settings = [
        ['breakdown', 'category'],
        ['start', 'signup'],
        ['return', 'buy'],
      ];
      const asked = { ...days(5, settings), properties: category };
      expect(lines(triangleOf('clothing', shop, asked))).toEqual({ 0: '2 0 0 0 0 0' });
      expect(lines(triangleOf('electronics', shop, asked))).toEqual({ 0: '1 0 0 0 0 0' });
      expect(new Set(table(shop, asked).map(([value]) => value))).toEqual(new Set(['clothing', 'electronics']));
    });

    it('member by member: test_retention_actor_query_with_breakdown', () => {
      const all = [...views('p1', 0, 1, 2), ...views('p2', 0, 1, 2), ...views('p3', 0, 1)];
      const asked = by(days(2, [['show', 'members']]), all);
      const of = (value: string, day: string): unknown[] =>
        table(all, asked)
          .filter((row) => row[0] === value && row[1] === day)
          .map((row) => `${row[3]} ${row[2]}`);
      expect(of('Chrome', '2020-06-10')).toEqual(['p1 0', 'p1 1', 'p1 2', 'p3 0', 'p3 1']);
      expect(of('Safari', '2020-06-11')).toEqual(['p2 0', 'p2 1']);
    });
  });

  it('counting groups instead of persons: test_groups_aggregating, test_groups_in_period', () => {
    const rows = [
      ...views('org:5', 0, 1, 7, 14),
      ...views('org:6', 0, 1, 7),
      `. view ${at(0)}`,
      ...['2020-07-04', '2020-07-11'].flatMap((day) => [`org:5 view ${day}T05:00`, `org:6 view ${day}T05:00`]),
      'org:6 view 2020-07-25T05:00',
    ];
    const settings = [
      ['period', 'week'],
      ['week start', 'Sunday'],
    ];
    const asked = { from: '2020-06-07', to: '2020-07-25', asOf: '2020-07-26', settings };
    expect(triangle(rows, asked)).toEqual([
      '2 2 1 2 2 0 1',
      '2 1 2 2 0 1',
      '1 1 1 0 0',
      '2 2 0 1',
      '2 0 1',
      '0 0',
      '1',
    ]);
    const industries = [
      ['org', 'industry'],
      ['org:5', 'finance'],
      ['org:6', 'technology'],
    ];
    const only = (...filter: string[]): string[] =>
      triangle(rows, { ...asked, settings: [...settings, ['filter', 'industry', ...filter]], members: industries });
    // ee/clickhouse/queries/test/test_retention.py: test_groups_filtering
    expect(only('is', 'technology')).toEqual([
      '1 1 0 1 1 0 1',
      '1 0 1 1 0 1',
      '0 0 0 0 0',
      '1 1 0 1',
      '1 0 1',
      '0 0',
      '1',
    ]);
    expect(only('is set')).toEqual(triangle(rows, asked));
    const list = table(rows, { ...asked, settings: [...settings, ['show', 'members']] });
    const columnsOf = (who: string): unknown[] =>
      list.filter((row) => row[1] === '2020-06-07' && row[3] === who).map((row) => row[2]);
    expect(columnsOf('org:5')).toEqual([0, 1, 2, 3, 4]);
    expect(columnsOf('org:6')).toEqual([0, 1, 3, 4, 6]);
  });

  describe('on what the returns add up to', () => {
    const money = (value: string, revenue: readonly unknown[], settings: unknown[][] = []): Asked => ({
      ...days(6, [['value', value, 'revenue'], ...settings]),
      properties: [['revenue'], ...revenue.map((each) => [each])],
    });

    it('test_retention_aggregation_sum, …_avg, …_cohort_size_avg', () => {
      const rows = [...views('one', 0, 1, 2), ...views('two', 0, 1, 2)];
      const revenue = [10, 20, 30, 40, 50, 60];
      expect(lines(triangle(rows, money('sum', revenue)))).toEqual({
        0: '50 70 90 0 0 0 0',
        1: '70 90 0 0 0 0',
        2: '90 0 0 0 0',
      });
      expect(lines(triangle(rows, money('average', revenue)))).toEqual({ 0: '25 35 45', 1: '35 45', 2: '45' });
    });

    it('with the members beside it: test_retention_aggregation_cohort_size_sum', () => {
      const rows = [...views('one', 0, 1, 2), ...views('two', 0, 1), ...views('three', 0)];
      const first = table(rows, money('sum', [10, 20, 30, 40, 50, 100]))[0];
      expect([first[1], ...first.slice(3, 6)]).toEqual([3, 150, 70, 30]);
    });

    it('under each value of the members: test_retention_aggregation_cohort_size_with_breakdown', () => {
      const rows = [...views('one', 0, 1), ...views('two', 0), ...views('three', 0, 1)];
      const members = [
        ['id', 'browser'],
        ['one', 'Chrome'],
        ['two', 'Chrome'],
        ['three', 'Firefox'],
      ];
      const asked = { ...money('sum', [10, 20, 40, 100, 200], [['breakdown', 'browser']]), members };
      const firstOf = (value: string): unknown[] => table(rows, asked).filter((row) => row[0] === value)[0];
      expect([firstOf('Chrome')[2], ...firstOf('Chrome').slice(4, 6)]).toEqual([2, 50, 20]);
      expect([firstOf('Firefox')[2], ...firstOf('Firefox').slice(4, 6)]).toEqual([1, 100, 200]);
    });

    const signups = [
      `one signup ${at(0, 10)}`,
      `one signup ${at(1)}`,
      `one buy ${at(0, 12)}`,
      `one buy ${at(1)}`,
      `two signup ${at(0, 9)}`,
      `two buy ${at(0, 11)}`,
    ];
    const change = [
      ['start', 'signup'],
      ['return', 'buy'],
    ];

    it('of another event in column 0: …_different_events_interval_0_includes_return_after_start, …_avg_interval_0', () => {
      const all = money('sum', ['', '', 50, 100, '', 30], change);
      expect(triangle(signups, all)[0]).toBe('80 100 0 0 0 0 0');
      expect(triangle(signups, money('average', ['', '', 50, 100, '', 30], change))[0]).toBe('40 100');
    });

    it('of the same event in column 0, once: …_same_events_interval_0_unchanged', () => {
      expect(triangle(views('one', 0, 1), money('sum', [10, 20]))[0]).toBe('10 20 0 0 0 0 0');
    });

    it('of a column of the members: test_retention_aggregation_person_property_sum, …_avg', () => {
      const rows = [...views('high', 0, 1), ...views('low', 0, 1)];
      const members = [
        ['id', 'worth'],
        ['high', 100],
        ['low', 10],
      ];
      expect(triangle(rows, { ...days(6, [['value', 'sum', 'worth']]), members })[0]).toBe('110 110 0 0 0 0 0');
      expect(triangle(rows, { ...days(6, [['value', 'average', 'worth']]), members })[0]).toBe('55 55');
    });
  });

  describe('in 24 hours', () => {
    const rolling = (settings: unknown[][]): Asked => ({
      from: '2020-06-10',
      to: '2020-06-20',
      asOf: '2020-06-21',
      settings: [['period', 'day'], ['rolling', 'yes'], ['columns', 3], ...settings],
    });

    it('under a column of the members: test_retention_24h_window_with_person_breakdown', () => {
      const rows = [
        'one view 2020-06-10T23:00',
        'one view 2020-06-11T22:00',
        'two view 2020-06-10T12:00',
        'two view 2020-06-11T13:00',
      ];
      const members = [
        ['id', 'country'],
        ['one', 'USA'],
        ['two', 'Canada'],
      ];
      const asked = { ...rolling([['breakdown', 'country']]), members };
      expect(triangleOf('USA', rows, asked)[0]).toBe('1 0 0');
      expect(triangleOf('Canada', rows, asked)[0]).toBe('1 1 0');
    });

    it('with a minimum: test_retention_24h_window_with_minimum_occurrences', () => {
      const start = ['one', 'two', 'three'].map((who) => `${who} view 2020-06-10T12:00`);
      const back = ['two view 2020-06-11T13:00', 'three view 2020-06-11T13:00', 'three view 2020-06-11T14:00'];
      expect(triangle([...start, ...back], rolling([['minimum', 2]]))[0]).toBe('3 1 0');
    });
  });

  describe('in brackets', () => {
    const brackets = (ends: string, settings: unknown[][] = []): Asked => days(19, [['brackets', ends], ...settings]);
    const firstOf = (value: string, rows: readonly string[], asked: Asked): string => triangleOf(value, rows, asked)[0];

    it('test_custom_brackets_day_period_single_day_bracket_label, …_different_start_cohorts', () => {
      expect(triangle(views('one', 0, 7), brackets('7, 9'))[0]).toBe('1 1 0');
      const rows = [...views('one', 0, 2), ...views('two', 3, 5)];
      expect(lines(triangle(rows, brackets('3, 7')))).toMatchObject({ 0: '1 1 0', 3: '1 1 0' });
    });

    it('under values of members and events: test_custom_brackets_with_person_breakdown, …_with_event_breakdown', () => {
      const rows = [...views('one', 0, 2, 6), ...views('two', 0, 3), ...views('three', 0, 7)];
      const members = [
        ['id', 'country'],
        ['one', 'USA'],
        ['two', 'USA'],
        ['three', 'Canada'],
      ];
      const byCountry = { ...brackets('4, 10', [['breakdown', 'country']]), members };
      expect(firstOf('USA', rows, byCountry)).toBe('2 2 1');
      expect(firstOf('Canada', rows, byCountry)).toBe('1 0 1');
      const other = [...views('one', 0, 2, 8), ...views('two', 0, 3)];
      const properties = [['browser'], ['Chrome'], ['Chrome'], ['Chrome'], ['Safari'], ['Safari']];
      const byBrowser = { ...brackets('5, 10', [['breakdown', 'browser']]), properties };
      expect(firstOf('Chrome', other, byBrowser)).toBe('1 1 1');
      expect(firstOf('Safari', other, byBrowser)).toBe('1 1 0');
    });

    it('on first times: test_custom_brackets_first_time_ever, …_first_time_matching_filters', () => {
      const rows = [
        ...views('one', 0),
        ...events('one', 'signup', 1),
        ...views('one', 3, 8),
        ...events('two', 'signup', 2),
        ...views('two', 4, 9),
      ];
      const ever = [
        ['cohort', 'first ever'],
        ['start', 'signup'],
        ['return', 'view'],
      ];
      expect(lines(triangle(rows, brackets('5, 10', ever)))).toEqual({ 1: '1 1 1', 2: '1 1 1' });
      const premium = [['premium'], [''], ['true'], [''], ['']];
      const matching = [
        ['cohort', 'first matching'],
        ['start', 'view', 'premium', 'is', 'true'],
      ];
      const asked = { ...brackets('4, 9', matching), properties: premium };
      expect(lines(triangle(views('one', 0, 2, 4, 9), asked))).toEqual({ 2: '1 1 1' });
    });

    it('with a minimum that one day has to reach: test_custom_brackets_with_minimum_occurrences, "counted per day"', () => {
      // Two returns on different days of a bracket are two periods with one each, also on or after and behind the last one.
      const rows = [
        ...views('one', 0, 1, 2, 2),
        ...views('two', 0, 1, 2),
        ...views('three', 0, 12, 12),
        ...views('four', 0, 12, 13),
      ];
      expect(triangle(rows, brackets('3, 7', [['minimum', 2]]))[0]).toBe('4 1 0');
      expect(
        triangle(
          rows,
          brackets('3, 7', [
            ['minimum', 2],
            ['on or after', 'yes'],
          ]),
        )[0],
      ).toBe('4 2 1');
    });

    it('with a condition on the return: test_custom_brackets_with_properties_on_events', () => {
      const properties = [['source'], ['organic'], ['organic'], ['organic'], ['paid']];
      const asked = { ...brackets('4, 10', [['return', 'view', 'source', 'is', 'organic']]), properties };
      expect(triangle(views('one', 0, 2, 7, 8), asked)[0]).toBe('1 1 1');
    });

    it('member by member: test_custom_brackets_actors_query', () => {
      const rows = [...views('one', 0, 2, 7), ...views('two', 0, 3)];
      const list = table(rows, brackets('4, 10', [['show', 'members']])).filter((row) => row[1] === '2020-06-10');
      expect(list.map((row) => `${row[3]} ${row[2]}`)).toEqual(['one 0', 'one 1–4', 'one 5–10', 'two 0', 'two 1–4']);
    });
  });
});
