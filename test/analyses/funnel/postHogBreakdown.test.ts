import { describe, expect, it } from 'vitest';
import { funnel } from '../../../src/analyses/funnel/index.ts';
import { formula } from '../formula.ts';
import { argumentsOf, journeys } from './journeys.ts';

// From posthog (MIT), posthog/hogql_queries/insights/funnels/test/breakdown_cases.py unless another file is named; the
// factory there runs them in all three orders. The tests' names stand beside.

type Rows = readonly (readonly unknown[])[];

/** `value members members … median seconds of the last step`, in the order of the table. */
function byValue(
  people: Record<string, string>,
  steps: readonly (readonly string[])[],
  settings: Rows,
  members?: unknown[][],
): string[] {
  const result = formula(funnel, argumentsOf(journeys(people), steps, settings, members)).slice(1);
  const values = [...new Set(result.map((row) => row[0]))];
  return values.map((value) => {
    const own = result.filter((row) => row[0] === value);
    return `${value ?? '(blank)'}: ${own.map((row) => row[3]).join(' ')}, ${own[own.length - 1][7] ?? '-'}`;
  });
}

const named = (names: string): string[][] => names.split(' ').map((name) => [name]);

describe.each(['ordered', 'strict', 'any'])('FUNNEL agrees with PostHog on values, %s', (order) => {
  const by = (...settings: Rows): Rows => [['order', order], ['window', '7 days'], ...settings];

  const browsers = {
    a: 'su@1 12:00 browser=Chrome version=95, pm@1 13:00 browser=Chrome version=95, buy@1 15:00 browser=Chrome version=95',
    b: 'su@2 14:00 browser=Safari version=15, pm@2 16:00 browser=Safari version=15',
    c: 'su@2 14:00 browser=Safari version=14',
  };

  it.each([
    ['in cells', [['breakdown', 'browser', 'version']]],
    ['in one cell', [['breakdown', 'browser, version']]],
    [
      'in rows',
      [
        ['breakdown', 'browser'],
        ['breakdown', 'version'],
      ],
    ],
  ])('test_funnel_step_multi_property_breakdown_event, headers %s', (_, settings) => {
    expect(byValue(browsers, named('su pm buy'), by(...settings))).toEqual([
      'Chrome · 95: 1 1 1, 7200',
      'Safari · 14: 1 0 0, -',
      'Safari · 15: 1 1 0, -',
    ]);
  });

  it('test_funnel_step_breakdown_event', () => {
    expect(byValue(browsers, named('su pm'), by(['breakdown', 'browser']))).toEqual([
      'Chrome: 1 1, 3600',
      'Safari: 2 1, 7200',
    ]);
  });

  it('test_funnel_step_breakdown_person and test_funnel_aggregate_by_groups_breakdown_group: a column of the members', () => {
    const people = { a: 'su@1 12:00, pm@1 13:00, buy@1 15:00', b: 'su@2 14:00, pm@2 16:00, buy@2 18:00' };
    const members = [
      ['org', 'industry'],
      ['a', 'finance'],
      ['b', 'technology'],
    ];
    for (const header of ['industry', 'members.industry']) {
      expect(byValue(people, named('su pm buy'), by(['breakdown', header]), members)).toEqual([
        'finance: 1 1 1, 7200',
        'technology: 1 1 1, 7200',
      ]);
    }
  });

  it('test_funnel_step_custom_breakdown_limit_with_nulls_included: who has no value is a group', () => {
    const whole = (value: string): string => `su@1 12:00${value}, pm@1 13:00${value}, buy@1 15:00${value}`;
    const people = { a: whole(' v=1'), b: whole(' v=2'), c: whole(' v=2'), d: whole('') };
    expect(byValue(people, named('su pm buy'), by(['breakdown', 'v']))).toEqual([
      '1: 1 1 1, 7200',
      '2: 2 2 2, 7200',
      '(blank): 1 1 1, 7200',
    ]);
  });

  it('test_funnel_step_breakdown_event_single_person_multiple_breakdowns', () => {
    const people = {
      a: 'su@1 12:00 v=Chrome, su@1 13:00 v=Safari, su@2 14:00 v=Mac, su@2 15:00 v=0',
      z: 'later@1999-01-01 0:00',
    };
    const settings = by(['breakdown', 'v'], ['attribution', 'step', 1], ['from', '2020-01-01']);
    const expected = ['0: 1 0, -', 'Chrome: 1 0, -', 'Mac: 1 0, -', 'Safari: 1 0, -'];
    expect(byValue(people, named('su later'), settings)).toEqual(expected);
  });

  it('test_funnel_step_breakdown_event_single_person_events_with_multiple_properties', () => {
    // Without the second event in any order, as test_funnel_unordered.py overrides it.
    const second = order === 'any' ? '' : 'pm@2 12:30 v=Safari, ';
    const people = { a: `su@1 12:00 v=Chrome, ${second}su@2 13:00 v=Safari, pm@2 14:00 v=Safari` };
    const expected = ['Chrome: 1 0, -', 'Safari: 1 1, 3600'];
    expect(byValue(people, named('su pm'), by(['breakdown', 'v'], ['attribution', 'every']))).toEqual(expected);
  });

  it('test_funnel_step_breakdown_with_first_time_for_user_math: first of all, whatever its value', () => {
    const people = { a: 'su@1 12:00 v=Safari, pm@2 12:30 v=Safari, su@2 13:00 v=Chrome, pm@2 14:00 v=Safari' };
    const settings = by(['breakdown', 'v'], ['attribution', 'every'], ['first time', 1, 'ever']);
    expect(byValue(people, named('su pm'), settings)).toEqual(['Safari: 1 1, 88200']);
  });

  it('test_funnel_step_breakdown_with_last_touch_attribution', () => {
    const people = {
      a: 'su@1 12:00 v=Chrome, buy@1 13:00',
      b: 'su@1 13:00, buy@2 13:00 v=Safari',
      c: 'su@2 14:00 v=Mac, buy@2 15:00',
      d: 'su@2 15:00 v=0, buy@2 16:00 v=Alakazam',
      e: 'su@2 15:00, buy@2 16:00',
    };
    expect(byValue(people, named('su buy'), by(['breakdown', 'v'], ['attribution', 'last touch']))).toEqual([
      'Alakazam: 1 1, 3600',
      'Chrome: 1 1, 3600',
      'Mac: 1 1, 3600',
      'Safari: 1 1, 86400',
      '(blank): 1 1, 3600',
    ]);
  });

  const several = {
    a: 'su@1 12:00 v=Chrome w=xyz, buy@1 13:00',
    b: 'su@1 13:00, buy@2 13:00 v=Safari w=xyz',
    c: 'su@2 14:00 v=Mac, buy@2 15:00 w=no-mac',
    d: 'su@2 15:00 v=0 w=0, buy@2 16:00 v=alakazam',
    e: 'su@2 15:00, buy@2 16:00',
  };

  it('test_funnel_step_multiple_breakdown_with_first_touch_attribution', () => {
    const settings = by(['breakdown', 'v', 'w'], ['attribution', 'first touch']);
    expect(byValue(several, named('su buy'), settings)).toEqual([
      '0 · 0: 1 1, 3600',
      'Chrome · xyz: 1 1, 3600',
      'Mac · –: 1 1, 3600',
      'Safari · xyz: 1 1, 86400',
      '(blank): 1 1, 3600',
    ]);
  });

  it('test_funnel_step_multiple_breakdown_with_first_touch_attribution_incomplete_funnel', () => {
    const people = { ...several, c: 'su@2 14:00 v=Mac', d: 'su@2 15:00 v=0 w=0' };
    const expected = [
      '0 · 0: 1 0, -',
      'Chrome · xyz: 1 1, 3600',
      'Mac · –: 1 0, -',
      'Safari · xyz: 1 1, 86400',
      '(blank): 1 1, 3600',
    ];
    expect(byValue(people, named('su buy'), by(['breakdown', 'v', 'w']))).toEqual(expected);
  });

  it('test_funnel_breakdown_correct_breakdown_props_are_chosen: only events that meet a step have a value', () => {
    const people = {
      a: 'su@1 12:00 v=Chrome w=xyz, buy@1 13:00 v=Chrome',
      b: 'su@1 13:00, buy@2 13:00 v=Safari w=xyz',
      c: 'su@2 14:00 v=Mac, buy@2 15:00 w=xyz v=Mac',
      e: 'su@2 15:00, buy@2 16:00',
    };
    expect(byValue(people, [['su'], ['buy', 'w', 'is', 'xyz']], by(['breakdown', 'v']))).toEqual([
      'Chrome: 1 0, -',
      'Mac: 1 1, 3600',
      'Safari: 1 1, 86400',
      '(blank): 1 0, -',
    ]);
  });
});

