import { columnCount, lastColumn, lastRow } from './bounds.ts';
import type { Block, Format, OutCell } from './sheetSpec.ts';
import { textWidth } from './textWidth.ts';

const NARROWEST = 64;
/** The widest column of values; longer words in it are wrapped. */
export const WIDEST = 340;
const PROSE = 620;
const GAP = 24;
/** Pixels of one half-width character at 10 pt, and the cell's padding. */
const CHARACTER = 7.5;
const PADDING = 24;
const BOLD = 1.06;
/** Characters that numbers get at least, so that sheets of small and large shops have the same columns. */
const ROOM: Partial<Record<Format, number>> = {
  whole: 7,
  decimal: 6,
  hundredths: 5,
  percent: 4,
  money: 10,
};
/** Room after the point, signs around the number included. */
const DECIMALS: Partial<Record<Format, number>> = { decimal: 2, percent: 2, hundredths: 2, fine: 4, change: 5 };
/** Characters of a number that is shown as it is. */
const LONGEST_NUMBER = 12;
/** Rows that are measured: a long list's width shows in its beginning. */
const SAMPLE = 200;

/**
 * Pixels a column, from column 1 on, wide enough for headers and values; a column without a block is a narrow gap.
 * Lines run on over the cells beside them, so they don't count.
 */
export function columnWidths(blocks: readonly Block[]): number[] {
  const widths: number[] = [];
  const end = Math.max(...blocks.map(lastColumn));
  for (const block of blocks) {
    if (!block.header && block.formats.every((format) => format === 'line')) {
      // The free column beside a table is a gap before lines, too.
      if (widths.length > 0 && block.column === widths.length + 2) widths.push(0);
      continue;
    }
    for (let column = 0; column < columnCount(block); column++) {
      const at = block.column - 1 + column;
      while (widths.length <= at) widths.push(0);
      const isLast = at + 1 === end || (column + 1 === columnCount(block) && hasNeighbour(block, blocks));
      widths[at] = Math.max(widths[at], widthOf(block, column, isLast));
    }
  }
  return widths.map((width) => width || GAP);
}

/** Whether another block stands at the right with only the gap between them. */
const hasNeighbour = (block: Block, blocks: readonly Block[]): boolean =>
  blocks.some(
    (other) => other.column === lastColumn(block) + 2 && other.row <= lastRow(block) && lastRow(other) >= block.row,
  );

function widthOf(block: Block, column: number, isLast: boolean): number {
  const format = block.formats[column];
  if (format === 'wrap') return PROSE;
  let longest = block.header ? textWidth(block.header[column] || '') * BOLD : 0;
  if (format === 'line' && !isLast) return pixels(longest);
  const rows = Math.min(block.rows.length, SAMPLE);
  for (let row = 0; row < rows; row++)
    longest = Math.max(longest, shownWidth(block.rows[row][column], format, block.moneyScale || 0));
  // A line in the last column, or beside another block, has nothing to run on over.
  return pixels(longest, format === 'line' ? PROSE : WIDEST);
}

/** Pixels that so many half-width characters take in a column. */
export const pixels = (characters: number, widest = WIDEST): number =>
  Math.round(Math.min(widest, Math.max(NARROWEST, characters * CHARACTER + PADDING)));

function shownWidth(cell: OutCell | undefined, format: Format, moneyScale: number): number {
  if (cell === null || cell === undefined) return 0;
  if (typeof cell === 'string') return textWidth(cell);
  if (typeof cell === 'object') return 'day' in cell ? 10 : 'moment' in cell ? 19 : textWidth(cell.text);
  if (typeof cell === 'boolean') return 5;
  const digits = String(Math.trunc(Math.abs(cell))).length;
  if (format === 'number' || format === 'plain') return Math.min(LONGEST_NUMBER, String(cell).length);
  const decimals = format === 'money' ? moneyScale : (DECIMALS[format] ?? 0);
  const whole = Math.max(ROOM[format] || 0, digits + Math.floor((digits - 1) / 3));
  return whole + (decimals > 0 ? decimals + 1 : 0) + (cell < 0 ? 1 : 0);
}
