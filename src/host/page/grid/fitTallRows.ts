import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Change, SheetView, WorkbookView } from '../protocol.ts';
import type { Grid } from './createGrid.ts';
import { WORKBOOK_ID } from './univerSheet.ts';

/** More rows than this are left as they are. */
const MOST_ROWS = 2000;
/** Points that a row of the usual height shows whole. */
const USUAL_SIZE = 11;

/** Rows with wrapped or large text grow to show it, as in Sheets. */
export function fitTallRows(grid: Grid, view: WorkbookView): { receive(change: Change): void } {
  const fitAll = (sheets: readonly SheetView[]) => {
    for (const sheet of sheets) fitSheet(grid, sheet);
  };
  setTimeout(() => fitAll(view.sheets));
  return {
    receive(change) {
      if (change.sheets) setTimeout(() => fitAll(change.sheets ?? []));
    },
  };
}

function fitSheet(grid: Grid, sheet: SheetView): void {
  const rows = tallRows(sheet).filter((row) => sheet.heights[row] === undefined);
  if (rows.length === 0 || rows.length > MOST_ROWS) return;
  const render = grid.injector.get(IRenderManagerService).getRenderById(WORKBOOK_ID);
  const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(String(sheet.id));
  if (!skeleton) return;
  const ranges = rows.map((row) => ({
    startRow: row - 1,
    endRow: row - 1,
    startColumn: 0,
    endColumn: sheet.columns - 1,
  }));
  const rowsAutoHeightInfo = skeleton.calculateAutoHeightInRange(ranges);
  const params = { unitId: WORKBOOK_ID, subUnitId: String(sheet.id), rowsAutoHeightInfo };
  grid.commands.syncExecuteCommand('sheet.mutation.set-worksheet-row-auto-height', params, { onlyLocal: true });
}

function tallRows(sheet: SheetView): number[] {
  const rows = new Set<number>();
  for (const block of sheet.blocks) {
    for (const column of block.columns) {
      const { styles } = column;
      if (styles === undefined) continue;
      for (let i = 0; i < block.rows; i++) {
        const style = block.styles[typeof styles === 'number' ? styles : (styles[i] ?? -1)];
        if (style?.wrap || (style?.size ?? 0) > USUAL_SIZE) rows.add(block.row + i);
      }
    }
  }
  return [...rows];
}
