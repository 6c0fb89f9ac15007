import type { Condition } from '../conditions/condition.ts';

export const DIMENSIONS = ['value', 'behaviour', 'lifecycle'] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** One row of the rules: who meets all its conditions has the tag. */
export interface TagRule {
  readonly conditions: readonly Condition[];
  /** The value of each condition as a person would recognise it. */
  readonly values: readonly string[];
  readonly tag: string;
  readonly dimension?: Dimension;
}
