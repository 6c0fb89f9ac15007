import { copySheet } from '../model/copySheet.ts';
import { deleteLines, insertLines } from '../model/lines.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Edit } from '../page/protocol.ts';
import { modelStyle } from './modelStyle.ts';
import { putCells } from './putCells.ts';

type SheetEdit = Exclude<Edit, { kind: 'insertSheet' }>;
type Doing = { [K in SheetEdit['kind']]: (workbook: Workbook, sheet: Sheet, edit: SheetEdit & { kind: K }) => unknown };

const DOING: Doing = {
  type: (workbook, sheet, { row, column, text }) => workbook.enter(sheet, row, column, text),
  paste: (workbook, sheet, { row, column, rows }) => workbook.enterBlock(sheet, row, column, rows),
  put: (workbook, sheet, { cells }) => putCells(workbook, sheet, cells),
  style: (_, sheet, { cells }) => {
    for (const { style, ...area } of cells) sheet.restyle(area, modelStyle(style));
  },
  numberFormat: (_, sheet, { range, format }) => sheet.restyle(range, { numberFormat: format || undefined }),
  insertRows: (_, sheet, { at, count }) => insertLines(sheet, 'row', at, count),
  insertColumns: (_, sheet, { at, count }) => insertLines(sheet, 'column', at, count),
  deleteRows: (_, sheet, { at, count }) => deleteLines(sheet, 'row', at, count),
  deleteColumns: (_, sheet, { at, count }) => deleteLines(sheet, 'column', at, count),
  size: (_, sheet, edit) => {
    const sizes = edit.axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
    for (const { at, count, pixels } of edit.sizes) {
      for (let i = 0; i < count; i++) sizes.set(at + i, Math.round(pixels));
    }
    sheet.partChanged('sizes');
  },
  hide: (_, sheet, edit) => {
    const hidden = edit.axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
    for (let i = 0; i < edit.count; i++) hidden.add(edit.at + i);
    sheet.partChanged('hidden');
  },
  show: (_, sheet, edit) => {
    const hidden = edit.axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
    for (let i = 0; i < edit.count; i++) hidden.delete(edit.at + i);
    sheet.partChanged('hidden');
  },
  freeze: (_, sheet, { rows, columns }) => {
    sheet.frozenRows = rows;
    sheet.frozenColumns = columns;
    sheet.partChanged('frozen');
  },
  deleteSheet: (workbook, sheet) => workbook.deleteSheet(sheet),
  copySheet: (workbook, sheet) => copySheet(sheet, freeName(workbook, sheet.name), workbook.sheets.indexOf(sheet) + 1),
  activateSheet: (workbook, sheet) => workbook.activate(sheet),
  hideSheet: (workbook, sheet) => setHidden(workbook, sheet, true),
  showSheet: (workbook, sheet) => setHidden(workbook, sheet, false),
  renameSheet: (workbook, sheet, { name }) => workbook.renameSheet(sheet, name),
  moveSheet: (workbook, sheet, { to }) => workbook.moveSheet(sheet, to),
  tabColor: (_, sheet, { color }) => {
    sheet.tabColor = color || null;
    sheet.partChanged('tab');
  },
  resync: (workbook, sheet) => {
    workbook.patches.add({ kind: 'shifted', sheetId: sheet.id });
    workbook.changed();
  },
};

/** Does to the model what a person did in the page. Throws with the model's sentence when it can't be done. */
export function applyEdit(workbook: Workbook, edit: Edit): void {
  if (edit.kind === 'insertSheet') {
    workbook.insertSheet(edit.name || freeName(workbook), { at: edit.at });
    return;
  }
  const sheet = workbook.sheetById(edit.sheetId);
  if (!sheet) throw new Error('The sheet is gone.');
  const doing = DOING[edit.kind] as (workbook: Workbook, sheet: Sheet, edit: SheetEdit) => unknown;
  workbook.batch(() => doing(workbook, sheet, edit));
}

function setHidden(workbook: Workbook, sheet: Sheet, hidden: boolean): void {
  const others = workbook.sheets.filter((other) => other !== sheet && !other.hidden);
  if (hidden && others.length === 0) throw new Error("You can't hide all the sheets in a document.");
  sheet.hidden = hidden;
  if (hidden && workbook.activeSheet === sheet) workbook.activate(others[0]!);
  if (!hidden) workbook.activate(sheet);
  sheet.partChanged('hidden');
}

/** Sheet1, Sheet2 …, or "Copy of …", whichever is free. */
function freeName(workbook: Workbook, copied = ''): string {
  const stem = copied ? `Copy of ${copied}`.slice(0, 95) : 'Sheet';
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  if (copied && !taken.has(stem.toLowerCase())) return stem;
  for (let i = copied ? 2 : workbook.sheets.length + 1; ; i++) {
    const name = `${stem}${copied ? ' ' : ''}${i}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
