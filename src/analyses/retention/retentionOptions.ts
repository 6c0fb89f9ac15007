import type { WeekStart } from '../../engine/calendar.ts';
import type { MoneyColumn, TextColumn, TimeColumn } from '../../intake/column.ts';
import type { RowTest } from '../conditions/condition.ts';
import type { DayLimits } from '../events/dayLimits.ts';
import type { ConditionReader } from '../events/eventMasks.ts';
import type { EventRule } from '../events/eventRule.ts';
import type { RetentionPeriod, RetentionValue } from './retentionCube.ts';

export interface RetentionColumns {
  readonly member: TextColumn;
  readonly date: TimeColumn;
  readonly event?: TextColumn;
}

export type CohortRule = 'first ever' | 'first matching' | 'recurring';

/** Every option may be left out: months, any event, cohorts by the first event ever, shares. */
export interface RetentionOptions extends DayLimits {
  readonly period?: RetentionPeriod;
  readonly weekStart?: WeekStart;
  readonly start?: EventRule;
  readonly return?: EventRule;
  readonly cohort?: CohortRule;
  readonly onOrAfter?: boolean;
  /** The last period of each bracket, rising. */
  readonly brackets?: readonly number[];
  /** Columns of 24 hours from each member's start. */
  readonly rolling?: boolean;
  /** Returns in the cell that make a return. */
  readonly minimum?: number;
  /** At most so many columns, the cohort's own period included. */
  readonly width?: number;
  readonly value?: RetentionValue;
  /** What `sum` and `average` add up. */
  readonly amounts?: MoneyColumn;
  readonly filter?: RowTest;
  readonly readCondition?: ConditionReader;
}
