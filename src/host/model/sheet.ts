import type { CellValue } from './cell.ts';
import { cellKey, keyColumn, keyRow } from './cellKey.ts';
import { type CellStyle, defaultStyle, restyled, type StyleProperties } from './cellStyle.ts';
import { Grid } from './grid.ts';
import type { SheetPart } from './patches.ts';
import { holds, type Rectangle } from './rectangle.ts';
import type { Chart, ConditionalFormatRule, Filter, Protection, TextRun } from './sheetParts.ts';
import type { Workbook } from './workbook.ts';

/** One result cell of a formula, as the calculator hands it over. */
interface ResultCell {
  readonly value: CellValue;
  readonly format: string;
}

/** One sheet: its cells and all that hangs on them. Rows and columns count from 1. */
export class Sheet {
  readonly workbook: Workbook;
  readonly id: number;
  name: string;
  rowCount: number;
  columnCount: number;
  grid = new Grid();
  /** Formulas in stored form, by cell key. */
  formulas = new Map<number, string>();
  notes = new Map<number, string>();
  /** Links and styles inside a cell's text, by cell key. */
  textRuns = new Map<number, readonly TextRun[]>();
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  hidden = false;
  frozenRows = 0;
  frozenColumns = 0;
  tabColor: string | null = null;
  hiddenGridlines = false;
  rightToLeft = false;
  merges: Rectangle[] = [];
  /** Columns of tables whose type a person set: their number format can't be changed. */
  typedColumns: Rectangle[] = [];
  protections: Protection[] = [];
  filter: Filter | null = null;
  conditionalFormats: ConditionalFormatRule[] = [];
  charts: Chart[] = [];
  /** Whether any cell ever got a validation rule: blocks without one are written faster. */
  mayValidate = false;

  constructor(workbook: Workbook, id: number, name: string, rowCount: number, columnCount: number) {
    this.workbook = workbook;
    this.id = id;
    this.name = name;
    this.rowCount = rowCount;
    this.columnCount = columnCount;
  }

  /** What the cell holds or its formula gives; '' for a blank. Dates are serials: see isDate. */
  value(row: number, column: number): CellValue {
    return this.grid.value(row, column);
  }

  /** The formula in stored form (English names, commas), '' for none. */
  formula(row: number, column: number): string {
    return this.formulas.get(cellKey(row, column)) ?? '';
  }

  /** The cell's own number format, else the one its result brought, else ''. */
  numberFormat(row: number, column: number): string {
    return this.grid.style(row, column).numberFormat ?? this.grid.resultFormat(row, column) ?? '';
  }

  /** Whether the number in the cell is shown as a day, a time or a duration. */
  isDate(row: number, column: number): boolean {
    return this.workbook.isDateFormat(this.numberFormat(row, column));
  }

  note(row: number, column: number): string {
    return this.notes.get(cellKey(row, column)) ?? '';
  }

  style(row: number, column: number): CellStyle {
    return this.grid.style(row, column);
  }

  /** The cell as the person sees it, in the spreadsheet's locale. */
  display(row: number, column: number): string {
    const { formulaEngine, locale } = this.workbook;
    return formulaEngine.formatValue(this.value(row, column), this.numberFormat(row, column), locale);
  }

  /** Whether the cell has a value or formula of its own; cells filled by another cell's spill have none. */
  hasOwnContent(row: number, column: number): boolean {
    if (this.formulas.has(cellKey(row, column))) return true;
    return this.grid.isFilled(row, column) && this.grid.resultFormat(row, column) === undefined;
  }

  /** Stores the results of one formula: `cells[0][0]` belongs to the formula's cell, the others are its spill. */
  setResults(row: number, column: number, cells: readonly (readonly ResultCell[])[]): void {
    cells.forEach((line, r) => {
      line.forEach((cell, c) => {
        this.grid.setValue(row + r, column + c, cell.value);
        this.grid.setResultFormat(row + r, column + c, cell.format);
      });
    });
    this.workbook.patched(this, { row, column, rows: cells.length, columns: cells[0]?.length ?? 1 });
  }

  /** Blanks spilled results inside an area; cells with content of their own stay. */
  clearResults(area: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  }): void {
    for (let column = area.left; column <= area.right; column++) {
      for (let row = area.top; row <= area.bottom; row++) {
        if (this.grid.resultFormat(row, column) === undefined || this.formulas.has(cellKey(row, column))) continue;
        this.grid.setValue(row, column, undefined);
        this.grid.setResultFormat(row, column, undefined);
      }
    }
    const { top: row, left: column } = area;
    this.workbook.patched(this, { row, column, rows: area.bottom - row + 1, columns: area.right - column + 1 });
  }

  /** The last row with any content, formulas that show nothing, spills and notes included; 0 for an empty sheet. */
  lastRow(): number {
    let last = this.grid.lastRow();
    for (const cells of [this.formulas, this.notes]) for (const key of cells.keys()) last = Math.max(last, keyRow(key));
    return last;
  }

  /** The last column with any content; 0 for an empty sheet. */
  lastColumn(): number {
    let last = this.grid.lastColumn();
    for (const cells of [this.formulas, this.notes])
      for (const key of cells.keys()) last = Math.max(last, keyColumn(key));
    return last;
  }

  /** Changes some properties of the style of every cell of an area; undefined gives the default back. */
  restyle(area: Rectangle, changes: { readonly [K in keyof StyleProperties]?: StyleProperties[K] | undefined }): void {
    if (changes.validation) this.mayValidate = true;
    let before: CellStyle | undefined;
    let after = defaultStyle;
    for (let column = area.column; column < area.column + area.columns; column++) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const style = this.grid.style(row, column);
        if (style !== before) {
          before = style;
          after = restyled(style, changes);
        }
        if (after !== style) this.grid.setStyle(row, column, after);
      }
    }
    this.workbook.touched(this, area);
  }

  /** Gives every cell of an area the style that `change` makes of its own. */
  restyleCells(area: Rectangle, change: (style: CellStyle, row: number, column: number) => CellStyle): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const style = this.grid.style(row, column);
        const changed = change(style, row, column);
        if (changed !== style) this.grid.setStyle(row, column, changed);
      }
    }
    this.workbook.touched(this, area);
  }

  setNote(row: number, column: number, note: string): void {
    if (note === '') this.notes.delete(cellKey(row, column));
    else this.notes.set(cellKey(row, column), note);
    this.workbook.patched(this, { row, column, rows: 1, columns: 1 });
  }

  /** The merged area that a cell belongs to, if any. */
  mergeAt(row: number, column: number): Rectangle | undefined {
    return this.merges.find((area) => holds(area, row, column));
  }

  /** The whole grid as an area. */
  wholeArea(): Rectangle {
    return { row: 1, column: 1, rows: this.rowCount, columns: this.columnCount };
  }

  /** Tells the page that a part beyond the cells changed. */
  partChanged(part: SheetPart): void {
    this.workbook.patches.add({ kind: 'sheet', sheetId: this.id, part });
    this.workbook.changed();
  }
}
