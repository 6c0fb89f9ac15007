import type { StyleProperties } from '../model/cellStyle.ts';
import { copySheet } from '../model/copySheet.ts';
import { deleteLines, insertLines } from '../model/lines.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import type { CellStyle, Edit } from '../page/protocol.ts';

/** Does to the model what a person did in the page. Throws with the model's sentence when it can't be done. */
export function applyEdit(workbook: Workbook, edit: Edit): void {
  if (edit.kind === 'insertSheet') {
    workbook.insertSheet(edit.name || freeName(workbook), { at: edit.at });
    return;
  }
  const sheet = workbook.sheetById(edit.sheetId);
  if (!sheet) throw new Error('The sheet is gone.');
  switch (edit.kind) {
    case 'type':
      return workbook.enter(sheet, edit.row, edit.column, edit.text);
    case 'paste':
      return workbook.enterBlock(sheet, edit.row, edit.column, edit.rows);
    case 'put':
      return putCells(workbook, sheet, edit.cells);
    case 'style':
      return workbook.batch(() => {
        for (const { style, ...area } of edit.cells) sheet.restyle(area, modelStyle(style));
      });
    case 'numberFormat':
      return sheet.restyle(edit.range, { numberFormat: edit.format || undefined });
    case 'insertRows':
    case 'insertColumns':
      return insertLines(sheet, edit.kind === 'insertRows' ? 'row' : 'column', edit.at, edit.count);
    case 'deleteRows':
    case 'deleteColumns':
      return deleteLines(sheet, edit.kind === 'deleteRows' ? 'row' : 'column', edit.at, edit.count);
    case 'size': {
      const sizes = edit.axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
      for (const { at, count, pixels } of edit.sizes) for (let i = 0; i < count; i++) sizes.set(at + i, Math.round(pixels));
      return sheet.partChanged('sizes');
    }
    case 'hide':
    case 'show': {
      const hidden = edit.axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
      for (let i = 0; i < edit.count; i++) edit.kind === 'hide' ? hidden.add(edit.at + i) : hidden.delete(edit.at + i);
      return sheet.partChanged('hidden');
    }
    case 'freeze':
      sheet.frozenRows = edit.rows;
      sheet.frozenColumns = edit.columns;
      return sheet.partChanged('frozen');
    case 'deleteSheet':
      return workbook.deleteSheet(sheet);
    case 'copySheet':
      copySheet(sheet, freeName(workbook, sheet.name), workbook.sheets.indexOf(sheet) + 1);
      return;
    case 'activateSheet':
      return workbook.activate(sheet);
    case 'hideSheet':
    case 'showSheet':
      return setHidden(workbook, sheet, edit.kind === 'hideSheet');
    case 'renameSheet':
      return workbook.renameSheet(sheet, edit.name);
    case 'moveSheet':
      return workbook.moveSheet(sheet, edit.to);
    case 'tabColor':
      sheet.tabColor = edit.color || null;
      return sheet.partChanged('tab');
    case 'resync':
      workbook.patches.add({ kind: 'shifted', sheetId: sheet.id });
      return workbook.changed();
  }
}

function setHidden(workbook: Workbook, sheet: Sheet, hidden: boolean): void {
  const others = workbook.sheets.filter((other) => other !== sheet && !other.hidden);
  if (hidden && others.length === 0) throw new Error("You can't hide all the sheets in a document.");
  sheet.hidden = hidden;
  if (hidden && workbook.activeSheet === sheet) workbook.activate(others[0]!);
  if (!hidden) workbook.activate(sheet);
  sheet.partChanged('hidden');
}

/** Values go in as one block where they fill one, as after clearing or undoing a paste. */
function putCells(workbook: Workbook, sheet: Sheet, cells: (Edit & { kind: 'put' })['cells']): void {
  const rows = new Map<number, typeof cells>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  workbook.batch(() => {
    const top = Math.min(...[...rows.keys()].slice(0, 1));
    const first = rows.get(top) ?? [];
    const left = first[0]?.column ?? 1;
    const whole =
      cells.every((cell) => cell.formula === undefined) &&
      cells.length === rows.size * first.length &&
      [...rows.values()].every((line, r) => line[0]?.row === top + r && line.every((cell, c) => cell.column === left + c));
    if (whole) {
      workbook.putBlock(sheet, top, left, [...rows.values()].map((line) => line.map((cell) => cell.value ?? '')));
      return;
    }
    for (const { row, column, value, formula } of cells) {
      if (formula !== undefined) workbook.enter(sheet, row, column, formula);
      else workbook.putBlock(sheet, row, column, [[value ?? '']]);
    }
  });
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

function modelStyle(style: CellStyle): { [K in keyof StyleProperties]?: StyleProperties[K] | undefined } {
  const out: { -readonly [K in keyof StyleProperties]?: StyleProperties[K] | undefined } = {};
  if (style.bold !== undefined) out.fontWeight = style.bold ? 'bold' : undefined;
  if (style.italic !== undefined) out.fontStyle = style.italic ? 'italic' : undefined;
  if (style.underline !== undefined) out.fontLine = style.underline ? 'underline' : undefined;
  if (style.strike) out.fontLine = 'line-through';
  if (style.color !== undefined) out.fontColor = hexOf(style.color);
  if (style.background !== undefined) out.background = hexOf(style.background) === '#ffffff' ? undefined : hexOf(style.background);
  if (style.size !== undefined) out.fontSize = style.size;
  if (style.horizontal !== undefined) out.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) out.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) out.wrap = style.wrap ? 'WRAP' : undefined;
  return out;
}

/** '#RRGGBB' or 'rgb(r, g, b)' as lower-case hex. */
function hexOf(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toLowerCase();
  return `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
