import type { Cell } from '../../intake/cell.ts';

export const TESTS = ['is', 'is not', 'one of', 'contains', 'is set', 'is not set', '<', '≤', '>', '≥'] as const;

export type Test = (typeof TESTS)[number];

/** Column, test, value: a header of the properties or members, or member, event, time. */
export interface Condition {
  readonly column: string;
  readonly test: Test;
  readonly value: Cell;
}

/** Whether the condition holds in a row of the data. */
export type RowTest = (row: number) => boolean;
