import { describe, expect, it } from 'vitest';
import { funnel } from '../../../src/analyses/funnel/index.ts';
import { funnelTrend } from '../../../src/analyses/funnelTrend/index.ts';
import { rangeOf } from '../events/columns.ts';
import { formula } from '../formula.ts';

// All from posthog (MIT), posthog/hogql_queries/insights/funnels/test/; the tests' names stand beside.

const DAY = '2021-05-01T';

/** `signup 1:00, x 1:30` as rows of one person on one day. */
const journey = (who: string, events: string): string[] =>
  events.split(', ').map((event) => {
    const [name, clock] = event.split(' ');
    return `${who} ${name} ${DAY}${clock.padStart(5, '0')}`;
  });

const block = (settings: readonly unknown[][]): unknown[][] =>
  settings.map((row) => [...row, '', '', '', '', ''].slice(0, 6));

function table(rows: readonly string[], steps: unknown[][], settings: unknown[][] = [], properties?: unknown[][]) {
  const columns = [0, 1, 2].map((index) => rangeOf(rows, index));
  return formula(funnel, [...columns, steps, properties, undefined, block([['window', '14 days'], ...settings])]).slice(
    1,
  );
}

const counts = (...given: Parameters<typeof table>): unknown[] => table(...given).map((row) => row[2]);

/** Who entered. */
const entered = (rows: readonly string[], steps: unknown[][], settings: unknown[][]): unknown[] =>
  table(rows, steps, [...settings, ['show', 'members']])
    .filter((row) => row[1] === 1)
    .map((row) => row[2]);

describe('FUNNEL agrees with PostHog on excluded events', () => {
  const five = [['signup'], ['pageview'], ['insight'], ['invite'], ['pageview2']];

  it('over the whole funnel: test_funnel_exclusions_full_window', () => {
    const rows = [
      ...journey('p1', 'signup 1:00, paid 2:00'),
      ...journey('p2', 'signup 3:00, x 3:30, paid 4:00'),
      ...journey('p3', 'signup 5:00, paid 6:00'),
    ];
    expect(counts(rows, [['signup'], ['paid']], [['exclude', 'x', 1, 2]])).toEqual([2, 2]);
    // In any order the second half still counts (test_funnel_unordered.py, the same test).
    expect(
      counts(
        rows,
        [['signup'], ['paid']],
        [
          ['exclude', 'x', 1, 2],
          ['order', 'any'],
        ],
      ),
    ).toEqual([3, 2]);
  });

  it.each([
    [1, 2, ['p1', 'p2']],
    [2, 3, ['p2', 'p3']],
    [3, 4, ['p3']],
    [4, 5, []],
    [2, 4, ['p3']],
  ])('after step %i and before step %i: test_advanced_funnel_exclusions_between_steps', (from, to, expected) => {
    const rows = [
      ...journey('p1', 'signup 1:00, pageview 2:00, x 3:00, insight 4:00, x 4:30, invite 5:00, x 5:30, pageview2 6:00'),
      ...journey('p2', 'signup 1:00, pageview 2:00, insight 4:00, x 4:30, invite 5:00, x 5:30, pageview2 6:00'),
      ...journey('p3', 'signup 1:00, x 1:30, pageview 2:00, insight 4:00, invite 5:00, x 5:30, pageview2 6:00'),
    ];
    expect(entered(rows, five, [['exclude', 'x', from, to]])).toEqual(expected);
    expect(counts(rows, five, [['exclude', 'x', from, to]])).toEqual(new Array(5).fill(expected.length));
  });

  const several = [
    ...journey('p1', 'signup 1:00, x 2:00, pageview 3:00, insight 4:00, y 4:30, invite 5:00, pageview2 6:00'),
    ...journey('p2', 'signup 1:00, y 1:30, pageview 2:00, insight 4:00, y 4:30, invite 5:00, x 5:30, pageview2 6:00'),
    ...journey('p3', 'signup 1:00, x 1:30, pageview 2:00, insight 4:00, invite 5:00, x 5:30, pageview2 6:00'),
    ...journey('p4', 'signup 1:00, pageview 2:00, insight 4:00, invite 5:00, pageview2 6:00'),
  ];

  it.each([
    [1, 2, 3, 4],
    [1, 2, 1, 2],
    [1, 5, 1, 5],
  ])('several at once: test_advanced_funnel_multiple_exclusions_between_steps', (fromX, toX, fromY, toY) => {
    const settings = [
      ['exclude', 'x', fromX, toX],
      ['exclude', 'y', fromY, toY],
    ];
    expect(counts(several, five, settings)).toEqual([1, 1, 1, 1, 1]);
    expect(entered(several, five, settings)).toEqual(['p4']);
  });

  it('several at once in any order: the same test of test_funnel_unordered.py', () => {
    const p5 = journey(
      'p5',
      'signup 1:00, x 1:30, pageview 2:00, x 2:30, insight 4:00, y 4:30, invite 5:00, x 5:30, pageview2 6:00',
    );
    const settings = [
      ['exclude', 'x', 1, 5],
      ['exclude', 'y', 1, 5],
      ['order', 'any'],
    ];
    expect(counts([...several, ...p5], five, settings)).toEqual([5, 2, 1, 1, 1]);
  });

  const partial = [
    ...journey('u1', 'one 10:00, two 11:00, x 12:00, three 13:00'),
    ...journey('u2', 'one 10:00, two 11:00, three 12:00'),
  ];
  const oneTwoThree = [['one'], ['two'], ['three']];
  const clearing = [
    ['exclude', 'x', 1, 3],
    ['order', 'any'],
  ];

  it('which clear the progress in any order: test_unordered_trend_with_partial_steps_and_exclusion', () => {
    expect(counts(partial, oneTwoThree, clearing)).toEqual([2, 1, 1]);
    const trend = formula(funnelTrend, [
      ...[0, 1, 2].map((index) => rangeOf(partial, index)),
      oneTwoThree,
      undefined,
      undefined,
      block([...clearing, ['to step', 2], ['window', '6 hours']]),
    ]);
    expect(trend[1].slice(1)).toEqual([2, 1, 0.5]);
  });

  it('which come too late: test_unordered_exclusion_after_completion', () => {
    const rows = journey('p1', 'one 1:00, two 2:00, three 3:00, x 4:00, three 5:00');
    expect(counts(rows, oneTwoThree, clearing)).toEqual([1, 1, 1]);
  });
});

