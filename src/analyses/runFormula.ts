import { InputError, type InputProblem } from '../engine/inputProblem.ts';
import type { Language } from '../engine/language.ts';
import { problemSentence } from '../words/problems/index.ts';
import type { Analysis, ResultCell } from './analysis.ts';
import { computeResult, type FormulaContext } from './computeResult.ts';
import { namesOfSetting, settingsOf } from './settingNames.ts';

/** Settings are called as in the reader's language; arguments keep the names that the formula bar shows. */
function inWords(analysis: Analysis, problem: InputProblem, language: Language): InputProblem {
  const { argument } = problem;
  if (argument === undefined || argument in analysis.columns || !(argument in settingsOf(analysis))) return problem;
  return { ...problem, argument: namesOfSetting(analysis, argument, language)[0] };
}

/**
 * A custom function's call: arguments as Google passes them, a rectangle back (rows × columns, never empty).
 * Throws Error with a sentence in the reader's language, never anything else.
 */
export function runFormula(analysis: Analysis, passed: readonly unknown[], context: FormulaContext): ResultCell[][] {
  try {
    return computeResult(analysis, passed, context).table;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const language = context.language();
    throw new Error(problemSentence({ source: analysis.id, ...inWords(analysis, error.problem, language) }, language));
  }
}
