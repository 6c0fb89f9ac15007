import type { Cell } from '../../intake/cell.ts';
import type { YesNoColumn } from '../../intake/column.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readYesNo } from '../../intake/readYesNo.ts';
import { refusedCells } from './refusedCells.ts';

/** A column of yes and no: 1, 0, -1 where blank. Throws InputError with the row of a third value. */
export function readFlags(argument: string, cells: readonly Cell[], reading: ReadingContext): YesNoColumn {
  const { column, problems } = readYesNo(cells, reading);
  if (problems.length > 0) throw refusedCells(argument, problems);
  return column;
}