describe('FUNNEL agrees with PostHog', () => {
  it('on the same instant twenty times: test_same_event_same_timestamp', () => {
    const rows = [...new Array(20).fill('t one 2024-01-10T12:01'), 't two 2024-01-11T12:01'];
    expect(counts(rows, [['one'], ['two']])).toEqual([1, 1]);
  });

  it('on the first conversion in any order: test_basic_unordered_funnel_conversion_times', () => {
    const rows = [
      'a signup 2021-05-02T00:00',
      'b pageview 2021-05-02T00:00',
      'b signup 2021-05-02T01:00',
      'c insight 2021-05-02T00:00',
      'c signup 2021-05-02T02:00',
      'c pageview 2021-05-02T04:00',
      'c pageview 2021-05-03T00:00',
      'c insight 2021-05-03T03:00',
      'c signup 2021-05-03T06:00',
    ];
    const settings = [
      ['window', '1 day'],
      ['order', 'any'],
    ];
    const columns = [0, 1, 2].map((index) => rangeOf(rows, index));
    const result = formula(funnel, [...columns, [['signup'], ['pageview'], ['insight']], settings]).slice(1);
    expect(result.map((row) => [row[2], row[5]])).toEqual([
      [3, null],
      [2, 5400],
      [1, 7200],
    ]);
  });

  it('on a window that summer time does not move: test_funnel_window_ignores_dst_transition', () => {
    const rows = ['u pageview 2024-03-01T15:10', 'u signup 2024-03-15T14:27'];
    for (const order of ['any', 'ordered']) {
      const [, second] = table(rows, [['pageview'], ['signup']], [['order', order]]);
      expect([second[2], second[5], second[6]]).toEqual([1, 1_207_020, 1_207_020]);
    }
  });

  it('on one event twice with different conditions: test_funnel_unordered_entity_filters', () => {
    const rows = [`u signup ${DAY}01:00`, `u signup ${DAY}02:00`];
    const properties = [
      ['a', 'b'],
      ['some value', ''],
      ['', 'Another value'],
    ];
    const steps = [
      ['signup', 'a', 'is', 'some value'],
      ['signup', 'b', 'contains', 'another'],
    ];
    for (const order of ['any', 'ordered', 'strict']) {
      expect(counts(rows, steps, [['order', order]], properties)).toEqual([1, 1]);
    }
  });

  it('on any event with a condition: test_funnel_unordered_all_events_with_properties', () => {
    const rows = [`u signup ${DAY}01:00`, `u added ${DAY}02:00`];
    const properties = [['saved'], [''], [true]];
    expect(
      counts(
        rows,
        [
          ['signup', '', '', ''],
          ['*', 'saved', 'is', 'true'],
        ],
        [['order', 'any']],
        properties,
      ),
    ).toEqual([1, 1]);
  });

  it('on values under which each has its own events: breakdown "all_events" of test_funnel_unordered.py', () => {
    const rows = ['p signup 2020-01-01T12:00', 'p signup 2020-01-02T13:00', 'p play 2020-01-02T14:00'];
    const browser = [['browser'], ['Chrome'], ['Safari'], ['Safari']];
    const settings = [
      ['window', '7 days'],
      ['order', 'any'],
      ['breakdown', 'browser'],
      ['attribution', 'every'],
    ];
    const columns = [0, 1, 2].map((index) => rangeOf(rows, index));
    const result = formula(funnel, [...columns, [['signup'], ['play']], browser, undefined, settings]).slice(1);
    expect(result.map((row) => [row[0], row[3], row[6]])).toEqual([
      ['Chrome', 1, null],
      ['Chrome', 0, null],
      ['Safari', 1, null],
      ['Safari', 1, 3600],
    ]);
  });
});

