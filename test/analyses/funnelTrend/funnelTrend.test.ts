import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnel } from '../../../src/analyses/funnel/index.ts';
import { funnelTrend } from '../../../src/analyses/funnelTrend/index.ts';
import { rangeOf } from '../events/columns.ts';
import { formula, refusal } from '../formula.ts';

const STEPS = [['one'], ['two'], ['three']];
const args = (rows: readonly string[]) => [0, 1, 2].map((index) => rangeOf(rows, index));

/** Period, entered, converted of every row: `2021-05-01 3 1`. */
const lines = (rows: readonly string[], settings: unknown[][] = [], steps: unknown[][] = STEPS): string[] =>
  formula(funnelTrend, [...args(rows), steps, undefined, undefined, settings])
    .slice(1)
    .map((row) => row.slice(0, 3).join(' '));

/** Only the periods with somebody. */
const filled = (...given: Parameters<typeof lines>): string[] => lines(...given).filter((line) => !/ 0 0$/.test(line));

// posthog (MIT), posthog/hogql_queries/insights/funnels/test/test_funnel_trends.py; the tests' names stand beside.
describe('FUNNEL_TREND agrees with PostHog', () => {
  /** _create_sample_data */
  const sample = [
    'one one 2021-05-01',
    'one two 2021-05-03',
    'one three 2021-05-05',
    'two one 2021-05-02',
    'two two 2021-05-04',
    'three one 2021-05-06',
    'four none 2021-05-06',
    'five one 2021-05-01T01:00',
    'five two 2021-05-01T02:00',
    'five three 2021-05-01T03:00',
    'six one 2021-05-01',
    'six two 2021-05-03',
    'six three 2021-05-05',
    'seven one 2021-05-02',
    'seven two 2021-05-04',
  ];
  const week = [
    ['from', '2021-05-01', ''],
    ['to', '2021-05-07', ''],
  ];

  it('on every day of the range: test_all_results_for_day_interval', () => {
    expect(lines(sample, [...week, ['window', 7, 'days']])).toEqual([
      '2021-05-01 3 3',
      '2021-05-02 2 0',
      '2021-05-03 0 0',
      '2021-05-04 0 0',
      '2021-05-05 0 0',
      '2021-05-06 1 0',
      '2021-05-07 0 0',
    ]);
  });

  it('on a window of one day: test_window_size_one_day', () => {
    expect(filled(sample, [...week, ['window', 1, 'day']])).toEqual([
      '2021-05-01 3 1',
      '2021-05-02 2 0',
      '2021-05-06 1 0',
    ]);
  });

  const known = 'known one 1999-01-01,known two 1999-01-01,known three 1999-01-01'.split(',');
  const day = (from: string, to: string) => [
    ['from', from, ''],
    ['to', to, ''],
  ];

  it('on nobody: test_no_event_in_period', () => {
    const rows = [...known, 'a one 2021-06-06T21:00'];
    const table = formula(funnelTrend, [
      ...args(rows),
      STEPS,
      undefined,
      undefined,
      [...day('2021-06-07', '2021-06-13'), ['window', 7, 'days']],
    ]);
    expect(table.length).toBe(8);
    expect(table[1]).toEqual(['2021-06-07', 0, 0, null]);
  });

  it('on months: test_month_interval, in UTC', () => {
    const rows = ['a one 2020-05-01T00:00', 'a two 2020-05-01T01:00', 'a three 2020-05-01T02:00'];
    expect(lines(rows, [['interval', 'month', ''], ...day('2020-01-01', '2020-07-01')])).toEqual([
      '2020-01-01 0 0',
      '2020-02-01 0 0',
      '2020-03-01 0 0',
      '2020-04-01 0 0',
      '2020-05-01 1 1',
      '2020-06-01 0 0',
      '2020-07-01 0 0',
    ]);
  });

  it('on weeks that start on Sunday: test_week_interval', () => {
    const rows = ['a one 2021-05-01T00:00', 'a two 2021-05-01T01:00', 'a three 2021-05-01T02:00'];
    const settings = [
      ['interval', 'week', ''],
      ['week start', 'Sunday', ''],
    ];
    expect(lines(rows, [...settings, ...week])).toEqual(['2021-04-25 1 1', '2021-05-02 0 0']);
  });

  it('on two runs in one period: test_two_runs_by_single_user_in_one_period', () => {
    const rows = [0, 13].flatMap((hour) =>
      ['one', 'two', 'three'].map((step, i) => `a ${step} 2021-05-01T${String(hour + i).padStart(2, '0')}:00`),
    );
    expect(lines(rows, [['window', 1, 'day']])).toEqual(['2021-05-01 1 1']);
  });

  it('on steps in reverse: test_steps_performed_in_period_but_in_reverse', () => {
    const rows = ['a three 2021-05-01T01:00', 'a two 2021-05-01T02:00', 'a one 2021-05-01T03:00'];
    expect(lines(rows, [['window', 1, 'day']])).toEqual(['2021-05-01 1 0']);
  });

  it('on one person in several periods: test_one_person_in_multiple_periods_and_windows', () => {
    const rows = [
      'a one 2021-05-01T01:00',
      'a two 2021-05-01T02:00',
      'a three 2021-05-01T03:00',
      'a one 2021-05-03T01:00',
      'a two 2021-05-03T02:00',
      'a one 2021-05-04T11:00',
      'a two 2021-05-04T12:00',
      'a three 2021-05-04T13:00',
      'b one 2021-05-04T18:00',
    ];
    const settings = [['window', 1, 'day']];
    const expected = ['2021-05-01 1 1', '2021-05-02 0 0', '2021-05-03 1 0', '2021-05-04 2 1'];
    expect(lines(rows, settings)).toEqual(expected);
    const members = formula(funnelTrend, [...args(rows), STEPS, [...settings, ['show', 'members', '']]]);
    expect(members.filter((row) => row[1] === '2021-05-04').map((row) => `${row[3]} ${row[2]}`)).toEqual([
      'a 1',
      'a 2',
      'a 3',
      'b 1',
    ]);
  });

  it('in any order: test_one_person_in_multiple_periods_and_windows_in_unordered_funnel', () => {
    const rows = [
      'a one 2021-05-01T01:00',
      'a three 2021-05-01T02:00',
      'a two 2021-05-01T03:00',
      'a two 2021-05-03T01:00',
      'a one 2021-05-03T02:00',
      'a three 2021-05-04T11:00',
      'a one 2021-05-04T12:00',
      'a two 2021-05-04T13:00',
      'b one 2021-05-04T18:00',
    ];
    const settings = [
      ['window', 1, 'day'],
      ['order', 'any', ''],
    ];
    expect(lines(rows, settings)).toEqual(['2021-05-01 1 1', '2021-05-02 0 0', '2021-05-03 1 0', '2021-05-04 2 1']);
  });

  it('in strict order: test_one_person_in_multiple_periods_and_windows_in_strict_funnel', () => {
    const rows = [
      'a one 2021-05-01T01:00',
      'a two 2021-05-01T02:00',
      'a three 2021-05-01T03:00',
      'a one 2021-05-03T01:00',
      'a two 2021-05-03T02:00',
      'a blah 2021-05-03T02:30',
      'a three 2021-05-03T03:00',
      'a one 2021-05-04T11:00',
      'a two 2021-05-04T12:00',
      'a three 2021-05-04T13:00',
      'b one 2021-05-04T18:00',
      'b blah 2021-05-04T18:20',
      'b two 2021-05-04T19:00',
    ];
    const settings = [
      ['window', 1, 'day'],
      ['order', 'strict', ''],
    ];
    expect(lines(rows, settings)).toEqual(['2021-05-01 1 1', '2021-05-02 0 0', '2021-05-03 1 0', '2021-05-04 2 1']);
  });

  const someSteps = [
    'a one 2021-05-01T01:00',
    'a two 2021-05-02T02:00',
    'a three 2021-05-02T03:00',
    'b one 2021-05-01T01:00',
    'c two 2021-05-02T02:00',
    'c three 2021-05-02T03:00',
    'd one 2021-05-02T01:00',
    'd two 2021-05-02T02:00',
  ];

  it('on a conversion from a later step: test_from_second_step', () => {
    expect(
      lines(someSteps, [
        ['window', 3, 'days'],
        ['from step', 2, ''],
      ]),
    ).toEqual(['2021-05-01 1 1', '2021-05-02 1 0']);
  });

  it('on a conversion to an earlier step: test_to_second_step', () => {
    expect(
      lines(someSteps, [
        ['window', 3, 'days'],
        ['to step', 2, ''],
      ]),
    ).toEqual(['2021-05-01 2 1', '2021-05-02 1 1']);
  });

  it('on a window of hours: test_trend_for_hour_based_conversion_window', () => {
    const rows = [
      'a one 2021-05-01T10:00',
      'a two 2021-05-01T11:00',
      'a three 2021-05-01T12:00',
      'b one 2021-05-01T10:00',
      'b two 2021-05-01T11:00',
      'b three 2021-05-01T14:00',
    ];
    expect(lines(rows, [['window', 3, 'hours']])).toEqual(['2021-05-01 2 1']);
  });

  it('on the browser of each person: test_funnel_step_breakdown_event', () => {
    const rows = [
      'one one 2021-05-01',
      'one two 2021-05-03',
      'one three 2021-05-05',
      'two one 2021-05-02',
      'two two 2021-05-03',
      'two three 2021-05-05',
      'three one 2021-05-03',
      'three two 2021-05-04',
      'three three 2021-05-05',
    ];
    const browser = [['browser'], ...rows.map((row) => [row.startsWith('three') ? 'Safari' : 'Chrome'])];
    const table = formula(funnelTrend, [
      ...args(rows),
      STEPS,
      browser,
      undefined,
      [
        ['breakdown', 'browser', ''],
        ['window', 7, 'days'],
      ],
    ]);
    expect(table[0]).toEqual(['value', 'period', 'entered', 'converted', 'rate']);
    const rates = (value: string) => table.filter((row) => row[0] === value).map((row) => row[4]);
    expect(rates('Chrome')).toEqual([1, 1, null, null, null]);
    expect(rates('Safari')).toEqual([null, null, 1, null, null]);
  });
});

