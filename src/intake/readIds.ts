import type { ProblemCode } from '../engine/inputProblem.ts';
import { type Cell, isBlank, isErrorCell, isMoment } from './cell.ts';
import type { TextColumn } from './column.ts';
import type { CellProblem, Read, ReadingContext } from './context.ts';
import { cleanId } from './ids/cleanId.ts';
import { isPlainId } from './ids/isPlainId.ts';
import { shownValue } from './shownValue.ts';
import { TextBuilder } from './textBuilder.ts';

/** From here on a number no longer tells every whole number of its size apart in 15 digits. */
const DIGITS_LOST_FROM = 1e15;
const SCIENTIFIC = /^\d(\.\d+)?E\+\d{2}$/i;
const BLANK = -1;
const ERROR = -2;
const LOST = -3;

/** What numbers written by other programs as 10234.0 end in; it is cut off only where every id of the column ends so. */
const FLOAT_END = /^-?\d+\.0$/;

function allEndAsFloats(cells: readonly Cell[]): boolean {
  let some = false;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string') return false;
    const text = cleanId(cell);
    if (text === '') continue;
    if (!FLOAT_END.test(text)) return false;
    some = true;
  }
  return some;
}

const ROUNDED = /^[1-9]\d{14}0{3,}$/;
/** Shorter ids can't have been rounded. */
const LONG = 18;
/** So many ids that end alike are no accident. */
const ENOUGH_ROUNDED = 3;

/** Whether a Latin letter, - or _ stands at the first, last or a middle place: most long ids are told from numbers so. */
function hasLetter(text: string): boolean {
  const { length } = text;
  return (
    isLetter(text.charCodeAt(0)) || isLetter(text.charCodeAt(length - 1)) || isLetter(text.charCodeAt(length >> 1))
  );
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 122) || code === 45;
}

/** Whether every id of more than 17 digits is 0 from the 16th on: a spreadsheet has rounded them before they were saved. */
function allRounded(cells: readonly Cell[]): boolean {
  const rounded = new Set<string>();
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.length < LONG || hasLetter(cell) || !/^\s*\d{18,}\s*$/.test(cell)) continue;
    const id = cleanId(cell);
    if (!ROUNDED.test(id)) return false;
    rounded.add(id);
  }
  return rounded.size >= ENOUGH_ROUNDED;
}

/**
 * Reads a column of ids: text, trimmed, case and leading zeros kept. Whole numbers become their digits; numbers above 15
 * digits (and texts like 1.38E+10, and ids that a spreadsheet turned into dates) have lost digits and are refused.
 */
export function readIds(cells: readonly Cell[], context: ReadingContext): Read<TextColumn> {
  const builder = new TextBuilder(cells.length);
  const problems: CellProblem[] = [];
  const texts = new Map<string, number>();
  const floats = allEndAsFloats(cells);
  // Looked for once a long id stands there: most columns have none, and looking costs a pass over all cells.
  let rounded: boolean | undefined;
  const isRounded = (): boolean => {
    rounded = rounded === undefined ? allRounded(cells) : rounded;
    return rounded;
  };

  const codeOfText = (raw: string): number => {
    if (isErrorCell(raw)) return ERROR;
    const id = cleanId(raw);
    if (id === '') return BLANK;
    if (SCIENTIFIC.test(id) || (id.length >= LONG && ROUNDED.test(id) && isRounded())) return LOST;
    return builder.code(floats ? id.slice(0, -2) : id);
  };
  const codeOfNumber = (value: number): number =>
    Math.abs(value) >= DIGITS_LOST_FROM ? LOST : builder.code(String(value));

  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    let code: number | undefined = BLANK;
    if (typeof cell === 'string') {
      if (cell === '') continue;
      // Most ids are clean: they are labels as they stand and need no second look-up under their raw text.
      if (!floats && (cell.length < LONG || !isRounded())) {
        code = builder.known(cell);
        if (code < 0 && isPlainId(cell)) code = builder.append(cell);
      }
      if (code < 0) {
        code = texts.get(cell);
        if (code === undefined) {
          code = codeOfText(cell);
          texts.set(cell, code);
        }
      }
    } else if (typeof cell === 'number') {
      code =
        cell >= 0 && cell < DIGITS_LOST_FROM && Number.isInteger(cell) ? builder.codeOfWhole(cell) : codeOfNumber(cell);
    } else if (isBlank(cell)) continue;
    else if (isMoment(cell)) code = LOST;
    else code = isErrorCell(cell) ? ERROR : builder.code(String(cell).toUpperCase());
    if (code >= 0) builder.set(row, code);
    else if (code !== BLANK) {
      const problem: ProblemCode = code === LOST ? 'lostDigits' : 'errorCell';
      problems.push({ row, code: problem, value: shownValue(cell, context) });
    }
  }
  return { column: builder.column(), problems, remarks: [] };
}
