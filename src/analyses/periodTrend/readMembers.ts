import { InputError } from '../../engine/inputProblem.ts';
import type { Grid } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { TextColumn } from '../../intake/column.ts';
import type { Run } from '../analysis.ts';
import { id } from '../columns.ts';
import { columnOfField } from '../conditions/columnOfField.ts';
import { foldName } from '../foldName.ts';
import { readColumn } from '../readColumn.ts';

/**
 * Whose row each is, so that a table of members can be looked up: the column of the properties that the setting `member`
 * names, else the one whose header best names a member's id. All blank where neither is given.
 * Throws InputError: no such column, ids that can't be read.
 */
export function readMembers(
  properties: Grid | undefined,
  members: Grid | undefined,
  header: string,
  run: Run,
): TextColumn {
  if (members === undefined && header === '') return { codes: new Int32Array(run.rows).fill(-1), labels: [] };
  const headers = properties?.[0] ?? [];
  const column =
    header === ''
      ? columnOfField([headers], 'user_id')
      : headers.findIndex((each) => foldName(cellText(each)) === foldName(header));
  if (column < 0) {
    throw new InputError({ code: 'missingArgument', argument: 'member', hint: 'properties, member' });
  }
  const cells = Array.from({ length: run.rows }, (_, row) => properties?.[row + 1]?.[column]);
  return readColumn('properties', id(), cells, run.reading) as TextColumn;
}
