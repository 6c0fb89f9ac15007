import { InputError } from '../../engine/inputProblem.ts';
import type { Grid } from '../../intake/cell.ts';
import type { TextColumn } from '../../intake/column.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readIds } from '../../intake/readIds.ts';
import { trimmedText } from '../../intake/trimmedText.ts';
import { strictly } from '../refusedCells.ts';
import { columnOfField } from './columnOfField.ts';

/**
 * For each member of the data the row of the members table, −1 where it is missing. An id may stand in several rows that
 * say the same in the column asked for. Throws InputError: ids that can't be read, repeatedMember.
 */
export function memberRows(table: Grid, column: number, member: TextColumn, reading: ReadingContext): Int32Array {
  // The column whose header best names a member's id, else the first.
  const idColumn = Math.max(0, columnOfField(table, 'user_id'));
  const cells = table.map((row, index) => (index === 0 ? '' : row[idColumn]));
  const ids = strictly('members', readIds(cells, reading));
  const rowOfLabel = new Map<string, number>();
  ids.codes.forEach((code, row) => {
    if (code < 0) return;
    const value = ids.labels[code];
    const first = rowOfLabel.get(value);
    if (first === undefined) rowOfLabel.set(value, row);
    else if (trimmedText(table[first][column], reading) !== trimmedText(table[row][column], reading)) {
      throw new InputError({ code: 'repeatedMember', argument: 'members', row: row + 1, value });
    }
  });
  return Int32Array.from(member.labels, (label) => rowOfLabel.get(label) ?? -1);
}
