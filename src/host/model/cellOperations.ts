import { columnLetters } from './a1.ts';
import { isCellError } from './cell.ts';
import { cellKey } from './cellKey.ts';
import { defaultStyle, restyled } from './cellStyle.ts';
import type { Rectangle } from './rectangle.ts';
import type { Sheet } from './sheet.ts';
import { checkProtection } from './writeBlock.ts';

/** Empties parts of an area. Clearing formats leaves the number format, as Sheets does. */
export function clearCells(
  sheet: Sheet,
  area: Rectangle,
  what: { contents?: boolean; formats?: boolean; notes?: boolean; validations?: boolean },
): void {
  checkProtection(sheet, area);
  const { grid, workbook } = sheet;
  for (let column = area.column; column < area.column + area.columns; column++) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const key = cellKey(row, column);
      if (what.contents) clearContent(sheet, row, column);
      if (what.notes) sheet.notes.delete(key);
      const style = grid.style(row, column);
      if (style === defaultStyle || !(what.formats || what.validations)) continue;
      const kept = what.formats
        ? restyled(defaultStyle, { numberFormat: style.numberFormat, validation: style.validation })
        : style;
      grid.setStyle(row, column, what.validations ? restyled(kept, { validation: undefined }) : kept);
    }
  }
  workbook.touched(sheet, area);
}

function clearContent(sheet: Sheet, row: number, column: number): void {
  const key = cellKey(row, column);
  if (sheet.formulas.delete(key)) sheet.workbook.formulaSet(sheet, row, column, '');
  sheet.textRuns.delete(key);
  sheet.grid.setValue(row, column, undefined);
  sheet.grid.setResultFormat(row, column, undefined);
}

/** Copies an area onto another; a smaller source is repeated over a target that holds it a whole number of times. */
export function copyCells(
  from: Sheet,
  source: Rectangle,
  to: Sheet,
  target: Rectangle,
  what: {
    values: boolean;
    formulas: boolean;
    formats: boolean;
    validations: boolean;
    notes: boolean;
    transposed: boolean;
  },
): void {
  const rows = what.transposed ? source.columns : source.rows;
  const columns = what.transposed ? source.rows : source.columns;
  const downs = target.rows % rows === 0 ? Math.max(1, target.rows / rows) : 1;
  const acrosses = target.columns % columns === 0 ? Math.max(1, target.columns / columns) : 1;
  const area = { row: target.row, column: target.column, rows: rows * downs, columns: columns * acrosses };
  checkProtection(to, area);
  const cells = [];
  for (let r = 0; r < source.rows; r++) {
    for (let c = 0; c < source.columns; c++) cells.push({ r, c, cell: pick(from, source.row + r, source.column + c) });
  }
  for (let down = 0; down < downs; down++) {
    for (let across = 0; across < acrosses; across++) {
      for (const { r, c, cell } of cells) {
        const row = area.row + down * rows + (what.transposed ? c : r);
        const column = area.column + across * columns + (what.transposed ? r : c);
        if (what.values)
          drop(to, row, column, cell, what.formulas, {
            rows: row - source.row - r,
            columns: column - source.column - c,
          });
        if (what.notes) to.setNote(row, column, cell.note);
        const style = to.grid.style(row, column);
        const look = what.formats ? restyled(cell.style, { validation: style.validation }) : style;
        to.grid.setStyle(row, column, what.validations ? restyled(look, { validation: cell.style.validation }) : look);
        if (what.validations && cell.style.validation) to.mayValidate = true;
      }
    }
  }
  to.workbook.touched(to, area);
}

interface PickedCell {
  readonly value: ReturnType<Sheet['value']>;
  readonly filled: boolean;
  readonly format: string;
  readonly formula: string;
  readonly style: ReturnType<Sheet['style']>;
  readonly note: string;
  readonly runs: ReturnType<Sheet['textRuns']['get']>;
}

function pick(sheet: Sheet, row: number, column: number): PickedCell {
  return {
    value: sheet.value(row, column),
    filled: sheet.grid.isFilled(row, column),
    format: sheet.numberFormat(row, column),
    formula: sheet.formula(row, column),
    style: sheet.style(row, column),
    note: sheet.note(row, column),
    runs: sheet.textRuns.get(cellKey(row, column)),
  };
}

function drop(
  sheet: Sheet,
  row: number,
  column: number,
  cell: PickedCell,
  formulas: boolean,
  by: { rows: number; columns: number },
): void {
  clearContent(sheet, row, column);
  if (formulas && cell.formula !== '') {
    const formula = movedFormula(cell.formula, by.rows, by.columns);
    sheet.formulas.set(cellKey(row, column), formula);
    sheet.workbook.formulaSet(sheet, row, column, formula);
    return;
  }
  sheet.grid.setValue(row, column, cell.filled ? cell.value : undefined);
  if (cell.format !== '' && sheet.numberFormat(row, column) === '') {
    sheet.grid.setStyle(row, column, restyled(sheet.grid.style(row, column), { numberFormat: cell.format }));
  }
  if (cell.runs) sheet.textRuns.set(cellKey(row, column), cell.runs);
}

/** Relative references of a formula moved along with it; texts in quotes stay. */
function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    /"[^"]*"|'[^']*'|(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b(?!\()/gi,
    (whole, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      if (letters === undefined) return whole;
      const column = fixedColumn
        ? letters
        : columnLetters(
            [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) + columns,
          );
      return `${fixedColumn}${column}${fixedRow}${fixedRow ? digits : Number(digits) + rows}`;
    },
  );
}

/** Sorts the rows of an area by columns of the sheet: numbers, then texts, then truth values, blanks last either way. */
export function sortRows(sheet: Sheet, area: Rectangle, keys: readonly { column: number; ascending: boolean }[]): void {
  checkProtection(sheet, area);
  const lines = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => pick(sheet, area.row + r, area.column + c)),
  );
  lines.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const order = compare(a[column - area.column]!.value, b[column - area.column]!.value, ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  lines.forEach((line, r) => {
    line.forEach((cell, c) => {
      drop(sheet, area.row + r, area.column + c, cell, true, { rows: 0, columns: 0 });
      sheet.grid.setStyle(area.row + r, area.column + c, cell.style);
      sheet.setNote(area.row + r, area.column + c, cell.note);
    });
  });
  sheet.workbook.touched(sheet, area);
}

function compare(a: PickedCell['value'], b: PickedCell['value'], ascending: boolean): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const rank = (value: PickedCell['value']) =>
    isCellError(value) ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
  const order =
    rank(a) - rank(b) || (typeof a === 'string' && typeof b === 'string' ? a.localeCompare(b) : Number(a) - Number(b));
  return ascending ? order : -order;
}
