import { BooleanNumber, type IStyleData, IUndoRedoService, type Worksheet } from '@univerjs/core';
import type { CellBlock, Change, SheetShape, SheetView } from '../protocol.ts';
import type { Grid } from './createGrid.ts';
import { forEachCell } from './univerCells.ts';
import { styleIdsOf, univerFreeze, univerSheet, WORKBOOK_ID } from './univerSheet.ts';

const LOCAL = { onlyLocal: true };

/** Brings one message of the model into Univer. */
export function applyChange(grid: Grid, change: Change): void {
  const run = (id: string, params: object) =>
    grid.commands.syncExecuteCommand(id, { unitId: WORKBOOK_ID, ...params }, LOCAL);
  for (const sheet of change.sheets ?? []) {
    const known = grid.workbook.getSheetBySheetId(String(sheet.id));
    if (known) rebuildSheet(grid, known, sheet, run);
    else
      run('sheet.mutation.insert-sheet', {
        index: grid.workbook.getSheetSize(),
        sheet: univerSheet(sheet, styleKeeper(grid)),
      });
  }
  for (const shape of change.shapes ?? []) {
    const known = grid.workbook.getSheetBySheetId(String(shape.id));
    if (known) applyShape(known, shape, run);
  }
  for (const { sheetId, block } of change.cells ?? []) {
    const worksheet = grid.workbook.getSheetBySheetId(String(sheetId));
    if (worksheet) putBlock(grid, worksheet, block);
  }
  if (change.order) applyOrder(grid, change.order, change.activeSheet, run);
  const touched = new Set([
    ...(change.sheets ?? []).map((sheet) => sheet.id),
    ...(change.cells ?? []).map((cells) => cells.sheetId),
  ]);
  // An empty mutation makes Univer lay out and draw again; a sheet may have been changed and removed in one go.
  for (const id of touched)
    if (grid.workbook.getSheetBySheetId(String(id)))
      run('sheet.mutation.set-range-values', { subUnitId: String(id), cellValue: {} });
  if (change.activeSheet !== undefined) activate(grid, change.activeSheet);
  if (change.clearUndo) grid.injector.get(IUndoRedoService).clearUndoRedo(WORKBOOK_ID);
}

type Run = (id: string, params: object) => unknown;

/** Shows a sheet. */
function activate(grid: Grid, sheetId: number): void {
  if (grid.workbook.getActiveSheet().getSheetId() === String(sheetId)) return;
  if (!grid.workbook.getSheetBySheetId(String(sheetId))) return;
  grid.commands.syncExecuteCommand(
    'sheet.operation.set-worksheet-active',
    { unitId: WORKBOOK_ID, subUnitId: String(sheetId) },
    LOCAL,
  );
}

function styleKeeper(grid: Grid): (style: IStyleData) => string {
  const styles = grid.workbook.getStyles();
  return (style) => styles.setValue(style) ?? '';
}

function rebuildSheet(grid: Grid, worksheet: Worksheet, sheet: SheetView, run: Run): void {
  worksheet.getCellMatrix().reset();
  applyShape(worksheet, sheet, run);
  for (const block of sheet.blocks) putBlock(grid, worksheet, block);
}

function putBlock(grid: Grid, worksheet: Worksheet, block: CellBlock): void {
  const matrix = worksheet.getCellMatrix();
  forEachCell(block, styleIdsOf(block, styleKeeper(grid)), (row, column, cell) => {
    if (cell) matrix.setValue(row, column, cell);
    else if (matrix.getValue(row, column)) matrix.realDeleteValue(row, column);
  });
}

function applyShape(worksheet: Worksheet, shape: SheetShape, run: Run): void {
  const subUnitId = String(shape.id);
  const fresh = univerSheet({ ...shape, blocks: [] }, () => '');
  const config = worksheet.getConfig();
  if (config.rowCount !== shape.rows)
    run('sheet.mutation.set-worksheet-row-count', { subUnitId, rowCount: shape.rows });
  if (config.columnCount !== shape.columns) {
    run('sheet.mutation.set-worksheet-column-count', { subUnitId, columnCount: shape.columns });
  }
  replace(config.rowData, fresh.rowData ?? {});
  replace(config.columnData, fresh.columnData ?? {});
  if (JSON.stringify(config.mergeData) !== JSON.stringify(fresh.mergeData)) {
    config.mergeData = fresh.mergeData ?? [];
    worksheet.getSpanModel().rebuild(config.mergeData);
  }
  if (config.name !== shape.name) run('sheet.mutation.set-worksheet-name', { subUnitId, name: shape.name });
  if (config.tabColor !== shape.tabColor) run('sheet.mutation.set-tab-color', { subUnitId, color: shape.tabColor });
  const hidden = shape.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (config.hidden !== hidden) run('sheet.mutation.set-worksheet-hidden', { subUnitId, hidden });
  const showGridlines = shape.gridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (config.showGridlines !== showGridlines) run('sheet.mutation.toggle-gridlines', { subUnitId, showGridlines });
  if (config.freeze.ySplit !== shape.frozenRows || config.freeze.xSplit !== shape.frozenColumns) {
    run('sheet.mutation.set-frozen', { subUnitId, ...univerFreeze(shape.frozenRows, shape.frozenColumns) });
  }
}

/** Univer keeps hold of these objects, so they are emptied and filled, not exchanged. */
function replace<T>(target: Record<number, T>, source: Record<number, T>): void {
  for (const key of Object.keys(target)) delete target[Number(key)];
  Object.assign(target, source);
}

function applyOrder(grid: Grid, order: number[], next: number | undefined, run: Run): void {
  const wanted = order.map(String);
  const gone = grid.workbook.getSheetOrders().filter((id) => !wanted.includes(id));
  if (gone.includes(grid.workbook.getActiveSheet().getSheetId())) {
    const visible = wanted.find((id) => grid.workbook.getSheetBySheetId(id)?.getConfig().hidden !== BooleanNumber.TRUE);
    activate(grid, next ?? Number(visible));
  }
  for (const id of gone) {
    const subUnitName = grid.workbook.getSheetBySheetId(id)?.getName() ?? '';
    run('sheet.mutation.remove-sheet', { subUnitId: id, subUnitName });
  }
  wanted.forEach((id, toOrder) => {
    const fromOrder = grid.workbook.getSheetOrders().indexOf(id);
    if (fromOrder !== toOrder && fromOrder >= 0) {
      run('sheet.mutation.set-worksheet-order', { subUnitId: id, fromOrder, toOrder });
    }
  });
}
