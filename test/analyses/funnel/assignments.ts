/** One event of one member: the steps it can serve (bit k − 1 for step k) and its time. */
export interface Done {
  readonly time: number;
  readonly mask: number;
}

const serves = (event: Done, step: number): boolean => (event.mask & (1 << (step - 1))) !== 0;

/** Every way to give distinct events to steps 1 to d one after the other, for every d: the oracle's universe. */
function chains(
  events: readonly Done[],
  steps: number,
  mayFollow: (chain: readonly number[], next: number) => boolean,
): number[][] {
  const found: number[][] = [];
  const extend = (chain: readonly number[]): void => {
    if (chain.length > 0) found.push([...chain]);
    if (chain.length === steps) return;
    events.forEach((event, index) => {
      if (chain.includes(index) || !serves(event, chain.length + 1) || !mayFollow(chain, index)) return;
      extend([...chain, index]);
    });
  };
  extend([]);
  return found;
}

/** Furthest first, then the earliest end, then the latest start, then each step as early as can be. */
function best(candidates: readonly number[][]): number[] {
  const before = (a: readonly number[], b: readonly number[]): number => {
    if (a.length !== b.length) return b.length - a.length;
    if (a[a.length - 1] !== b[b.length - 1]) return a[a.length - 1] - b[b.length - 1];
    if (a[0] !== b[0]) return b[0] - a[0];
    const differs = a.findIndex((time, index) => time !== b[index]);
    return differs < 0 ? 0 : a[differs] - b[differs];
  };
  return [...candidates].sort(before)[0] ?? [];
}

/** The times of the steps reached, by trying every assignment of events to steps. */
export function bestOrdered(events: readonly Done[], steps: number, closes: (start: number) => number): number[] {
  const timed = chains(events, steps, (chain, next) => {
    if (chain.length === 0) return true;
    const last = events[chain[chain.length - 1]].time;
    return events[next].time >= last && events[next].time <= closes(events[chain[0]].time);
  });
  return best(timed.map((chain) => chain.map((index) => events[index].time)));
}

/** Events have to be in the order of time; between two steps only repeats of the step just done may lie. */
export function bestStrict(events: readonly Done[], steps: number, closes: (start: number) => number): number[] {
  const timed = chains(events, steps, (chain, next) => {
    if (chain.length === 0) return true;
    const last = chain[chain.length - 1];
    const between = events.slice(last + 1, next);
    return (
      next > last &&
      between.every((event) => serves(event, chain.length)) &&
      events[next].time <= closes(events[chain[0]].time)
    );
  });
  return best(timed.map((chain) => chain.map((index) => events[index].time)));
}

/** Every set of different steps done by distinct events within the window of the first of them. */
export function bestAny(events: readonly Done[], steps: number, closes: (start: number) => number): number[] {
  const found: number[][] = [];
  const extend = (step: number, used: readonly number[]): void => {
    if (step > steps) {
      const times = used.map((index) => events[index].time).sort((a, b) => a - b);
      if (times.length > 0 && times[times.length - 1] <= closes(times[0])) found.push(times);
      return;
    }
    extend(step + 1, used);
    events.forEach((event, index) => {
      if (serves(event, step) && !used.includes(index)) extend(step + 1, [...used, index]);
    });
  };
  extend(1, []);
  return best(found);
}
