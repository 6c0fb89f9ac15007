import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventNamed } from '../../../src/analyses/events/eventRule.ts';
import { anyWalk } from '../../../src/analyses/funnel/anyWalk.ts';
import { computeFunnel } from '../../../src/analyses/funnel/computeFunnel.ts';
import { funnel } from '../../../src/analyses/funnel/index.ts';
import { orderedWalk } from '../../../src/analyses/funnel/orderedWalk.ts';
import { strictWalk } from '../../../src/analyses/funnel/strictWalk.ts';
import { tryByTry } from '../../../src/analyses/funnel/tryByTry.ts';
import { eventRows, rangeOf } from '../events/columns.ts';
import { formula, refusal } from '../formula.ts';
import { bestAny, type Done } from './assignments.ts';

/** One member's events, one an hour, as a word: a, b, c are the steps, x is excluded between the two given steps. */
function reached(history: string, from: number, to: number, order: 'ordered' | 'strict' | 'any' = 'ordered'): number {
  const known = 'ann a 1999-01-01,ann b 1990-01-01,ann c 1989-01-01,ann x 1988-01-01'
    .replace(/ann/g, 'known')
    .split(',');
  const rows = [...history].map((event, hour) => `ann ${event} 2026-10-01T${String(hour).padStart(2, '0')}:00`);
  const { groups } = computeFunnel(eventRows([...rows, ...known]), {
    steps: ['a', 'b', 'c'].map(eventNamed),
    order,
    exclusions: [{ event: eventNamed('x'), from, to }],
    from: 20_000,
  });
  return groups[0].steps.filter((step) => step.members > 0).length;
}

describe('an excluded event', () => {
  it.each([
    ['abc', 1, 2, 3, 'nothing excluded happens'],
    ['axbc', 1, 2, 0, 'spoils the try, and the member leaves the funnel, step 1 too'],
    ['axbc', 2, 3, 3, 'is harmless before its span'],
    ['abxc', 1, 2, 3, 'is harmless after its span'],
    ['abxc', 2, 3, 0, 'spoils a try that had two steps'],
    ['abxc', 1, 3, 0, 'spoils in a span of two steps'],
    ['axabc', 1, 2, 3, 'matters no more when a clean try gets further'],
    ['abxa', 2, 3, 0, 'takes the member out when the clean try gets less far'],
    ['abxab', 2, 3, 2, 'takes nobody out when a clean try gets as far'],
    ['abxb', 2, 3, 0, 'spoils a try that took its first b, whatever b comes later'],
    ['xabc', 1, 3, 3, 'is harmless before the start'],
    // As PostHog's test_excluded_completion: the spoilt try came to b, the clean one not.
    ['axba', 1, 2, 0, 'closes with b: the clean try would have to get there, too'],
    ['axa', 1, 2, 1, 'stays open: a clean first step gets as far'],
  ])('%s, excluded from %i to %i: step %i (%s)', (history, from, to, depth) => {
    expect(reached(history, from, to)).toBe(depth);
  });

  it('ends a strict try like any other event, and spoils it in its span', () => {
    expect(reached('abxc', 2, 3, 'strict')).toBe(0);
    expect(reached('abxc', 1, 2, 'strict')).toBe(2);
  });

  it('only clears the progress in any order', () => {
    // As in PostHog's test_unordered_trend_with_partial_steps_and_exclusion: steps 1 and 2, excluded, step 3 make 1 step.
    expect(reached('abxc', 1, 3, 'any')).toBe(1);
    expect(reached('cbxa', 1, 3, 'any')).toBe(1);
    expect(reached('abx', 1, 3, 'any')).toBe(0);
    expect(reached('abcxa', 1, 3, 'any')).toBe(3);
    expect(reached('cxab', 1, 3, 'any')).toBe(2);
    expect(reached('axbxc', 1, 3, 'any')).toBe(1);
  });

  it('is ignored at the instant of a step', () => {
    const rows = [
      'ann a 2026-10-01T09:00',
      'ann x 2026-10-01T09:00',
      'ann b 2026-10-01T10:00',
      'ann x 2026-10-01T10:00',
    ];
    const { groups } = computeFunnel(eventRows(rows), {
      steps: ['a', 'b'].map(eventNamed),
      exclusions: [{ event: eventNamed('x'), from: 1, to: 2 }],
    });
    expect(groups[0].steps.map((step) => step.members)).toEqual([1, 1]);
  });
});

