import type { ProblemCode } from '../engine/inputProblem.ts';
import { type Cell, isBlank, isErrorCell } from './cell.ts';
import type { TextColumn } from './column.ts';
import type { CellProblem, Read, ReadingContext } from './context.ts';
import { countryOf, type PhoneText, phoneKey } from './phones/phoneKey.ts';
import { shownValue } from './shownValue.ts';
import { TextBuilder } from './textBuilder.ts';

/** Labels are keys like +8613812345678; countries and originals (as first written, for display) stand beside each. */
export interface PhoneColumn extends TextColumn {
  readonly countries: readonly string[];
  readonly originals: readonly string[];
}

const PROBLEMS: Record<'masked' | 'lost' | 'wrong', ProblemCode> = {
  masked: 'maskedKey',
  lost: 'lostDigits',
  wrong: 'notAPhone',
};

/** Reads phone numbers into keys with their country; country (two letters) is the locale's unless given. Masked ones can't be keys. */
export function readPhones(
  cells: readonly Cell[],
  context: ReadingContext,
  country = countryOf(context.locale),
): Read<PhoneColumn> {
  const builder = new TextBuilder(cells.length);
  const countries: string[] = [];
  const originals: string[] = [];
  const problems: CellProblem[] = [];
  const known = new Map<Cell, PhoneText>();
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (isBlank(cell)) continue;
    if (isErrorCell(cell)) {
      problems.push({ row, code: 'errorCell', value: shownValue(cell, context) });
      continue;
    }
    let phone = known.get(cell);
    if (phone === undefined) {
      phone = phoneKey(shownValue(cell, context), country);
      known.set(cell, phone);
    }
    if (phone.is === 'phone') {
      const code = builder.code(phone.key);
      if (code === originals.length) {
        originals.push(shownValue(cell, context));
        countries.push(phone.country);
      }
      builder.set(row, code);
    } else if (phone.is !== 'blank') problems.push({ row, code: PROBLEMS[phone.is], value: shownValue(cell, context) });
  }
  return { column: { ...builder.column(), countries, originals }, problems, remarks: [] };
}
