import type { Path } from './credits.ts';
import type { Touches } from './touches.ts';

/** A row of instants of a member's touches, end excluded. */
export interface Stretch {
  readonly from: number;
  readonly end: number;
}

/**
 * The path through one stretch of a member's touches after the other. Only what comes in and what falls out is counted,
 * so that a member may have as many conversions as touches.
 */
export class SlidingPath implements Path {
  first: readonly number[] = [];
  last: readonly number[] = [];
  entries = 0;
  touches = 0;
  readonly later = new Map<number, Map<number, number>>();
  private readonly given: Touches;
  /** The last instant up to each that has an entry of its own. */
  private readonly latest: Int32Array;
  private from = 0;
  private end = 0;

  constructor(given: Touches) {
    this.given = given;
    this.latest = new Int32Array(given.times.length);
    given.fresh.forEach(({ length }, i) => {
      this.latest[i] = length > 0 ? i : this.latest[i - 1];
    });
  }

  /** Moves to a stretch of at least one instant. */
  moveTo({ from, end }: Stretch): void {
    while (this.end < end) this.count(this.end++, 1);
    while (this.from > from + 1) this.count(--this.from, 1);
    while (this.from < from + 1) this.count(this.from++, -1);
    while (this.end > end) this.count(--this.end, -1);
    const last = this.latest[end - 1];
    this.first = this.given.all[from];
    this.last = last > from ? this.given.fresh[last] : this.first;
  }

  private count(instant: number, sign: number): void {
    const channels = this.given.fresh[instant];
    const size = channels.length;
    if (size === 0) return;
    this.entries += sign;
    this.touches += sign * size;
    const counts = this.later.get(size) ?? new Map<number, number>();
    this.later.set(size, counts);
    for (const channel of channels) {
      const count = (counts.get(channel) ?? 0) + sign;
      if (count > 0) counts.set(channel, count);
      else counts.delete(channel);
    }
  }
}
