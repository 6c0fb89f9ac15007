import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANY_EVENT, eventNamed } from '../../../src/analyses/events/eventRule.ts';
import { histogramMean, histogramMedian } from '../../../src/analyses/events/histogram.ts';
import { computeFunnel } from '../../../src/analyses/funnel/computeFunnel.ts';
import type { FunnelOrder } from '../../../src/analyses/funnel/funnelCube.ts';
import type { FunnelOptions } from '../../../src/analyses/funnel/funnelOptions.ts';
import type { ReadingContext } from '../../../src/intake/context.ts';
import { readingContext } from '../../readingContext.ts';
import { eventRows } from '../events/columns.ts';

type Asked = Omit<FunnelOptions, 'steps'> & { context?: ReadingContext };

const steps = (names: string) => names.split(' ').map((name) => (name === '*' ? ANY_EVENT : eventNamed(name)));

function run(rows: readonly string[], names: string, { context, ...options }: Asked = {}) {
  return computeFunnel(eventRows(rows, context), { ...options, steps: steps(names) }).groups[0].steps;
}

/** Members at each step. */
const members = (rows: readonly string[], names: string, options?: Asked): number[] =>
  run(rows, names, options).map((step) => step.members);

/** Mean seconds from the step before, from step 2 on. */
const means = (rows: readonly string[], names: string, options?: Asked): (number | null)[] =>
  run(rows, names, options)
    .slice(1)
    .map((step) => (histogramMean(step.gaps) ?? Number.NaN) / 1000);

const civil = (text: string): number => Date.parse(`${text}T00:00Z`) / 86_400_000;

describe('computeFunnel agrees with PostHog', () => {
  // posthog (MIT), posthog/hogql_queries/insights/funnels/test/test_funnel_time_to_convert.py,
  // test_auto_bin_count_single_step: average_conversion_time = 29_540 for 3600, 2220 and 82800 seconds.
  const converting = [
    'a one 2021-06-08T18:00',
    'a two 2021-06-08T19:00',
    'a three 2021-06-08T21:00',
    'b one 2021-06-09T13:00',
    'b two 2021-06-09T13:37',
    'c one 2021-06-11T07:00',
    'c two 2021-06-12T06:00',
  ];

  it('on the time between steps', () => {
    const [, two] = run(converting, 'one two three');
    expect(histogramMean(two.gaps)).toBe(29_540_000);
    expect(histogramMedian(two.gaps)).toBe(3_600_000);
    expect(means(converting, 'one two three')).toEqual([29_540, 7200]);
  });

  it('on a step that is repeated', () => {
    // test_auto_bin_count_single_step_duplicate_events of the same file.
    const same = converting.map((row) => row.replace(/ (one|two|three) /, ' one '));
    expect(means(same, 'one one one')).toEqual([29_540, 7200]);
  });

  it('on strict order', () => {
    // test_funnel_strict.py, test_basic_strict_funnel: 7 sign up, persons 3 and 7 view, person 7 sees an insight.
    const histories: Record<string, string> = {
      p1: 'signup',
      p2: 'pageview signup',
      p3: 'signup pageview blaah insight',
      p4: 'insight blaah pageview signup',
      p5: 'pageview signup blaah pageview insight',
      p6: 'blaah signup blaah pageview',
      p7: 'blaah signup pageview insight blaah',
      p8: 'insight pageview',
    };
    const rows = Object.entries(histories).flatMap(([member, events]) =>
      events.split(' ').map((event, minute) => `${member} ${event} 2021-05-01T00:0${minute}`),
    );
    expect(members(rows, 'signup pageview insight', { order: 'strict' })).toEqual([7, 2, 1]);
  });
});

