/**
 * A time zone over a span, as the table of its offsets: offset i (ms) holds from instant starts[i] on.
 * Civil time is written as milliseconds too: the instant at which a clock in UTC would show it.
 */
export interface Zone {
  readonly name: string;
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

const DAY = 86_400_000;
const SECOND = 1000;

/** Offset in ms at an instant. Beyond the table its first or last offset holds. */
function offsetAt(zone: Zone, instant: number): number {
  const { starts, offsets } = zone;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= instant) low = middle;
    else high = middle - 1;
  }
  return offsets[low];
}

export const toCivil = (zone: Zone, instant: number): number => instant + offsetAt(zone, instant);

/** The instant of a civil time: the earlier one where a clock was set back, and past the gap where it was set forward. */
export function toInstant(zone: Zone, civil: number): number {
  const before = civil - offsetAt(zone, civil - DAY);
  if (before + offsetAt(zone, before) === civil) return before;
  const after = civil - offsetAt(zone, civil + DAY);
  return after + offsetAt(zone, after) === civil ? after : before;
}

/**
 * Builds the table for [from, to] (instants) out of single look-ups: one every 25 days, then bisection down to a
 * second wherever two neighbours differ. That is shorter than the shortest spell there is (Morocco pauses summer time for about 30 days).
 */
export function zoneFrom(name: string, lookUp: (instant: number) => number, from: number, to: number): Zone {
  const starts: number[] = [from];
  const offsets: number[] = [lookUp(from)];
  const step = 25 * DAY;
  for (let left = from; left < to; left += step) {
    const right = Math.min(left + step, to);
    const target = lookUp(right);
    if (target === offsets[offsets.length - 1]) continue;
    let low = left;
    let high = right;
    while (high - low > SECOND) {
      const middle = low + Math.floor((high - low) / 2 / SECOND) * SECOND;
      if (lookUp(middle) === offsets[offsets.length - 1]) low = middle;
      else high = middle;
    }
    starts.push(high);
    offsets.push(target);
  }
  return { name, starts, offsets };
}
