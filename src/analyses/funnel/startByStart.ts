import { isBetter } from './tryByTry.ts';
import { instantEnd, type Walk, type Walked, type WalkRules } from './walk.ts';

/** The best of what a walk in order finds for each start alone, so that no start has to stand for another. */
export function startByStart(walk: Walk, rules: WalkRules): Walk {
  const tried: Walked = { depth: 0, path: new Float64Array(rules.steps) };
  return (events, from, end, walked) => {
    const { times } = events;
    const lastOfAll = rules.lastStart;
    walked.depth = 0;
    let stop = from;
    for (let i = from; i < end && times[i] <= lastOfAll; i = instantEnd(times, i, end)) {
      rules.lastStart = times[i];
      const last = rules.windowEnd(times[i]);
      if (stop < i) stop = i;
      while (stop > i && times[stop - 1] > last) stop--;
      while (stop < end && times[stop] <= last) stop++;
      walk(events, i, stop, tried);
      if (!isBetter(tried, walked)) continue;
      walked.path.set(tried.path);
      walked.depth = tried.depth;
    }
    rules.lastStart = lastOfAll;
  };
}
