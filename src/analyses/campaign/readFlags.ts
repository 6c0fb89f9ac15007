import type { Cell } from '../../intake/cell.ts';
import type { YesNoColumn } from '../../intake/column.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readYesNo } from '../../intake/readYesNo.ts';
import { strictly } from '../refusedCells.ts';

/** A column of yes and no: 1, 0, -1 where blank. Throws InputError with the row of a third value. */
export const readFlags = (argument: string, cells: readonly Cell[], reading: ReadingContext): YesNoColumn =>
  strictly(argument, readYesNo(cells, reading));
