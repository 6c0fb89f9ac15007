import { InputError, type ProblemCode } from '../../engine/inputProblem.ts';
import type { CellProblem } from '../../intake/context.ts';
import { problemSentence } from '../../words/problems/index.ts';
import type { ResultCell, Say } from '../analysis.ts';

/** Cleaned cells and those that could not be read. */
export interface Cleaned {
  readonly cells: readonly ResultCell[];
  readonly problems: readonly CellProblem[];
}

/** What only the column as a whole can tell: guessing in single cells would be silently wrong, so the formula refuses. */
const OF_THE_COLUMN = new Set<ProblemCode>([
  'ambiguousDates',
  'mixedDayOrders',
  'mixedCurrencies',
  'ambiguousDecimals',
]);

/** Keeps the problems of single cells as data. Throws InputError where the column itself can't be understood. */
export function cleaned(argument: string, cells: readonly ResultCell[], problems: readonly CellProblem[]): Cleaned {
  const first = problems.find(({ code }) => OF_THE_COLUMN.has(code));
  if (first) {
    const more = problems.filter(({ code }) => code === first.code).length - 1;
    throw new InputError({ ...first, argument, row: first.row + 1, more });
  }
  return { cells, problems };
}

/**
 * One result a cell. A cell that can't be read becomes a sentence behind a question mark: one bad cell must not cost the
 * whole column, and a blank would hide it; the mark makes such cells easy to filter.
 */
export function cleanedRows({ cells, problems }: Cleaned, say: Say): ResultCell[][] {
  const rows = cells.map((cell): ResultCell[] => [cell]);
  for (const { row, code, value, hint } of problems) {
    rows[row] = [`? ${problemSentence({ code, value, hint }, say.language)}`];
  }
  return rows;
}
