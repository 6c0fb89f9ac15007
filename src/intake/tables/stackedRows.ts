import type { Cell } from '../cell.ts';
import { isKnownHeader } from '../headers/scoreHeader.ts';

/**
 * The rows at which further tables begin below the first one: behind a blank row, perhaps with a title, stands another
 * row of headers that we know. The same headers again are a page break of one table. cellsOf gives a row cut to the
 * tables' columns, with '' for blanks.
 */
export function stackedRows(
  rowCount: number,
  isBlankRow: (row: number) => boolean,
  cellsOf: (row: number) => readonly Cell[],
): number[] {
  const starts: number[] = [];
  let header = '';
  // The first row behind a blank one, where a title may stand; -1 in the middle of rows.
  let start = 0;
  for (let row = 0; row < rowCount; row++) {
    if (isBlankRow(row)) start = row + 1;
    if (start < 0 || start > row) continue;
    const filled = cellsOf(row).filter((cell) => cell !== '');
    if (filled.length > 1) {
      const known = filled.filter((cell) => typeof cell === 'string' && isKnownHeader(cell)).length;
      if (known >= 2 && known >= filled.length * 0.5) {
        const text = filled.join('\n');
        if (header !== '' && text !== header) starts.push(start);
        header = text;
      }
      start = -1;
    }
  }
  return starts;
}
