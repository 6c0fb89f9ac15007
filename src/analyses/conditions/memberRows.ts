import type { Grid } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { TextColumn } from '../../intake/column.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { fieldOf } from '../../intake/headers/fields.ts';
import { normaliseHeader } from '../../intake/headers/normaliseHeader.ts';
import { scoreHeader } from '../../intake/headers/scoreHeader.ts';
import { readIds } from '../../intake/readIds.ts';

/** For each member of the data the row of the members table, −1 where it is missing. The first row of an id counts. */
export function memberRows(table: Grid, member: TextColumn, reading: ReadingContext): Int32Array {
  const idColumn = idColumnOf(table);
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

/** The column whose header best names a member's id, else the first. */
function idColumnOf(table: Grid): number {
  const field = fieldOf('user_id');
  let best = 0;
  let bestScore = 0;
  (table[0] ?? []).forEach((header, column) => {
    const { score } = field ? scoreHeader(normaliseHeader(cellText(header)).text, field, 'members') : { score: 0 };
    if (score <= bestScore) return;
    best = column;
    bestScore = score;
  });
  return best;
}
