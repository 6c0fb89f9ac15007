import { InputError } from '../engine/inputProblem.ts';
import { problemSentence } from '../words/problems/index.ts';
import type { Analysis, ResultCell } from './analysis.ts';
import { computeResult, type FormulaContext } from './computeResult.ts';

/**
 * A custom function's call: arguments as Google passes them, a rectangle back (rows × columns, never empty).
 * Throws Error with a sentence in the reader's language, never anything else.
 */
export function runFormula(analysis: Analysis, passed: readonly unknown[], context: FormulaContext): ResultCell[][] {
  try {
    return computeResult(analysis, passed, context).table;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new Error(problemSentence({ source: analysis.id, ...error.problem }, context.language()));
  }
}
