import { type Cell, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { TextColumn } from '../../intake/column.ts';
import { shownValue } from '../../intake/shownValue.ts';
import type { NamedTable } from '../memberTags/readTable.ts';
import { rowName } from '../rowName.ts';
import type { TagMark } from './exportTags.ts';

/** What parts tags of a cell where nothing is said: commas, semicolons, bars, lines. */
const SEPARATORS = /[,，、;；|｜\n]/;

/**
 * The tags of each row: every column is a group, or those that the rows `group` name (header, name of the group). Throws
 * InputError for a header that is not there.
 */
export function marksOf(
  customer: TextColumn,
  table: NamedTable,
  headers: readonly Cell[],
  groups: readonly (readonly Cell[])[],
  separator: string,
): TagMark[] {
  const named = headers.map(cellText).filter((header) => header !== '');
  const chosen: readonly (readonly Cell[])[] = groups.length > 0 ? groups : named.map((header) => [header]);
  return chosen.flatMap(([header, name]) => {
    const from = rowName('group', header);
    const cellOf = table.column(from, 'group');
    const group = isBlank(name) || cellText(name) === '' ? from : cellText(name);
    const marks = Array.from({ length: table.rows }, (_, row): TagMark[] => {
      const cell = cellOf(row);
      // Not cellText, which cuts what is long.
      const texts = (typeof cell === 'string' ? cell : shownValue(cell, table.reading)).split(separator || SEPARATORS);
      const tags = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
      const code = customer.codes[row] ?? -1;
      const id = code < 0 ? '' : customer.labels[code];
      // Below the header, which is row 1.
      return tags.map((tag) => ({ customer: id, row: row + 2, group, tag }));
    });
    return marks.flat();
  });
}
