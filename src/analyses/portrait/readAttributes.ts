import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, type Grid, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { Read, ReadingContext } from '../../intake/context.ts';
import { foldHan } from '../../intake/headers/foldHan.ts';
import { readNumbers } from '../../intake/readNumbers.ts';
import { readTexts } from '../../intake/readTexts.ts';
import { foldName } from '../foldName.ts';
import { nearNames } from '../likelyNames.ts';
import { strictly } from '../refusedCells.ts';
import type { Attribute } from './attribute.ts';
import { banded, quartiles } from './banded.ts';
import { valued } from './valued.ts';

/** A column of more different numbers than this is put into bands. */
const MOST_NUMBERS = 10;

export interface AttributeRules {
  /** Cut points by place of the column. */
  readonly bands: ReadonlyMap<number, readonly number[]>;
  /** Columns whose cells hold several values. */
  readonly several: ReadonlySet<number>;
  /** The most values of one attribute; the rest are put together. */
  readonly values: number;
  /** Whether a blank is a value of its own. */
  readonly blanks: boolean;
}

/** The place of a column by its header: to the letter, else folded. Throws InputError with the nearest headers. */
export function placeOf(name: string, headers: readonly string[], argument: string): number {
  const fold = (text: string): string => foldHan(foldName(text));
  const place = headers.indexOf(name);
  const found = place >= 0 ? place : headers.findIndex((header) => fold(header) === fold(name));
  if (found >= 0 && name !== '') return found;
  const hint = nearNames(name, headers.filter(Boolean));
  throw new InputError({ code: 'unknownColumn', argument, value: name, hint });
}

/** Columns with anything in them, read for the given rows of the body. Throws InputError for an error cell, or text among numbers with own bands. */
export function readAttributes(
  table: Grid,
  rows: readonly number[],
  rules: AttributeRules,
  reading: ReadingContext,
): Attribute[] {
  const headers = table[0].map(cellText);
  return headers.flatMap((header, place): Attribute[] => {
    const cells = rows.map((row) => table[row + 1][place]);
    if (cells.every(isBlank)) return [];
    return [attributeOf(header || String(place + 1), cells, rows, place, rules, reading)];
  });
}

function attributeOf(
  name: string,
  cells: readonly Cell[],
  rows: readonly number[],
  place: number,
  rules: AttributeRules,
  reading: ReadingContext,
): Attribute {
  const own = rules.bands.get(place);
  const numbers = readNumbers(cells, reading);
  // The header is row 1 of the table.
  const strict = <T>(read: Read<T>): T =>
    strictly(name, { ...read, problems: read.problems.map((each) => ({ ...each, row: rows[each.row] })) }, 1);
  if (own) return banded(name, strict(numbers), own, rules.blanks);
  const isNumbers = numbers.problems.length === 0 && cells.every((cell) => isBlank(cell) || typeof cell !== 'boolean');
  if (isNumbers && new Set(numbers.column.filter((value) => !Number.isNaN(value))).size > MOST_NUMBERS)
    return banded(name, numbers.column, quartiles(numbers.column), rules.blanks);
  const column = strict(readTexts(cells, reading));
  return valued(name, column, { several: rules.several.has(place), most: rules.values, blanks: rules.blanks });
}
