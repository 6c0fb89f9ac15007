import { type Exclusion, instantSpoils, spoils } from './exclusion.ts';
import { Tries } from './tries.ts';
import { type Follow, isBetter } from './tryByTry.ts';
import { instantEnd, type Walked, type WalkRules } from './walk.ts';

/**
 * All strict tries of one start at once, by the number of steps that they have done: an event that serves several steps
 * may be the next step or a repeat of the one just done. A try ends at the first event that is neither.
 */
export function strictFollower(rules: WalkRules, exclusions: readonly Exclusion[]): Follow {
  const { steps } = rules;
  const tries = new Tries(rules);
  const ended: Walked = { depth: 0, path: new Float64Array(steps) };
  return (events, start, from, end, tried) => {
    const { times, masks, repeats = masks } = events;
    const last = rules.windowEnd(times[start]);
    const endClean = (step: number): void => {
      tries.copyPath(step, ended);
      if (!isBetter(ended, tried)) return;
      tried.path.set(ended.path);
      tried.depth = step;
    };
    const endTry = (step: number, position: number): void => {
      let first = position;
      while (first > from && times[first - 1] === times[position]) first--;
      const spoilt =
        spoils(masks[position], step, steps, exclusions) &&
        instantSpoils(masks, first, instantEnd(times, position, end), step, steps, exclusions);
      if (spoilt) tried.spoiltDepth = Math.max(tried.spoiltDepth, step);
      else endClean(step);
      tries.forget(step);
    };
    tried.depth = 0;
    tried.spoiltDepth = 0;
    tries.clear();
    tries.goOn(0, 1, times[start]);
    let alive = true;
    for (let i = start + 1; i < end && times[i] <= last && alive && !tries.has(steps); i++) {
      alive = false;
      for (let step = steps; step >= 1; step--) {
        const bit = 1 << (step - 1);
        if ((masks[i] & bit) !== 0 && step > 1 && tries.has(step - 1)) tries.goOn(step - 1, step, times[i]);
        else if ((repeats[i] & bit) === 0 && tries.has(step)) {
          // What has just gone on is over here, but not ended: an excluded event that is its next step spoils nothing.
          if (step < steps && (masks[i] & (bit << 1)) !== 0) tries.forget(step);
          else endTry(step, i);
        }
        alive = alive || tries.has(step);
      }
    }
    for (let step = 1; step <= steps; step++) if (tries.has(step)) endClean(step);
  };
}
