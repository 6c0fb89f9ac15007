import type { TextColumn, TimeColumn } from '../../../src/intake/column.ts';
import { readIds } from '../../../src/intake/readIds.ts';
import { readTimes } from '../../../src/intake/readTimes.ts';
import { readingContext } from '../../readingContext.ts';

/** Rows of cells parted by blanks; a dot is a blank cell. */
const cellsOf = (rows: readonly string[]): string[][] =>
  rows.map((row) => row.split(' ').map((cell) => (cell === '.' ? '' : cell)));

/** One column of such rows as a formula gets it. */
export const rangeOf = (rows: readonly string[], index: number): string[][] =>
  cellsOf(rows).map((cells) => [cells[index] ?? '']);

/** Rows of member, event and time as typed columns: `ann view 2026-10-01T09:00`. */
export function eventRows(
  rows: readonly string[],
  context = readingContext(),
): { member: TextColumn; event: TextColumn; time: TimeColumn } {
  const column = (index: number): string[] => cellsOf(rows).map((cells) => cells[index] ?? '');
  return {
    member: readIds(column(0), context).column,
    event: readIds(column(1), context).column,
    time: readTimes(column(2), context).column,
  };
}
