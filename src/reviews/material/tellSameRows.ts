import type { OpenTable } from './openTable.ts';

/** Rows without an id of their own that are the same as an earlier row are told but counted: two such sales may be true. */
export function tellSameRows(table: OpenTable, field = ''): void {
  const seen = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    if (table.out[row] === 1) continue;
    const text = table.source.body[row].join('\u0001');
    const first = seen.get(text);
    if (first === undefined) seen.set(text, row);
    else table.tell(row, field, 'sameRow', String(table.source.firstRow + first));
  }
}
