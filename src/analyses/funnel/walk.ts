/** What a member's events came to: the furthest step, and the times at which the steps of that try were done. */
export interface Walked {
  /** 0 for a member who never entered. */
  depth: number;
  /** Instants of steps 1 to depth, ascending. */
  readonly path: Float64Array;
  /** How far tries came that an excluded event spoilt; only walks that know excluded events say so. */
  spoiltDepth?: number;
}

/** The events of all members, side by side (events/memberEvents.ts): bit k − 1 of a mask means step k. */
export interface WalkedEvents {
  readonly times: Float64Array;
  readonly masks: Int32Array;
  /** Where it differs from masks: the steps that an event may repeat (strict) without being able to do them. */
  readonly repeats?: Int32Array;
  /** Where it differs from masks: the steps of events that can begin a try (any order). */
  readonly starters?: Int32Array;
}

/** Follows one member's events, positions from to end (excluded), in time order, and writes the result into `walked`. */
export type Walk = (events: WalkedEvents, from: number, end: number, walked: Walked) => void;

/** The rules of the game. */
export interface WalkRules {
  readonly steps: number;
  /** The last instant that lies inside the window of a try that started then. */
  readonly windowEnd: (start: number) => number;
  /** No try starts after this instant. A walk looks it up each time, so that it can be moved from period to period. */
  lastStart: number;
}

/** Takes one result of one member, with the number of the period that it belongs to (0 where there is only one). */
type Found = (walked: Walked, period: number) => void;

/** Walks one member's events once or period by period; members who never entered are not found. */
export type WalkEach = (events: WalkedEvents, from: number, end: number, found: Found) => void;

/** One result a member. */
export function walkOnce(walk: Walk, { steps }: WalkRules): WalkEach {
  const walked: Walked = { depth: 0, path: new Float64Array(steps) };
  return (events, from, end, found) => {
    walk(events, from, end, walked);
    if (walked.depth > 0) found(walked, 0);
  };
}

/** The position after the last event of the same instant. */
export function instantEnd(times: Float64Array, position: number, end: number): number {
  const time = times[position];
  let next = position + 1;
  while (next < end && times[next] === time) next++;
  return next;
}
