import { isBetter } from './tryByTry.ts';
import type { Walk, Walked, WalkRules } from './walk.ts';

/**
 * A window of months ends with a shorter month, and a clock may be set back: then an earlier start can have the later end
 * (30 January 23:00 and 31 January 0:00), and the latest start no longer stands for the others. So the starts are walked
 * run by run, each as long as their windows close in order, and the best counts.
 */
export function closingInOrder(walk: Walk, rules: WalkRules, startBits: number): Walk {
  const tried: Walked = { depth: 0, path: new Float64Array(rules.steps) };
  return (events, from, end, walked) => {
    const { times, masks, starters = masks } = events;
    const lastOfAll = rules.lastStart;
    walked.depth = 0;
    for (let i = from; i < end && times[i] <= lastOfAll; ) {
      const begin = i;
      let closes = -Infinity;
      for (; i < end && times[i] <= lastOfAll; i++) {
        if ((starters[i] & startBits) === 0) continue;
        const last = rules.windowEnd(times[i]);
        if (last < closes) break;
        closes = last;
        rules.lastStart = times[i];
      }
      // The next run begins with all events of its first instant.
      while (i < end && times[i - 1] === times[i]) i--;
      let stop = i;
      while (stop < end && times[stop] <= closes) stop++;
      walk(events, begin, stop, tried);
      if (!isBetter(tried, walked)) continue;
      walked.path.set(tried.path);
      walked.depth = tried.depth;
    }
    rules.lastStart = lastOfAll;
  };
}
