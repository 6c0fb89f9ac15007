import { type Cell, isBlank, isErrorCell } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { shownValue } from '../../intake/shownValue.ts';
import { trimText } from '../../intake/trimText.ts';

/** One cell as the text that a column of texts would hold (intake/readTexts.ts); '' for a blank. */
export function textOf(cell: Cell, reading: ReadingContext): string {
  if (isBlank(cell) || isErrorCell(cell)) return '';
  return trimText(typeof cell === 'string' ? cell : shownValue(cell, reading));
}