describe('FUNNEL agrees with PostHog on values', () => {
  it('test_strict_breakdown_events_with_multiple_properties of test_funnel_strict.py', () => {
    const people = {
      a: 'su@1 12:00 v=Chrome, blah@1 13:00 v=Chrome, pm@1 14:00 v=Chrome',
      b: 'su@2 13:00 v=Safari, pm@2 14:00 v=Safari',
    };
    const settings = [
      ['order', 'strict'],
      ['breakdown', 'v'],
    ];
    expect(byValue(people, named('su pm'), settings)).toEqual(['Chrome: 1 0, -', 'Safari: 1 1, 3600']);
  });

  it.each<[unknown[], string[]]>([
    [['first touch'], ['Chrome']],
    [['every'], ['Chrome']],
    [['step', 1], ['Chrome']],
    // Who did the step under both values stands under both.
    [
      ['step', 2],
      ['Chrome', 'Safari'],
    ],
    [['step', 3], ['Chrome']],
  ])('test_breakdown_step_attributions of test_funnel.py, by %j', (attribution, expected) => {
    const people = {
      a: 'one@1 0:00:00 v=Chrome, two@1 0:00:01 v=Safari, two@1 0:00:02 v=Chrome, three@1 0:00:03 v=Chrome',
    };
    const settings = [
      ['window', '30 seconds'],
      ['breakdown', 'v'],
      ['attribution', ...attribution],
    ];
    const result = byValue(people, named('one two three'), settings);
    // Every group has one member at each step.
    expect(result.map((line) => line.replace(/,.*/, ''))).toEqual(expected.map((value) => `${value}: 1 1 1`));
  });

  it('test_basic_funnel_default_funnel_days_breakdown_event: values of other events do not count', () => {
    const others = [...'abcdefghij'].map((letter) => `su@2 14:00 u=blog/${letter}`);
    const people = { a: ['su@2 14:00 u=docs/x', 'paid@10 14:00 u=docs/x', ...others].join(', ') };
    const steps = [['su', 'u', 'contains', 'docs'], ['paid']];
    expect(byValue(people, steps, [['breakdown', 'u']])).toEqual(['docs/x: 1 1, 691200']);
  });
});
