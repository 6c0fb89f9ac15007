import { type ICellData, IUndoRedoService } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { Grid } from '../grid/createGrid.ts';
import { WORKBOOK_ID } from '../grid/univerSheet.ts';
import type { Server } from '../server.ts';
import { fill, type PageWords } from '../words.ts';
import { parseHtmlTable } from './parseHtmlTable.ts';
import { parseTsv } from './parseTsv.ts';

/** A copy made in this grid keeps its looks and moves its formulas: Univer pastes it, as long as it isn't slow (it is, from here on). */
const OWN_COPY_LIMIT = 2_000_000;

/** Takes over pasting of foreign tables: the text goes straight to the model. */
export function acceptPaste(grid: Grid, server: Server, words: PageWords, toast: (text: string) => void): void {
  const paste = (event: ClipboardEvent) => {
    const data = event.clipboardData;
    const target = event.target as HTMLElement | null;
    if (!data || target?.closest('input, textarea, select, dialog') || isEditing(grid)) return;
    const html = data.getData('text/html');
    if (html.includes('data-copy-id') && html.length < OWN_COPY_LIMIT) return;
    const text = data.getData('text/plain');
    // Big tables are read from the plain text beside them: the same cells, without building a page out of them.
    const rows = text.includes('\t') ? parseTsv(text) : (parseHtmlTable(html) ?? (text ? parseTsv(text) : null));
    if (!rows) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const at = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const sheetId = Number(grid.workbook.getActiveSheet().getSheetId());
    const row = at?.startRow ?? 0;
    const column = at?.startColumn ?? 0;
    pushUndo(grid, String(sheetId), row, column, rows);
    server.edit([{ kind: 'paste', sheetId, row: row + 1, column: column + 1, rows }]).then(
      () => rows.length >= 1000 && toast(fill(words.pasted, rows.length.toLocaleString('en-US'))),
      (error: Error) => toast(fill(words.editFailed, error.message)),
    );
  };
  // On window and while capturing: before Univer's own listener.
  window.addEventListener('paste', paste, true);
}

function isEditing(grid: Grid): boolean {
  return grid.injector.get(IEditorBridgeService).isVisible().visible;
}

/** Lets Ctrl+Z bring back what the paste covered. Rows and columns from 0. */
function pushUndo(grid: Grid, subUnitId: string, row: number, column: number, rows: string[][]): void {
  const matrix = grid.workbook.getSheetBySheetId(subUnitId)!.getCellMatrix();
  const before: Record<number, Record<number, ICellData | null>> = {};
  const after: Record<number, Record<number, ICellData>> = {};
  rows.forEach((texts, r) => {
    const old: Record<number, ICellData | null> = {};
    const typed: Record<number, ICellData> = {};
    texts.forEach((text, c) => {
      const cell = matrix.getValue(row + r, column + c);
      old[column + c] = cell ? { ...cell } : null;
      typed[column + c] = { v: text, f: null, custom: { typed: text } };
    });
    before[row + r] = old;
    after[row + r] = typed;
  });
  const put = (cellValue: object) => [
    { id: 'sheet.mutation.set-range-values', params: { unitId: WORKBOOK_ID, subUnitId, cellValue } },
  ];
  grid.injector
    .get(IUndoRedoService)
    .pushUndoRedo({ unitID: WORKBOOK_ID, undoMutations: put(before), redoMutations: put(after) });
}
