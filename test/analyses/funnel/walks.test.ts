import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWalk } from '../../../src/analyses/funnel/anyWalk.ts';
import { closingInOrder } from '../../../src/analyses/funnel/closingInOrder.ts';
import { orderedWalk } from '../../../src/analyses/funnel/orderedWalk.ts';
import { strictWalk } from '../../../src/analyses/funnel/strictWalk.ts';
import type { Walk, WalkRules } from '../../../src/analyses/funnel/walk.ts';
import { bestAny, bestOrdered, bestStrict, type Done } from './assignments.ts';

const rules = (steps: number, window: number): WalkRules => ({
  steps,
  windowEnd: (start) => start + window,
  lastStart: Number.POSITIVE_INFINITY,
});

function times(walk: Walk, events: readonly Done[], steps: number): number[] {
  const walked = { depth: 0, path: new Float64Array(steps) };
  const log = {
    times: Float64Array.from(events, (event) => event.time),
    masks: Int32Array.from(events, (event) => event.mask),
  };
  walk(log, 0, events.length, walked);
  return [...walked.path.subarray(0, walked.depth)];
}

/** A member's events in time order, close together so that instants are shared and events serve several steps. */
const history = (steps: number, leastMask: number) =>
  fc
    .array(
      fc.record({ time: fc.integer({ min: 0, max: 9 }), mask: fc.integer({ min: leastMask, max: 2 ** steps - 1 }) }),
      {
        maxLength: 7,
      },
    )
    .map((events) => [...events].sort((a, b) => a.time - b.time));

const cases = fc
  .integer({ min: 2, max: 4 })
  .chain((steps) => fc.tuple(fc.constant(steps), history(steps, 0), fc.integer({ min: 0, max: 10 })));

describe('a walk finds what trying every assignment of events to steps finds', () => {
  it('in order', () => {
    fc.assert(
      fc.property(cases, ([steps, events, window]) => {
        expect(times(orderedWalk(rules(steps, window)), events, steps)).toEqual(
          bestOrdered(events, steps, rules(steps, window).windowEnd),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('strictly', () => {
    fc.assert(
      fc.property(cases, ([steps, events, window]) => {
        expect(times(strictWalk(rules(steps, window)), events, steps)).toEqual(
          bestStrict(events, steps, rules(steps, window).windowEnd),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('in any order', () => {
    fc.assert(
      fc.property(cases, ([steps, events, window]) => {
        const shown = events.filter((event) => event.mask > 0);
        expect(times(anyWalk(rules(steps, window)), shown, steps)).toEqual(
          bestAny(shown, steps, rules(steps, window).windowEnd),
        );
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a walk under windows of which a later one may close before an earlier one', () => {
  const clipped = cases.chain(([steps, events]) =>
    fc.tuple(
      fc.constant(steps),
      fc.constant(events),
      fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 10, maxLength: 10 }),
    ),
  );
  const finds = (
    walkOf: (rules: WalkRules) => Walk,
    best: (events: readonly Done[], steps: number, closes: (start: number) => number) => number[],
    leastMask = 0,
  ): void =>
    fc.assert(
      fc.property(clipped, ([steps, events, lengths]) => {
        const windowEnd = (start: number): number => start + lengths[start];
        const shown = events.filter((event) => event.mask >= leastMask);
        expect(times(walkOf({ ...rules(steps, 0), windowEnd }), shown, steps)).toEqual(best(shown, steps, windowEnd));
      }),
      { numRuns: 3000 },
    );

  it('finds the same in order', () => {
    finds((given) => closingInOrder(orderedWalk(given), given, 1), bestOrdered);
  });

  it('finds the same strictly', () => {
    finds((given) => closingInOrder(strictWalk(given), given, 1), bestStrict);
  });

  it('finds the same in any order', () => {
    finds((given) => closingInOrder(anyWalk(given), given, 2 ** given.steps - 1), bestAny, 1);
  });
});
