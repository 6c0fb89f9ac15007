import type { Histogram } from '../events/histogram.ts';

export type FunnelOrder = 'ordered' | 'strict' | 'any';

/** One step: who got there, and how long it took from the step before, in milliseconds. */
export interface FunnelStep {
  readonly members: number;
  readonly gaps: Histogram;
}

/** All steps of one value of the breakdown; without a breakdown there is one group of value ''. */
export interface FunnelGroup {
  readonly value: string;
  readonly steps: readonly FunnelStep[];
}

/** One step that one member reached; time is civil milliseconds. */
export interface FunnelMember {
  readonly value: string;
  readonly step: number;
  readonly member: string;
  readonly time: number;
}

export interface FunnelCube {
  readonly order: FunnelOrder;
  /** The steps' event names; '' is any event. */
  readonly events: readonly string[];
  readonly groups: readonly FunnelGroup[];
  readonly broken: boolean;
  /** Set where the members are asked for instead of the steps. */
  readonly members?: readonly FunnelMember[];
}
