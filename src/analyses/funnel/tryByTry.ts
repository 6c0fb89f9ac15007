import type { Exclusion } from './exclusion.ts';
import { followInOrder } from './followInOrder.ts';
import { strictFollower } from './followStrictly.ts';
import type { FunnelOrder } from './funnelCube.ts';
import type { Walk, Walked, WalkedEvents, WalkRules } from './walk.ts';

/** What came of one start: the furthest clean try, and how far spoilt ones got. */
interface Tried extends Walked {
  spoiltDepth: number;
}

/** Follows the start at position `start` of the events from … end. */
export type Follow = (events: WalkedEvents, start: number, from: number, end: number, tried: Tried) => void;

/**
 * Ordered and strict funnels with excluded events, start by start, since a spoilt try can't stand for a clean one. A
 * member whose spoilt try came further than any clean one leaves the funnel, step 1 too.
 */
export function tryByTry(rules: WalkRules, order: Exclude<FunnelOrder, 'any'>, exclusions: readonly Exclusion[]): Walk {
  const tried: Tried = { depth: 0, spoiltDepth: 0, path: new Float64Array(rules.steps) };
  const follow = order === 'strict' ? strictFollower(rules, exclusions) : followInOrder(rules, exclusions);
  return (events, from, end, walked) => {
    let spoiltDepth = 0;
    walked.depth = 0;
    let before = Number.NaN;
    for (let i = from; i < end; i++) {
      if ((events.masks[i] & 1) === 0 || events.times[i] > rules.lastStart) continue;
      // In order all starts of one instant come to the same.
      if (order === 'ordered' && events.times[i] === before) continue;
      before = events.times[i];
      follow(events, i, from, end, tried);
      spoiltDepth = Math.max(spoiltDepth, tried.spoiltDepth);
      if (!isBetter(tried, walked)) continue;
      walked.path.set(tried.path);
      walked.depth = tried.depth;
    }
    walked.spoiltDepth = spoiltDepth;
    if (spoiltDepth > walked.depth) walked.depth = 0;
  };
}

/** Further; as far but earlier; as early but started later. */
export function isBetter(tried: Walked, best: Walked): boolean {
  if (tried.depth !== best.depth) return tried.depth > best.depth;
  const last = tried.depth - 1;
  if (tried.path[last] !== best.path[last]) return tried.path[last] < best.path[last];
  return tried.path[0] > best.path[0];
}
