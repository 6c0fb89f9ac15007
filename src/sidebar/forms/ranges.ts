import type { FoundTable } from '../../addon/api.ts';
import { columnLetters } from '../plan/columnLetters.ts';

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** The body of a table's column in A1 notation; open at the end where nothing stands below the table. */
export const columnRange = ({ sheet, firstRow, lastRow }: FoundTable, column: number): string =>
  range(sheet, firstRow, lastRow, columnLetters(column), columnLetters(column));

/** A whole table with its header row. */
export function tableRange({ sheet, headerRow, firstRow, lastRow, columns }: FoundTable): string {
  const letters = columns.map(({ column }) => column);
  const left = columnLetters(Math.min(...letters));
  return range(sheet, headerRow || firstRow, lastRow, left, columnLetters(Math.max(...letters)));
}

const range = (sheet: string, top: number, bottom: number, left: string, right: string): string =>
  `${quoted(sheet)}!${left}${top}:${right}${bottom || ''}`;

const A1 = /^(?:(?:'(?:[^']|'')+'|[^'!]+)!)?\$?[A-Z]{1,3}(?:\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{0,7})?|:\$?[A-Z]{1,3})$/i;

/** Whether a text is a range in A1 notation: Orders!B2:B, 'My orders'!A1:C9, B2, B:B. */
export const isRange = (text: string): boolean => A1.test(text.trim());
