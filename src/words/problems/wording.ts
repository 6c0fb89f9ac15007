import type { ProblemCode } from '../../engine/inputProblem.ts';

/** How one language words every problem: the place first, then what is wrong and how to mend it. */
export interface ProblemWords {
  /** "row 14", behind the argument's name and a comma. */
  readonly row: string;
  readonly comma: string;
  /** " (and 12 more)" */
  readonly more: string;
  readonly colon: string;
  /** Behind what is wrong with a first row that may be a header. */
  readonly header: string;
  /** Quotation marks around a name, and what stands between two names. */
  readonly quotes: readonly [string, string];
  readonly between: string;
  /** {value}, {hint} and {argument} are filled in. */
  readonly sentences: Record<ProblemCode, string>;
}
