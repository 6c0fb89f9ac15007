import type { Rectangle } from '../model/rectangle.ts';

/** 1 → A, 27 → AA. */
export function letters(column: number): string {
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

/** An area as A1:B2, with dollar signs on request. */
export function areaText({ row, column, rows, columns }: Rectangle, fixed = false): string {
  const mark = fixed ? '$' : '';
  const corner = (c: number, r: number): string => `${mark}${letters(c)}${mark}${r}`;
  return `${corner(column, row)}:${corner(column + columns - 1, row + rows - 1)}`;
}

/** A sheet's name as formulas write it; cut as Excel cuts it. */
export const quoted = (name: string): string => `'${name.slice(0, 31).replace(/'/g, "''")}'`;
