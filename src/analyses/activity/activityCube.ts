import type { WeekStart } from '../../engine/calendar.ts';

/** Lengths of the windows that end with a day. */
export const WINDOWS = [1, 7, 30] as const;

export type ActivityPeriod = 'day' | 'week' | 'month';

export interface ActivityGroup {
  readonly value: string;
  /** A row a window: how many are active in the window that ends with each day, from firstDay on. */
  readonly byDay: readonly (readonly number[])[];
  /** How many are active in each calendar period. */
  readonly byPeriod: readonly number[];
}

/** One member in one period with the number of its events there. */
export interface ActivityMember {
  readonly group: number;
  readonly period: number;
  readonly member: string;
  readonly events: number;
}

export interface ActivityCube {
  readonly period: ActivityPeriod;
  readonly weekStart: WeekStart;
  readonly firstPeriod: number;
  readonly periods: number;
  readonly firstDay: number;
  /** The last day that can be known by the as-of day. */
  readonly seen: number;
  readonly broken: boolean;
  readonly groups: readonly ActivityGroup[];
  /** Where the members were asked for. */
  readonly members?: readonly ActivityMember[];
}
