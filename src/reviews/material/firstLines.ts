import type { TextColumn, TimeColumn } from '../../intake/column.ts';
import type { OpenTable } from './openTable.ts';

/**
 * By code of the order id, the row that tells the order's date or status: shops write the further lines of an order
 * without it. Of several the one that tells most, wherever it stands: a date rather than a status alone, and a row that
 * can be read rather than one that is left out.
 */
export function firstLines(
  table: OpenTable,
  ids: TextColumn | undefined,
  times: TimeColumn,
  status: TextColumn | undefined,
): number[] {
  const first: number[] = [];
  if (!ids || ids.labels.length === table.rows) return first;
  const tells = (row: number): number => {
    const dated = !Number.isNaN(times.civil[row]);
    if (!dated && (status === undefined || status.codes[row] < 0)) return 0;
    return (dated ? 3 : 1) + (table.out[row] === 1 ? 0 : 1);
  };
  for (let row = 0; row < table.rows; row++) {
    const code: number = ids.codes[row];
    const told = tells(row);
    if (code < 0 || told === 0) continue;
    const known: number | undefined = first[code];
    if (known === undefined || told > tells(known)) first[code] = row;
  }
  return first;
}
