import { InputError } from '../../engine/inputProblem.ts';
import type { Cell, Grid } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { TextColumn } from '../../intake/column.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readTimes } from '../../intake/readTimes.ts';
import { columnOfField } from '../conditions/columnOfField.ts';
import { memberRows } from '../conditions/memberRows.ts';
import { inReportZone } from '../events/inReportZone.ts';
import { foldName } from '../foldName.ts';
import { nearNames } from '../likelyNames.ts';
import { strictly } from '../refusedCells.ts';

/**
 * When each member joined, in civil ms of the report's zone, NaN where the table doesn't say: from the column that the
 * setting `joined` names, else the one that intake recognises as the join date. undefined without such a column.
 * Throws InputError: missingArgument, unknownColumn, notADate and other problems of dates with their row.
 */
export function readJoined(
  table: Grid | undefined,
  header: string,
  member: TextColumn,
  timezone: string,
  reading: ReadingContext,
): Float64Array | undefined {
  if (!table && header === '') return undefined;
  if (!table) throw new InputError({ code: 'missingArgument', argument: 'members', hint: 'member, date, members' });
  const column = joinColumn(table, header);
  if (column < 0) return undefined;
  const cells: Cell[] = table.slice(1).map((row) => row[column]);
  const times = strictly('members', readTimes(cells, reading), 1);
  const { civil } = inReportZone(times, timezone, reading);
  return Float64Array.from(memberRows(table, column, member, reading), (row) =>
    row < 0 ? Number.NaN : civil[row - 1],
  );
}

function joinColumn(table: Grid, header: string): number {
  if (header === '') return columnOfField(table, 'join_at');
  const headers = (table[0] ?? []).map(cellText);
  const exact = headers.indexOf(header);
  const found = exact >= 0 ? exact : headers.findIndex((each) => foldName(each) === foldName(header));
  if (found >= 0) return found;
  const hint = nearNames(header, headers.filter(Boolean));
  throw new InputError({ code: 'unknownColumn', argument: 'joined', value: header, hint });
}
