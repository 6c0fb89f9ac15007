import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventNamed } from '../../../src/analyses/events/eventRule.ts';
import { computeRetention } from '../../../src/analyses/retention/computeRetention.ts';
import { observation } from '../../../src/analyses/retention/observation.ts';
import { computeRetentionByValue } from '../../../src/analyses/retention/retentionByValue.ts';
import type { RetentionCube } from '../../../src/analyses/retention/retentionCube.ts';
import type { RetentionOptions } from '../../../src/analyses/retention/retentionOptions.ts';
import { dayText } from '../../../src/engine/calendar.ts';
import { eventRows } from '../events/columns.ts';
import { countedByHand, type Visit } from './countedByHand.ts';

/** Rows of member, event, date; the counts of members in every cell that can be observed. */
function triangle(rows: readonly string[], options: RetentionOptions = {}): number[][] {
  const { member, event, time } = eventRows(rows);
  return observed(computeRetention({ member, event, date: time }, options));
}

const observed = (cube: RetentionCube): number[][] =>
  cube.returned.map((row, index) => row.filter((_, column) => observation(cube, index, column) !== 'unseen'));

// The events of PostHog's test_day_interval and its published triangle (posthog, MIT,
// posthog/hogql_queries/insights/test/test_retention_query_runner.py): recurring cohorts, 10 to 20 June 2020.
const TWO_PEOPLE = [
  'person1 view 2020-06-10T05:00',
  'person1 view 2020-06-11T05:00',
  'person1 view 2020-06-12T05:00',
  'person1 view 2020-06-15T05:00',
  'person1 view 2020-06-15T09:00',
  'person1 view 2020-06-16T05:00',
  'person2 view 2020-06-11T05:00',
  'person2 view 2020-06-12T05:00',
  'person2 view 2020-06-13T05:00',
  'person2 view 2020-06-16T05:00',
];
const day = (text: string): number => Date.parse(`${text}T00:00Z`) / 86_400_000;
const JUNE = { from: day('2020-06-10'), to: day('2020-06-20'), asOf: day('2020-06-21') };

describe('computeRetention agrees with PostHog', () => {
  it('on days and recurring cohorts', () => {
    expect(triangle(TWO_PEOPLE, { ...JUNE, period: 'day', cohort: 'recurring' })).toEqual([
      [1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0],
      [2, 2, 1, 0, 1, 2, 0, 0, 0, 0],
      [2, 1, 0, 1, 2, 0, 0, 0, 0],
      [1, 0, 0, 1, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
      [1, 1, 0, 0, 0, 0],
      [2, 0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0],
      [0, 0],
      [0],
    ]);
  });

  it('on months and recurring cohorts', () => {
    // test_month_interval of the same file: January to November 2020.
    const months = [
      'person1 view 2020-01-10',
      'person2 view 2020-01-10',
      'person1 view 2020-02-10',
      'person2 view 2020-02-10',
      'person1 view 2020-03-10',
      'person2 view 2020-03-10',
      'person1 view 2020-05-10',
      'person1 view 2020-06-10',
      'person2 view 2020-06-10',
      'person2 view 2020-07-10',
      'person1 view 2020-09-10',
      'person2 view 2020-11-10',
    ];
    expect(triangle(months, { period: 'month', cohort: 'recurring', asOf: day('2020-11-25') })).toEqual([
      [2, 2, 2, 0, 1, 2, 1, 0, 1, 0, 1],
      [2, 2, 0, 1, 2, 1, 0, 1, 0, 1],
      [2, 0, 1, 2, 1, 0, 1, 0, 1],
      [0, 0, 0, 0, 0, 0, 0, 0],
      [1, 1, 0, 0, 1, 0, 0],
      [2, 1, 0, 1, 0, 1],
      [1, 0, 0, 0, 1],
      [0, 0, 0, 0],
      [1, 0, 0],
      [0, 0],
      [1],
    ]);
  });
});

describe('computeRetention', () => {
  it('lets a member join once, with the first event in the whole data', () => {
    expect(triangle(TWO_PEOPLE, { period: 'day' })).toEqual([
      [1, 1, 1, 0, 0, 1, 1],
      [1, 1, 1, 0, 0, 1],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0],
      [0, 0],
      [0],
    ]);
  });

  it('joins nobody whose first event lies before the range, and follows members beyond its end', () => {
    expect(triangle(TWO_PEOPLE, { period: 'day', from: day('2020-06-11'), to: day('2020-06-12') })).toEqual([
      [1, 1, 1, 0, 0, 1],
      [0, 0, 0, 0, 0],
    ]);
  });

  it('counts a return in the column or any later one', () => {
    expect(triangle(TWO_PEOPLE, { period: 'day', onOrAfter: true }).slice(0, 2)).toEqual([
      [1, 1, 1, 1, 1, 1, 1],
      [1, 1, 1, 1, 1, 1],
    ]);
  });

  it('asks for a minimum of returns in one period', () => {
    expect(triangle(TWO_PEOPLE, { period: 'day', minimum: 2 })[0]).toEqual([1, 0, 0, 0, 0, 1, 0]);
  });

  it('leaves later columns away but still knows their returns', () => {
    const options: RetentionOptions = { period: 'day', width: 4, onOrAfter: true, minimum: 2 };
    expect(triangle(TWO_PEOPLE, options).slice(0, 2)).toEqual([
      [1, 1, 1, 1],
      [1, 0, 0, 0],
    ]);
  });

  it('gathers periods in brackets', () => {
    // 0 · 1 · 2–3 · 4–7: both come back after one day and again within 2–3 and 4–7.
    expect(triangle(TWO_PEOPLE, { period: 'day', brackets: [1, 3, 7] }).slice(0, 2)).toEqual([
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ]);
  });

  it('counts spans of 24 hours from the start of each member', () => {
    const rows = [
      'ann view 2026-10-01T20:00',
      'ann view 2026-10-02T19:59',
      'ann view 2026-10-03T20:00',
      'bob view 2026-10-05T10:00',
    ];
    // 23:59 later is column 0, exactly 48 hours later is column 2.
    expect(triangle(rows, { period: 'day', rolling: true })[0]).toEqual([1, 0, 1, 0, 0]);
  });

  it('tells the start from the return', () => {
    const rows = [
      'ann join 2026-10-01',
      'ann buy 2026-10-01',
      'ann buy 2026-10-03',
      'bob buy 2026-10-02',
      'bob join 2026-10-03',
    ];
    expect(triangle(rows, { period: 'day', start: eventNamed('join'), return: eventNamed('buy') })).toEqual([
      [1, 0, 1],
      [0, 0],
      [1],
    ]);
  });

  it('knows calendar weeks from Monday or Sunday', () => {
    // 2026-11-01 is a Sunday.
    const rows = ['ann view 2026-10-31', 'ann view 2026-11-01'];
    expect(triangle(rows, { period: 'week' })).toEqual([[1]]);
    expect(triangle(rows, { period: 'week', weekStart: 'sunday' })).toEqual([[1, 1], [0]]);
  });

  it('refuses hours where the dates have no time of day', () => {
    expect(() => triangle(['ann view 2026-10-31'], { period: 'hour' })).toThrow('noTimeOfDay');
  });

  it('refuses a table that no sheet could hold', () => {
    const rows = ['ann view 2020-01-01T10:00', 'ann view 2026-01-01T10:00'];
    expect(() => triangle(rows, { period: 'hour' })).toThrow('resultTooLarge');
    expect(triangle(rows, { period: 'hour', width: 2 })).toHaveLength((365 * 6 + 2) * 24 + 1);
  });

  it('refuses when no row has a member and a date', () => {
    expect(() => triangle(['. view 2026-10-31', 'ann view .'])).toThrow('noRows');
  });
});

