import { describe, expect, it } from 'vitest';
import { funnelTrend } from '../../../src/analyses/funnelTrend/index.ts';
import { formula } from '../formula.ts';

// All from posthog (MIT), posthog/hogql_queries/insights/funnels/test/test_funnel_trends.py; the tests' names stand beside.

/** `one 1 0`: event, day of May 2021, second of that day, then values of further columns. */
interface Told {
  readonly who: string;
  readonly events: string;
}

const clock = (day: string, second: string): string => {
  const parts = [Math.floor(Number(second) / 3600), Math.floor(Number(second) / 60) % 60, Number(second) % 60];
  return `2021-05-0${day}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
};

/** Rows of the trend as `value? entered converted`, days without anybody left out. */
function trend(people: readonly Told[], steps: readonly string[], settings: unknown[][], header = 'value'): string[] {
  const rows = people.flatMap(({ who, events }) => events.split(', ').map((event) => [who, ...event.split(' ')]));
  // Somebody long before shows every event, and keeps the columns of times from being days.
  const names = [...new Set([...rows.map((row) => row[1]), ...steps])];
  const known = names.map((name) => ['known', name, '', '']);
  const all = [...rows, ...known];
  const times = all.map(([who, , day, second]) => [who === 'known' ? '2020-01-01T09:00' : clock(day, second)]);
  const block = [['from', '2021-05-01'], ['to', '2021-05-02'], ...settings].map((row) =>
    [...row, '', '', '', '', '', '', ''].slice(0, 8),
  );
  const table = formula(funnelTrend, [
    all.map(([who]) => [who]),
    all.map(([, name]) => [name]),
    times,
    steps.map((name) => [name]),
    [[header], ...all.map((row) => [row[4] ?? ''])],
    undefined,
    block,
  ]);
  const broken = table[0].length === 5;
  return table.slice(1).map((row) => (broken ? `${row[0]} ${row[2]} ${row[3]}` : `${row[1]} ${row[2]}`));
}

describe('FUNNEL_TREND agrees with PostHog on excluded events', () => {
  const x12 = ['exclude', 'x', 1, 2];
  const ten = ['window', '10 seconds'];

  it.each([
    ['test_short_exclusions', 'one 1 0, x 1 1, two 1 31, one 1 3600, two 1 3629', 2, '30 seconds', x12, ['1 1', '0 0']],
    [
      'test_funnel_exclusion_multiple_possible_no_end_event1',
      'one 1 0, x 1 1, one 1 31',
      2,
      ten[1],
      x12,
      ['1 0', '0 0'],
    ],
    ['…no_end_event2', 'one 1 0, one 1 31, x 1 32', 2, ten[1], x12, ['1 0', '0 0']],
    ['…no_end_event3', 'one 1 0, one 1 1, x 1 2', 2, ten[1], x12, ['0 0', '0 0']],
    [
      'test_exclusion_after_goal',
      'one 1 0, two 1 1, three 1 3, one 1 4, two 1 5, x 1 6, three 1 7',
      3,
      ten[1],
      ['exclude', 'x', 2, 3],
      ['1 1', '0 0'],
    ],
    [
      'test_exclusion_multiday_completion_on_first_day',
      'one 1 0, two 1 1, one 2 4, x 2 5, two 2 6',
      2,
      ten[1],
      x12,
      ['1 1', '0 0'],
    ],
    [
      'test_exclusion_multiday_completion_on_second_day',
      'one 1 0, x 1 1, two 1 2, one 2 4, two 2 6',
      2,
      ten[1],
      x12,
      ['0 0', '1 1'],
    ],
    [
      'test_exclusion_multiday_partial_first_day_exclusion_second_day',
      'one 1 0, one 2 30, x 2 31, two 2 32',
      2,
      ten[1],
      x12,
      ['0 0', '0 0'],
    ],
    [
      'test_exclusion_multiday_partial_first_day_open_exclusion_second_day',
      'one 1 0, one 2 30, x 2 31',
      2,
      ten[1],
      x12,
      ['1 0', '0 0'],
    ],
    [
      'test_open_exclusion_multiday',
      'one 1 0, two 1 1, one 2 4, two 2 5, x 2 6',
      3,
      ten[1],
      ['exclude', 'x', 2, 3],
      ['1 0', '0 0'],
    ],
    ['test_excluded_completion', 'one 1 0, x 1 11, one 1 12, x 1 13, two 1 14', 2, ten[1], x12, ['0 0', '0 0']],
  ] as const)('%s', (_, events, steps, window, exclude, expected) => {
    const settings = [['window', window], [...exclude]];
    expect(trend([{ who: 'u', events }], ['one', 'two', 'three'].slice(0, steps), settings)).toEqual(expected);
  });

  it('test_funnel_exclusion_no_end_event: persons 1 and 4 stay', () => {
    const people = [
      { who: 'p1', events: 'one 1 3600, two 1 7200' },
      { who: 'p2', events: 'one 1 10800, x 1 12600, two 1 14400' },
      { who: 'p3', events: 'one 1 18000, x 1 21600' },
      { who: 'p4', events: 'one 1 25200, x 2 28800' },
    ];
    expect(trend(people, ['one', 'two'], [['window', '1 day'], x12])).toEqual(['2 1', '0 0']);
  });

  it('test_exclusion_with_property_filter: two exclusions of one event by their conditions', () => {
    const people = [
      { who: 'a', events: 'one 1 0, x 1 1 true, two 1 2' },
      { who: 'b', events: 'one 1 0, x 1 1 yes, two 1 2' },
      { who: 'c', events: 'one 1 0' },
      { who: 'd', events: 'one 1 0, x 1 1 false, two 1 2' },
    ];
    const settings = [ten, [...x12, 'value', 'is', 'true'], [...x12, 'value', 'is', 'yes']];
    expect(trend(people, ['one', 'two'], settings)).toEqual(['2 1', '0 0']);
  });
});

describe('FUNNEL_TREND agrees with PostHog on values', () => {
  const by = (...attribution: unknown[]): unknown[][] => [
    ['window', '30 seconds'],
    ['breakdown', 'value'],
    ['attribution', ...attribution],
  ];

  it.each([
    [['first touch'], ['Chrome 1 1', 'Chrome 1 1']],
    [['every'], ['Chrome 1 1', 'Chrome 1 1', 'Safari 1 0', 'Safari 0 0']],
    [
      ['step', 1],
      ['Chrome 1 1', 'Chrome 1 1', 'Safari 1 1', 'Safari 0 0'],
    ],
    [
      ['step', 2],
      ['Chrome 1 1', 'Chrome 1 1', 'Safari 1 0', 'Safari 1 1'],
    ],
  ])('by %j: test_breakdown_with_attribution', (attribution, expected) => {
    const events = 'one 1 0 Chrome, one 1 1 Safari, two 1 14 Chrome, one 2 0 Chrome, two 2 1 Safari, two 2 14 Chrome';
    expect(trend([{ who: 'u', events }], ['one', 'two'], by(...attribution))).toEqual(expected);
  });

  it.each([
    [['first touch'], ['Chrome 1 1', 'Chrome 1 1']],
    [['every'], ['Chrome 1 0', 'Chrome 0 0', 'Safari 0 0', 'Safari 1 0']],
    [
      ['step', 1],
      ['Chrome 1 1', 'Chrome 0 0', 'Safari 0 0', 'Safari 1 1'],
    ],
    [
      ['step', 3],
      ['Chrome 1 0', 'Chrome 1 1', 'Safari 1 1', 'Safari 1 0'],
    ],
  ])('by %j: test_breakdown_with_attribution_2', (attribution, expected) => {
    const events = 'one 1 0 Chrome, two 1 1 Chrome, three 1 2 Safari, one 2 0 Safari, two 2 1 Safari, three 2 2 Chrome';
    expect(trend([{ who: 'u', events }], ['one', 'two', 'three'], by(...attribution))).toEqual(expected);
  });

  it('to an earlier step out of order: test_funnel_trends_with_out_of_order_completion', () => {
    const people = [{ who: 'a', events: 'one 1 0, three 1 3600, two 1 7200' }];
    const settings = [
      ['window', '7 days'],
      ['to step', 2],
    ];
    expect(trend(people, ['one', 'two', 'three'], settings)).toEqual(['1 1', '0 0']);
  });
});
