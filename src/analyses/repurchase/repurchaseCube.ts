import type { PeriodSpan } from '../events/periodSpan.ts';

/** What one period and segment counted. */
export interface RepurchaseCounts {
  members: number;
  repeatMembers: number;
  orders: number;
  /** Orders after a member's first. */
  repeatOrders: number;
  /** Members left out, since their window isn't over. */
  open: number;
}

interface RepurchaseSegment {
  /** null is blank, or the only one where there is no breakdown. */
  readonly name: string | null;
  /** By period, one where the whole range is one. */
  readonly counts: readonly RepurchaseCounts[];
}

export interface RepurchaseCube {
  /** undefined where the whole range is one. */
  readonly span?: PeriodSpan;
  readonly asOf: number;
  readonly hasWindow: boolean;
  readonly segmented: boolean;
  /** By name, blank last. */
  readonly segments: readonly RepurchaseSegment[];
}

export const emptyCounts = (): RepurchaseCounts => ({
  members: 0,
  repeatMembers: 0,
  orders: 0,
  repeatOrders: 0,
  open: 0,
});
