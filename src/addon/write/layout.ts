import type { Block, Format, OutCell, SheetSpec } from '../../sheet/sheetSpec.ts';
import { textCell } from './textCell.ts';

export type Written = string | number | boolean | Date;

/** A sheet's cells and what they look like, before any service call. Ranges are in A1 notation. */
export interface Layout {
  readonly values: Written[][];
  /** Ranges by number format. */
  readonly formats: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly link: string;
  }[];
}

/** Lays all blocks of a sheet into one rectangle, so that values go in few large writes. */
export function layOut(spec: SheetSpec, dateOf: (civil: number) => Date): Layout {
  const rows = Math.max(2, ...spec.blocks.map(lastRow));
  const columns = Math.max(1, spec.widths.length, ...spec.blocks.map(lastColumn));
  const values: Written[][] = Array.from({ length: rows }, () => new Array<Written>(columns).fill(''));
  values[0][0] = textCell(spec.title);
  values[1][0] = textCell(spec.facts);
  const formats = new Map<string, string[]>();
  const links: { row: number; column: number; text: string; link: string }[] = [];
  for (const block of spec.blocks) {
    if (block.heading) values[block.row - 2][block.column - 1] = textCell(block.heading);
    block.header?.forEach((text, index) => {
      values[block.row - 1][block.column - 1 + index] = textCell(text);
    });
    const top = firstBodyRow(block);
    block.rows.forEach((cells, index) => {
      const target = values[top - 1 + index];
      cells.forEach((cell, offset) => {
        const column = block.column + offset;
        if (cell !== null && typeof cell === 'object' && 'link' in cell) {
          links.push({ row: top + index, column, text: cell.text, link: cell.link });
        }
        target[column - 1] = write(cell, dateOf);
      });
    });
    if (block.rows.length === 0) continue;
    block.formats.forEach((format, offset) => {
      const pattern = numberFormat(format, block.moneyScale ?? 2);
      if (pattern === null) return;
      const column = columnLetters(block.column + offset);
      const others = (block.cellFormats ?? []).filter((each) => each.column === offset).map(({ row }) => row);
      const ranges = stretches(block.rows.length, others).map(
        ({ from, to }) => `${column}${top + from}:${column}${top + to}`,
      );
      formats.set(pattern, [...(formats.get(pattern) ?? []), ...ranges]);
    });
    for (const { row, column, format } of block.cellFormats ?? []) {
      const pattern = numberFormat(format, block.moneyScale ?? 2);
      if (pattern === null) continue;
      const range = `${columnLetters(block.column + column)}${top + row}`;
      formats.set(pattern, [...(formats.get(pattern) ?? []), range]);
    }
  }
  return { values, formats, links };
}

/** Rows from 0 in stretches, without some of them; `to` is included. */
function stretches(rows: number, without: readonly number[]): { from: number; to: number }[] {
  const ends = [-1, ...[...without].sort((a, b) => a - b), rows];
  return ends.slice(1).flatMap((end, index) => {
    const from = ends[index] + 1;
    return end > from ? [{ from, to: end - 1 }] : [];
  });
}

export const firstBodyRow = (block: Block): number => block.row + (block.header ? 1 : 0);
const lastRow = (block: Block): number => firstBodyRow(block) + block.rows.length - 1;
export const blockWidth = (block: Block): number =>
  Math.max(1, block.header?.length ?? 0, ...block.rows.slice(0, 50).map((row) => row.length));
const lastColumn = (block: Block): number => block.column + blockWidth(block) - 1;

function write(cell: OutCell, dateOf: (civil: number) => Date): Written {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return textCell(cell);
  if (typeof cell !== 'object') return cell;
  if ('day' in cell) return dateOf(cell.day * 86_400_000);
  return 'moment' in cell ? dateOf(cell.moment) : textCell(cell.text);
}

/** null leaves the cell as it is: prose and links need no number format. */
function numberFormat(format: Format, moneyScale: number): string | null {
  switch (format) {
    case 'whole':
    case 'seconds':
      return '#,##0';
    case 'decimal':
      return '#,##0.0';
    case 'hundredths':
      return '#,##0.00';
    case 'fine':
      return '0.0000';
    case 'money':
      return moneyScale > 0 ? `#,##0.${'0'.repeat(moneyScale)}` : '#,##0';
    case 'tally':
      return '#,##0;-#,##0;"–"';
    case 'change':
      return '"▲ "0.0%;"▼ "0.0%;"● "0.0%';
    case 'percent':
      return '0.0%';
    case 'percentWhole':
      return '0%';
    case 'day':
      return 'yyyy-mm-dd';
    case 'moment':
      return 'yyyy-mm-dd hh:mm:ss';
    case 'text':
    case 'line':
      return '@';
    default:
      return null;
  }
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
