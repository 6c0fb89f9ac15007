import { describe, expect, it } from 'vitest';
import { type Asked, at, days, triangle, triangleOf } from './triangles.ts';

// Every triangle below stands in posthog (MIT), posthog/hogql_queries/insights/test/test_retention_query_runner.py;
// the test's name stands beside. Their days count from 10 June 2020, their cohorts recur unless something else is said.

describe('RETENTION agrees with PostHog', () => {
  const views = [
    `one view ${at(0)}`,
    `one view ${at(1)}`,
    `one view ${at(2)}`,
    `one view ${at(5)}`,
    `one view ${at(5, 9)}`,
    `one view ${at(6)}`,
    `two view ${at(1)}`,
    `two view ${at(2)}`,
    `two view ${at(3)}`,
    `two view ${at(6)}`,
  ];

  it('by day: test_day_interval', () => {
    expect(triangle(views, days(10))).toEqual([
      '1 1 1 0 0 1 1 0 0 0 0',
      '2 2 1 0 1 2 0 0 0 0',
      '2 1 0 1 2 0 0 0 0',
      '1 0 0 1 0 0 0 0',
      '0 0 0 0 0 0 0',
      '1 1 0 0 0 0',
      '2 0 0 0 0',
      '0 0 0 0',
      '0 0 0',
      '0 0',
      '0',
    ]);
  });

  it('with at least two returns: test_all_events_with_minimum_occurrences', () => {
    expect(triangle(views, days(10, [['minimum', 2]]))).toEqual([
      '1 0 0 0 0 1 0 0 0 0 0',
      '2 0 0 0 1 0 0 0 0 0',
      '2 0 0 1 0 0 0 0 0',
      '1 0 0 0 0 0 0 0',
      '0 0 0 0 0 0 0',
      '1 0 0 0 0 0',
      '2 0 0 0 0',
      '0 0 0 0',
      '0 0 0',
      '0 0',
      '0',
    ]);
  });

  /** Month by month from January 2020, or hour by hour from 6 o'clock: the same pattern in both tests. */
  const pattern: readonly (readonly [string, number])[] = [
    ['one', 0],
    ['two', 0],
    ['one', 1],
    ['two', 1],
    ['one', 2],
    ['two', 2],
    ['one', 4],
    ['one', 5],
    ['two', 5],
    ['two', 6],
    ['one', 8],
    ['two', 10],
  ];
  const eleven = [
    '2 2 2 0 1 2 1 0 1 0 1',
    '2 2 0 1 2 1 0 1 0 1',
    '2 0 1 2 1 0 1 0 1',
    '0 0 0 0 0 0 0 0',
    '1 1 0 0 1 0 0',
    '2 1 0 1 0 1',
    '1 0 0 0 1',
    '0 0 0 0',
    '1 0 0',
    '0 0',
    '1',
  ];

  it('by month: test_month_interval', () => {
    const rows = pattern.map(([who, month]) => `${who} view ${at(0, 5, month - 5)}`);
    const asked = { from: '2020-01-01', to: '2020-11-25', asOf: '2020-11-26', settings: [['period', 'month']] };
    expect(triangle(rows, asked)).toEqual(eleven);
  });

  it('by hour: test_hour_interval', () => {
    const rows = pattern.map(([who, hour]) => `${who} view ${at(0, 6 + hour)}`);
    const asked = { from: '2020-06-10', to: '2020-06-10', asOf: '2020-06-11', settings: [['period', 'hour']] };
    // Their range ends with the hour of 16; before 6 and from 17 on nobody comes.
    const hours = triangle(rows, asked).slice(6, 17);
    expect(
      hours.map((line, index) =>
        line
          .split(' ')
          .slice(0, 11 - index)
          .join(' '),
      ),
    ).toEqual(eleven);
  });

  it('by week from Sunday on: test_interval_rounding', () => {
    const rows = [
      `one view ${at(0)}`,
      `two view ${at(0)}`,
      `one view ${at(1)}`,
      `two view ${at(1)}`,
      `one view ${at(7)}`,
      `two view ${at(7)}`,
      `one view ${at(14)}`,
      'one view 2020-07-04T05:00',
      'two view 2020-07-04T05:00',
      'two view 2020-07-11T05:00',
      'one view 2020-07-11T05:00',
      'two view 2020-07-25T05:00',
    ];
    const asked = {
      from: '2020-06-07',
      to: '2020-07-25',
      asOf: '2020-07-26',
      settings: [
        ['period', 'week'],
        ['week start', 'Sunday'],
      ],
    };
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

  const rolling = [
    `one view ${at(0)}`,
    `one view ${at(3)}`,
    `one view ${at(4)}`,
    `two view ${at(0)}`,
    `two view ${at(1)}`,
    `three view ${at(1)}`,
    `three view ${at(2)}`,
    `three view ${at(3)}`,
    `four view ${at(3)}`,
    `four view ${at(4)}`,
    `five view ${at(4)}`,
  ];

  it('on or after: test_rolling_retention_doesnt_double_count_same_user', () => {
    expect(triangle(rolling, days(5, [['on or after', 'yes']]))).toEqual([
      '2 2 1 1 1 0',
      '2 1 1 0 0',
      '1 1 0 0',
      '3 2 0',
      '3 0',
      '0',
    ]);
  });

  it('on or after in a range that begins later: test_rolling_retention', () => {
    const asked = { ...days(5, [['on or after', 'yes']]), from: '2020-06-11' };
    expect(triangle(rolling, asked)).toEqual(['2 1 1 0 0', '1 1 0 0', '3 2 0', '3 0', '0']);
  });

  it('on or after with at least three returns: test_rolling_retention_with_minimum_occurrences', () => {
    const often = rolling.flatMap((row) =>
      row === `one view ${at(4)}` || row === `three view ${at(3)}` ? [row, row, row] : [row],
    );
    const settings = [
      ['on or after', 'yes'],
      ['minimum', 3],
    ];
    const asked = { ...days(5, settings), from: '2020-06-11' };
    expect(triangle(often, asked)).toEqual(['2 1 1 0 0', '1 1 0 0', '3 1 0', '3 0', '0']);
  });

  const starters = [
    ...[0, 1, 2, 3].flatMap((day) => [`one start ${at(day)}`, `two start ${at(day)}`]),
    `three start ${at(5)}`,
    `one view ${at(5)}`,
    `one view ${at(6)}`,
    `two view ${at(5)}`,
  ];

  it('from one event to another: test_retention_multiple_events', () => {
    const settings = [
      ['start', 'start'],
      ['return', 'view'],
    ];
    expect(triangle(starters, days(6, settings))).toEqual([
      '2 0 0 0 0 2 1',
      '2 0 0 0 2 1',
      '2 0 0 2 1',
      '2 0 2 1',
      '0 0 0',
      '1 0',
      '0',
    ]);
  });

  it('from any event to any event: test_retention_any_event', () => {
    expect(triangle(starters, days(6))).toEqual([
      '2 2 2 2 0 2 1',
      '2 2 2 0 2 1',
      '2 2 0 2 1',
      '2 0 2 1',
      '0 0 0',
      '3 1',
      '1',
    ]);
  });

  const target = (...marked: number[]) => [['target'], ...views.map((_, row) => [marked.includes(row) ? 'value' : ''])];

  it('with a condition on the start: test_retention_with_properties_on_start_event', () => {
    const asked = { ...days(10, [['start', 'view', 'target', 'is', 'value']]), properties: target(0) };
    expect(triangle(views, asked)[0]).toBe('1 1 1 0 0 1 1 0 0 0 0');
    expect(triangle(views, asked).slice(1).join(' ')).toMatch(/^[0 ]+$/);
  });

  it('first matching: test_retention_with_properties_on_start_event_for_first_time', () => {
    const settings = [
      ['cohort', 'first matching'],
      ['start', 'view', 'target', 'is', 'value'],
    ];
    const lines = triangle(views, { ...days(10, settings), properties: target(2, 3) });
    expect(lines[2]).toBe('1 0 0 1 1 0 0 0 0');
    expect(lines.filter((_, index) => index !== 2).join(' ')).toMatch(/^[0 ]+$/);
  });

  it('with a condition on the return: test_retention_with_properties_on_return_event', () => {
    const asked = { ...days(10, [['return', 'view', 'target', 'is', 'value']]), properties: target(1) };
    expect(triangle(views, asked)).toEqual([
      '1 1 0 0 0 0 0 0 0 0 0',
      '2 0 0 0 0 0 0 0 0 0',
      '2 0 0 0 0 0 0 0 0',
      '1 0 0 0 0 0 0 0',
      '0 0 0 0 0 0 0',
      '1 0 0 0 0 0',
      '2 0 0 0 0',
      '0 0 0 0',
      '0 0 0',
      '0 0',
      '0',
    ]);
  });

  it('with a filter: test_retention_with_properties, where every second event of a list has the property', () => {
    const properties = [['some'], ...views.map((_, row) => [row % 2 === 0 ? 'value' : ''])];
    const asked = { ...days(10, [['filter', 'some', 'is', 'value']]), properties };
    expect(triangle(views, asked)).toEqual([
      '1 0 1 0 0 1 0 0 0 0 0',
      '1 0 1 0 0 0 0 0 0 0',
      '1 0 0 1 0 0 0 0 0',
      '1 0 0 0 0 0 0 0',
      '0 0 0 0 0 0 0',
      '1 0 0 0 0 0',
      '0 0 0 0 0',
      '0 0 0 0',
      '0 0 0',
      '0 0',
      '0',
    ]);
  });

  /** test_retention_with_breakdown_different_entities */
  const shop = [
    `p1 signup ${at(0)}`,
    `p2 signup ${at(0)}`,
    `p3 signup ${at(0)}`,
    `p4 signup ${at(1)}`,
    `p1 purchase ${at(1)}`,
    `p1 purchase ${at(3)}`,
    `p1 purchase ${at(5)}`,
    `p2 purchase ${at(2)}`,
    `p3 purchase ${at(1)}`,
    `p3 purchase ${at(4)}`,
    `p4 purchase ${at(1)}`,
    `p4 purchase ${at(2)}`,
    `p4 purchase ${at(3)}`,
  ];
  const [clothing, electronics] = ['clothing', 'electronics'];
  const category = [
    ['category'],
    ...[clothing, clothing, electronics, electronics, clothing, '', electronics, clothing],
    ...[electronics, electronics, electronics, electronics, clothing],
  ].map((cell) => [cell].flat());
  const byCategory = [
    ['breakdown', 'category'],
    ['start', 'signup'],
    ['return', 'purchase'],
  ];

  it('under each value with its own events: test_retention_with_breakdown_different_entities', () => {
    const asked = { ...days(5, byCategory), properties: category };
    expect(triangleOf(clothing, shop, asked)).toEqual(['2 1 1 0 0 0', '0 0 0 0 0', '0 0 0 0', '0 0 0', '0 0', '0']);
    expect(triangleOf(electronics, shop, asked)).toEqual(['1 1 0 0 1 0', '1 1 0 0 0', '0 0 0 0', '0 0 0', '0 0', '0']);
  });

  it('under the value on the one start where a member joins once, whatever the returns say', () => {
    // retention_base_query_builder.py: argMin of the breakdown over the start events where cohorts are of first times.
    const asked = { ...days(5, [...byCategory, ['cohort', 'first ever']]), properties: category };
    expect(triangleOf(clothing, shop, asked)[0]).toBe('2 1 1 1 0 1');
    expect(triangleOf(electronics, shop, asked).slice(0, 2)).toEqual(['1 1 0 0 1 0', '1 1 1 0 0']);
  });

  it('under a property of the members: test_retention_with_breakdown_with_person_properties', () => {
    const rows = [
      ...[0, 1, 3].map((day) => `p1 view ${at(day)}`),
      ...[0, 2].map((day) => `p3 view ${at(day)}`),
      ...[0, 1, 4].map((day) => `p2 view ${at(day)}`),
      ...[0, 5].map((day) => `p4 view ${at(day)}`),
    ];
    const countries: Record<string, string> = { p1: 'US', p2: 'UK', p3: 'US', p4: 'Germany' };
    const properties = [['country'], ...rows.map((row) => [countries[row.slice(0, 2)]])];
    const asked = { ...days(5, [['breakdown', 'country']]), properties };
    expect(triangleOf('US', rows, asked)).toEqual(['2 1 1 1 0 0', '1 0 1 0 0', '1 0 0 0', '1 0 0', '0 0', '0']);
    expect(triangleOf('UK', rows, asked)).toEqual(['1 1 0 0 1 0', '1 0 0 1 0', '0 0 0 0', '0 0 0', '1 0', '0']);
    expect(triangleOf('Germany', rows, asked)).toEqual(['1 0 0 0 0 1', '0 0 0 0 0', '0 0 0 0', '0 0 0', '0 0', '1']);
  });

  it('counting groups instead of persons, whoever has none left out: test_groups_aggregating', () => {
    const company = [
      'company-1 view 2020-06-10T05:00',
      '. view 2020-06-10T05:00',
      'company-1 view 2020-07-04T05:00',
      '. view 2020-07-11T05:00',
      'company-1 view 2020-07-25T05:00',
    ];
    const asked = {
      from: '2020-06-07',
      to: '2020-07-25',
      asOf: '2020-07-26',
      settings: [
        ['period', 'week'],
        ['week start', 'Sunday'],
      ],
    };
    expect(triangle(company, asked)).toEqual([
      '1 0 0 1 0 0 1',
      '0 0 0 0 0 0',
      '0 0 0 0 0',
      '1 0 0 1',
      '0 0 0',
      '0 0',
      '1',
    ]);
  });

  it('in 24 hours from the first start', () => {
    // posthog (MIT), test_retention_data_warehouse.py: starts on two days, returns after 27, 50 and 28 hours.
    const rows = [
      'one signup 2025-01-01T09:00',
      'two signup 2025-01-01T10:00',
      'three signup 2025-01-02T09:00',
      'four signup 2025-01-02T10:00',
      'one renewed 2025-01-02T12:00',
      'two renewed 2025-01-03T12:00',
      'three renewed 2025-01-03T13:00',
    ];
    const asked = {
      from: '2025-01-01',
      to: '2025-01-02',
      asOf: '2025-01-05',
      settings: [
        ['period', 'day'],
        ['rolling', 'yes'],
        ['start', 'signup'],
        ['return', 'renewed'],
      ],
    };
    expect(triangle(rows, asked)).toEqual(['2 1 1 0', '2 1 0']);
  });

  describe('in 24 hours', () => {
    const rolling = (settings: unknown[][] = []): Asked => ({
      from: '2020-06-10',
      to: '2020-06-11',
      asOf: '2020-06-20',
      settings: [['period', 'day'], ['rolling', 'yes'], ['columns', 3], ...settings],
    });

    it('other than in days: test_retention_24h_window_calculation', () => {
      const one = ['person1 view 2020-06-10T23:00', 'person1 view 2020-06-11T01:00', 'person1 view 2020-06-11T23:00'];
      expect(triangle(one, rolling())[0]).toBe('1 1 0');
      const two = ['person2 view 2020-06-11T01:00', 'person2 view 2020-06-11T23:00', 'person2 view 2020-06-12T02:00'];
      expect(triangle([...one, ...two], rolling())).toEqual(['1 1 0', '1 1 0']);
      const byDay = {
        ...rolling(),
        settings: [
          ['period', 'day'],
          ['columns', 3],
        ],
      };
      expect(triangle([...one, ...two], byDay)).toEqual(['1 1 0', '2 1 0']);
    });

    it('under each value from the one start: test_retention_24h_window_with_event_breakdown', () => {
      const rows = ['p view 2020-06-10T14:00', 'p view 2020-06-11T13:00', 'p view 2020-06-11T15:00'];
      const asked = {
        ...rolling([['breakdown', 'browser']]),
        properties: [['browser'], ['Chrome'], ['Chrome'], ['Firefox']],
      };
      expect(triangleOf('Chrome', rows, asked)[0]).toBe('1 0 0');
      expect(triangleOf('Firefox', rows, asked)[0]).toBe('1 1 0');
    });

    it('first ever and first matching: …_first_time_ever, …_first_time_matching_filters', () => {
      const ever = [
        ...['person1 view 2020-06-10T14:00', 'person1 view 2020-06-10T23:00'],
        ...['person2 view 2020-06-10T23:00', 'person2 view 2020-06-11T22:00'],
      ];
      expect(triangle(ever, rolling([['cohort', 'first ever']]))[0]).toBe('2 0 0');
      const matching = ['10:00', '14:00'].map((clock) => `p view 2020-06-10T${clock}`);
      const rows = [...matching, 'p view 2020-06-11T13:00', 'p view 2020-06-11T15:00'];
      const asked = {
        ...rolling([
          ['cohort', 'first matching'],
          ['start', 'view', 'browser', 'is', 'Chrome'],
        ]),
        properties: [['browser'], ['Safari'], ['Chrome'], ['Chrome'], ['Chrome']],
      };
      expect(triangle(rows, asked)[0]).toBe('1 1 0');
    });

    it('with conditions: test_retention_24h_window_with_properties_on_events', () => {
      const rows = ['p view 2020-06-10T14:00', 'p view 2020-06-11T13:00', 'p view 2020-06-11T15:00'];
      const premium = ['premium', 'is', 'true'];
      const settings = ['start', 'return'].map((name) => [name, 'view', ...premium]);
      const asked = { ...rolling(settings), properties: [['premium'], ['true'], ['true'], ['false']] };
      expect(triangle(rows, asked)[0]).toBe('1 0 0');
    });
  });

  describe('on what the returns add up to', () => {
    const money = (value: string, revenue: readonly number[], settings: unknown[][] = []): Asked => ({
      ...days(6, [['value', value, 'revenue'], ...settings]),
      properties: [['revenue'], ...revenue.map((each) => [each])],
    });

    it('several a day: test_retention_aggregation_multiple_events_same_day', () => {
      const rows = [0, 1, 1, 2, 2, 2].map((day) => `user1 view ${at(day)}`);
      const all = [...rows, ...[0, 1, 2].map((day) => `user2 view ${at(day)}`)];
      const revenue = [10, 20, 30, 40, 50, 60, 100, 200, 300];
      expect(triangle(all, money('sum', revenue)).slice(0, 3)).toEqual([
        '110 250 450 0 0 0 0',
        '250 450 0 0 0 0',
        '450 0 0 0 0',
      ]);
      // An average of nobody is 0 there and blank here.
      expect(triangle(all, money('average', revenue)).slice(0, 3)).toEqual(['55 125 225', '125 225', '225']);
    });

    it('in column 0 since the start: …different_events_interval_0_excludes_return_before_start', () => {
      const rows = [`user1 signup ${at(0, 10)}`, `user1 buy ${at(0, 8)}`, `user1 buy ${at(0, 12)}`];
      const events = [
        ['start', 'signup'],
        ['return', 'buy'],
      ];
      expect(triangle(rows, money('sum', [0, 999, 50], events))[0]).toBe('50 0 0 0 0 0 0');
    });
  });

  describe('in brackets', () => {
    const brackets = (last: string, settings: unknown[][] = []): Asked => days(19, [['brackets', last], ...settings]);
    const viewsOf = (who: string, ...on: number[]): string[] => on.map((day) => `${who} view ${at(day)}`);

    it('of days: test_custom_brackets_day_period', () => {
      const rows = [...viewsOf('p1', 0, 1, 5, 16), ...viewsOf('p2', 0, 4, 10), ...viewsOf('p3', 0)];
      expect(triangle(rows, brackets('4, 14, 17'))[0]).toBe('3 2 2 1');
    });

    it('with a minimum: test_custom_brackets_with_minimum_occurrences', () => {
      const rows = [...viewsOf('p1', 0, 2, 2, 7), ...viewsOf('p2', 0, 3, 8, 8)];
      expect(triangle(rows, brackets('5, 10', [['minimum', 2]]))[0]).toBe('2 1 1');
    });

    it('on or after: test_custom_brackets_cumulative', () => {
      const rows = [...viewsOf('p1', 0, 8), ...viewsOf('p2', 0, 3)];
      expect(triangle(rows, brackets('5, 10', [['on or after', 'yes']]))[0]).toBe('2 2 1');
    });

    it('that stay empty: test_custom_brackets_empty_bracket_handling', () => {
      expect(triangle(viewsOf('p', 0, 12), brackets('3, 8, 12'))[0]).toBe('1 0 0 1');
    });

    it('of weeks and months: test_custom_brackets_week_period, …_month_period', () => {
      const weeks = ['p view 2020-06-10T05:00', 'p view 2020-07-01T05:00', 'p view 2020-07-22T05:00'];
      const by = (period: string, last: string): Asked => ({
        from: '2020-06-10',
        to: '2020-06-10',
        asOf: '2021-02-11',
        settings: [
          ['period', period],
          ['brackets', last],
        ],
      });
      expect(triangle(weeks, by('week', '4, 8'))).toEqual(['1 1 1']);
      const months = ['p view 2020-06-10T05:00', 'p view 2020-08-10T05:00', 'p view 2020-11-10T05:00'];
      expect(triangle(months, by('month', '3, 6'))).toEqual(['1 1 1']);
    });
  });
});
