import type { Cell } from '../../intake/cell.ts';
import { openFile } from '../openFile.ts';
import { Refused } from '../refused.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A range that was asked for, and its cells as a formula would get them. */
export interface ReadRange {
  readonly sheet: string;
  readonly sheetId: number;
  /** The row of the first cell, from 1. */
  readonly top: number;
  /** The letters of the first column. */
  readonly column: string;
  readonly cells: Cell[][];
}

interface Place {
  readonly sheet: Sheet;
  readonly top: number;
  readonly left: number;
  /** 0 in an open range such as B2:B. */
  readonly bottom: number;
  readonly right: number;
}

const A1 = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d{0,7})(?::\$?([A-Z]{1,3})\$?(\d{0,7}))?$/i;

/**
 * The cells of ranges in A1 notation, in their order; without a sheet's name they lie on the sheet in front. One call for
 * values a sheet, however many ranges. An open range ends with the grid, as it does in a formula.
 * Throws Refused: not a range, no such sheet, beyond the grid.
 */
export function readRanges(texts: readonly string[]): ReadRange[] {
  const places = texts.map(placeOf);
  const read = new Map<number, { top: number; left: number; cells: Cell[][] }>();
  return places.map((place, index) => {
    const id = place.sheet.getSheetId();
    const same = places.filter(({ sheet }) => sheet.getSheetId() === id);
    const box = read.get(id) ?? readBox(place.sheet, same);
    read.set(id, box);
    const rows = place.sheet.getMaxRows();
    const height = (place.bottom || rows) - place.top + 1;
    if (place.top > rows || place.bottom > rows || place.right > place.sheet.getMaxColumns() || height < 1)
      throw new Refused('badRange', { value: texts[index] });
    const from = place.left - box.left;
    const cells = box.cells
      .slice(place.top - box.top, place.top - box.top + height)
      .map((row) => row.slice(from, from + place.right - place.left + 1));
    // The rows below the last filled one were not read: they are blank, and one blank row serves for all.
    const blank = new Array<Cell>(place.right - place.left + 1).fill('');
    while (cells.length < height) cells.push(blank);
    return { sheet: place.sheet.getName(), sheetId: id, top: place.top, column: lettersOf(texts[index]), cells };
  });
}

/** The smallest rectangle around all ranges on a sheet, to its last filled row. */
function readBox(sheet: Sheet, places: readonly Place[]): { top: number; left: number; cells: Cell[][] } {
  const top = Math.min(...places.map((place) => place.top));
  const left = Math.min(...places.map((place) => place.left));
  const filled = sheet.getLastRow();
  const bottom = Math.max(...places.map((place) => Math.min(place.bottom || filled, filled)));
  const right = Math.min(Math.max(...places.map((place) => place.right)), sheet.getMaxColumns());
  if (bottom < top || right < left) return { top, left, cells: [] };
  return { top, left, cells: sheet.getRange(top, left, bottom - top + 1, right - left + 1).getValues() as Cell[][] };
}

function placeOf(text: string): Place {
  const parts = A1.exec(text.trim());
  if (!parts) throw new Refused('badRange', { value: text });
  const [, quoted, plain, firstColumn, firstRow, lastColumn, lastRow] = parts;
  const name = quoted ? quoted.replace(/''/g, "'") : plain;
  const spreadsheet = openFile();
  const sheet = name ? spreadsheet.getSheetByName(name.trim()) : spreadsheet.getActiveSheet();
  if (!sheet) throw new Refused('rangeGone', { sheet: name ?? '' });
  const alone = lastColumn === undefined;
  if (alone && firstRow === '') throw new Refused('badRange', { value: text });
  const columns = [columnOf(firstColumn), columnOf(lastColumn ?? firstColumn)];
  const top = Number(firstRow || 1);
  const bottom = alone ? top : Number(lastRow || 0);
  if (top < 1) throw new Refused('badRange', { value: text });
  return { sheet, top, bottom, left: Math.min(...columns), right: Math.max(...columns) };
}

const lettersOf = (text: string): string => (A1.exec(text.trim())?.[3] ?? '').toUpperCase();

/** A → 1, AA → 27. */
const columnOf = (letters: string): number =>
  letters
    .toUpperCase()
    .split('')
    .reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
