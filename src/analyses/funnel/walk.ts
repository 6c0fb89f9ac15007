/** What a member's events came to: the furthest step, and the times at which the steps of that try were done. */
export interface Walked {
  /** 0 for a member who never entered. */
  depth: number;
  /** Instants of steps 1 to depth, ascending. */
  readonly path: Float64Array;
}

/** The events of all members, side by side (events/memberEvents.ts): bit k − 1 of a mask means step k. */
export interface WalkedEvents {
  readonly times: Float64Array;
  readonly masks: Int32Array;
}

/** Follows one member's events, positions from to end (excluded), in time order, and writes the result into `walked`. */
export type Walk = (events: WalkedEvents, from: number, end: number, walked: Walked) => void;

/** The rules of the game. */
export interface WalkRules {
  readonly steps: number;
  /** The last instant that lies inside the window of a try that started then. */
  readonly windowEnd: (start: number) => number;
  /** No try starts after this instant. */
  readonly lastStart: number;
}

/** The position after the last event of the same instant. */
export function instantEnd(times: Float64Array, position: number, end: number): number {
  const time = times[position];
  let next = position + 1;
  while (next < end && times[next] === time) next++;
  return next;
}