describe('FUNNEL_TREND', () => {
  const rows = ['ann one 2026-10-01T23:30', 'ann two 2026-10-02T00:30', 'bob one 2026-10-04T09:00'];

  it('lets later steps come after the last day only where it is told to', () => {
    const range = [
      ['from', '2026-10-01', ''],
      ['to', '2026-10-01', ''],
    ];
    expect(lines(rows, range, [['one'], ['two']])).toEqual(['2026-10-01 1 0']);
    expect(lines(rows, [...range, ['late steps', 'yes', '']], [['one'], ['two']])).toEqual(['2026-10-01 1 1']);
  });

  it('counts hours, and refuses them where dates have no time of day', () => {
    const settings = [
      ['interval', 'hour', ''],
      ['to', '2026-10-01', ''],
    ];
    const table = formula(funnelTrend, [...args(rows), [['one'], ['two']], settings]);
    expect(table.slice(1, 3)).toEqual([[{ moment: Date.UTC(2026, 9, 1, 23) }, 1, 0, 0]]);
    expect(
      refusal(funnelTrend, ...args(['a one 2026-10-01', 'a two 2026-10-01']), [['one'], ['two']], settings),
    ).toMatch(/^FUNNEL_TREND: time: the dates have no time of day/);
  });

  it('takes a strict try on whose next step is an excluded event for no spoilt one, on the days after, too', () => {
    const rows = [
      'bob one 2026-01-29T23:00',
      'bob two 2026-01-29T23:10',
      'bob x 2026-01-29T23:30',
      'bob one 2026-01-30',
    ];
    const settings = [
      ['order', 'strict', '', ''],
      ['window', '1 hour', '', ''],
      ['exclude', 'x', 1, 3],
    ];
    expect(lines(rows, settings, [['one'], ['two'], ['*']])).toEqual(['2026-01-29 1 1', '2026-01-30 1 0']);
  });

  it('excludes an event in each period by itself', () => {
    const twice = [
      'ann one 2026-10-01T09:00',
      'ann call 2026-10-01T10:00',
      'ann two 2026-10-01T11:00',
      'ann one 2026-10-02T09:00',
      'ann two 2026-10-02T11:00',
    ];
    expect(lines(twice, [['exclude', 'call', 1, 2]], [['one'], ['two']])).toEqual(['2026-10-01 0 0', '2026-10-02 1 1']);
  });

  it('reads words in three languages', () => {
    const english = lines(
      rows,
      [
        ['interval', 'week'],
        ['to step', 2],
      ],
      [['one'], ['two']],
    );
    expect(english).toEqual(['2026-09-28 2 1']);
    expect(
      lines(
        rows,
        [
          ['间隔', '周'],
          ['目标步骤', 2],
        ],
        [['one'], ['two']],
      ),
    ).toEqual(english);
    expect(
      lines(
        rows,
        [
          ['間隔', '週'],
          ['目標步驟', 2],
        ],
        [['one'], ['two']],
      ),
    ).toEqual(english);
  });

  it('refuses steps that there are not', () => {
    const refused = (...settings: unknown[][]) => refusal(funnelTrend, ...args(rows), [['one'], ['two']], settings);
    expect(refused(['to step', 3])).toMatch(/^FUNNEL_TREND: to step: "3"/);
    // Everybody enters with step 1, so nobody can convert to it.
    expect(refused(['to step', 1])).toMatch(/^FUNNEL_TREND: to step: "1" can't be used. Possible: 2 … 2$/);
    expect(refused(['from step', 2])).toMatch(/^FUNNEL_TREND: from step: "2"/);
    expect(refusal(funnelTrend, ...args(rows), [['one']])).toMatch(/^FUNNEL_TREND: steps: .*two/);
  });
});

/** A few members, steps and days, at few different hours so that instants are shared. */
const journeys = fc.array(
  fc.record({
    who: fc.constantFrom('a', 'b'),
    step: fc.constantFrom('one', 'two', 'three', 'other'),
    hour: fc.integer({ min: 0, max: 71 }),
  }),
  { minLength: 1, maxLength: 12 },
);
const rowsOf = (events: readonly { who: string; step: string; hour: number }[]): string[] =>
  events.map(({ who, step, hour }) => {
    const clock = `${String(hour % 24).padStart(2, '0')}:30`;
    return `${who} ${step} 2026-10-0${1 + Math.floor(hour / 24)}T${clock}`;
  });

describe('each period of FUNNEL_TREND', () => {
  const anchors = ['one', 'two', 'three', 'other'].map((step) => `z ${step} 2026-09-01T00:30`);

  it.each(['ordered', 'strict', 'any'])('is the %s funnel with the starts of that day', (order) => {
    fc.assert(
      fc.property(journeys, fc.integer({ min: 1, max: 40 }), (events, hours) => {
        const rows = [...rowsOf(events), ...anchors];
        const settings = [
          ['order', order],
          ['window', `${hours} hours`],
        ];
        const trend = lines(rows, [...settings, ['from', '2026-10-01'], ['to', '2026-10-03']]);
        const byDay = [1, 2, 3].map((day) => {
          const limits = [
            ['from', `2026-10-0${day}`],
            ['to', `2026-10-0${day}`],
            ['late steps', 'yes'],
            ['filter', 'time', '<', '2026-10-04'],
          ];
          const padded = [...settings, ...limits].map((row) => [...row, '', '', ''].slice(0, 4));
          const counts = formula(funnel, [...args(rows), STEPS, padded])
            .slice(1)
            .map((row) => row[2]);
          return `2026-10-0${day} ${counts[0]} ${counts[2]}`;
        });
        expect(trend).toEqual(byDay);
      }),
      { numRuns: 150 },
    );
  });
});
