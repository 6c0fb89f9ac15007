import type { Cell } from '../../intake/cell.ts';
import type { YesNoColumn } from '../../intake/column.ts';
import type { Read, ReadingContext } from '../../intake/context.ts';
import { readYesNo } from '../../intake/readYesNo.ts';
import { contactOf } from './recallWords.ts';

/** Who was contacted: 1 or 0; a blank is nobody's contact, 0. The choices of the recall list, or yes and no. */
export function readContacted(cells: readonly Cell[], reading: ReadingContext): Read<YesNoColumn> {
  const known = cells.map((cell) => (typeof cell === 'string' ? contactOf(cell) : undefined));
  const found = readYesNo(
    cells.map((cell, row) => (known[row] ? '' : cell)),
    reading,
  );
  const refused = new Set(found.problems.map(({ row }) => row));
  const column = found.column.map((flag, row) => {
    const contact = known[row];
    if (contact) return Number(contact === 'contacted' || contact === 'came back');
    return refused.has(row) ? -1 : Math.max(0, flag);
  });
  return { ...found, column };
}
