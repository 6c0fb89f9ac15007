import { readNumberTexts } from './amounts/numberTexts.ts';
import type { Cell } from './cell.ts';
import type { NumberColumn } from './column.ts';
import type { Read, ReadingContext } from './context.ts';

/** Reads plain numbers, also as text: 1,234 · 1.2万 · 35%. NaN where blank or refused. */
export function readNumbers(cells: readonly Cell[], context: ReadingContext): Read<NumberColumn> {
  const { values, problems, remarks } = readNumberTexts(cells, context, 'notANumber');
  return { column: values, problems, remarks };
}