describe('FUNNEL agrees with PostHog on strict order', () => {
  it('with conditions and repeats: test_advanced_strict_funnel', () => {
    const histories: Record<string, string> = {
      p1: 'user',
      p2: 'user $pageview',
      p3: 'user signup:val signup:val2 $pageview blaah insight',
      p4: 'blaah user signup:val $pageview:val blaah',
      p5: 'blaah user signup:val $pageview blaah',
      p6: 'blaah user signup:val $pageview pageview:val1',
      p7: 'blaah user signup:val $pageview user pageview:val',
      p8: 'blaah user user signup:val $pageview pageview:val',
    };
    const events = Object.entries(histories).flatMap(([who, history]) =>
      history.split(' ').map((event, minute) => ({ who, event: event.split(':'), minute })),
    );
    const rows = events.map(({ who, event, minute }) => `${who} ${event[0]} 2021-05-01T00:0${minute}`);
    const properties = [['key'], ...events.map(({ event }) => [event[1] ?? ''])];
    const steps = [
      ['user', '', '', ''],
      ['signup', 'key', 'is', 'val'],
      ['$pageview', '', '', ''],
      ['pageview', 'key', 'is', 'val'],
    ];
    expect(counts(rows, steps, [['order', 'strict']], properties)).toEqual([8, 6, 5, 1]);
  });

  it('on the time between steps: test_basic_strict_funnel_conversion_times', () => {
    const rows = [
      'a user 2021-05-02T00:00',
      'b user 2021-05-02T00:00',
      'b page 2021-05-02T01:00',
      'c user 2021-05-02T00:00',
      'c page 2021-05-02T02:00',
      'c insight 2021-05-02T04:00',
    ];
    const result = table(rows, [['user'], ['page'], ['insight']], [['order', 'strict']]);
    expect(result.map((row) => [row[2], row[5]])).toEqual([
      [3, null],
      [2, 5400],
      [1, 7200],
    ]);
  });

  it.each([
    ['first touch', [['one', 1, 0]]],
    [
      'every',
      [
        ['one', 1, 0],
        ['two', 1, 0],
      ],
    ],
  ])('under values, by %s: test_different_prop_val_in_strict_filter', (attribution, expected) => {
    const names = ['first', 'first', 'unmatched', 'unmatched', 'second', 'second'];
    const rows = names.map((name, minute) => `m ${name} 2021-05-01T00:0${minute}`);
    const properties = [['bd'], ['one'], ['two'], ['one'], ['two'], ['one'], ['two']];
    const settings = [
      ['order', 'strict'],
      ['breakdown', 'bd'],
      ['attribution', attribution],
    ];
    const result = table(rows, [['first'], ['second']], settings, properties);
    const values = [...new Set(result.map((row) => row[0]))];
    expect(values.map((value) => [value, ...result.filter((row) => row[0] === value).map((row) => row[3])])).toEqual(
      expected,
    );
  });
});

