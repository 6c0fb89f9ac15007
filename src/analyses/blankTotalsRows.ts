import type { Cell } from '../intake/cell.ts';
import { isTotalsText } from '../intake/tables/isTotalsRow.ts';

/**
 * Blanks the rows that an export wrote as totals (合计, Grand total) in all columns of one table, in place: they are no
 * data. Returns how many. Only `tellers`, the columns of ids and dates, can say that a row is one: an event may well be called "total".
 */
export function blankTotalsRows(columns: readonly Cell[][], tellers: readonly Cell[][]): number {
  let count = 0;
  for (const teller of tellers) {
    for (let row = 0; row < teller.length; row++) {
      if (!mayBeTotals(teller[row]) || !isTotalsText(teller[row] as string)) continue;
      for (const column of columns) column[row] = '';
      count++;
    }
  }
  return count;
}

/** Words for totals don't end in a digit, but nearly all ids and dates do: that spares most rows the closer look. */
function mayBeTotals(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell === '') return false;
  const last = cell.charCodeAt(cell.length - 1);
  return last < 48 || last > 57;
}
