import { InputError } from '../engine/inputProblem.ts';
import type { Language } from '../engine/language.ts';
import type { ReadingContext } from '../intake/context.ts';
import { problemSentence } from '../words/problems/index.ts';
import type { Analysis, ResultCell } from './analysis.ts';
import { readArguments } from './readArguments.ts';
import { sayer } from './say.ts';

export interface FormulaContext extends ReadingContext {
  /** The file's language; asked only when words are put out. */
  language(): Language;
}

/**
 * A custom function's call: arguments as Google passes them, a rectangle back (rows × columns, never empty).
 * Throws Error with a sentence in the reader's language, never anything else.
 */
export function runFormula(analysis: Analysis, passed: readonly unknown[], context: FormulaContext): ResultCell[][] {
  try {
    const { columns, settings, rows, blankRows, reading } = readArguments(analysis, passed, context);
    const language = (settings.language || context.language()) as Language;
    const cube = analysis.compute(columns, settings, { rows, timezone: context.timezone, reading });
    const table = analysis.table(cube, sayer(analysis, language));
    if (analysis.shape === 'table' || analysis.tableWhen?.(settings)) return table;
    const width = table.reduce((most, row) => Math.max(most, row.length), 1);
    const blank = new Array<ResultCell>(width).fill(null);
    return rows === 0 ? [blank] : table.map((row, index) => (blankRows[index] ? blank : row));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new Error(problemSentence({ source: analysis.id, ...error.problem }, context.language()));
  }
}
