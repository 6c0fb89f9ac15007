import type { Grid } from '../../intake/cell.ts';
import type { TextColumn } from '../../intake/column.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readIds } from '../../intake/readIds.ts';
import { columnOfField } from './columnOfField.ts';

/** For each member of the data the row of the members table, −1 where it is missing. The first row of an id counts. */
export function memberRows(table: Grid, member: TextColumn, reading: ReadingContext): Int32Array {
  // The column whose header best names a member's id, else the first.
  const idColumn = Math.max(0, columnOfField(table, 'user_id'));
  const ids = readIds(
    table.slice(1).map((row) => row[idColumn]),
    reading,
  ).column;
  const rowOfLabel = new Map<string, number>();
  ids.codes.forEach((code, index) => {
    if (code >= 0 && !rowOfLabel.has(ids.labels[code])) rowOfLabel.set(ids.labels[code], index + 1);
  });
  return Int32Array.from(member.labels, (label) => rowOfLabel.get(label) ?? -1);
}
