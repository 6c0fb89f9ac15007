import type { Cell } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readTexts } from '../../intake/readTexts.ts';

/** One cell as the text that a column of texts would hold; '' for a blank. */
export function textOf(cell: Cell, reading: ReadingContext): string {
  const { codes, labels } = readTexts([cell], reading).column;
  return codes[0] < 0 ? '' : labels[codes[0]];
}
