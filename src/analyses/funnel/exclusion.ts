import type { EventRule } from '../events/eventRule.ts';

/** An event that spoils a try after step `from` and before step `to` (steps from 1). */
export interface Exclusion {
  readonly event: EventRule;
  readonly from: number;
  readonly to: number;
}

/** The bit of the first exclusion in a mask; the steps have the lower bits, and bit `steps` marks any event (strict). */
export const firstExclusionBit = (steps: number): number => steps + 1;