describe('FUNNEL agrees with PostHog on the first touch', () => {
  it('test_funnel_step_breakdown_with_first_touch_attribution of breakdown_cases.py', () => {
    const rows = [
      'p1 signup 2020-01-01T12:00',
      'p1 buy 2020-01-01T13:00',
      'p2 signup 2020-01-01T13:00',
      'p2 buy 2020-01-02T13:00',
      'p3 signup 2020-01-02T14:00',
      'p3 buy 2020-01-02T15:00',
      'p4 signup 2020-01-02T15:00',
      'p4 buy 2020-01-02T16:00',
      'p5 signup 2020-01-02T15:00',
      'p5 buy 2020-01-02T16:00',
    ];
    const browser = [
      ['browser'],
      ...['Chrome', '', '', 'Safari', 'Mac', '', 0, 'alakazam', '', ''].map((cell) => [cell]),
    ];
    const result = table(rows, [['signup'], ['buy']], [['breakdown', 'browser']], browser);
    expect(result.filter((row) => row[1] === 2).map((row) => [row[0], row[3], row[6]])).toEqual([
      ['0', 1, 3600],
      ['Chrome', 1, 3600],
      ['Mac', 1, 3600],
      ['Safari', 1, 86_400],
      [null, 1, 3600],
    ]);
  });
});

describe('FUNNEL agrees with PostHog on the value at step k', () => {
  const at = (hour: number): string => `2020-01-${String(1 + Math.floor(hour / 24)).padStart(2, '0')}T${hour % 24}:00`;
  /** `who event hour value`; a dash is a blank value. */
  const byStep = (told: readonly string[], settings: unknown[][], steps: unknown[][] = [['signup'], ['buy']]) => {
    const parts = told.map((line) => line.split(' '));
    const rows = parts.map(([who, event, hour]) => `${who} ${event} ${at(Number(hour))}`.replace(/T(\d):/, 'T0$1:'));
    const properties = [
      ['browser', 'version'],
      ...parts.map(([, , , browser, version]) => [browser === '-' ? '' : browser, version ?? '']),
    ];
    const result = table(rows, steps, [['breakdown', 'browser'], ...settings], properties);
    const values = [...new Set(result.map((row) => row[0]))];
    return values.map((value) => {
      const own = result.filter((row) => row[0] === value);
      return `${value ?? '(blank)'} ${own.map((row) => row[3]).join(' ')} ${own[own.length - 1][6]}`;
    });
  };
  const four = [
    ...['p1 signup 12 Chrome', 'p1 buy 13 -', 'p2 signup 13 -', 'p2 buy 37 Safari'],
    ...['p3 signup 38 Mac', 'p3 buy 39 -', 'p4 signup 39 0', 'p4 buy 40 alakazam'],
  ];

  it('test_funnel_step_breakdown_with_step_attribution of breakdown_cases.py', () => {
    expect(byStep(four, [['attribution', 'step', 1]])).toEqual([
      '0 1 1 3600',
      'Chrome 1 1 3600',
      'Mac 1 1 3600',
      '(blank) 1 1 86400',
    ]);
  });

  it('test_funnel_step_breakdown_with_step_one_attribution', () => {
    const expected = ['Safari 1 1 86400', 'alakazam 1 1 3600', '(blank) 2 2 3600'];
    expect(byStep(four, [['attribution', 'step', 2]])).toEqual(expected);
  });

  it('test_funnel_step_breakdown_with_step_one_attribution_incomplete_funnel: who never bought falls under none', () => {
    const incomplete = four.filter((line) => !/^p[23] buy/.test(line));
    expect(byStep(incomplete, [['attribution', 'step', 2]])).toEqual(['alakazam 1 1 3600', '(blank) 1 1 3600']);
  });

  it('test_funnel_breakdown_correct_breakdown_props_are_chosen_for_step', () => {
    const told = [
      ...['p1 signup 12 Chrome xyz', 'p1 buy 13 Chrome', 'p2 signup 13 -', 'p2 buy 37 Safari xyz'],
      ...['p3 signup 38 Mac', 'p3 buy 39 Mac xyz', 'p5 signup 39 -', 'p5 buy 40 -'],
    ];
    const steps = [
      ['signup', '', '', ''],
      ['buy', 'version', 'is', 'xyz'],
    ];
    const values = byStep(told, [['attribution', 'step', 2]], steps).map((line) => line.split(' ')[0]);
    expect(values).toEqual(['Mac', 'Safari']);
  });

  it('in any order, the event that begins: test_funnel_step_breakdown_with_step_attribution of test_funnel_unordered.py', () => {
    const settings = [
      ['attribution', 'step', 1],
      ['order', 'any'],
    ];
    const values = byStep(four, settings).map((line) => line.replace(/ \S+$/, ''));
    // Six values in PostHog; the counts by hand: blank begins with p1's buy, p2's signup and p3's buy.
    expect(values).toEqual(['0 1 1', 'Chrome 1 1', 'Mac 1 1', 'Safari 1 0', 'alakazam 1 0', '(blank) 3 1']);
  });
});

