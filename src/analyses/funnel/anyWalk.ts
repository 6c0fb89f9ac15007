import { LatestServants } from './latestServants.ts';
import { instantEnd, type Walk, type WalkedEvents, type WalkRules } from './walk.ts';

/**
 * Steps in any order: the most different steps done inside one window, the first time that so many were done, and the
 * latest start that leads there. An event of bit `steps` (an excluded one) clears the progress, unless a step is done
 * at its instant.
 */
export function anyWalk(rules: WalkRules): Walk {
  const { steps, windowEnd } = rules;
  const servants = new LatestServants(steps);
  const stepBits = 2 ** steps - 1;
  return (events, from, end, walked) => {
    const { times, masks } = events;
    servants.clear();
    walked.depth = 0;
    let start = Number.NaN;
    let until = from;
    let clearedUntil = from;
    let tryFrom = from;
    let lastEntry = -Infinity;
    for (let i = from; i < end && walked.depth < steps; ) {
      const now = times[i];
      const next = instantEnd(times, i, end);
      let union = 0;
      for (let j = i; j < next; j++) union |= masks[j];
      if ((union & stepBits) === 0) {
        servants.clear();
        clearedUntil = next;
        lastEntry = -Infinity;
        i = next;
        continue;
      }
      for (let j = i; j < next; j++) if ((masks[j] & stepBits) !== 0) servants.add(masks[j] & stepBits, now);
      if (now <= rules.lastStart) lastEntry = now;
      const found = insideWindow(servants.times, now, windowEnd);
      if (found.steps > walked.depth && windowEnd(lastEntry) >= now && lastEntry > -Infinity) {
        walked.depth = found.steps;
        start = Math.min(found.start, lastEntry);
        until = next;
        tryFrom = clearedUntil;
      }
      i = next;
    }
    if (walked.depth > 0) firstTimes(events, tryFrom, until, start, stepBits, walked.path, steps);
  };
}

/** Servants whose window is still open now, and the earliest of them. */
function insideWindow(
  times: Float64Array,
  now: number,
  windowEnd: WalkRules['windowEnd'],
): { steps: number; start: number } {
  let steps = 0;
  let start = Infinity;
  for (let step = 0; step < times.length; step++) {
    if (times[step] === -Infinity || windowEnd(times[step]) < now) continue;
    steps++;
    if (times[step] < start) start = times[step];
  }
  return { steps, start };
}

/** The instants at which the 1st, 2nd, 3rd … different step is done from the start on. */
function firstTimes(
  { times, masks }: WalkedEvents,
  from: number,
  end: number,
  start: number,
  stepBits: number,
  path: Float64Array,
  steps: number,
): void {
  const stepOf = new Int32Array(steps).fill(-1);
  let done = 0;
  const serve = (position: number, seen: Uint8Array): boolean => {
    for (let step = 0; step < steps; step++) {
      if ((masks[position] & stepBits & (1 << step)) === 0 || seen[step]) continue;
      seen[step] = 1;
      if (stepOf[step] >= 0 && !serve(stepOf[step], seen)) continue;
      stepOf[step] = position;
      return true;
    }
    return false;
  };
  for (let i = from; i < end; i++) {
    if (times[i] >= start && serve(i, new Uint8Array(steps))) path[done++] = times[i];
  }
}
