import type { Cell, WriteSheet } from 'hucre/xlsx';
import { isCellError } from '../model/cell.ts';
import { keyColumn, keyRow } from '../model/cellKey.ts';
import { cellLink } from '../model/cellLink.ts';
import type { CellStyle } from '../model/cellStyle.ts';
import { defaultStyle } from '../model/cellStyle.ts';
import type { Sheet } from '../model/sheet.ts';
import { xlsxStyle } from './styles.ts';

type Value = string | number | boolean | null;

/** Pixels of a column to the file's widths, which count characters of 7 pixels. */
const characters = (pixels: number): number => Math.max(1, (pixels - 5) / 7);

/**
 * Values by row, and looks: the look that most cells of a column have stands on the column, only the others are named
 * one by one, since a named cell costs many times a plain one.
 */
export function cellsOf(sheet: Sheet): Pick<WriteSheet, 'columns' | 'cells'> & { rows: Value[][] } {
  const height = sheet.lastRow();
  const width = Math.max(sheet.lastColumn(), 1);
  const rows: Value[][] = Array.from({ length: height }, () => new Array<Value>(width).fill(null));
  const cells = new Map<string, Partial<Cell>>();
  const columns: WriteSheet['columns'] = [];
  for (let column = 1; column <= width; column++) {
    const values = sheet.grid.columnOfValues(column) ?? [];
    const styles = sheet.grid.columnOfStyles(column) ?? [];
    const results = sheet.grid.columnOfResults(column) ?? [];
    const common = commonest(styles, height);
    columns.push({ width: characters(sheet.columnWidths.get(column) ?? 100), style: xlsxStyle(common) });
    for (let row = 0; row < height; row++) {
      const value = values[row];
      rows[row][column - 1] = value === undefined || value === '' ? null : isCellError(value) ? value.error : value;
      const style = styles[row] ?? defaultStyle;
      if (style !== common || results[row])
        cells.set(`${row},${column - 1}`, { style: xlsxStyle(style, results[row]) });
    }
  }
  const cell = (key: number): Partial<Cell> => {
    const name = `${keyRow(key) - 1},${keyColumn(key) - 1}`;
    const found = cells.get(name) ?? {};
    cells.set(name, found);
    return found;
  };
  for (const [key, text] of sheet.notes) cell(key).comment = { author: 'Member Ops', text };
  const links = new Set([...sheet.textRuns.keys(), ...sheet.formulas.keys()]);
  for (const key of links) {
    const found = cellLink(sheet.formulas.get(key) ?? '', sheet.textRuns.get(key) ?? []);
    if (found) cell(key).hyperlink = hyperlink(sheet, found.link);
  }
  return { rows, columns, cells };
}

function commonest(styles: readonly (CellStyle | undefined)[], height: number): CellStyle {
  const counts = new Map<CellStyle, number>();
  for (let row = 0; row < height; row++) {
    const style = styles[row] ?? defaultStyle;
    counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [defaultStyle, 0] as [
    CellStyle,
    number,
  ])[0];
}

/** A link inside the file (#gid=7&range=A5) leads to that sheet in the file that is saved too. */
function hyperlink(sheet: Sheet, link: string): Cell['hyperlink'] {
  const inside = /^#gid=(\d+)(?:&range=(.+))?$/.exec(link);
  if (!inside) return { target: link };
  const target = sheet.workbook.sheetById(Number(inside[1]));
  return target
    ? { target: '', location: `'${target.name.slice(0, 31).replace(/'/g, "''")}'!${inside[2] ?? 'A1'}` }
    : { target: '' };
}
