import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Edit } from '../page/protocol.ts';

/** Values go in as one block where they fill one, as after clearing or undoing a paste. */
export function putCells(workbook: Workbook, sheet: Sheet, cells: (Edit & { kind: 'put' })['cells']): void {
  const rows = new Map<number, typeof cells>();
  for (const cell of cells) {
    const line = rows.get(cell.row);
    if (line) line.push(cell);
    else rows.set(cell.row, [cell]);
  }
  workbook.batch(() => {
    const top = cells[0]?.row ?? 1;
    const first = rows.get(top) ?? [];
    const left = first[0]?.column ?? 1;
    const whole =
      cells.every((cell) => cell.formula === undefined) &&
      cells.length === rows.size * first.length &&
      [...rows.values()].every(
        (line, r) => line[0]?.row === top + r && line.every((cell, c) => cell.column === left + c),
      );
    if (whole) {
      workbook.putBlock(
        sheet,
        top,
        left,
        [...rows.values()].map((line) => line.map((cell) => cell.value ?? '')),
      );
      return;
    }
    for (const { row, column, value, formula } of cells) {
      if (formula !== undefined) workbook.enter(sheet, row, column, formula);
      else workbook.putBlock(sheet, row, column, [[value ?? '']]);
    }
  });
}
