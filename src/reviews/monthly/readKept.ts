import type { Material } from '../review.ts';
import type { DataCheckKept } from './dataCheck/index.ts';
import type { FunnelKept } from './funnel/index.ts';
import type { LifecycleKept } from './lifecycle/keptOfLifecycle.ts';
import type { MovementKept } from './movement/index.ts';
import type { OverviewKept } from './overview/overviewKept.ts';
import type { RetentionKept } from './retention/index.ts';
import type { TiersKept } from './tiers/keptOfTiers.ts';

/** What the steps before have kept, typed again; each is missing while its step hasn't run. */
export interface ReviewKept {
  readonly tiers?: TiersKept;
  readonly movement?: MovementKept;
  readonly lifecycle?: LifecycleKept;
  readonly retention?: RetentionKept;
  readonly funnel?: FunnelKept;
  readonly dataCheck?: DataCheckKept;
  readonly overview?: OverviewKept;
}

export const readKept = (kept: Material['kept']): ReviewKept => kept as ReviewKept;
