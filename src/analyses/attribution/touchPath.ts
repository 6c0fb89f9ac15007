import type { Path } from './credits.ts';

/** A member's touches in the order of time: channel (a place in the ascending list of names) and time. */
export interface Touches {
  readonly times: readonly number[];
  readonly channels: readonly number[];
}

/**
 * The path to a conversion by the touches that count for it: one entry an instant with its channels in ascending order;
 * a channel that was in the entry before, too, is a repeat in a row and counts once, at its first time.
 */
export function touchPath({ times, channels }: Touches): Path {
  const instants: number[][] = [];
  let time = Number.NaN;
  for (let i = 0; i < times.length; i++) {
    if (times[i] !== time) instants.push([]);
    time = times[i];
    const here = instants[instants.length - 1];
    if (!here.includes(channels[i])) here.push(channels[i]);
  }
  let before: readonly number[] = [];
  const path: number[][] = [];
  for (const here of instants) {
    const fresh = here.filter((channel) => !before.includes(channel)).sort((a, b) => a - b);
    if (fresh.length > 0) path.push(fresh);
    before = here;
  }
  return path;
}