describe('tryByTry without an excluded event', () => {
  const steps = 3;
  const history = fc
    .array(fc.record({ time: fc.integer({ min: 0, max: 9 }), mask: fc.integer({ min: 0, max: 7 }) }), { maxLength: 9 })
    .map((events) => [...events].sort((a, b) => a.time - b.time));

  it.each([
    ['ordered', orderedWalk],
    ['strict', strictWalk],
  ] as const)('finds what the %s walk finds', (order, walk) => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 10 }), (events, window) => {
        const rules = { steps, windowEnd: (start: number) => start + window, lastStart: Number.POSITIVE_INFINITY };
        const log = {
          times: Float64Array.from(events, (event) => event.time),
          masks: Int32Array.from(events, (event) => event.mask),
        };
        const [one, other] = [walk(rules), tryByTry(rules, order, [])].map((each) => {
          const walked = { depth: 0, path: new Float64Array(steps) };
          each(log, 0, events.length, walked);
          return [...walked.path.subarray(0, walked.depth)];
        });
        expect(other).toEqual(one);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('anyWalk with excluded events', () => {
  const steps = 3;
  const excluded = 1 << (steps + 1);
  const mask = fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constant(excluded));
  const history = fc
    .array(fc.record({ time: fc.integer({ min: 0, max: 12 }), mask }), { maxLength: 8 })
    .map((events) => [...events].sort((a, b) => a.time - b.time));

  /** Every start by itself: an excluded instant inside its window leaves only what was complete before. */
  function furthest(events: readonly Done[], window: number): number {
    const done = events.filter((event) => event.mask < excluded);
    const spoiling = events.filter((event) => event.mask === excluded && !done.some(({ time }) => time === event.time));
    const depths = done.map(({ time: start }) => {
      const spoilt = spoiling.find(({ time }) => time > start && time <= start + window);
      const until = spoilt ? spoilt.time - 1 : start + window;
      const own = done.filter(({ time }) => time >= start && time <= until);
      const depth = bestAny(own, steps, (start) => start + window).length;
      return spoilt && depth < steps ? 0 : depth;
    });
    return Math.max(0, ...depths);
  }

  it('finds what trying every start finds', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 12 }), (events, window) => {
        const walked = { depth: 0, path: new Float64Array(steps) };
        const log = {
          times: Float64Array.from(events, (event) => event.time),
          masks: Int32Array.from(events, (event) => event.mask),
        };
        const rules = { steps, windowEnd: (start: number) => start + window, lastStart: Number.POSITIVE_INFINITY };
        anyWalk(rules)(log, 0, events.length, walked);
        expect(walked.depth).toBe(furthest(events, window));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('FUNNEL', () => {
  const rows = [
    'ann visit 2026-09-01T09:00',
    'ann visit 2026-10-01T09:00',
    'ann pay 2026-10-01T10:00',
    'bob visit 2026-10-02T09:00',
    'bob call 2026-10-02T09:30',
    'bob pay 2026-10-02T10:00',
  ];
  const columns = [0, 1, 2].map((index) => rangeOf(rows, index));
  const counts = (settings: unknown[][], steps: unknown[][] = [['visit'], ['pay']]) =>
    formula(funnel, [...columns, steps, settings])
      .slice(1)
      .map((row) => row[2]);

  it('excludes an event between two steps', () => {
    expect(counts([['exclude', 'call', 1, 2]])).toEqual([1, 1]);
    expect(counts([['exclude', 'call', 1, 2, 'member', 'is', 'ann']])).toEqual([2, 2]);
  });

  it('lets only the first event of a member serve a step, before the range too', () => {
    expect(counts([['first time', 1, 'ever']])).toEqual([2, 1]);
    expect(
      counts([
        ['first time', 1, 'ever'],
        ['from', '2026-10-01', ''],
      ]),
    ).toEqual([1, 1]);
  });

  it('tells the first event of a name from the first that meets the step', () => {
    const october = [
      ['visit', 'time', '≥', '2026-10-01'],
      ['pay', '', '', ''],
    ];
    expect(counts([['first time', 1, 'ever']], october)).toEqual([1, 1]);
    expect(counts([['first time', 1, 'matching']], october)).toEqual([2, 2]);
  });

  it('refuses steps that there are not', () => {
    expect(refusal(funnel, ...columns, [['visit'], ['pay']], [['exclude', 'call', 2, 3]])).toMatch(
      /FUNNEL: exclude: "2"/,
    );
    expect(refusal(funnel, ...columns, [['visit'], ['pay']], [['first time', 3, 'ever']])).toMatch(
      /FUNNEL: first time: "3"/,
    );
    expect(refusal(funnel, ...columns, [['visit'], ['pay']], [['exclude', 'kall', 1, 2]])).toMatch(/the event "kall"/);
  });
});
