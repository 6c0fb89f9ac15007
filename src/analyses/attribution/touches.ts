/** A member's touches by instant, ascending; channels are places in the ascending list of names. */
export interface Touches {
  readonly times: readonly number[];
  /** The channels of each instant, each once, ascending. */
  readonly all: readonly (readonly number[])[];
  /** Those that the instant before does not have: a channel that goes on is a repeat in a row. */
  readonly fresh: readonly (readonly number[])[];
}

/** Brings touches in the order of time together by instant. */
export function touchesOf(times: Float64Array, channels: readonly number[]): Touches {
  const instants: number[] = [];
  const all: number[][] = [];
  const fresh: number[][] = [];
  let before = new Set<number>();
  for (let i = 0; i < times.length; ) {
    const time = times[i];
    const here = new Set<number>();
    for (; i < times.length && times[i] === time; i++) here.add(channels[i]);
    const ascending = Array.from(here).sort((a, b) => a - b);
    instants.push(time);
    all.push(ascending);
    fresh.push(ascending.filter((channel) => !before.has(channel)));
    before = here;
  }
  return { times: instants, all, fresh };
}
