import { type Cell, type Grid, isBlank } from './cell.ts';
import type { ReadingContext } from './context.ts';
import { assign } from './headers/assign.ts';
import { type ColumnTraits, columnTraits, valuesFit } from './headers/columnTraits.ts';
import { FIELDS, type Field, fieldOf, type TableKind } from './headers/fields.ts';
import { normaliseHeader } from './headers/normaliseHeader.ts';
import { isKnownHeader, scoreHeader } from './headers/scoreHeader.ts';
import { countryOf } from './phones/phoneKey.ts';
import { shownValue } from './shownValue.ts';
import type { TableArea } from './tables/area.ts';
import { fieldsByContent } from './tables/fieldsByContent.ts';
import { NEEDED } from './tables/fieldsOfKind.ts';
import { KINDS, kindScore } from './tables/kindOf.ts';
import { uniqueShare } from './tables/uniqueShare.ts';

export type Certainty = 'sure' | 'check' | 'none';

/** Why a column should be looked at; '' when it is sure. Worded elsewhere. */
export type GuessReason =
  | ''
  | 'partOfName'
  | 'spelling'
  | 'rival'
  | 'valuesDiffer'
  | 'emptyColumn'
  | 'byContent'
  | 'nameAsId'
  | 'unknownHeader';

export interface ColumnGuess {
  /** Column of the grid, from 0. */
  readonly column: number;
  readonly header: string;
  /** A field's id, '' if none. */
  readonly field: string;
  readonly certainty: Certainty;
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

interface Guess {
  readonly field: Field;
  readonly score: number;
  readonly reason: GuessReason;
}

const LEAST = 0.5;
const SURE = 0.94;
const BY_CONTENT = 0.55;

/** Tells what a table holds and what each of its columns is, from headers in three languages and from the values. */
export function recogniseTable(area: TableArea, grid: Grid, context: ReadingContext): RecognisedTable {
  const columns: Cell[][] = [];
  for (let column = area.left; column < area.right; column++) columns.push(columnOf(grid, area, column));
  const rows = area.bodyTo - area.bodyFrom;
  const traits = columns.map((cells) => columnTraits(cells, countryOf(context.locale)));
  const headers = columns.map((_, index) => area.headers[index] || '');
  const normal = headers.map((header) => normaliseHeader(header.replace(/ \(\d+\)$/, '')));

  // A column whose header names a field of another kind of table is not up for guessing.
  const named = headers.map((header) => isKnownHeader(header));
  const shares = new Map<number, number>();
  const uniqueOf = (column: number): number => {
    const known = shares.get(column);
    const share = known === undefined ? uniqueShare(columns[column]) : known;
    shares.set(column, share);
    return share;
  };
  let best = { kind: 'other' as TableKind, score: 0, guesses: guessesFor('other', normal, traits) };
  let second = 0;
  for (const kind of KINDS) {
    const guesses = guessesFor(kind, normal, traits);
    addByContent(kind, guesses, traits, rows, area.headerRow < 0, named, uniqueOf);
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
  const { kind, guesses } = best;
  const member = memberColumn(guesses);
  const found = new Set(guesses.map((guess) => (guess ? guess.field.id : '')));
  const described = columns.map((cells, index): ColumnGuess => {
    const guess = guesses[index];
    const asId = index === member && guess !== undefined && guess.field.id === 'name' && kind !== 'other';
    const reason = asId ? 'nameAsId' : guess ? guess.reason : 'unknownHeader';
    const certainty: Certainty = !guess ? 'none' : guess.score >= SURE && reason === '' ? 'sure' : 'check';
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
  const missing = NEEDED[kind].filter((group) => !group.some((field) => found.has(field))).map((group) => group[0]);
  const certain = area.headerRow >= 0 && best.score >= 2 && best.score > second * 1.3;
  return { kind, certainty: certain ? 'sure' : 'check', columns: described, missing, member, rows };
}

function columnOf(grid: Grid, area: TableArea, column: number): Cell[] {
  const cells: Cell[] = [];
  for (let row = area.bodyFrom; row < area.bodyTo; row++)
    cells.push(column < grid[row].length ? grid[row][column] : '');
  return cells;
}

/** The best assignment of fields to columns by header and values. */
function guessesFor(
  kind: TableKind,
  headers: readonly { readonly text: string }[],
  traits: readonly ColumnTraits[],
): (Guess | undefined)[] {
  const fields = FIELDS.filter((field) => field.kinds.includes(kind));
  const byHeader = headers.map(({ text }) => fields.map((field) => scoreHeader(text, field, kind)));
  const scores = byHeader.map((row, column) =>
    row.map((header, index) => {
      const score = header.score * valuesFit(fields[index].values, traits[column]);
      return score >= LEAST ? score : 0;
    }),
  );
  const chosen = assign(scores);
  return chosen.map((index, column) => {
    if (index < 0) return undefined;
    const score = scores[column][index];
    const { by } = byHeader[column][index];
    const rival = scores.some(
      (row, other) => other !== column && chosen[other] < 0 && Math.abs(row[index] - score) < 0.005,
    );
    const fit = valuesFit(fields[index].values, traits[column]);
    const reason: GuessReason =
      traits[column].filled === 0
        ? 'emptyColumn'
        : fit < 0.6
          ? 'valuesDiffer'
          : by === 'spelling'
            ? 'spelling'
            : by === 'like'
              ? 'partOfName'
              : rival
                ? 'rival'
                : '';
    return { field: fields[index], score, reason };
  });
}

/** Fills needed fields that no header names, from the cells: one date column must be the date. */
function addByContent(
  kind: 'members' | 'orders' | 'activity',
  guesses: (Guess | undefined)[],
  traits: readonly ColumnTraits[],
  rows: number,
  headerless: boolean,
  named: readonly boolean[],
  uniqueOf: (column: number) => number,
): void {
  const found = (...ids: string[]): boolean =>
    guesses.some((guess) => guess !== undefined && ids.includes(guess.field.id));
  // With headers that we can't read at all, a guess at everything would only be noise.
  if (!headerless && guesses.every((guess) => guess === undefined)) return;
  const content = fieldsByContent(
    traits,
    rows,
    guesses.map((guess, index) => guess !== undefined || named[index]),
  );
  const put = (column: number, id: string): void => {
    const field = fieldOf(id);
    if (column < 0 || !field || guesses[column] || found(id)) return;
    guesses[column] = { field, score: BY_CONTENT, reason: 'byContent' };
  };
  if (kind === 'members') {
    if (!headerless) return;
    put(content.phone, 'phone');
    if (content.id >= 0 && uniqueOf(content.id) >= 0.95) put(content.id, 'user_id');
    put(content.name, 'name');
    put(content.date, 'join_at');
    return;
  }
  if (!found('user_id', 'phone', 'name')) {
    if (content.id >= 0) put(content.id, 'user_id');
    else put(content.phone >= 0 ? content.phone : content.name, content.phone >= 0 ? 'phone' : 'name');
  }
  put(content.date, kind === 'orders' ? 'order_at' : 'event_at');
  if (kind === 'orders' && (headerless || found('order_at', 'order_id'))) put(content.money, 'amount');
  if (kind === 'activity' && headerless) put(content.event, 'event');
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
