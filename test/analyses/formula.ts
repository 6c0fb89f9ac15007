import type { Analysis, ResultCell } from '../../src/analyses/analysis.ts';
import { runFormula } from '../../src/analyses/runFormula.ts';
import { dayText } from '../../src/engine/calendar.ts';
import type { Language } from '../../src/engine/language.ts';
import { readingContext } from '../readingContext.ts';

/** A column of cells, as a range has it. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** What a formula shows: days as yyyy-MM-dd. */
export function formula(analysis: Analysis, args: readonly unknown[], language: Language = 'en'): unknown[][] {
  const table = runFormula(analysis, args, { ...readingContext(), language: () => language });
  return table.map((row) => row.map(shown));
}

/** The first column of what a formula shows. */
export const firstColumn = (analysis: Analysis, ...args: unknown[]): unknown[] =>
  formula(analysis, args).map((row) => row[0]);

/** The sentence that a formula refuses with. */
export function refusal(analysis: Analysis, ...args: unknown[]): string {
  try {
    formula(analysis, args);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
}

const shown = (cell: ResultCell): unknown =>
  typeof cell === 'object' && cell !== null && 'day' in cell ? dayText(cell.day) : cell;
