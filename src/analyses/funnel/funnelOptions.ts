import type { TextColumn, TimeColumn } from '../../intake/column.ts';
import type { RowTest } from '../conditions/condition.ts';
import type { DayLimits } from '../events/dayLimits.ts';
import type { ConditionReader } from '../events/eventMasks.ts';
import type { EventRule } from '../events/eventRule.ts';
import type { Duration } from '../settings.ts';
import type { Attribution } from './attribution.ts';
import type { Exclusion } from './exclusion.ts';
import type { FunnelOrder } from './funnelCube.ts';

export const TWO_WEEKS: Duration = { count: 14, unit: 'day' };

export interface FunnelColumns {
  readonly member: TextColumn;
  readonly event: TextColumn;
  readonly time: TimeColumn;
}

/** Only the member's first such event may serve this step: the first of its name ever, or the first that meets the step. */
export interface FirstTime {
  readonly step: number;
  readonly kind: 'ever' | 'matching';
}

/** Every option but the steps may be left out: in order, 14 days of 24 hours. */
export interface FunnelOptions extends DayLimits {
  readonly steps: readonly EventRule[];
  readonly window?: Duration;
  readonly order?: FunnelOrder;
  /** The days from and to hold for step 1 only. */
  readonly lateSteps?: boolean;
  readonly exclusions?: readonly Exclusion[];
  readonly firstTimes?: readonly FirstTime[];
  /** The value of every row by which the result is broken down. */
  readonly values?: TextColumn;
  readonly attribution?: Attribution;
  readonly filter?: RowTest;
  readonly readCondition?: ConditionReader;
  readonly showMembers?: boolean;
}
