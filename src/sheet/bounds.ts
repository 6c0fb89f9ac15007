import type { Block } from './sheetSpec.ts';

/** The row of a block's first body row. */
export const bodyRow = (block: Block): number => block.row + (block.header ? 1 : 0);

/** The last row that a block fills. */
export const lastRow = (block: Block): number => bodyRow(block) + block.rows.length - 1;

/** Columns that a block fills. */
export const columnCount = (block: Block): number => block.formats.length;

/** The last column that a block fills. */
export const lastColumn = (block: Block): number => block.column + columnCount(block) - 1;
