import { SheetsSelectionsService } from '@univerjs/sheets';
import { HoverManagerService } from '@univerjs/sheets-ui';
import { element } from '../dom.ts';
import type { PageWords } from '../words.ts';
import { cellBox, gridCanvas } from './cellBox.ts';
import type { Grid } from './createGrid.ts';
import type { CellRider } from './univerCells.ts';
import { WORKBOOK_ID } from './univerSheet.ts';

/** Hovering a cell tells the sentence behind an error, its note, or offers its link; selecting an error tells it too. */
export function showTooltips(grid: Grid, words: PageWords): void {
  const card = element('div', { class: 'cell-card', role: 'tooltip', id: 'cell-card', hidden: true });
  document.body.append(card);
  let hideLater = 0;
  const hide = () => {
    clearTimeout(hideLater);
    hideLater = window.setTimeout(() => {
      card.hidden = true;
    }, 200);
  };
  card.addEventListener('mouseenter', () => clearTimeout(hideLater));
  card.addEventListener('mouseleave', hide);
  card.addEventListener('click', (event) => followSheetLink(grid, event));
  const show = (rider: CellRider, right: number, top: number) => {
    clearTimeout(hideLater);
    card.replaceChildren(...cardContent(rider, words));
    card.hidden = false;
    card.style.left = `${Math.max(8, Math.min(right + 4, innerWidth - card.offsetWidth - 8))}px`;
    card.style.top = `${Math.max(8, Math.min(top, innerHeight - card.offsetHeight - 8))}px`;
  };
  // Every move counts: what a cell holds may change under a resting pointer.
  grid.injector.get(HoverManagerService).currentPosition$.subscribe((at) => {
    const rider = at ? riderAt(grid, at.location.subUnitId, at.location.row, at.location.col) : undefined;
    if (!at || !rider || !(rider.error || rider.note || rider.link)) {
      hide();
      return;
    }
    const box = gridCanvas(grid).getBoundingClientRect();
    show(rider, box.left + at.position.endX, box.top + at.position.startY);
  });
  grid.injector.get(SheetsSelectionsService).selectionSet$.subscribe((selections) => {
    const cell = selections?.[selections.length - 1]?.primary;
    const sheetId = grid.workbook.getActiveSheet().getSheetId();
    const rider = cell ? riderAt(grid, sheetId, cell.actualRow, cell.actualColumn) : undefined;
    if (!cell || !rider?.error) return hide();
    const box = cellBox(grid, cell.actualRow, cell.actualColumn);
    if (box) show(rider, box.right, box.top);
  });
  addEventListener('wheel', hide, { passive: true, capture: true });
}

function riderAt(grid: Grid, sheetId: string, row: number, column: number): CellRider | undefined {
  return grid.workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column)?.custom as CellRider | undefined;
}

function cardContent(rider: CellRider, words: PageWords): Node[] {
  const parts: Node[] = [];
  if (rider.error) {
    const heading = element('strong', {}, words.error);
    parts.push(element('p', { class: 'error' }, heading, element('br'), rider.error));
  }
  if (rider.note) parts.push(element('p', { class: 'note' }, rider.note));
  if (rider.link) {
    parts.push(element('a', { href: safeLink(rider.link), target: '_blank', rel: 'noopener noreferrer' }, rider.link));
  }
  return parts;
}

/** A link of a cell is somebody's text: only what a sheet may link to is followed. */
function safeLink(link: string): string {
  return /^(https?:|mailto:|#)/i.test(link) ? link : '#';
}

/** '#gid=12' leads to a sheet of this workbook. */
function followSheetLink(grid: Grid, event: MouseEvent): void {
  const href = (event.target as Element).closest('a')?.getAttribute('href') ?? '';
  if (!href.startsWith('#')) return;
  event.preventDefault();
  const sheetId = /gid=(\d+)/.exec(href)?.[1];
  if (!sheetId) return;
  void grid.commands.executeCommand('sheet.command.set-worksheet-activate', {
    unitId: WORKBOOK_ID,
    subUnitId: sheetId,
  });
}
