import type { Language } from '../engine/language.ts';
import type { ReadingContext } from '../intake/context.ts';
import type { Analysis, ResultCell } from './analysis.ts';
import { type Arguments, readArguments } from './readArguments.ts';
import { sayer } from './say.ts';

export interface FormulaContext extends ReadingContext {
  /** The file's language; asked only when words are put out. */
  language(): Language;
}

/** What one call of an analysis gives, whoever called: a formula or the form in the sidebar. */
export interface Computed {
  /** Rectangular rows of cells, never empty. */
  readonly table: ResultCell[][];
  /** Whether the first row is a header; else there is one row for each row of the arguments. */
  readonly hasHeader: boolean;
  readonly cube: unknown;
  readonly given: Arguments;
}

/** Reads the arguments as Google passes them and computes. Throws InputError without its source. */
export function computeResult(analysis: Analysis, passed: readonly unknown[], context: FormulaContext): Computed {
  const given = readArguments(analysis, passed, context);
  const { columns, settings, rows, blankRows, reading } = given;
  const language = (settings.language || context.language()) as Language;
  const cube = analysis.compute(columns, settings, { rows, timezone: context.timezone, reading });
  const table = analysis.table(cube, sayer(analysis, language));
  if (analysis.shape === 'table' || analysis.tableWhen?.(settings)) return { table, hasHeader: true, cube, given };
  const width = table.reduce((most, row) => Math.max(most, row.length), 1);
  const blank = new Array<ResultCell>(width).fill(null);
  const filled = rows === 0 ? [blank] : table.map((row, index) => (blankRows[index] ? blank : row));
  return { table: filled, hasHeader: false, cube, given };
}
