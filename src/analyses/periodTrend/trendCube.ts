import type { PeriodSpan } from '../events/periodSpan.ts';

/** Sum in the smallest unit, and the rows that it is of. */
export interface Totals {
  readonly sum: number;
  readonly rows: number;
}

/** One value of the dimension, or all of them, by displayed period. null: before the data begin. */
export interface TrendLine {
  /** null is blank. */
  readonly name: string | null;
  readonly now: readonly Totals[];
  readonly lastPeriod: readonly (Totals | null)[];
  readonly lastYear: readonly (Totals | null)[];
}

export interface TrendCube {
  readonly span: PeriodSpan;
  readonly asOf: number;
  readonly scale: number;
  /** Days that limit the rows, where given. */
  readonly from?: number;
  readonly to?: number;
  /** Empty without a dimension. */
  readonly lines: readonly TrendLine[];
  readonly all: TrendLine;
}
