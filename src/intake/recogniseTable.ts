import { type Cell, type Grid, isBlank } from './cell.ts';
import type { ReadingContext } from './context.ts';
import type { TableKind } from './headers/fields.ts';
import { isMeaningless } from './headers/foreignWords.ts';
import { normaliseHeader } from './headers/normaliseHeader.ts';
import { isKnownHeader } from './headers/scoreHeader.ts';
import { countryOf } from './phones/phoneKey.ts';
import { shownValue } from './shownValue.ts';
import type { TableArea } from './tables/area.ts';
import { ONCE } from './tables/fieldsByContent.ts';
import { NEEDED } from './tables/fieldsOfKind.ts';
import { addByContent, type Guess, type GuessReason, guessesFor } from './tables/guessFields.ts';
import { addUnread, guessUnread } from './tables/guessUnread.ts';
import { guessWide } from './tables/guessWide.ts';
import { KINDS, kindScore } from './tables/kindOf.ts';
import { tableFacts } from './tables/tableFacts.ts';
import { yearOfTable } from './tables/yearOfTable.ts';

interface ColumnGuess {
  /** Column of the grid, from 0. */
  readonly column: number;
  readonly header: string;
  /** A field's id, '' if none. */
  readonly field: string;
  readonly certainty: 'sure' | 'check' | 'none';
  readonly reason: GuessReason;
  /** The unit that stood in the header: 元, 万元, 天. */
  readonly unit: string;
  /** Up to three different values as text. */
  readonly samples: readonly string[];
}

export interface RecognisedTable {
  readonly kind: TableKind;
  /** Whether the kind is beyond doubt. */
  readonly certainty: 'sure' | 'check';
  readonly columns: readonly ColumnGuess[];
  /** Fields that this kind needs and that are not there. */
  readonly missing: readonly string[];
  /** Index in columns of the one that tells who a row is about; -1 if none does. */
  readonly member: number;
  /** Rows of the body. */
  readonly rows: number;
}

const SURE = 0.94;

/** Tells what a table holds and what each of its columns is, from headers in three languages and from the values. The name of its sheet may tell the year. */
export function recogniseTable(area: TableArea, grid: Grid, context: ReadingContext, sheet = ''): RecognisedTable {
  const columns: Cell[][] = [];
  for (let column = area.left; column < area.right; column++) columns.push(columnOf(grid, area, column));
  const rows = area.bodyTo - area.bodyFrom;
  const table = tableFacts(columns, rows, countryOf(context.locale));
  const { traits, uniqueOf } = table;
  const headers = columns.map((_, index) => area.headers[index] || '');
  const normal = headers
    .map((header) => normaliseHeader(header.replace(/ \(\d+\)$/, '')))
    .map(
      // What a program has called a column by default says no more than no header at all.
      ({ text, unit }) => ({ text: isMeaningless(text) ? '' : text, unit }),
    );

  // A column whose header names a field of another kind of table is not up for guessing.
  const named = headers.map((header) => isKnownHeader(header));
  let best = { kind: 'other' as TableKind, score: 0, guesses: guessesFor('other', normal, traits) };
  let second = 0;
  for (const kind of KINDS) {
    const guesses = guessesFor(kind, normal, traits);
    addByContent(kind, guesses, table, normal, named);
    const scores = new Map<string, number>();
    guesses.forEach((guess) => {
      if (guess) scores.set(guess.field.id, guess.score);
    });
    const key = memberColumn(guesses);
    const score = kindScore({ kind, scores }, key < 0 ? 0 : uniqueOf(key), rows);
    if (score > best.score) {
      second = best.score;
      best = { kind, score, guesses };
    } else if (score > second) second = score;
  }
  const guessed = isWeak(best, uniqueOf)
    ? guessWide(table, normal, headers, yearOfTable(area, grid, sheet)) || guessUnread(table, normal, named)
    : undefined;
  const { kind, guesses } = guessed || best;
  if (!guessed) addUnread(kind, table, normal, named, guesses);
  const member = memberColumn(guesses);
  const described = columns.map((cells, index): ColumnGuess => {
    const guess = guesses[index];
    const asId = index === member && guess !== undefined && guess.field.id === 'name' && kind !== 'other';
    const reason = asId ? 'nameAsId' : guess ? guess.reason : 'unknownHeader';
    const certainty = !guess ? 'none' : guess.score >= SURE && reason === '' ? 'sure' : 'check';
    return {
      column: area.left + index,
      header: headers[index],
      field: guess ? guess.field.id : '',
      certainty,
      reason,
      unit: normal[index].unit,
      samples: samplesOf(cells, context),
    };
  });
  const missing = lacking(kind, guesses);
  const certain = !guessed && area.headerRow >= 0 && best.score >= 2 && best.score > second * 1.3;
  return { kind, certainty: certain ? 'sure' : 'check', columns: described, missing, member, rows };
}

/** Whether headers tell no kind: none, one that lacks something, or activity of people who stand once with a day that only its values tell. */
function isWeak(
  { kind, guesses }: { kind: TableKind; guesses: readonly (Guess | undefined)[] },
  uniqueOf: (column: number) => number,
): boolean {
  const day = guesses.find((guess) => guess !== undefined && guess.field.id === 'event_at');
  return (
    kind === 'other' ||
    lacking(kind, guesses).length > 0 ||
    (day !== undefined && day.reason === 'byContent' && uniqueOf(memberColumn(guesses)) >= ONCE)
  );
}

/** The fields that a kind needs and that no column was guessed to be. */
function lacking(kind: TableKind, guesses: readonly (Guess | undefined)[]): string[] {
  const found = new Set(guesses.map((guess) => (guess ? guess.field.id : '')));
  return NEEDED[kind].filter((group) => !group.some((field) => found.has(field))).map((group) => group[0]);
}

function columnOf(grid: Grid, area: TableArea, column: number): Cell[] {
  const cells: Cell[] = [];
  for (let row = area.bodyFrom; row < area.bodyTo; row++)
    cells.push(column < grid[row].length ? grid[row][column] : '');
  return cells;
}

/** The id, else the phone, else the name. */
function memberColumn(guesses: readonly (Guess | undefined)[]): number {
  for (const id of ['user_id', 'phone', 'name']) {
    const column = guesses.findIndex((guess) => guess !== undefined && guess.field.id === id);
    if (column >= 0) return column;
  }
  return -1;
}

function samplesOf(cells: readonly Cell[], context: ReadingContext): string[] {
  const samples = new Set<string>();
  for (const cell of cells) {
    if (samples.size === 3) break;
    if (!isBlank(cell)) samples.add(shownValue(cell, context));
  }
  return Array.from(samples);
}
