import type { MemberEvents } from '../events/memberEvents.ts';
import type { WalkEach } from './walk.ts';
import type { ByValue, Take } from './walkByValue.ts';

/**
 * Walks one member's events once for every value that stands on its events of step k: under a value only they can do that
 * step, while the others may still repeat it (strict). Who has no such event falls under none, not even blank. In any
 * order the events of a value are those that can begin a try. As PostHog does it: funnel-udf/src/steps.rs, and
 * test_funnel_step_breakdown_with_step_one_attribution_incomplete_funnel.
 */
export function walkByStepValue(
  walk: WalkEach,
  events: MemberEvents,
  step: number,
  { values, order, steps }: ByValue,
  take: Take,
): (from: number, end: number) => void {
  const bits = order === 'any' ? 2 ** steps - 1 : 1 << (step - 1);
  const codeAt = (position: number): number => values.codes[events.rows[position]];
  return (from, end) => {
    const codes = new Set<number>();
    for (let i = from; i < end; i++) if ((events.masks[i] & bits) !== 0) codes.add(codeAt(i));
    const times = events.times.subarray(from, end);
    const all = events.masks.subarray(from, end);
    codes.forEach((code) => {
      const own = all.map((mask, i) => (codeAt(from + i) === code ? mask : mask & ~bits));
      const seen = order === 'any' ? { times, masks: all, starters: own } : { times, masks: own, repeats: all };
      walk(seen, 0, times.length, (walked, period) => take(code, walked, period));
    });
  };
}
