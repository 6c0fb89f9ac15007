import type { CellValue } from './cell.ts';
import { type CellStyle, defaultStyle } from './cellStyle.ts';

type Column<T> = (T | undefined)[];

/** Values and styles by column, blanks left out, so that blocks are read and written fast and memory follows content. */
export class Grid {
  private values: Column<CellValue>[] = [];
  private styles: Column<CellStyle>[] = [];
  /** Formats that results of formulas brought; a string (maybe '') marks a cell as filled by a formula. */
  private results: Column<string>[] = [];

  value(row: number, column: number): CellValue {
    return this.values[column - 1]?.[row - 1] ?? '';
  }

  /** Whether anything stands in the cell, be it an empty text. */
  isFilled(row: number, column: number): boolean {
    return this.values[column - 1]?.[row - 1] !== undefined;
  }

  style(row: number, column: number): CellStyle {
    return this.styles[column - 1]?.[row - 1] ?? defaultStyle;
  }

  /** The format that the result in a cell brought; undefined when the cell holds no result. */
  resultFormat(row: number, column: number): string | undefined {
    return this.results[column - 1]?.[row - 1];
  }

  /** The columns as they are, for loops over blocks: index 0 is row 1. */
  columnOfValues(column: number): readonly (CellValue | undefined)[] | undefined {
    return this.values[column - 1];
  }

  columnOfStyles(column: number): readonly (CellStyle | undefined)[] | undefined {
    return this.styles[column - 1];
  }

  columnOfResults(column: number): readonly (string | undefined)[] | undefined {
    return this.results[column - 1];
  }

  /** undefined empties the cell. */
  setValue(row: number, column: number, value: CellValue | undefined): void {
    put(this.values, row, column, value);
  }

  setStyle(row: number, column: number, style: CellStyle): void {
    put(this.styles, row, column, style === defaultStyle ? undefined : style);
  }

  setResultFormat(row: number, column: number, format: string | undefined): void {
    put(this.results, row, column, format);
  }

  /** The last row with content, 0 when there is none. */
  lastRow(): number {
    let last = 0;
    for (const column of this.values) if (column) last = Math.max(last, trimmed(column));
    return last;
  }

  /** The last column with content, 0 when there is none. */
  lastColumn(): number {
    for (let column = this.values.length; column > 0; column--) {
      const cells = this.values[column - 1];
      if (cells && trimmed(cells) > 0) return column;
    }
    return 0;
  }

  insertRows(at: number, count: number): void {
    this.eachColumn((cells) => {
      if (cells.length >= at) insertLines(cells, at, count);
    });
  }

  deleteRows(at: number, count: number): void {
    this.eachColumn((cells) => cells.splice(at - 1, count));
  }

  insertColumns(at: number, count: number): void {
    for (const layer of [this.values, this.styles, this.results] as Column<unknown>[][]) {
      if (layer.length >= at) layer.splice(at - 1, 0, ...Array.from({ length: count }, () => []));
    }
  }

  deleteColumns(at: number, count: number): void {
    for (const layer of [this.values, this.styles, this.results] as Column<unknown>[][]) layer.splice(at - 1, count);
  }

  /** A copy that shares nothing that changes. */
  copy(): Grid {
    const copy = new Grid();
    copy.values = this.values.map((cells) => cells?.slice());
    copy.styles = this.styles.map((cells) => cells?.slice());
    copy.results = this.results.map((cells) => cells?.slice());
    return copy;
  }

  private eachColumn(work: (cells: Column<unknown>) => void): void {
    for (const layer of [this.values, this.styles, this.results] as Column<unknown>[][]) {
      for (const cells of layer) if (cells) work(cells);
    }
  }
}

function put<T>(layer: Column<T>[], row: number, column: number, item: T | undefined): void {
  let cells = layer[column - 1];
  if (!cells) {
    if (item === undefined) return;
    while (layer.length < column) layer.push([]);
    cells = layer[column - 1]!;
  }
  const index = row - 1;
  if (index < cells.length) cells[index] = item;
  else if (item !== undefined) {
    while (cells.length < index) cells.push(undefined);
    cells.push(item);
  }
}

/** The length of a column without the blanks at its end, which are cut off. */
function trimmed(cells: Column<unknown>): number {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === undefined) length--;
  cells.length = length;
  return length;
}

function insertLines(cells: Column<unknown>, at: number, count: number): void {
  const tail = cells.splice(at - 1);
  for (let line = 0; line < count; line++) cells.push(undefined);
  for (const cell of tail) cells.push(cell);
}
