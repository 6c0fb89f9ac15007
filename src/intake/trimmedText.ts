import { type Cell, isErrorCell } from './cell.ts';
import type { ReadingContext } from './context.ts';
import { shownValue } from './shownValue.ts';
import { trimText } from './trimText.ts';

/** One cell as a column of texts holds it: trimmed, numbers and moments as a person sees them; '' for a blank or an error. */
export function trimmedText(cell: Cell, context: ReadingContext): string {
  if (isErrorCell(cell)) return '';
  return trimText(typeof cell === 'string' ? cell : shownValue(cell, context));
}
