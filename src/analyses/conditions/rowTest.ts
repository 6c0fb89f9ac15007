import { DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, isBlank, isMoment } from '../../intake/cell.ts';
import { shownText } from '../../intake/cellText.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readNumbers } from '../../intake/readNumbers.ts';
import { readTimes } from '../../intake/readTimes.ts';
import { trimmedText } from '../../intake/trimmedText.ts';
import { nearNames } from '../likelyNames.ts';
import { plainNumber } from '../plainNumber.ts';
import type { Attributes } from './attributes.ts';
import type { Condition, RowTest, Test } from './condition.ts';

/** What parts the values of `one of`, also as a Chinese keyboard writes it. */
const BARS = /[|｜]/;

type CellTest = (cell: Cell) => boolean;

/**
 * A condition as a test of rows. Throws InputError: unknownColumn; badValue for a comparison with no number or date;
 * unknownEvent for the name of an event that occurs nowhere.
 */
export function rowTest({ column: typed, test, value }: Condition, attributes: Attributes, argument?: string): RowTest {
  const { reading } = attributes;
  const column = attributes.own?.(typed) ?? typed;
  refuseNothing({ column, test, value }, reading, argument);
  const cellOf = attributes.column(typed, argument);
  if (attributes.own?.(typed) === 'event') refuseUnknownEvents(test, value, attributes, argument);
  const isTime = column === 'time' || isMoment(value);
  // 007 and 7 are two members: ids never compare as numbers.
  const wanted = column === 'member' ? trimmedText(value, reading) : value;
  const cellTest = isTime ? timeTest(test, wanted, reading) : plainTest(test, wanted, reading);
  // Texts and moments are slow to read, and most columns hold few of them.
  const known = new Map<string | number, boolean>();
  return (row) => {
    const cell = cellOf(row);
    const key = isMoment(cell) ? cell.getTime() : typeof cell === 'string' ? cell : undefined;
    if (key === undefined) return cellTest(cell);
    const before = known.get(key);
    if (before !== undefined) return before;
    const holds = cellTest(cell);
    known.set(key, holds);
    return holds;
  };
}

const NEEDS_VALUE: Partial<Record<Test, string>> = { '<': '100', '≤': '100', '>': '100', '≥': '100', contains: 'abc' };

/** A test that no row could pass, or that all do, is a mistake: ≥ nothing, ≥ some text, contains nothing. */
function refuseNothing({ column, test, value }: Condition, reading: ReadingContext, argument?: string): void {
  const example = NEEDS_VALUE[test];
  const isTime = column === 'time' && test !== 'is set' && test !== 'is not set' && test !== 'contains';
  if (!example && !isTime) return;
  const text = trimmedText(value, reading);
  const known = (part: string): boolean =>
    (!isTime && !Number.isNaN(numberOf(part, reading))) || !Number.isNaN(civilOf(part, reading));
  if (typeof value === 'number' || isMoment(value)) return;
  if (test === 'contains' ? text !== '' : (test === 'one of' ? text.split(BARS) : [text]).every(known)) return;
  const shown = [column, test, text].join(' ').trim();
  const hint = isTime ? `${column} ${test} 2026-11-01` : `${column} ${test} ${example}`;
  throw new InputError({ code: 'badValue', argument, value: shown, hint });
}

/** A condition on the event names events as steps do: one that is written wrongly would be met by no row, or by all. */
function refuseUnknownEvents(test: Test, value: Cell, { events = [], reading }: Attributes, argument?: string): void {
  if (test !== 'is' && test !== 'is not' && test !== 'one of') return;
  for (const name of test === 'one of' ? trimmedText(value, reading).split(BARS) : [value]) {
    const shown = shownText(name, reading);
    if (shown === '' || events.some(plainTest('is', name, reading))) continue;
    throw new InputError({ code: 'unknownEvent', argument, value: shown, hint: nearNames(shown, events) });
  }
}

function plainTest(test: Test, value: Cell, reading: ReadingContext): CellTest {
  const text = trimmedText(value, reading);
  const is: (wanted: Cell) => CellTest = (wanted) => {
    const wantedText = trimmedText(wanted, reading);
    return (cell) => {
      if (typeof cell === 'number' || typeof wanted === 'number') {
        return numberOf(cell, reading) === numberOf(wanted, reading);
      }
      const cellText = trimmedText(cell, reading);
      if (cellText === wantedText) return true;
      // A check box is TRUE; what people type beside it may be "true".
      const isTicked = typeof cell === 'boolean' || typeof wanted === 'boolean';
      return isTicked && cellText.toUpperCase() === wantedText.toUpperCase();
    };
  };
  if (test === 'is') return is(value);
  if (test === 'is not') return not(is(value));
  if (test === 'one of') {
    const tests = text.split(BARS).map((part) => is(part.trim()));
    return (cell) => tests.some((each) => each(cell));
  }
  if (test === 'contains') return (cell) => trimmedText(cell, reading).toLowerCase().includes(text.toLowerCase());
  const isSet: CellTest = (cell) => (typeof cell === 'string' ? trimmedText(cell, reading) !== '' : !isBlank(cell));
  if (test === 'is set') return isSet;
  if (test === 'is not set') return not(isSet);
  const limit = numberOf(value, reading);
  if (Number.isNaN(limit) && text !== '') return timeTest(test, value, reading);
  return (cell) => compare(test, numberOf(cell, reading), limit);
}

/** A limit without a time of day means the whole day. */
function timeTest(test: Test, value: Cell, reading: ReadingContext): CellTest {
  const limits = (test === 'one of' ? trimmedText(value, reading).split(BARS) : [value]).map((cell) =>
    civilOf(cell, reading),
  );
  const isDay = limits.every((limit) => limit % DAY_MS === 0);
  const rounded = (civil: number): number => (isDay ? Math.floor(civil / DAY_MS) * DAY_MS : civil);
  if (test === 'is' || test === 'one of') return (cell) => limits.includes(rounded(civilOf(cell, reading)));
  if (test === 'is not') return (cell) => rounded(civilOf(cell, reading)) !== limits[0];
  if (test === 'is set' || test === 'is not set' || test === 'contains') return plainTest(test, value, reading);
  return (cell) => compare(test, rounded(civilOf(cell, reading)), limits[0]);
}

/** Amounts are often texts: ¥1,200 or 1.2万; NaN for what is no number. */
function numberOf(cell: Cell, reading: ReadingContext): number {
  const plain = plainNumber(cell);
  return Number.isNaN(plain) && typeof cell === 'string' ? readNumbers([cell], reading).column[0] : plain;
}

const civilOf = (cell: Cell, reading: ReadingContext): number =>
  typeof cell === 'number' ? cell : readTimes([cell], reading).column.civil[0];

const not =
  (test: CellTest): CellTest =>
  (cell) =>
    !test(cell);

function compare(test: Test, value: number, limit: number): boolean {
  if (test === '<') return value < limit;
  if (test === '≤') return value <= limit;
  return test === '>' ? value > limit : value >= limit;
}
