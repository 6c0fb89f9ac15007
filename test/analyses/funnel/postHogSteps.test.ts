import { describe, expect, it } from 'vitest';
import { funnel } from '../../../src/analyses/funnel/index.ts';
import { formula } from '../formula.ts';
import { argumentsOf, journey, journeys } from './journeys.ts';

// From posthog (MIT), posthog/hogql_queries/insights/funnels/test/test_funnel.py unless another file is named; the tests'
// names stand beside. Events without a time follow each other by a minute.

type Rows = readonly (readonly unknown[])[];

const table = (...given: Parameters<typeof argumentsOf>): unknown[][] =>
  formula(funnel, argumentsOf(...given)).slice(1);

const counts = (...given: Parameters<typeof argumentsOf>): unknown[] => table(...given).map((row) => row[2]);

const named = (names: string): string[][] => names.split(' ').map((name) => [name]);

describe('FUNNEL counts what PostHog counts', () => {
  it.each<[string, Record<string, string>, string[][], number[], Rows?]>([
    [
      'test_funnel_events',
      { a: 'su', b: 'su, pay', c: 'su, pay, mov', d: 'mov', e: 'pay, su, mov' },
      named('su pay mov'),
      [4, 2, 1],
    ],
    [
      'test_funnel_with_messed_up_order',
      { a: 'su', b: 'su', c: 'su, mov', d: 'mov', e: 'mov, su' },
      named('su mov'),
      [4, 1],
    ],
    [
      'test_funnel_with_any_event',
      { a: 'su', b: 'su, mov', c: 'su, mov', d: 'mov', e: 'mov, su, mov' },
      named('* * *'),
      [5, 3, 1],
    ],
    ['test_funnel_skipped_step', { a: 'su, mov', z: 'pay' }, named('su pay mov'), [1, 0, 0]],
    [
      'test_funnel_prop_filters',
      { a: 'su browser=Safari, pay browser=Safari', b: 'su, pay', c: 'su browser=Safari, pay' },
      named('su pay'),
      [2, 1],
      [['filter', 'browser', 'is', 'Safari']],
    ],
    [
      'test_funnel_prop_filters_per_entity',
      { a: 'su browser=Safari, pay browser=Safari, mov', b: 'su, pay browser=Safari', c: 'su, pay, mov' },
      [
        ['su', 'browser', 'is', 'Safari', 'browser', 'is not', 'Chrome'],
        ['pay', 'browser', 'is', 'Safari'],
        ['mov', 'browser', 'is', 'Firefox'],
      ],
      [1, 1, 0],
    ],
    [
      'test_funnel_multiple_actions',
      { a: 'e1, e2 x=a' },
      [['e1'], ['e2', 'x', 'is', 'a'], ['e2', 'x', 'is', 'c']],
      [1, 1, 0],
    ],
    [
      'test_basic_funnel_with_repeat_step_updated_param',
      { a: 'su, su', b: 'su' },
      named('su su'),
      [2, 1],
      [['window', '2 weeks']],
    ],
    [
      'test_basic_funnel_with_derivative_steps',
      { a: 'su key=val, su', b: 'su key=val' },
      [['su', 'key', 'is', 'val'], ['su']],
      [2, 1],
    ],
    [
      'test_advanced_funnel_with_repeat_steps',
      { a: 'su', b: 'su, pv', c: 'su, pv, bl, pv', d: 'su, pv, bl, pv, pv, bl', e: 'su, pv, pv, pv, pv' },
      named('su pv pv pv pv'),
      [5, 4, 3, 2, 1],
    ],
    [
      'test_advanced_funnel_with_repeat_steps_out_of_order_events',
      {
        a: 'pv, su',
        b: 'su, pv',
        c: 'pv, su, bl, pv',
        d: 'bl, pv, bl, pv, su, pv',
        e: 'su, pv, bl, pv, pv, pv',
        f: 'pv, bl, pv, pv, pv',
      },
      named('su pv pv pv pv'),
      [5, 4, 1, 1, 1],
    ],
    [
      'test_funnel_with_different_actions_at_same_time_count_as_converted',
      { a: 'su@3 0:00, pv@3 0:00', b: 'su@3 0:00' },
      named('su pv'),
      [2, 1],
      [
        ['from', '2020-01-01'],
        ['to', '2020-01-07'],
      ],
    ],
    [
      'test_funnel_with_matching_properties',
      {
        a: 'su',
        b: 'su, pv u=1',
        c: 'su, pv u=1, bl u=1, pv u=2',
        d: 'su, pv u=1, pv u=2, pv u=2, bl',
        e: 'su, pv u=1, bl, pv u=2, pv u=1, pv u=2',
      },
      [['su'], ['pv', 'u', 'is', '1'], ['pv', 'u', 'is', '2'], ['pv', 'u', 'is', '2'], ['pv']],
      [5, 4, 3, 2, 0],
    ],
    [
      'test_funnel_conversion_window_seconds, with 2 people for 10 and 1 for 15',
      {
        a: 'one@1 0:00:00, two@1 0:00:10',
        b: 'one@1 0:00:00, two@1 0:00:10',
        c: 'one@1 0:00:00, two@1 0:00:20',
        z: 'three',
      },
      named('one two three'),
      [3, 2, 0],
      [['window', '15 seconds']],
    ],
    [
      'test_funnel_exclusions_with_actions',
      {
        a: 'su@1 1:00, paid@1 2:00',
        b: 'su@1 3:00, sign@1 3:30 key=val, paid@1 4:00',
        c: 'su@1 5:00, paid@1 6:00',
      },
      named('su paid'),
      [2, 2],
      [['exclude', 'sign', 1, 2, 'key', 'is', 'val']],
    ],
    [
      'test_excluded_after_time_expires of test_funnel_udf.py',
      { a: 'one@1 0:00:00, x@1 0:00:11, two@1 0:00:12' },
      named('one two'),
      [1, 0],
      [
        ['window', '10 seconds'],
        ['exclude', 'x', 1, 2],
      ],
    ],
    [
      'test_funnel_aggregation_with_groups_and_ungrouped_events: the group is the member, rows without one are left out',
      { 'org:5': 'su@2 14:00, paid@3 14:00', '': 'su@2 14:00, paid@3 14:00' },
      named('su paid'),
      [1, 1],
    ],
    [
      'test_hogql_aggregation by session',
      { s1: 'su, cart, out', s2: 'su, cart', s3: 'su' },
      named('su cart out'),
      [3, 2, 1],
    ],
    [
      'test_first_time_for_user_funnel_basic: one event can not be the first twice',
      { a: 'pv, pv' },
      named('pv pv'),
      [1, 0],
      [
        ['first time', 1, 'ever'],
        ['first time', 2, 'ever'],
      ],
    ],
    [
      'test_first_time_for_user_funnel_with_actions: the first movie was long ago',
      { a: 'su', b: 'su, pay', c: 'su, pay, mov, mov@2019-06-01 0:00', d: 'mov', e: 'pay, su, mov' },
      named('su pay mov'),
      [4, 2, 0],
      [
        ['first time', 3, 'ever'],
        ['from', '2019-12-20'],
      ],
    ],
    [
      'test_first_time_for_user_funnel_filters',
      { a: 'pv browser=Chrome, pv browser=Chrome' },
      [['pv'], ['pv', 'browser', 'is', 'Chrome']],
      [1, 0],
      [['first time', 2, 'ever']],
    ],
    [
      'test_basic_strict_funnel of test_funnel_strict.py',
      {
        a: 'su',
        b: 'pv, su',
        c: 'su, pv, bl, iv',
        d: 'iv, bl, pv, su',
        e: 'pv, su, bl, pv, iv',
        f: 'bl, su, bl, pv',
        g: 'bl, su, pv, iv, bl',
        h: 'iv, pv',
      },
      named('su pv iv'),
      [7, 2, 1],
      [['order', 'strict']],
    ],
    [
      'test_big_multi_step_unordered_funnel of test_funnel_unordered.py',
      {
        a: 'su',
        b: 'pv, cry',
        c: 'su, pv, bl, iv',
        d: 'iv, cry, su',
        e: 'pv, su, cry, iv',
        f: 'bl, iv',
        g: 'pv, bl',
        h: 'iv, pv',
      },
      named('su pv iv cry'),
      [8, 5, 3, 1],
      [['order', 'any']],
    ],
  ])('%s', (_, people, steps, expected, settings = []) => {
    expect(counts(journeys(people), steps, settings)).toEqual(expected);
  });

  it('test_events_same_timestamp_no_exclusions of test_funnel_udf.py: ten steps at one instant', () => {
    const steps = '1 2 2 4 4 6 2 4 6 1'.split(' ');
    const told = '1 2 2 4 4 6 2 4 6 1'.split(' ').map((event) => `${event}@10 12:01`);
    expect(
      counts(
        journey('t', told.join(', ')),
        steps.map((step) => [step]),
      ),
    ).toEqual(new Array(10).fill(1));
  });

  it.each([
    [1, 2],
    [2, 3],
  ])('test_multiple_events_same_timestamp_exclusions, after step %i and before step %i', (from, to) => {
    const instant = [...new Array(30).fill('one'), 'x', 'two'].map((event) => `${event}@10 12:01`);
    const told = journey('t', ['zero@10 12:00', ...instant, 'three@10 12:02'].join(', '));
    expect(counts(told, named('zero one two three'), [['exclude', 'x', from, to]])).toEqual([1, 1, 1, 1]);
  });

  // By hand after funnel-udf/src/steps.rs: who goes back to the first step between two later ones is spoilt.
  it.each([
    ['view, cart, view, pay', [0, 0, 0]],
    ['view, cart, view, cart, pay', [1, 1, 1]],
    ['view, view, cart, pay', [1, 1, 1]],
    ['view, cart, pay, view', [1, 1, 1]],
    ['view@1 9:00, cart@1 9:01, view@1 9:02, pay@1 9:02', [1, 1, 1]],
    ['view@1 9:00, cart@1 9:01, view@1 9:02, view@1 9:02, pay@1 9:03', [0, 0, 0]],
  ])('an excluded event may be an earlier step: %s', (told, expected) => {
    const settings = [['exclude', 'view', 2, 3]];
    expect(counts(journeys({ a: told }), named('view cart pay'), settings)).toEqual(expected);
    if (!told.includes('9:02, pay@1 9:02')) {
      const strict = [...settings, ['order', 'strict']];
      expect(counts(journeys({ a: told }), named('view cart pay'), strict)).toEqual(expected);
    }
  });

  it('test_first_time_for_user_funnel_person_properties: the first that meets the step, or none', () => {
    const told = journeys({ a: 'e1@20 13:00, e1@21 13:00 p=woah, e2@23 13:00', b: 'e1@22 14:00' });
    const steps = [['e1', 'p', 'is', 'woah'], ['e2']];
    expect(counts(told, steps, [['first time', 1, 'matching']])).toEqual([1, 1]);
    expect(counts(told, steps, [['first time', 1, 'first matching']])).toEqual([1, 1]);
    expect(counts(told, steps, [['first time', 1, 'ever']])).toEqual([0, 0]);
  });

  it('test_first_time_for_user_funnel_multiple_ids: a first event before the range is none', () => {
    const told = journeys({
      a: 'pv@22 13:00, pv@22 14:00, pv@2019-01-22 13:00',
      b: 'pv@22 13:00, pv@22 14:00',
      c: 'pv@22 15:00',
    });
    const between = (from: string): Rows => [
      ['first time', 1, 'ever'],
      ['from', from],
      ['to', '2020-01-22'],
    ];
    expect(counts(told, named('pv pv'), between('2020-01-22'))).toEqual([2, 1]);
    expect(counts(told, named('pv pv'), between('2019-01-22'))).toEqual([3, 1]);
  });

  it('test_funnel_person_prop and test_funnel_with_entity_person_property_filters: conditions on the members', () => {
    const members = [
      ['id', 'email'],
      ['a', 'test@posthog.com'],
      ['b', 'another@example.com'],
    ];
    const told = journeys({ a: 'e1', b: 'e1', c: 'e1' });
    expect(counts(told, [['e1', 'email', 'is set', ''], ['*']], [], members)).toEqual([2, 0]);
    expect(counts(told, [['e1', 'email', 'is', 'test@posthog.com'], ['*']], [], members)).toEqual([1, 0]);
  });

  it('test_funnel_query_with_event_metadata_breakdown: the member itself is a value', () => {
    const told = journeys({ a: 'pv, pv', b: 'pv, pv' });
    expect(table(told, named('pv pv'), [['breakdown', 'member']]).map((row) => [row[0], row[3]])).toEqual([
      ['a', 1],
      ['a', 1],
      ['b', 1],
      ['b', 1],
    ]);
  });
});

