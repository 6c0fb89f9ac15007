import type { EventRule } from '../events/eventRule.ts';

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

/**
 * Whether the events of one instant, positions from to end (excluded), spoil a try that has done so many steps. An excluded
 * event does, be it a step of another try; it is ignored where another event of its instant is a step.
 */
export function instantSpoils(
  masks: Int32Array,
  from: number,
  end: number,
  done: number,
  steps: number,
  exclusions: readonly Exclusion[],
): boolean {
  const stepBits = 2 ** steps - 1;
  let isSpoilt = false;
  for (let i = from; i < end; i++) {
    if (spoils(masks[i], done, steps, exclusions)) isSpoilt = true;
    else if ((masks[i] & stepBits) !== 0) return false;
  }
  return isSpoilt;
}
