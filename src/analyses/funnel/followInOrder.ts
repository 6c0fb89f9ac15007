import { type Exclusion, spoils } from './exclusion.ts';
import { stepsAtOnce } from './stepsAtOnce.ts';
import type { Follow } from './tryByTry.ts';
import { instantEnd, type WalkRules } from './walk.ts';

/**
 * Each step takes its first event at or after the one before. A spoilt try still does the step that closes round the
 * excluded event, and ends there: a clean try has to get as far, as in PostHog's funnel-udf/src/steps.rs.
 */
export function followInOrder({ steps, windowEnd }: WalkRules, exclusions: readonly Exclusion[]): Follow {
  const stepBits = 2 ** steps - 1;
  return ({ times, masks }, start, from, end, tried) => {
    const last = windowEnd(times[start]);
    let spoilt = false;
    tried.depth = 0;
    tried.spoiltDepth = 0;
    let i = start;
    while (i > from && times[i - 1] === times[start]) i--;
    while (i < end && times[i] <= last && tried.depth < steps) {
      const next = instantEnd(times, i, end);
      let union = 0;
      for (let j = i; j < next; j++) union |= masks[j];
      if (spoilt && (union & (1 << tried.depth)) !== 0) {
        tried.depth++;
        break;
      }
      if (!spoilt && (union & stepBits) !== 0) {
        const more = stepsAtOnce(masks, i, next, tried.depth, steps);
        tried.path.fill(times[i], tried.depth, tried.depth + more);
        tried.depth += more;
      }
      spoilt = spoilt || ((union & stepBits) === 0 && spoils(union, tried.depth, steps, exclusions));
      i = next;
    }
    if (!spoilt) return;
    tried.spoiltDepth = tried.depth;
    tried.depth = 0;
  };
}
