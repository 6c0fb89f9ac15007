import type { OpenTable } from './openTable.ts';
import { repeatFinder } from './repeatedRows.ts';

/** Rows without an id of their own that are the same as an earlier row are told but counted: two such sales may be true. */
export function tellSameRows(table: OpenTable, keys: readonly ArrayLike<number>[]): void {
  const repeatOf = repeatFinder(table.source.body, keys);
  for (let row = 0; row < table.rows; row++) {
    if (table.out[row] === 1) continue;
    const first = repeatOf(row);
    if (first >= 0) table.tell(row, '', 'sameRow', String(table.source.firstRow + first));
  }
}
