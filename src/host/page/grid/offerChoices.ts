import { SheetsSelectionsService } from '@univerjs/sheets';
import { element } from '../dom.ts';
import type { Change, ChoiceList, WorkbookView } from '../protocol.ts';
import type { Server } from '../server.ts';
import type { PageWords } from '../words.ts';
import { cellBox } from './cellBox.ts';
import type { Grid } from './createGrid.ts';

/** A selected cell with a list of allowed values gets a drop-down at its right edge. */
export function offerChoices(
  grid: Grid,
  server: Server,
  words: PageWords,
  view: WorkbookView,
): { receive(change: Change): void } {
  const lists = new Map<string, ChoiceList[]>(view.sheets.map((sheet) => [String(sheet.id), sheet.choices]));
  const select = element('select', { class: 'choices', 'aria-label': words.choose, hidden: true });
  document.body.append(select);
  let at = { sheetId: 0, row: 0, column: 0 };
  select.addEventListener('change', () => {
    void server.edit([{ kind: 'type', ...at, text: select.value }]);
    select.hidden = true;
  });
  grid.injector.get(SheetsSelectionsService).selectionSet$.subscribe((selections) => {
    const cell = selections?.[selections.length - 1]?.primary;
    const sheetId = grid.workbook.getActiveSheet().getSheetId();
    const row = (cell?.actualRow ?? -1) + 1;
    const column = (cell?.actualColumn ?? -1) + 1;
    const list = lists.get(sheetId)?.find((each) => inside(each, row, column));
    const box = list ? cellBox(grid, row - 1, column - 1) : null;
    select.hidden = !box;
    if (!list || !box) return;
    at = { sheetId: Number(sheetId), row, column };
    select.replaceChildren(...['', ...list.values].map((value) => element('option', { value }, value)));
    select.style.left = `${box.right - 24}px`;
    select.style.top = `${box.top}px`;
    select.style.width = '24px';
  });
  return {
    receive(change) {
      for (const sheet of [...(change.sheets ?? []), ...(change.shapes ?? [])])
        lists.set(String(sheet.id), sheet.choices);
    },
  };
}

function inside(list: ChoiceList, row: number, column: number): boolean {
  return row >= list.row && row < list.row + list.rows && column >= list.column && column < list.column + list.columns;
}
