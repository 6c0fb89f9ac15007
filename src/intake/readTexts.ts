import { type Cell, isBlank, isErrorCell } from './cell.ts';
import type { TextColumn } from './column.ts';
import type { CellProblem, Read, ReadingContext } from './context.ts';
import { shownValue } from './shownValue.ts';
import { TextBuilder } from './textBuilder.ts';
import { trimmedText } from './trimmedText.ts';

/** Reads free text or categories: trimmed, otherwise to the letter. Numbers and moments become the text that a person sees. */
export function readTexts(cells: readonly Cell[], context: ReadingContext): Read<TextColumn> {
  const builder = new TextBuilder(cells.length);
  const problems: CellProblem[] = [];
  const known = new Map<Cell, number>();
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (isBlank(cell)) continue;
    let code = known.get(cell);
    if (code === undefined) {
      const text = trimmedText(cell, context);
      code = isErrorCell(cell) ? -2 : text === '' ? -1 : builder.code(text);
      if (typeof cell !== 'object') known.set(cell, code);
    }
    if (code >= 0) builder.set(row, code);
    else if (code === -2) problems.push({ row, code: 'errorCell', value: shownValue(cell, context) });
  }
  return { column: builder.column(), problems, remarks: [] };
}
