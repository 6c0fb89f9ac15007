import type { Period, WeekStart } from '../../engine/calendar.ts';

export type RetentionPeriod = Exclude<Period, 'year'>;
export type RetentionValue = 'share' | 'members' | 'sum' | 'average';

/** Periods after the cohort's own that one column covers, both included. */
export interface Bracket {
  readonly from: number;
  readonly to: number;
}

/** One member who is counted in one cell; rows and columns of the table from 0. */
export interface RetentionMember {
  /** The value of the breakdown; '' is blank. */
  readonly value: string;
  readonly cohort: number;
  readonly column: number;
  readonly member: string;
}

/** Counts of a retention table. Rows are consecutive periods, columns[0] is always the cohort's own period. */
export interface RetentionCube {
  readonly period: RetentionPeriod;
  readonly weekStart: WeekStart;
  /** The period number of the first row (engine/calendar.ts: periodOf). */
  readonly firstPeriod: number;
  /** Civil day: what begins then or later can't be observed. */
  readonly asOf: number;
  readonly columns: readonly Bracket[];
  /** Columns count 24 hours from each member's start instead of calendar periods. */
  readonly rolling: boolean;
  /** Civil moments from which and up to which members may join, where a range is given. */
  readonly joinFrom?: number;
  readonly joinTo?: number;
  readonly value: RetentionValue;
  /** Members of each cohort. */
  readonly members: readonly number[];
  /** returned[i][k]: members of cohort i with a return in column k; column 0 is the whole cohort. */
  readonly returned: readonly (readonly number[])[];
  /** Sums of the value column over the return events, in its smallest unit; only where a value is summed. */
  readonly sums?: readonly (readonly number[])[];
  /** Decimals of the smallest unit. */
  readonly scale: number;
}