describe.each(['ordered', 'strict', 'any'])('FUNNEL measures time as PostHog does, %s', (order) => {
  const times = (people: Record<string, string>, steps: string, ...settings: unknown[][]): unknown[][] =>
    table(journeys(people), named(steps), [['order', order], ...settings]).map((row) => [row[2], row[5], row[6]]);

  // conversion_time_cases.py
  it('test_funnel_with_multiple_incomplete_tries', () => {
    const told = 'su@1 1:00, pv@1 2:00, se@1 3:00, su@3 4:00, pv@3 5:00, su@4 7:00, pv@4 10:00';
    expect(times({ a: told }, 'su pv se', ['window', '1 day'])).toEqual([
      [1, null, null],
      [1, 3600, 3600],
      [1, 3600, 3600],
    ]);
  });

  it('test_funnel_step_conversion_times', () => {
    const people = {
      a: 'su@1 12:00, pm@1 13:00, buy@1 15:00',
      b: 'su@2 14:00, pm@2 16:00',
      c: 'su@2 14:00, pm@2 16:00, buy@2 17:00',
    };
    expect(times(people, 'su pm buy', ['window', '7 days'])).toEqual([
      [3, null, null],
      [3, 6000, 7200],
      [2, 5400, 5400],
    ]);
  });

  it('test_funnel_times_with_different_conversion_windows', () => {
    const people = { a: 'su@2 14:00, pv@2 14:05', b: 'su@2 14:03', c: 'su@2 12:00, pv@2 12:15' };
    expect(times(people, 'su pv', ['window', '14 days'])[1]).toEqual([2, 600, 600]);
    expect(times(people, 'su pv', ['window', '5 minutes'])[1]).toEqual([1, 300, 300]);
  });
});

