import type { Walk, WalkedEvents, WalkRules } from './walk.ts';

/**
 * A window of months ends with a shorter month, and a clock may be set back: then an earlier start can have the later end
 * (30 January 23:00 and 31 January 0:00), and the latest start no longer stands for the others. Members with such starts
 * are walked start by start, all others the quick way.
 */
export function closingInOrder(quick: Walk, startByStart: Walk, rules: WalkRules, startBits: number): Walk {
  return (events, from, end, walked) =>
    (closeInOrder(events, from, end, rules, startBits) ? quick : startByStart)(events, from, end, walked);
}

function closeInOrder(
  { times, masks }: WalkedEvents,
  from: number,
  end: number,
  rules: WalkRules,
  startBits: number,
): boolean {
  let last = -Infinity;
  for (let i = from; i < end; i++) {
    if ((masks[i] & startBits) === 0) continue;
    const closes = rules.windowEnd(times[i]);
    if (closes < last) return false;
    last = closes;
  }
  return true;
}
