import { type Exclusion, firstExclusionBit } from './exclusion.ts';
import type { FunnelOrder } from './funnelCube.ts';
import { stepsAtOnce } from './stepsAtOnce.ts';
import { instantEnd, type Walk, type Walked, type WalkedEvents, type WalkRules } from './walk.ts';

/** One try from one start: how far it came, and whether an excluded event spoilt it there. */
interface Try extends Walked {
  spoilt: boolean;
}

/**
 * Ordered and strict funnels with excluded events, start by start, since a spoilt try can't stand for a clean one. A
 * member whose spoilt try came further than any clean one leaves the funnel, step 1 too.
 */
export function tryByTry(rules: WalkRules, order: Exclude<FunnelOrder, 'any'>, exclusions: readonly Exclusion[]): Walk {
  const tried: Try = { depth: 0, spoilt: false, path: new Float64Array(rules.steps) };
  const follow = order === 'strict' ? followStrictly : followInOrder;
  return (events, from, end, walked) => {
    let spoiltDepth = 0;
    walked.depth = 0;
    for (let i = from; i < end; i++) {
      const isStart = (events.masks[i] & 1) !== 0 && events.times[i] <= rules.lastStart;
      if (!isStart) continue;
      follow(events, i, from, end, rules, exclusions, tried);
      if (tried.spoilt) spoiltDepth = Math.max(spoiltDepth, tried.depth);
      else if (isBetter(tried, walked)) {
        walked.path.set(tried.path);
        walked.depth = tried.depth;
      }
    }
    if (spoiltDepth > walked.depth) walked.depth = 0;
  };
}

type Follow = (
  events: WalkedEvents,
  start: number,
  from: number,
  end: number,
  rules: WalkRules,
  exclusions: readonly Exclusion[],
  tried: Try,
) => void;

/** Further; as far but earlier; as early but started later. */
export function isBetter(tried: Walked, best: Walked): boolean {
  if (tried.depth !== best.depth) return tried.depth > best.depth;
  const last = tried.depth - 1;
  if (tried.path[last] !== best.path[last]) return tried.path[last] < best.path[last];
  return tried.path[0] > best.path[0];
}

/** Whether the events of an instant spoil a try that did its last step before it. */
function spoils(mask: number, now: number, tried: Try, rules: WalkRules, exclusions: readonly Exclusion[]): boolean {
  if (now === tried.path[tried.depth - 1]) return false;
  return exclusions.some(
    ({ from, to }, index) =>
      (mask & (1 << (firstExclusionBit(rules.steps) + index))) !== 0 && tried.depth >= from && tried.depth < to,
  );
}

const followInOrder: Follow = ({ times, masks }, start, from, end, rules, exclusions, tried) => {
  const last = rules.windowEnd(times[start]);
  tried.depth = 0;
  tried.spoilt = false;
  let i = start;
  while (i > from && times[i - 1] === times[start]) i--;
  while (i < end && times[i] <= last && tried.depth < rules.steps) {
    const next = instantEnd(times, i, end);
    const more = stepsAtOnce(masks, i, next, tried.depth, rules.steps);
    tried.path.fill(times[i], tried.depth, tried.depth + more);
    tried.depth += more;
    let union = 0;
    for (let j = i; j < next; j++) union |= masks[j];
    if (spoils(union, times[i], tried, rules, exclusions)) {
      tried.spoilt = true;
      return;
    }
    i = next;
  }
};

const followStrictly: Follow = ({ times, masks }, start, _from, end, rules, exclusions, tried) => {
  const last = rules.windowEnd(times[start]);
  tried.depth = 1;
  tried.spoilt = false;
  tried.path[0] = times[start];
  for (let i = start + 1; i < end && times[i] <= last && tried.depth < rules.steps; i++) {
    if ((masks[i] & (1 << tried.depth)) !== 0) tried.path[tried.depth++] = times[i];
    else if ((masks[i] & (1 << (tried.depth - 1))) === 0) {
      tried.spoilt = spoils(masks[i], times[i], tried, rules, exclusions);
      return;
    }
  }
};
