import {
  BooleanNumber,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type IWorksheetData,
  VerticalAlign,
} from '@univerjs/core';
import type { CellBlock, SheetShape, SheetView } from '../protocol.ts';
import { forEachCell, univerStyle } from './univerCells.ts';

export const WORKBOOK_ID = 'workbook';
const DEFAULT_COLUMN_WIDTH = 100;
const DEFAULT_ROW_HEIGHT = 21;

/** Univer's snapshot of one sheet. `addStyle` keeps a style and answers its id. */
export function univerSheet(sheet: SheetView, addStyle: (style: IStyleData) => string): Partial<IWorksheetData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const block of sheet.blocks) {
    forEachCell(block, styleIdsOf(block, addStyle), (row, column, cell) => {
      if (!cell) return;
      const line = cellData[row];
      if (line) line[column] = cell;
      else cellData[row] = { [column]: cell };
    });
  }
  return { ...univerShape(sheet), cellData };
}

/** A style id for every style of a block. */
export function styleIdsOf(block: CellBlock, addStyle: (style: IStyleData) => string): string[] {
  return block.styles.map((style) => addStyle(univerStyle(style)));
}

function univerShape(sheet: SheetShape): Partial<IWorksheetData> {
  return {
    id: String(sheet.id),
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: sheet.rows,
    columnCount: sheet.columns,
    defaultStyle: { ff: 'Arial', fs: 10, vt: VerticalAlign.BOTTOM, pd: { l: 3, r: 3, t: 1, b: 2 } },
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    rowHeader: { width: 46 },
    columnHeader: { height: 24 },
    showGridlines: sheet.gridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    gridlinesColor: '#e2e3e5',
    freeze: univerFreeze(sheet.frozenRows, sheet.frozenColumns),
    rowData: rowsOf(sheet),
    columnData: columnsOf(sheet),
    mergeData: sheet.merges.map((merge) => ({
      startRow: merge.row - 1,
      endRow: merge.row + merge.rows - 2,
      startColumn: merge.column - 1,
      endColumn: merge.column + merge.columns - 2,
    })),
  };
}

/** Univer writes "nothing frozen" as -1. */
export function univerFreeze(rows: number, columns: number): IWorksheetData['freeze'] {
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}

function rowsOf(sheet: SheetShape): IWorksheetData['rowData'] {
  const rows: IWorksheetData['rowData'] = {};
  for (const [row, h] of Object.entries(sheet.heights)) rows[Number(row) - 1] = { h, ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) rows[row - 1] = { ...rows[row - 1], hd: BooleanNumber.TRUE };
  return rows;
}

function columnsOf(sheet: SheetShape): IWorksheetData['columnData'] {
  const columns: IWorksheetData['columnData'] = {};
  for (const [column, w] of Object.entries(sheet.widths)) columns[Number(column) - 1] = { w };
  for (const column of sheet.hiddenColumns) columns[column - 1] = { ...columns[column - 1], hd: BooleanNumber.TRUE };
  return columns;
}
