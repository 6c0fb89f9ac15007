import type { CellError } from '../../model/cell.ts';
import type { Area, CalculationSheet } from '../ports.ts';
import type { ReferenceText } from '../syntax/formulaNode.ts';
import { cellError } from '../values/formulaError.ts';
import { Formatted, type Grid, type Scalar } from '../values/scalar.ts';

/** A rectangle of cells on a sheet, not yet read. */
export class Reference {
  readonly sheet: CalculationSheet;
  readonly area: Area;
  constructor(sheet: CalculationSheet, area: Area) {
    this.sheet = sheet;
    this.area = area;
  }
  get rows(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get columns(): number {
    return this.area.right - this.area.left + 1;
  }
}

/** Finds the cells that a written reference means; open sides reach to the end of the grid. */
export function resolve(
  text: ReferenceText,
  sheets: readonly CalculationSheet[],
  own: CalculationSheet,
): Reference | CellError {
  const sheet = text.sheet === null ? own : findSheet(sheets, text.sheet);
  if (!sheet) return cellError('#REF!', `Unresolved sheet name '${text.sheet}'.`);
  const top = text.top ?? 1;
  const left = text.left ?? 1;
  const bottom = text.bottom ?? sheet.rowCount;
  const right = text.right ?? sheet.columnCount;
  const area = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.min(Math.max(top, bottom), sheet.rowCount),
    right: Math.min(Math.max(left, right), sheet.columnCount),
  };
  if (top > sheet.rowCount || left > sheet.columnCount || area.top > area.bottom || area.left > area.right) {
    return cellError('#REF!', 'Reference does not exist.');
  }
  return new Reference(sheet, area);
}

/** Sheet names are found without regard to case. */
export function findSheet(sheets: readonly CalculationSheet[], name: string): CalculationSheet | undefined {
  const lower = name.toLowerCase();
  return sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => sheet.name.toLowerCase() === lower);
}

/** Reads one cell; null when blank, '' when a formula or an apostrophe left an empty text. */
export function readCell(sheet: CalculationSheet, row: number, column: number): Scalar {
  const value = sheet.value(row, column);
  if (typeof value === 'number') {
    const format = sheet.numberFormat(row, column);
    return format === '' ? value : new Formatted(value, format);
  }
  if (value === '') return sheet.hasOwnContent(row, column) ? '' : null;
  return value;
}

export function readReference({ sheet, area }: Reference): Grid {
  const rows: Grid = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Scalar[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(readCell(sheet, row, column));
    rows.push(cells);
  }
  return rows;
}

export const intersects = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
