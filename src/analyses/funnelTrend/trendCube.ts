import type { WeekStart } from '../../engine/calendar.ts';

export const INTERVALS = ['hour', 'day', 'week', 'month'] as const;
export type TrendInterval = (typeof INTERVALS)[number];

/** Members by period, one number a period, periods consecutive. */
export interface TrendGroup {
  readonly value: string;
  readonly entered: readonly number[];
  readonly converted: readonly number[];
}

/** One step that one member reached with a start in one period (numbered as in engine/calendar.ts); time is civil ms. */
export interface TrendMember {
  readonly value: string;
  readonly period: number;
  readonly step: number;
  readonly member: string;
  readonly time: number;
}

export interface FunnelTrendCube {
  readonly interval: TrendInterval;
  readonly weekStart: WeekStart;
  /** The period number of the first row (engine/calendar.ts: periodOf). */
  readonly firstPeriod: number;
  readonly groups: readonly TrendGroup[];
  readonly broken: boolean;
  /** Set where the members are asked for instead of the trend. */
  readonly members?: readonly TrendMember[];
}
