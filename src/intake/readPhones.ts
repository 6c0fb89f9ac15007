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

/** The country that most numbers of a column are of: it decides for those that say nothing of themselves. */
function usualCountry(phones: Iterable<PhoneText>): string {
  const counts = new Map<string, number>();
  let best = '';
  for (const phone of Array.from(phones)) {
    if (phone.is !== 'phone' || phone.country === '') continue;
    counts.set(phone.country, (counts.get(phone.country) || 0) + 1);
    if ((counts.get(phone.country) as number) > (counts.get(best) || 0)) best = phone.country;
  }
  return best;
}

/**
 * Reads phone numbers into keys with their country. country (two letters) is the locale's unless given; numbers that it
 * can't explain are tried with the country of the column's other numbers. Masked ones can't be keys.
 */
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
  for (const cell of cells) {
    if (isBlank(cell) || isErrorCell(cell) || known.has(cell)) continue;
    known.set(cell, phoneKey(shownValue(cell, context), country));
  }
  const usual = usualCountry(known.values());
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (isBlank(cell)) continue;
    if (isErrorCell(cell)) {
      problems.push({ row, code: 'errorCell', value: shownValue(cell, context) });
      continue;
    }
    let phone = known.get(cell) as PhoneText;
    if (phone.is === 'wrong' && usual !== country) phone = phoneKey(shownValue(cell, context), usual);
    if (phone.is === 'phone') {
      const code = builder.code(phone.key);
      if (code === originals.length) {
        originals.push(shownValue(cell, context));
        countries.push(phone.country);
      }
      builder.set(row, code);
    } else if (phone.is !== 'blank') {
      problems.push({ row, code: PROBLEMS[phone.is], value: shownValue(cell, context) });
    }
  }
  return { column: { ...builder.column(), countries, originals }, problems, remarks: [] };
}
