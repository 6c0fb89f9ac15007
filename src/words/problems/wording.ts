import type { InputProblem, ProblemCode } from '../../engine/inputProblem.ts';

/** How one language words every problem: the place first, then what is wrong and how to mend it. */
export interface ProblemWords {
  /** "date, row 14" */
  place(problem: InputProblem): string;
  /** " (and 12 more)" */
  more(count: number): string;
  readonly colon: string;
  readonly sentences: Record<ProblemCode, (problem: Required<Pick<InputProblem, 'value' | 'hint' | 'argument'>>) => string>;
}