describe('FUNNEL_TREND agrees with PostHog in any order', () => {
  const trend = (rows: readonly string[], settings: unknown[][]): string[] =>
    formula(funnelTrend, [
      ...[0, 1, 2].map((index) => rangeOf(rows, index)),
      [['e1'], ['e2'], ['e3']],
      undefined,
      undefined,
      block([['order', 'any'], ...settings]),
    ])
      .slice(1)
      .map((row) => `${row[1]} ${row[2]}`);
  const at = (month: number, day: number, hour: number): string =>
    `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00`;
  const days = (count: number, step = 1): number[] =>
    Array.from({ length: Math.ceil(count / step) }, (_, i) => i * step);

  it('with five users: test_unordered_trend', () => {
    const third = [days(8), days(8, 2), days(8, 4), [0], []];
    const rows = third.flatMap((own, user) => [
      ...own.map((day) => `u${user} e3 ${at(3, 1 + day, 10)}`),
      `u${user} e1 ${at(3, 8, 11)}`,
      `u${user} e2 ${at(3, 8, 12)}`,
    ]);
    expect(trend(rows, [['window', '8 days']])).toEqual(['4 4', '1 1', '2 2', '1 1', '3 3', '1 1', '2 2', '5 1']);
  });

  it('from the second step on: test_unordered_trend_second_step', () => {
    const rows = ['u1', 'u2'].flatMap((user) => [
      ...days(8).map((day) => `${user} e3 ${at(3, 1 + day, 10)}`),
      `${user} e1 ${at(3, 8, 11)}`,
      ...(user === 'u2' ? [`u2 e2 ${at(3, 8, 12)}`] : []),
    ]);
    expect(
      trend(rows, [
        ['window', '8 days'],
        ['from step', 2],
      ]),
    ).toEqual(new Array(8).fill('2 1'));
  });

  it('with one user: test_unordered_trend_one_user', () => {
    const rows = [
      ...days(8).map((day) => `u e3 ${at(12, 1 + day, 10)}`),
      ...days(4).map((day) => `u e2 ${at(12, 1 + day, 11)}`),
      ...days(2).map((day) => `u e1 ${at(12, 1 + day, 12)}`),
    ];
    expect(
      trend(rows, [
        ['window', '14 days'],
        ['from step', 2],
      ]),
    ).toEqual([...['1 1', '1 1', '1 0', '1 0'], ...new Array(4).fill('0 0')]);
  });

  it('by week and month: test_unordered_trend_weekly_monthly', () => {
    const weekly = (within: number[]) => days(31, 7).flatMap((week) => within.map((day) => week + day));
    const third = [days(31), weekly([0, 3, 6]), weekly([0, 4]), days(31, 7), days(31, 14)];
    const rows = third.flatMap((own, user) => [
      ...own.filter((day) => day < 31).map((day) => `u${user} e3 ${at(12, 1 + day, 10)}`),
      `u${user} e1 ${at(12, 31, 11)}`,
      `u${user} e2 ${at(12, 31, 12)}`,
    ]);
    expect(
      trend(rows, [
        ['window', '40 days'],
        ['interval', 'month'],
      ]),
    ).toEqual(['5 5']);
    const byWeek = trend(rows, [
      ['window', '40 days'],
      ['interval', 'week'],
      ['week start', 'Sunday'],
    ]);
    expect(byWeek).toEqual(['5 5', '4 4', '5 5', '4 4', '5 5']);
  });
});
