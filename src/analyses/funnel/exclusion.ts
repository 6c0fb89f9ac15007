import type { EventRule } from '../events/eventRule.ts';
import { instantEnd, type WalkedEvents } from './walk.ts';

/** An event that spoils a try after step `from` and before step `to` (steps from 1). */
export interface Exclusion {
  readonly event: EventRule;
  readonly from: number;
  readonly to: number;
}

/** The bit of the first exclusion in a mask; the steps have the lower bits, and bit `steps` marks any event (strict). */
export const firstExclusionBit = (steps: number): number => steps + 1;

/** Whether excluded events, the bits of a mask, spoil a try that has done so many steps. */
export const spoils = (mask: number, done: number, steps: number, exclusions: readonly Exclusion[]): boolean =>
  exclusions.some(
    ({ from, to }, index) => (mask & (1 << (firstExclusionBit(steps) + index))) !== 0 && done >= from && done < to,
  );

/** The bits of an event at whose instant no step is done, else 0: there an excluded event is ignored. */
export function bitsBesideSteps(
  { times, masks }: WalkedEvents,
  position: number,
  from: number,
  end: number,
  stepBits: number,
): number {
  let first = position;
  while (first > from && times[first - 1] === times[position]) first--;
  const last = instantEnd(times, position, end);
  for (let i = first; i < last; i++) if ((masks[i] & stepBits) !== 0) return 0;
  return masks[position];
}
