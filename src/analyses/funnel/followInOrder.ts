import { type Exclusion, instantSpoils } from './exclusion.ts';
import { stepsAtOnce } from './stepsAtOnce.ts';
import type { Follow } from './tryByTry.ts';
import { instantEnd, type WalkedEvents, type WalkRules } from './walk.ts';

/**
 * Each step takes its first event at or after the one before. A spoilt try still does the step that closes round the
 * excluded event, and ends there: a clean try has to get as far, as in PostHog's funnel-udf/src/steps.rs.
 */
export function followInOrder({ steps, windowEnd }: WalkRules, exclusions: readonly Exclusion[]): Follow {
  const ahead = new Ahead(steps, exclusions);
  return (events, start, from, end, tried) => {
    const { times, masks } = events;
    const last = windowEnd(times[start]);
    const isInside = (position: number): boolean => position < end && times[position] <= last;
    ahead.look(events, from, end);
    tried.depth = 0;
    tried.spoiltDepth = 0;
    for (let i = start; isInside(i) && tried.depth < steps; ) {
      while (i > from && times[i - 1] === times[i]) i--;
      const next = instantEnd(times, i, end);
      const more = stepsAtOnce(masks, i, next, tried.depth, steps);
      tried.path.fill(times[i], tried.depth, tried.depth + more);
      tried.depth += more;
      if (tried.depth === steps) return;
      i = ahead.step(tried.depth, next);
      const spoiling = ahead.spoiling(tried.depth, next);
      if (!isInside(spoiling) || (i < end && times[spoiling] >= times[i])) continue;
      tried.spoiltDepth = tried.depth + (isInside(i) ? 1 : 0);
      tried.depth = 0;
      return;
    }
  };
}

/** For one member's events where the next event of each step stands, and the next that spoils a try: looked up once. */
class Ahead {
  private readonly steps: number;
  private readonly exclusions: readonly Exclusion[];
  private events: WalkedEvents | undefined;
  private from = 0;
  private end = 0;
  /** A row for each number of steps done: positions of the next step's event, then of the next spoiling instant. */
  private places = new Int32Array(0);

  constructor(steps: number, exclusions: readonly Exclusion[]) {
    this.steps = steps;
    this.exclusions = exclusions;
  }

  /** The first event from a position on that does the step after so many; the end of the events without one. */
  step(done: number, position: number): number {
    return this.places[this.rowOf(2 * done) + position - this.from];
  }

  /** The first instant from the beginning of one on that spoils a try with so many steps. */
  spoiling(done: number, position: number): number {
    return this.places[this.rowOf(2 * done + 1) + position - this.from];
  }

  private rowOf(row: number): number {
    return row * (this.end - this.from + 1);
  }

  look(events: WalkedEvents, from: number, end: number): void {
    if (events === this.events && from === this.from && end === this.end) return;
    this.events = events;
    this.from = from;
    this.end = end;
    const size = this.rowOf(2 * this.steps);
    if (this.places.length < size) this.places = new Int32Array(2 * size);
    const { places } = this;
    const { times, masks } = events;
    for (let done = 0; done < this.steps; done++) {
      const step = this.rowOf(2 * done) - from;
      const spoiling = this.rowOf(2 * done + 1) - from;
      places[step + end] = end;
      places[spoiling + end] = end;
      let next = end;
      let after = end;
      for (let i = end - 1; i >= from; i--) {
        places[step + i] = (masks[i] & (1 << done)) !== 0 ? i : places[step + i + 1];
        if (i > from && times[i - 1] === times[i]) continue;
        if (instantSpoils(masks, i, next, done, this.steps, this.exclusions)) after = i;
        places[spoiling + i] = after;
        next = i;
      }
    }
  }
}
