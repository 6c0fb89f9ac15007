import type { Rectangle } from './rectangle.ts';

/** The letters of a column, from 1: A, B … Z, AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column given in letters, from 1. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** A reference as written: the sheet's name if one stands before it, and the corners, open where they are left out. */
export interface A1Reference {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

const pattern = /^\$?([A-Z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Z]{1,3})?\$?([1-9]\d*)?)?$/i;

/** Reads A1, A1:C3, A:C, 2:5, A2:C, with or without 'Sheet name'! before it; null when it is none of these. */
export function parseA1(text: string): A1Reference | null {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  const plain = quoted ? null : /^([^'!]+)!(.+)$/.exec(text);
  const sheet = quoted ? quoted[1]!.replace(/''/g, "'") : plain ? plain[1]! : null;
  const rest = (quoted ?? plain)?.[2] ?? text;
  const match = pattern.exec(rest);
  if (!match) return null;
  const [, startLetters, startDigits, endLetters, endDigits] = match;
  if (!rest.includes(':')) {
    if (!startLetters || !startDigits) return null;
    const column = columnNumber(startLetters);
    return { sheet, row: Number(startDigits), column, lastRow: Number(startDigits), lastColumn: column };
  }
  if (!(startLetters || startDigits) || !(endLetters || endDigits)) return null;
  const [row, lastRow] = ordered(startDigits, endDigits, Number);
  const [column, lastColumn] = ordered(startLetters, endLetters, columnNumber);
  return { sheet, row, column, lastRow, lastColumn };
}

function ordered(
  start: string | undefined,
  end: string | undefined,
  read: (text: string) => number,
): [number | null, number | null] {
  if (start === undefined) return end === undefined ? [null, null] : [read(end), null];
  if (end === undefined) return [read(start), null];
  return [Math.min(read(start), read(end)), Math.max(read(start), read(end))];
}

/** The A1 notation of an area without its sheet; whole columns or rows of a grid are written A:C or 2:5. */
export function toA1(area: Rectangle): string {
  const start = `${columnLetters(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return start;
  return `${start}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** A sheet's name as it stands in a formula: quoted unless it is a plain word. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}
