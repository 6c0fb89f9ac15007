import type { TextColumn, TimeColumn } from '../../intake/column.ts';
import type { OpenTable } from './openTable.ts';

/** By code of the order id, the row that tells the order's date or status: shops write the further lines of an order without it. */
export function firstLines(
  table: OpenTable,
  ids: TextColumn | undefined,
  times: TimeColumn,
  status: TextColumn | undefined,
): number[] {
  const first: number[] = [];
  if (!ids || ids.labels.length === table.rows) return first;
  for (let row = 0; row < table.rows; row++) {
    const code = ids.codes[row];
    const tells = !Number.isNaN(times.civil[row]) || (status !== undefined && status.codes[row] >= 0);
    if (tells && code >= 0 && first[code] === undefined) first[code] = row;
  }
  return first;
}
