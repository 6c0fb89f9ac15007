import { DAY_MS } from '../../engine/calendar.ts';
import type { Walk, WalkEach, Walked, WalkRules } from '../funnel/walk.ts';

/**
 * Walks one member's events once for each period in which a try can start: only the starts of that period count, later
 * steps may come after it. `startBits` are the steps that can begin a try: step 1, or all of them in any order. A spoilt
 * try takes the member out of every period in which no clean one gets at least as far, as in PostHog's
 * test_exclusion_multiday_partial_first_day_exclusion_second_day.
 */
export function walkByPeriod(
  walk: Walk,
  rules: WalkRules,
  startBits: number,
  periodOf: (instant: number) => number,
): WalkEach {
  const lastOfAll = rules.lastStart;
  const walked: Walked = { depth: 0, path: new Float64Array(rules.steps) };
  return (events, from, end, found) => {
    const { times, masks } = events;
    const isStart = (i: number): boolean => (masks[i] & startBits) !== 0;
    let stop = from;
    let spoiltDepth = 0;
    const held: { readonly walked: Walked; readonly period: number }[] = [];
    for (let i = from; i < end && times[i] <= lastOfAll; ) {
      if (!isStart(i)) {
        i++;
        continue;
      }
      const period = periodOf(times[i]);
      // Events of the start's own instant stand on either side of it.
      let begin = i;
      while (begin > from && times[begin - 1] === times[i]) begin--;
      while (i < end && times[i] <= lastOfAll && (!isStart(i) || periodOf(times[i]) === period)) {
        if (isStart(i)) rules.lastStart = times[i];
        i++;
      }
      // A window of months that ends with a shorter month can close a day later for an earlier start.
      const limit = rules.windowEnd(rules.lastStart) + DAY_MS;
      stop = Math.max(stop, i);
      while (stop < end && times[stop] <= limit) stop++;
      walk(events, begin, stop, walked);
      if (walked.spoiltDepth === undefined) {
        if (walked.depth > 0) found(walked, period);
        continue;
      }
      spoiltDepth = Math.max(spoiltDepth, walked.spoiltDepth);
      held.push({ walked: { depth: walked.depth, path: walked.path.slice() }, period });
    }
    rules.lastStart = lastOfAll;
    for (const each of held) {
      if (each.walked.depth > 0 && each.walked.depth >= spoiltDepth) found(each.walked, each.period);
    }
  };
}
