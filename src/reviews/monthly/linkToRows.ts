import { rangeA1 } from '../../sheet/a1.ts';
import { bodyRow, lastColumn } from '../../sheet/bounds.ts';
import { linkToOutput } from '../../sheet/links.ts';
import type { Block } from '../../sheet/sheetSpec.ts';
import type { StepId } from '../words/common.ts';

/** Makes the name in each summary row a link to its rows of the list, which holds so many of each, in the summary's order. */
export function linkToRows(sheet: StepId, summary: Block, list: Block, counts: readonly number[]): Block {
  let next = bodyRow(list);
  const rows = summary.rows.map((cells, index) => {
    const first = next;
    next += counts[index] || 0;
    if (next === first) return cells;
    const range = rangeA1(first, list.column, next - 1, lastColumn(list));
    return [{ link: linkToOutput(sheet, range), text: String(cells[0]) }, ...cells.slice(1)];
  });
  return { ...summary, rows };
}