describe('computeRetention counts what the definition says', () => {
  const visit = fc.record({
    member: fc.integer({ min: 0, max: 3 }),
    day: fc.integer({ min: 20_000, max: 20_008 }),
    start: fc.boolean(),
    back: fc.boolean(),
  });
  const question = fc.record({
    cohort: fc.constantFrom('first ever' as const, 'first matching' as const, 'recurring' as const),
    onOrAfter: fc.boolean(),
    minimum: fc.integer({ min: 1, max: 2 }),
  });
  // An event that is both is called "both", and each rule is a condition-free name: so rows are doubled under two names.
  const asRows = (visits: readonly Visit[]): string[] =>
    visits.flatMap(({ member, day: number, start, back }) => {
      const names = [...(start ? ['in'] : []), ...(back ? ['back'] : []), ...(start || back ? [] : ['other'])];
      return names.map((name) => `m${member} ${name} ${dayText(number)}`);
    });
  const both = ['m9 in 2024-10-12', 'm9 back 2024-10-12'];
  const extra: Visit[] = [
    { member: 9, day: day('2024-10-12'), start: true, back: false },
    { member: 9, day: day('2024-10-12'), start: false, back: true },
  ];

  it('for every cohort rule, on or after, and minimum', () => {
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 14 }), question, (visits, asked) => {
        const options: RetentionOptions = {
          ...asked,
          period: 'day',
          start: eventNamed('in'),
          return: eventNamed('back'),
        };
        expect(triangle([...asRows(visits), ...both], options)).toEqual(countedByHand([...visits, ...extra], asked));
      }),
      { numRuns: 1500 },
    );
  });

  it('the same row by row as member by member', () => {
    // A breakdown always goes member by member; with one value for all it has to give what the quick way gives.
    const asked = fc.record({
      cohort: fc.constantFrom('first ever' as const, 'first matching' as const),
      onOrAfter: fc.boolean(),
      minimum: fc.integer({ min: 1, max: 2 }),
      brackets: fc.constantFrom(undefined, [1, 3, 4]),
      value: fc.constantFrom('share' as const, 'sum' as const),
    });
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 14 }), asked, (visits, chosen) => {
        const { member, event, time } = eventRows([...asRows(visits), ...both]);
        const count = member.codes.length;
        const amounts = { minor: Float64Array.from({ length: count }, (_, row) => row + 1), scale: 0, currency: '' };
        const options: RetentionOptions = {
          ...chosen,
          period: 'day',
          start: eventNamed('in'),
          return: eventNamed('back'),
          amounts: chosen.value === 'sum' ? amounts : undefined,
        };
        const columns = { member, event, date: time };
        const oneValue = { codes: new Int32Array(count), labels: ['all'] };
        expect(computeRetentionByValue(columns, options, oneValue)).toEqual([
          { value: 'all', cube: computeRetention(columns, options) },
        ]);
      }),
    );
  });

  it('whatever the order of the rows, and whatever the members are called', () => {
    const options = fc.record({
      period: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
      cohort: fc.constantFrom('first ever' as const, 'recurring' as const),
    });
    const shuffled = fc
      .array(visit, { minLength: 1, maxLength: 12 })
      .chain((visits) => fc.tuple(fc.constant(visits), fc.shuffledSubarray(visits, { minLength: visits.length })));
    fc.assert(
      fc.property(shuffled, options, ([visits, other], asked) => {
        const renamed = asRows(other).map((row) => row.replace(/^m/, 'member-0'));
        expect(triangle([...renamed, '. in 2024-10-09', 'm1 in .'], asked)).toEqual(triangle(asRows(visits), asked));
      }),
    );
  });
});
