import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Grid } from './createGrid.ts';
import { WORKBOOK_ID } from './univerSheet.ts';

/** Where a cell of the sheet shown (row and column from 0) stands in the window, in pixels; null when it can't be told. */
export function cellBox(grid: Grid, row: number, column: number): DOMRect | null {
  const render = grid.injector.get(IRenderManagerService).getRenderById(WORKBOOK_ID);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !viewport) return null;
  const canvas = gridCanvas(grid).getBoundingClientRect();
  const cell = skeleton.getNoMergeCellWithCoordByIndex(row, column);
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const scroll = render.scene.getViewportScrollXY(viewport);
  return new DOMRect(
    canvas.left + (cell.startX - scroll.x) * scaleX,
    canvas.top + (cell.startY - scroll.y) * scaleY,
    (cell.endX - cell.startX) * scaleX,
    (cell.endY - cell.startY) * scaleY,
  );
}

/** The canvas that the cells are drawn on; editors and bars have others. */
export function gridCanvas(grid: Grid): HTMLCanvasElement {
  return grid.injector.get(IRenderManagerService).getRenderById(WORKBOOK_ID)!.engine.getCanvasElement();
}
