import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventNamed } from '../../../src/analyses/events/eventRule.ts';
import { type Exclusion, firstExclusionBit } from '../../../src/analyses/funnel/exclusion.ts';
import { tryByTry } from '../../../src/analyses/funnel/tryByTry.ts';
import type { Done } from './assignments.ts';

/** How every try from one start ends: the times of its steps, and whether an excluded event spoilt it. */
interface Ending {
  readonly times: readonly number[];
  readonly spoilt: boolean;
}

interface Case {
  readonly steps: number;
  readonly events: readonly Done[];
  readonly window: number;
  readonly exclusions: readonly Exclusion[];
}

const serves = ({ mask }: Done, step: number): boolean => (mask & (1 << (step - 1))) !== 0;
const servesAny = (event: Done, steps: number): boolean => (event.mask & (2 ** steps - 1)) !== 0;

/** Whether the event spoils a try with so many steps; at the instant of a step, of another event, it is ignored. */
function spoilsAt({ steps, events, exclusions }: Case, event: Done, done: number): boolean {
  const isExcluded = ({ mask }: Done): boolean =>
    exclusions.some(
      ({ from, to }, index) => (mask & (1 << (firstExclusionBit(steps) + index))) !== 0 && from <= done && done < to,
    );
  const beside = events.filter((other) => other.time === event.time && servesAny(other, steps));
  return isExcluded(event) && beside.every(isExcluded);
}

/** Strict: at every event a try goes on to the next step, stays where it is, or ends; all of it is tried. */
function strictEndings(given: Case, start: number): Ending[] {
  const { steps, events, window } = given;
  const endings: Ending[] = [];
  const follow = (times: readonly number[], position: number): void => {
    const event = events[position];
    if (times.length === steps || !event || event.time > events[start].time + window) {
      endings.push({ times, spoilt: false });
      return;
    }
    const next = serves(event, times.length + 1);
    const repeat = serves(event, times.length);
    if (next) follow([...times, event.time], position + 1);
    if (repeat) follow(times, position + 1);
    if (!next && !repeat) endings.push({ times, spoilt: spoilsAt(given, event, times.length) });
  };
  follow([events[start].time], start + 1);
  return endings;
}

/** In order: step by step the earliest chain of distinct events, whatever lies between; then what lies between. */
function orderedEnding(given: Case, start: number): Ending {
  const { steps, events, window } = given;
  const from = events[start].time;
  const inside = events.filter(({ time }) => time >= from && time <= from + window);
  let chains: number[][] = inside.flatMap((event, i) => (event.time === from && serves(event, 1) ? [[i]] : []));
  let times = [from];
  while (times.length < steps) {
    const last = times[times.length - 1];
    const longer = chains.flatMap((chain) =>
      inside.flatMap((event, i) =>
        event.time >= last && serves(event, chain.length + 1) && !chain.includes(i) ? [[...chain, i]] : [],
      ),
    );
    if (longer.length === 0) break;
    const earliest = Math.min(...longer.map((chain) => inside[chain[chain.length - 1]].time));
    chains = longer.filter((chain) => inside[chain[chain.length - 1]].time === earliest);
    times = [...times, earliest];
  }
  const done = (at: number): number => times.filter((time) => time < at).length;
  const spoiling = inside.find(
    (event) =>
      (times.length < steps || event.time < times[steps - 1]) &&
      !times.includes(event.time) &&
      spoilsAt(given, event, done(event.time)),
  );
  // The step that closes round the excluded event still counts for how far the spoilt try came.
  return spoiling ? { times: times.slice(0, done(spoiling.time) + 1), spoilt: true } : { times, spoilt: false };
}

/** A spoilt try leaves the member out, unless a clean one gets at least as far: furthest, earliest, latest start. */
function outcome(given: Case, endingsOf: (given: Case, start: number) => Ending[]): readonly number[] {
  const endings = given.events.flatMap((event, i) => (serves(event, 1) ? endingsOf(given, i) : []));
  const before = (a: readonly number[], b: readonly number[]): number => {
    if (a.length !== b.length) return b.length - a.length;
    if (a[a.length - 1] !== b[b.length - 1]) return a[a.length - 1] - b[b.length - 1];
    if (a[0] !== b[0]) return b[0] - a[0];
    const differs = a.findIndex((time, index) => time !== b[index]);
    return differs < 0 ? 0 : a[differs] - b[differs];
  };
  const [best = []] = endings
    .filter(({ spoilt }) => !spoilt)
    .map(({ times }) => times)
    .sort(before);
  const spoiltDepth = Math.max(0, ...endings.filter(({ spoilt }) => spoilt).map(({ times }) => times.length));
  return spoiltDepth > best.length ? [] : best;
}

function walked({ steps, events, window, exclusions }: Case, order: 'ordered' | 'strict'): number[] {
  const found = { depth: 0, path: new Float64Array(steps) };
  const log = {
    times: Float64Array.from(events, ({ time }) => time),
    masks: Int32Array.from(events, ({ mask }) => mask),
  };
  const rules = { steps, windowEnd: (start: number) => start + window, lastStart: Number.POSITIVE_INFINITY };
  tryByTry(rules, order, exclusions)(log, 0, events.length, found);
  return [...found.path.subarray(0, found.depth)];
}

/** Few instants, events that serve several steps or none, one or two excluded events with any spans. */
const cases: fc.Arbitrary<Case> = fc.integer({ min: 2, max: 5 }).chain((steps) => {
  const excluded = firstExclusionBit(steps);
  const mask = fc.oneof(
    fc.integer({ min: 0, max: 2 ** steps - 1 }),
    fc.integer({ min: 0, max: steps - 1 }).map((step) => 2 ** step),
    fc.constantFrom(1 << excluded, 1 << (excluded + 1)),
    fc.integer({ min: 0, max: steps - 1 }).map((step) => (2 ** step) | (1 << excluded)),
  );
  const exclusion = fc
    .tuple(fc.integer({ min: 1, max: steps - 1 }), fc.integer({ min: 1, max: steps - 1 }))
    .map(([a, b]) => ({ event: eventNamed('x'), from: Math.min(a, b), to: Math.max(a, b) + 1 }));
  return fc.record({
    steps: fc.constant(steps),
    window: fc.integer({ min: 0, max: 14 }),
    exclusions: fc.array(exclusion, { minLength: 2, maxLength: 2 }),
    events: fc
      .array(fc.record({ time: fc.integer({ min: 0, max: 12 }), mask }), { maxLength: 9 })
      .map((events) => [...events].sort((a, b) => a.time - b.time)),
  });
});

describe('tryByTry with excluded events finds what trying everything finds', () => {
  it('strictly', () => {
    fc.assert(
      fc.property(cases, (given) => {
        expect(walked(given, 'strict')).toEqual(outcome(given, strictEndings));
      }),
      { numRuns: 4000 },
    );
  });

  it('in order', () => {
    fc.assert(
      fc.property(cases, (given) => {
        expect(walked(given, 'ordered')).toEqual(outcome(given, (each, start) => [orderedEnding(each, start)]));
      }),
      { numRuns: 4000 },
    );
  });

  it('when the furthest strict try lets a step wait: b and c at once is a repeat of b', () => {
    // Steps a b c d; events a, b, b or c, b, c, d: c is done at the fifth, by hand.
    const given = {
      steps: 4,
      events: [1, 2, 6, 2, 4, 8].map((mask, time) => ({ time, mask })),
      window: 14,
      exclusions: [{ event: eventNamed('x'), from: 1, to: 4 }],
    };
    expect(walked(given, 'strict')).toEqual([0, 1, 4, 5]);
  });
});