describe('computeFunnel', () => {
  const shop = [
    'ann view 2026-10-01T09:00',
    'ann cart 2026-10-01T09:04',
    'ann pay 2026-10-01T09:10',
    'bob view 2026-10-02T20:15',
    'bob cart 2026-10-16T20:15',
    'cat view 2026-10-02T20:15',
    'cat cart 2026-10-16T20:16',
    'dan cart 2026-10-05T10:00',
    'dan view 2026-10-05T10:01',
  ];

  it('has a window of 14 days that includes its end', () => {
    expect(members(shop, 'view cart pay')).toEqual([4, 2, 1]);
  });

  it('counts a member who comes back to the start with the latest one', () => {
    const rows = ['ann view 2026-10-01', 'ann view 2026-10-20', 'ann cart 2026-10-21'];
    expect(members(rows, 'view cart')).toEqual([1, 1]);
    expect(means(rows, 'view cart')).toEqual([86_400]);
  });

  it('takes the first time that the furthest step was reached', () => {
    const rows = ['ann view 2026-10-01', 'ann cart 2026-10-04', 'ann view 2026-10-05', 'ann cart 2026-10-06'];
    expect(means(rows, 'view cart')).toEqual([3 * 86_400]);
  });

  it('allows the same instant, but one event serves one step', () => {
    expect(members(['ann cart 2026-10-01', 'ann view 2026-10-01'], 'view cart')).toEqual([1, 1]);
    expect(members(['ann view 2026-10-01'], 'view view')).toEqual([1, 0]);
    expect(members(['ann view 2026-10-01', 'ann view 2026-10-01'], 'view view')).toEqual([1, 1]);
  });

  it('knows any event as a step', () => {
    expect(members(shop, 'view *')).toEqual([4, 2]);
    expect(members(shop, '* pay')).toEqual([4, 1]);
  });

  it('counts any order by the number of different steps', () => {
    expect(members(shop, 'view cart pay', { order: 'any' })).toEqual([4, 3, 1]);
    expect(means(['dan cart 2026-10-05T10:00', 'dan view 2026-10-05T10:01'], 'view cart', { order: 'any' })).toEqual([
      60,
    ]);
  });

  it('has windows of calendar months that end with a shorter month', () => {
    const rows = (end: string): string[] => ['ann view 2026-01-31T12:00', `ann cart ${end}`];
    const window = { count: 1, unit: 'month' } as const;
    expect(members(rows('2026-02-28T12:00'), 'view cart', { window })).toEqual([1, 1]);
    expect(members(rows('2026-02-28T12:01'), 'view cart', { window })).toEqual([1, 0]);
  });

  it('lets an earlier start convert where the window of a later one closes before', () => {
    // By hand: a month from 30 January 23:00 ends on 28 February 23:00, a month from 31 January 0:00 on 28 February 0:00.
    const rows = ['ann view 2026-01-30T23:00', 'ann view 2026-01-31T00:00', 'ann cart 2026-02-28T12:00'];
    const window = { count: 1, unit: 'month' } as const;
    for (const order of ['ordered', 'strict', 'any'] as const) {
      expect(members(rows, 'view cart', { window, order })).toEqual([1, 1]);
      expect(means(rows, 'view cart', { window, order })).toEqual([(28 * 24 + 13) * 3600]);
    }
  });

  it('has windows of the same day, in the zone of the report', () => {
    const rows = ['ann view 2026-10-01T23:30', 'ann cart 2026-10-02T00:30'];
    const window = { count: 1, unit: 'same day' } as const;
    expect(members(rows, 'view cart', { window })).toEqual([1, 0]);
    expect(members(['ann view 2026-10-01T00:00', 'ann cart 2026-10-01T23:59'], 'view cart', { window })).toEqual([
      1, 1,
    ]);
  });

  it('has windows without end', () => {
    const rows = ['ann view 1999-01-01', 'ann cart 2026-10-02'];
    expect(members(rows, 'view cart', { window: { count: 0, unit: 'none' } })).toEqual([1, 1]);
  });

  it('measures 24 hours as elapsed time where clocks are set forward', () => {
    // New York, 8 March 2026: 13:00 on the clock is 24 hours after 12:00 the day before.
    const rows = ['ann view 2026-03-07T12:00', 'ann cart 2026-03-08T13:00'];
    const window = { count: 24, unit: 'hour' } as const;
    const forward = Date.parse('2026-03-08T07:00Z');
    const newYork = readingContext({
      timezone: 'America/New_York',
      offset: (_, instant) => (instant < forward ? -5 : -4) * 3_600_000,
    });
    expect(members(rows, 'view cart', { window, context: newYork })).toEqual([1, 1]);
    expect(members(rows, 'view cart', { window })).toEqual([1, 0]);
  });

  it('keeps all steps inside the days, or only the first with late steps', () => {
    const options = { to: civil('2026-10-15') };
    expect(members(shop, 'view cart pay', options)).toEqual([4, 1, 1]);
    expect(members(shop, 'view cart pay', { ...options, lateSteps: true })).toEqual([4, 2, 1]);
    expect(members(shop, 'view cart pay', { from: civil('2026-10-02') })).toEqual([3, 1, 0]);
    expect(members(shop, 'view cart', { to: civil('2026-10-02'), lateSteps: true })).toEqual([3, 2]);
  });

  it('starts no try after the last day in any order either', () => {
    const rows = ['ann view 2026-10-01', 'bob cart 2026-10-05', 'bob view 2026-10-06', 'ann cart 2026-10-06'];
    const options = { to: civil('2026-10-03'), lateSteps: true, order: 'any' as const };
    expect(members(rows, 'view cart', options)).toEqual([1, 1]);
  });

  it('leaves out what is later than the as-of day', () => {
    expect(members(shop, 'view cart pay', { asOf: civil('2026-10-01') })).toEqual([1, 1, 1]);
  });

  it('names the nearest events where a step is unknown', () => {
    expect(() => members(shop, 'view kart')).toThrow(
      expect.objectContaining({
        problem: { code: 'unknownEvent', argument: 'steps', value: 'kart', hint: '"cart", "pay"' },
      }),
    );
  });

  it('refuses hours where the dates have no time of day', () => {
    const rows = ['ann view 2026-10-01', 'ann cart 2026-10-02'];
    expect(() => members(rows, 'view cart', { window: { count: 30, unit: 'hour' } })).toThrow('noTimeOfDay');
  });

  it('refuses fewer than two steps', () => {
    expect(() => members(shop, 'view')).toThrow('tooFewSteps');
  });
});

