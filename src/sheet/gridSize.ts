import { lastColumn, lastRow } from './bounds.ts';
import { lastChartRow } from './roomForCharts.ts';
import type { SheetSpec } from './sheetSpec.ts';
import { textWidth } from './textWidth.ts';

/** Pixels of a half-width character at 10 pt. */
const CHARACTER = 7;
/** Pixels that a capital is wider: formulas are full of them. */
const CAPITAL = 2.5;
/** Pixels of a column that nothing was said of. */
const USUAL = 100;

/** Rows and columns that a sheet must have for its blocks, its charts and the lines that run on beyond their column. */
export function gridSize({ facts, blocks, charts, widths }: SheetSpec): { rows: number; columns: number } {
  const reach = (column: number, pixels: number): number => {
    let last = column;
    for (let left = pixels; ; last++) {
      left -= widths[last - 1] || USUAL;
      if (left <= 0) return last;
    }
  };
  const lines = blocks.flatMap(({ column, header, formats, rows }) =>
    header || formats[0] !== 'line' ? [] : rows.map(([cell]) => reach(column, pixelsOf(String(cell)))),
  );
  return {
    rows: Math.max(2, ...blocks.map(lastRow), ...charts.map(lastChartRow)),
    columns: Math.max(
      widths.length,
      reach(1, pixelsOf(facts)),
      ...lines,
      ...blocks.map(lastColumn),
      ...charts.map(({ column, width }) => reach(column, width)),
    ),
  };
}

const pixelsOf = (text: string): number => textWidth(text) * CHARACTER + text.replace(/[^A-Z_]/g, '').length * CAPITAL;