describe('FUNNEL measures time as PostHog does', () => {
  it('test_time_to_convert_funnel_ignores_breakdown: the latest start that leads there', () => {
    const people = {
      a: 'a@22 13:10, b@22 13:11',
      b: 'a@22 13:01, a@22 13:35, b@22 13:41',
      c: 'a@22 13:01, a@22 13:35, a@22 13:41',
    };
    expect(table(journeys(people), named('a b'), [['window', '10 minutes']])[1].slice(2)).toEqual([
      2,
      2 / 3,
      2 / 3,
      210,
      210,
    ]);
  });

  it('test_basic_strict and test_basic_unordered of test_funnel_time_to_convert.py', () => {
    const common = { b: 'one@9 13:00, two@9 13:37, bl@9 13:38, three@9 13:39', c: 'one@11 7:00, two@12 6:00' };
    const strict = {
      a: 'one@8 18:00, two@8 19:00, three@8 21:00',
      ...common,
      d: 'one@11 7:00, bl@12 7:00, two@12 9:00',
    };
    const any = { ...common, a: 'three@8 18:00, one@8 19:00, two@8 21:00', c: 'two@11 7:00, one@12 6:00' };
    for (const [order, people] of [
      ['strict', strict],
      ['any', any],
    ] as const) {
      const settings = [
        ['order', order],
        ['window', '7 days'],
      ];
      // (3600 + 2220 + 82,800) ÷ 3
      expect(table(journeys(people), named('one two three'), settings)[1][5]).toBe(29_540);
    }
  });
});
