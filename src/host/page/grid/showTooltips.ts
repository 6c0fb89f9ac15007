import { HoverManagerService } from '@univerjs/sheets-ui';
import { element } from '../dom.ts';
import type { PageWords } from '../words.ts';
import { gridCanvas } from './cellBox.ts';
import type { Grid } from './createGrid.ts';
import type { CellRider } from './univerCells.ts';

/** Hovering a cell tells the sentence behind an error, its note, or offers its link; so does selecting it. */
export function showTooltips(grid: Grid, words: PageWords): void {
  const card = element('div', { class: 'cell-card', role: 'tooltip', id: 'cell-card', hidden: true });
  document.body.append(card);
  let hideLater = 0;
  const hide = () => {
    hideLater = window.setTimeout(() => {
      card.hidden = true;
    }, 200);
  };
  card.addEventListener('mouseenter', () => clearTimeout(hideLater));
  card.addEventListener('mouseleave', hide);
  const hover = grid.injector.get(HoverManagerService);
  hover.currentCell$.subscribe((at) => {
    if (!at) return hide();
    const { row, col, subUnitId } = at.location;
    const cell = grid.workbook.getSheetBySheetId(subUnitId)?.getCellRaw(row, col);
    const rider = cell?.custom as CellRider | undefined;
    if (!rider || !(rider.error || rider.note || rider.link)) return hide();
    clearTimeout(hideLater);
    card.replaceChildren(...cardContent(rider, words));
    card.hidden = false;
    const box = gridCanvas(grid).getBoundingClientRect();
    const left = Math.min(box.left + at.position.endX + 4, innerWidth - card.offsetWidth - 8);
    card.style.left = `${Math.max(8, left)}px`;
    card.style.top = `${Math.max(8, Math.min(box.top + at.position.startY, innerHeight - card.offsetHeight - 8))}px`;
  });
  addEventListener('wheel', () => {
    card.hidden = true;
  }, { passive: true, capture: true });
}

function cardContent(rider: CellRider, words: PageWords): Node[] {
  const parts: Node[] = [];
  if (rider.error) parts.push(element('p', { class: 'error' }, element('strong', {}, words.error), document.createElement('br'), rider.error));
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