describe('computeFunnel does not care', () => {
  const row = fc
    .record({
      member: fc.constantFrom('ann', 'bob', 'cat'),
      event: fc.constantFrom('a', 'b', 'c', 'x'),
      hour: fc.integer({ min: 0, max: 23 }),
    })
    .map(({ member, event, hour }) => `${member} ${event} 2026-10-01T${String(hour).padStart(2, '0')}:00`);
  const known = ['zoe a 2026-10-01T00:00', 'zoe b 2026-10-01T00:30', 'zoe c 2026-10-01T00:45'];
  const history = fc.array(row, { maxLength: 24 }).map((rows) => [...known, ...rows]);
  const order = fc.constantFrom<FunnelOrder>('ordered', 'any');
  const window = { count: 5, unit: 'hour' } as const;

  it('about the order of rows', () => {
    const shuffled = history.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, order, ([rows, other], asked) => {
        expect(run(other, 'a b c', { order: asked, window })).toEqual(run(rows, 'a b c', { order: asked, window }));
      }),
    );
  });

  it('about names, repeated rows of steps that differ, and rows without member or time', () => {
    fc.assert(
      fc.property(history, order, (rows, asked) => {
        const renamed = rows.map((each) => `member-${each}`);
        const messy = ['. a 2026-10-01T00:00', ...renamed, ...renamed, 'ann b .', '. . .'];
        expect(run(messy, 'a b c', { order: asked, window })).toEqual(run(rows, 'a b c', { order: asked, window }));
      }),
    );
  });

  it('about other members: a new one adds at most itself', () => {
    fc.assert(
      fc.property(history, fc.constantFrom<FunnelOrder>('ordered', 'strict', 'any'), (rows, asked) => {
        const before = members(rows, 'a b c', { order: asked, window });
        const full = ['new a 2026-10-01T01:00', 'new b 2026-10-01T02:00', 'new c 2026-10-01T03:00'];
        const after = members([...full, ...rows], 'a b c', { order: asked, window });
        expect(after).toEqual(before.map((count) => count + 1));
      }),
    );
  });
});
