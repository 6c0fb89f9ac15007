import { servesSeveral, stepsAtOnce } from './stepsAtOnce.ts';
import { Tries } from './tries.ts';
import { instantEnd, type Walk, type WalkRules } from './walk.ts';

/**
 * Steps in order, anything in between. Only the latest start for each number of steps is kept, which is exact: whatever
 * an earlier start can still reach, a later one with the same progress reaches too. Events of one instant are taken
 * together, so the order of rows never matters.
 */
export function orderedWalk(rules: WalkRules): Walk {
  const tries = new Tries(rules);
  const { steps } = rules;

  /** One event: the furthest step first, so that it serves only one. Returns the furthest step with news. */
  const alone = (mask: number, now: number): number => {
    let top = 0;
    for (let step = steps; step >= 1; step--) {
      if ((mask & (1 << (step - 1))) === 0 || !tries.canGoOn(step - 1, now)) continue;
      if (tries.goOn(step - 1, step, now) && step > top) top = step;
    }
    return top;
  };

  /** Several events that serve one step each: the first step first, so that one instant may do many. */
  const apart = (union: number, now: number): number => {
    let top = 0;
    for (let step = 1; step <= steps; step++) {
      if ((union & (1 << (step - 1))) === 0 || !tries.canGoOn(step - 1, now)) continue;
      if (tries.goOn(step - 1, step, now)) top = step;
    }
    return top;
  };

  const together = (masks: Int32Array, from: number, end: number, now: number): number => {
    let top = 0;
    for (let done = steps - 1; done >= 0; done--) {
      if (!tries.canGoOn(done, now)) continue;
      const reached = done + stepsAtOnce(masks, from, end, done, steps);
      for (let step = done + 1; step <= reached; step++) if (tries.goOn(done, step, now) && step > top) top = step;
    }
    return top;
  };

  return ({ times, masks }, from, end, walked) => {
    tries.clear();
    walked.depth = 0;
    for (let i = from; i < end && walked.depth < steps; ) {
      const now = times[i];
      const next = instantEnd(times, i, end);
      let union = 0;
      let several = false;
      for (let j = i; j < next; j++) {
        union |= masks[j];
        several = several || servesSeveral(masks[j]);
      }
      const top = next === i + 1 ? alone(union, now) : several ? together(masks, i, next, now) : apart(union, now);
      if (top > walked.depth) tries.copyPath(top, walked);
      i = next;
    }
  };
}
