import { Tries } from './tries.ts';
import type { Walk, WalkRules } from './walk.ts';

/**
 * Steps in order and no other event in between; a repeat of the step just done is no other event. Events of one instant
 * follow each other as their rows do. Bit `steps` of a mask marks events that serve no step.
 */
export function strictWalk(rules: WalkRules): Walk {
  const tries = new Tries(rules);
  const { steps } = rules;
  return ({ times, masks, repeats = masks }, from, end, walked) => {
    tries.clear();
    walked.depth = 0;
    for (let i = from; i < end; i++) {
      const now = times[i];
      // Nothing after the last step counts, but at its very instant a later start may still be found.
      if (walked.depth === steps && now > walked.path[steps - 1]) return;
      for (let step = steps; step >= 1; step--) {
        const bit = 1 << (step - 1);
        if ((repeats[i] & bit) === 0) tries.forget(step);
        if ((masks[i] & bit) === 0) continue;
        if (!tries.canGoOn(step - 1, now) || !tries.goOn(step - 1, step, now)) continue;
        const first = step > walked.depth;
        const later = step === walked.depth && now === walked.path[step - 1] && tries.starts[step] > walked.path[0];
        if (first || later) tries.copyPath(step, walked);
      }
    }
  };
}
