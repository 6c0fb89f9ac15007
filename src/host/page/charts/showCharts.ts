import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetScrollManagerService, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { element } from '../dom.ts';
import { gridCanvas } from '../grid/cellBox.ts';
import type { Grid } from '../grid/createGrid.ts';
import { WORKBOOK_ID } from '../grid/univerSheet.ts';
import type { Change, ChartView, WorkbookView } from '../protocol.ts';
import { fill, type PageWords } from '../words.ts';
import { drawChart } from './drawChart.ts';

/** The charts of the sheet shown, drawn over the grid at their cells and scrolled with it. */
export function showCharts(grid: Grid, words: PageWords, view: WorkbookView): { receive(change: Change): void } {
  const bySheet = new Map<string, ChartView[]>(view.sheets.map((sheet) => [String(sheet.id), sheet.charts]));
  const layer = element('div', { class: 'charts' });
  // Beside the canvas: over the cells, under editors and menus.
  const parent = gridCanvas(grid).parentElement!;
  parent.append(layer);
  const render = grid.injector.get(IRenderManagerService).getRenderById(WORKBOOK_ID)!;
  const skeletons = render.with(SheetSkeletonManagerService);
  let drawn: { chart: ChartView; node: HTMLElement }[] = [];
  const draw = () => {
    const charts = bySheet.get(grid.workbook.getActiveSheet().getSheetId()) ?? [];
    drawn = charts.map((chart) => {
      const node = element('figure', { class: 'chart', 'aria-label': fill(words.chartTable, chart.title) });
      node.append(drawChart(chart));
      return { chart, node };
    });
    layer.replaceChildren(...drawn.map(({ node }) => node));
    place();
  };
  const place = () => {
    const skeleton = skeletons.getCurrentSkeleton();
    const viewport = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!skeleton || !viewport || drawn.length === 0) return;
    const canvas = gridCanvas(grid).getBoundingClientRect();
    const outer = parent.getBoundingClientRect();
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    const scroll = render.scene.getViewportScrollXY(viewport);
    const frozen = grid.workbook.getActiveSheet().getFreeze();
    const corner = skeleton.getNoMergeCellWithCoordByIndex(
      Math.max(0, frozen.startRow),
      Math.max(0, frozen.startColumn),
    );
    const left = corner.startX * scaleX;
    const top = corner.startY * scaleY;
    layer.style.cssText = `left:${canvas.left - outer.left + left}px;top:${canvas.top - outer.top + top}px;width:${canvas.width - left}px;height:${canvas.height - top}px`;
    for (const { chart, node } of drawn) {
      const cell = skeleton.getNoMergeCellWithCoordByIndex(chart.row - 1, chart.column - 1);
      const x = (cell.startX + chart.offsetX - scroll.x) * scaleX - left;
      const y = (cell.startY + chart.offsetY - scroll.y) * scaleY - top;
      node.style.transform = `translate(${x}px, ${y}px) scale(${scaleX})`;
    }
  };
  render.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(() => requestAnimationFrame(place));
  let sheetShown = '';
  skeletons.currentSkeleton$.subscribe((param) => {
    const sheetId = param?.sheetId ?? '';
    if (sheetId === sheetShown) requestAnimationFrame(place);
    else draw();
    sheetShown = sheetId;
  });
  addEventListener('resize', () => requestAnimationFrame(place));
  layer.addEventListener('wheel', (event) => {
    event.preventDefault();
    gridCanvas(grid).dispatchEvent(new WheelEvent('wheel', event));
  });
  return {
    receive(change) {
      for (const sheet of [...(change.sheets ?? []), ...(change.shapes ?? [])])
        bySheet.set(String(sheet.id), sheet.charts);
      if (change.sheets || change.shapes) draw();
      else place();
    },
  };
}
