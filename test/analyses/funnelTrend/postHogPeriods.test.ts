import { describe, expect, it } from 'vitest';
import { funnelTrend } from '../../../src/analyses/funnelTrend/index.ts';
import { runFormula } from '../../../src/analyses/runFormula.ts';
import { readingContext } from '../../readingContext.ts';
import { formula } from '../formula.ts';
import { argumentsOf, journeys } from '../funnel/journeys.ts';

// From posthog (MIT), posthog/hogql_queries/insights/funnels/test/test_funnel_trends.py unless another file is named; the
// tests' names stand beside. PostHog shows 0 where nobody entered, here the rate of nobody is blank.

const MAY = '2021-05';
const STEPS = [['one'], ['two'], ['three']];
/** Somebody long before shows every event and a time of day. */
const KNOWN = { z: 'one@2020-01-01 9:00, two@2020-01-01 9:00, three@2020-01-01 9:00' };

type Rows = readonly (readonly unknown[])[];

/** `value? entered converted`, a line a period. */
function trend(people: Record<string, string>, settings: Rows, steps = STEPS, members?: unknown[][]): string[] {
  const table = formula(funnelTrend, argumentsOf(journeys({ ...people, ...KNOWN }, MAY), steps, settings, members));
  return table.slice(1).map((row) => (row.length === 5 ? `${row[0]} ${row[2]} ${row[3]}` : `${row[1]} ${row[2]}`));
}

const days = (from: string, to: string): Rows => [
  ['from', from],
  ['to', to],
  ['window', '7 days'],
];

const three = (values: [string, string, string]): Record<string, string> => ({
  user_one: `one@1 0:00${values[0]}, two@3 0:00${values[0]}, three@5 0:00${values[0]}`,
  user_two: `one@2 0:00${values[1]}, two@3 0:00${values[1]}, three@5 0:00${values[1]}`,
  user_three: `one@3 0:00${values[2]}, two@4 0:00${values[2]}, three@5 0:00${values[2]}`,
});

/** Lines of thirteen days, of which some have one member who converts. */
const thirteen = (value: string, ...converted: number[]): string[] =>
  Array.from({ length: 13 }, (_, day) => (converted.includes(day + 1) ? `${value} 1 1` : `${value} 0 0`));

describe('FUNNEL_TREND agrees with PostHog on periods', () => {
  it('test_only_one_user_reached_one_step', () => {
    const expected = ['1 0', ...new Array(6).fill('0 0')];
    expect(trend({ a: 'one@2021-06-07 19:00' }, days('2021-06-07', '2021-06-13'))).toEqual(expected);
  });

  it('test_hour_interval: six days have 144 hours', () => {
    const settings = [...days('2021-05-01', '2021-05-06'), ['interval', 'hour']];
    expect(trend({ a: 'one@2 3:00' }, settings)).toHaveLength(144);
  });

  it('test_all_date_range: from the first event on', () => {
    const told = journeys({ a: 'one@1 0:00, two@1 1:00, three@1 2:00' }, MAY);
    const table = formula(funnelTrend, argumentsOf(told, STEPS, [['to', '2021-05-20']])).slice(1);
    expect(table).toHaveLength(20);
    expect(table[0]).toEqual(['2021-05-01', 1, 1, 1]);
  });

  it.each([[['every']], [['first touch']], [['last touch']], [['step', 2]]])(
    'test_funnel_step_breakdown_empty, by %j',
    (attribution) => {
      const settings = [...days('2021-05-01', '2021-05-13'), ['breakdown', 'v'], ['attribution', ...attribution]];
      const expected = [...thirteen('foo', 1, 3), ...thirteen('null', 2)];
      expect(trend(three([' v=foo', '', ' v=foo']), settings)).toEqual(expected);
    },
  );

  it('test_funnel_step_breakdown_person and test_funnel_trend_cohort_breakdown', () => {
    const members = [
      ['id', 'browser'],
      ['user_one', 'Chrome'],
      ['user_two', 'Chrome'],
      ['user_three', 'Safari'],
    ];
    const range = days('2021-05-01', '2021-05-13');
    expect(trend(three(['', '', '']), [...range, ['breakdown', 'browser']], STEPS, members)).toEqual([
      ...thirteen('Chrome', 1, 2),
      ...thirteen('Safari', 3),
    ]);
    const cohort = trend(three(['', '', '']), [...range, ['filter', 'browser', 'is', 'Chrome']], STEPS, members);
    expect(cohort.slice(0, 4)).toEqual(['1 1', '1 1', '0 0', '0 0']);
  });

  it('test_funnel_with_long_interval_no_first_step', () => {
    const settings = [...days('2021-05-01', '2021-05-07').slice(0, 2), ['window', '3122064000 seconds']];
    expect(trend({ a: 'two@2 0:00', b: 'one@3 0:00' }, settings, [['one'], ['two']])).toEqual([
      ...['0 0', '0 0', '1 0'],
      ...new Array(4).fill('0 0'),
    ]);
  });

  it('test_excluded_after_time_expires of test_funnel_trends_udf.py', () => {
    const settings = [
      ...days('2021-05-01', '2021-05-02').slice(0, 2),
      ['window', '10 seconds'],
      ['exclude', 'x', 1, 2],
    ];
    const people = { a: 'one@1 0:00:00, x@1 0:00:11, two@1 0:00:12' };
    expect(trend(people, settings, [['one'], ['two']])).toEqual(['1 0', '0 0']);
  });

  it('test_timezones_trends: days of the report’s zone', () => {
    const told = journeys(
      {
        a: 'one@1 10:00, two@1 11:00, three@1 12:00',
        b: 'one@1 1:00, two@1 2:00, three@1 3:00',
        c: 'one@1 1:00, two@1 10:00, three@1 11:00',
      },
      MAY,
    );
    const args = argumentsOf(told, STEPS, [...days('2021-04-30', '2021-05-01'), ['timezone', 'US/Pacific']]);
    const hoursWest = (zone: string): number => (zone === 'US/Pacific' ? 7 : 0);
    const context = {
      ...readingContext({ offset: (zone) => -hoursWest(zone) * 3_600_000 }),
      language: () => 'en' as const,
    };
    expect(
      runFormula(funnelTrend, args, context)
        .slice(1)
        .map((row) => row.slice(1)),
    ).toEqual([
      [2, 2, 1],
      [1, 1, 1],
    ]);
  });

  it('the members behind a day: test_funnel_trend_persons_with_no_to_step of test_funnel_trends_actors.py', () => {
    const told = journeys({ a: 'one@1 9:00, two@2 9:00, three@3 9:00' }, MAY);
    const moment = (day: number): unknown => ({ moment: Date.UTC(2021, 4, day, 9) });
    expect(formula(funnelTrend, argumentsOf(told, STEPS, [['show', 'members']])).slice(1)).toEqual([
      [null, '2021-05-01', 1, 'a', moment(1)],
      [null, '2021-05-01', 2, 'a', moment(2)],
      [null, '2021-05-01', 3, 'a', moment(3)],
    ]);
  });
});
