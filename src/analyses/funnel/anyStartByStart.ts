import { firstTimes } from './anyWalk.ts';
import { isBetter } from './tryByTry.ts';
import { instantEnd, type Walk, type Walked, type WalkedEvents, type WalkRules } from './walk.ts';

/**
 * What anyWalk finds, start by start: for windows of which a later one may close before an earlier one, and where not
 * every event may begin a try.
 */
export function anyStartByStart(rules: WalkRules): Walk {
  const { steps } = rules;
  const stepBits = 2 ** steps - 1;
  const tried: Walked = { depth: 0, path: new Float64Array(steps) };
  return (events, from, end, walked) => {
    const { times, starters = events.masks } = events;
    walked.depth = 0;
    for (let i = from; i < end && times[i] <= rules.lastStart; i = instantEnd(times, i, end)) {
      if (!hasStep(starters, i, instantEnd(times, i, end), stepBits)) continue;
      const { until, cleared } = windowOf(events, i, end, rules.windowEnd(times[i]), stepBits);
      tried.depth = firstTimes(events, i, until, times[i], stepBits, tried.path, steps);
      if ((cleared && tried.depth < steps) || !isBetter(tried, walked)) continue;
      walked.path.set(tried.path);
      walked.depth = tried.depth;
    }
  };
}

/** The position after the last event inside a window, or of the instant with only excluded events that clears it. */
function windowOf(
  events: WalkedEvents,
  start: number,
  end: number,
  last: number,
  stepBits: number,
): { until: number; cleared: boolean } {
  const { times } = events;
  let i = start;
  while (i < end && times[i] <= last) {
    const next = instantEnd(times, i, end);
    if (!hasStep(events.masks, i, next, stepBits)) return { until: i, cleared: true };
    i = next;
  }
  return { until: i, cleared: false };
}

function hasStep(masks: Int32Array, from: number, end: number, stepBits: number): boolean {
  for (let i = from; i < end; i++) if ((masks[i] & stepBits) !== 0) return true;
  return false;
}
