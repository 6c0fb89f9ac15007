import type { Period, WeekStart } from '../../engine/calendar.ts';

export const STATUSES = ['new', 'returning', 'resurrecting', 'dormant'] as const;

/** How many members have each status, by period from the first one of the table on. */
interface FlowGroup {
  readonly value: string;
  /** A row a status, in the order of STATUSES; dormant is counted upwards here. */
  readonly counts: readonly (readonly number[])[];
}

/** One member in one period: places in groups, periods and STATUSES. */
export interface FlowMember {
  readonly group: number;
  readonly period: number;
  readonly status: number;
  readonly member: string;
}

export interface FlowCube {
  readonly period: Period;
  readonly weekStart: WeekStart;
  readonly firstPeriod: number;
  readonly periods: number;
  /** Periods that begin by the as-of day; later ones are blank. */
  readonly seen: number;
  readonly broken: boolean;
  readonly groups: readonly FlowGroup[];
  /** Where the members were asked for. */
  readonly members?: readonly FlowMember[];
}
