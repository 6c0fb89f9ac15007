import type { Cell, Grid } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { TextColumn } from '../../intake/column.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { fieldOf } from '../../intake/headers/fields.ts';
import { normaliseHeader } from '../../intake/headers/normaliseHeader.ts';
import { scoreHeader } from '../../intake/headers/scoreHeader.ts';
import { readIds } from '../../intake/readIds.ts';

/** For each member of the data the row of the members table, −1 where it is missing. The first row of an id counts. */
export function memberRows(table: Grid, member: TextColumn, reading: ReadingContext): Int32Array {
  const idColumn = Math.max(0, memberColumn(table[0] ?? []));
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

/** The place of the header that best names a member's id; −1 for none. */
export function memberColumn(headers: readonly Cell[]): number {
  const field = fieldOf('user_id');
  let best = -1;
  let bestScore = 0;
  headers.forEach((header, column) => {
    const { score } = field ? scoreHeader(normaliseHeader(cellText(header)).text, field, 'members') : { score: 0 };
    if (score <= bestScore) return;
    best = column;
    bestScore = score;
  });
  return best;
}
