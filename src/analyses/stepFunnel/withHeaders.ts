import { type Cell, isBlank, isMoment } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readTimes } from '../../intake/readTimes.ts';

/** A table with its header row; where the first row holds dates it has none, and the headers are blank. */
export function withHeaders(
  table: readonly (readonly Cell[])[],
  context: ReadingContext,
): readonly (readonly Cell[])[] {
  const [first = []] = table;
  return first.some((cell) => isDate(cell, context)) ? [first.map(() => ''), ...table] : table;
}

function isDate(cell: Cell, context: ReadingContext): boolean {
  if (isMoment(cell)) return true;
  if (typeof cell !== 'string' || isBlank(cell)) return false;
  const { column, problems } = readTimes([cell], context);
  return problems.length === 0 && !Number.isNaN(column.civil[0]);
}
