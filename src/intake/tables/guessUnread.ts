import { fieldOf, type TableKind } from '../headers/fields.ts';
import { isChinese, namesCost, namesPerson, namesSomethingElse } from '../headers/foreignWords.ts';
import { type ByContent, fieldsByContent, ONCE } from './fieldsByContent.ts';
import { BY_CONTENT, type Guess, guessesFor } from './guessFields.ts';
import type { TableFacts } from './tableFacts.ts';

/** Fields of tables that other analyses read: budgets, questions, experiments. */
const OTHER_TABLES = ['cost', 'target', 'outcome', 'question', 'answer', 'ab_group', 'satisfied'];
/** With fewer rows values prove nothing. */
const LEAST_ROWS = 4;

type Guesses = (Guess | undefined)[];

export interface UnreadGuess {
  readonly kind: Exclude<TableKind, 'other'>;
  readonly guesses: Guesses;
}

/**
 * A table whose headers are in a language that we do not read, by its values: orders are a member that comes back, a day
 * and an amount; activity a member, a day and one of a few words; members an id that stands once and a day or a phone.
 * Lists of goods, suppliers, expenses and totals by day have days and amounts as well, so more is asked for than of
 * tables without headers. Nothing where that fails; headers that we know keep their meaning.
 */
export function guessUnread(
  table: TableFacts,
  headers: readonly { readonly text: string }[],
  named: readonly boolean[],
): UnreadGuess | undefined {
  const texts = headers.map(({ text }) => text);
  const unread = unreadShare(headers, named);
  if (table.rows < LEAST_ROWS || unread === 0 || texts.some(namesCost)) return undefined;
  const known = guessesFor('other', headers, table.traits);
  if (known.some((guess) => guess !== undefined && OTHER_TABLES.includes(guess.field.id))) return undefined;
  const reading: Reading = { table, headers, named, mostlyUnread: unread >= MOSTLY };
  return orders(reading) || activity(reading) || members(reading);
}

/**
 * Adds to a table that was recognised by a name or a phone the id that stands under a foreign word for a customer, and
 * to members whose other headers are foreign the day. Without the id they would not meet their orders.
 */
export function addUnread(
  kind: TableKind,
  table: TableFacts,
  headers: readonly { readonly text: string }[],
  named: readonly boolean[],
  guesses: Guesses,
): void {
  if (kind === 'other' || columnOf(guesses, 'user_id') >= 0 || table.rows < LEAST_ROWS) return;
  const reading: Reading = { table, headers, named, mostlyUnread: unreadShare(headers, named) >= MOSTLY };
  const { content } = start(reading, kind);
  put(guesses, persons(reading).find((column) => content.ids.includes(column)) ?? -1, 'user_id');
  if (kind === 'members' && reading.mostlyUnread) put(guesses, content.date, 'join_at');
}

const MOSTLY = 0.6;

/** The share of headers that we do not read among all that say something. */
function unreadShare(headers: readonly { readonly text: string }[], named: readonly boolean[]): number {
  const worded = headers.filter(({ text }) => text !== '').length;
  const unread = headers.filter(({ text }, column) => text !== '' && !named[column] && !isChinese(text)).length;
  return unread / Math.max(1, worded);
}

interface Reading {
  readonly table: TableFacts;
  readonly headers: readonly { readonly text: string }[];
  readonly named: readonly boolean[];
  /** Whether so few headers are known that codes under an unread one may well be the member. */
  readonly mostlyUnread: boolean;
}

/** What the headers tell for a kind, and what the values of the columns that they do not tell look like. */
function start(
  { table, headers, named }: Reading,
  kind: UnreadGuess['kind'],
): { guesses: Guesses; content: ByContent } {
  const guesses = guessesFor(kind, headers, table.traits);
  const taken = guesses.map(
    (guess, column) => guess !== undefined || named[column] || namesSomethingElse(headers[column].text),
  );
  return {
    guesses,
    content: fieldsByContent(
      table,
      kind,
      taken,
      headers.map(({ text }) => isChinese(text)),
    ),
  };
}

const columnOf = (guesses: Guesses, ...ids: string[]): number =>
  guesses.findIndex((guess) => guess !== undefined && ids.includes(guess.field.id));

function put(guesses: Guesses, column: number, id: string): void {
  if (column >= 0 && !guesses[column] && columnOf(guesses, id) < 0)
    guesses[column] = { field: fieldOf(id)!, score: BY_CONTENT, reason: 'byContent' };
}

/** Columns whose headers speak of customers. */
const persons = ({ headers }: Reading): number[] =>
  headers.flatMap(({ text }, column) => (namesPerson(text) ? [column] : []));

/** Puts who a row of orders or activity is about; false where nobody is. */
function putMember(reading: Reading, guesses: Guesses, content: ByContent): boolean {
  if (columnOf(guesses, 'user_id', 'phone', 'name') >= 0) return true;
  const { uniqueOf, traits } = reading.table;
  const said = persons(reading).filter((column) => content.ids.includes(column));
  const comesBack = (column: number): boolean => uniqueOf(column) < ONCE;
  // Each customer once, as in a short list of orders: then another column must be the orders' own number.
  const own = said.find(
    (column) => comesBack(column) || content.ids.some((other) => other !== column && !said.includes(other)),
  );
  if (own !== undefined) put(guesses, own, 'user_id');
  else if (content.phone >= 0 && comesBack(content.phone)) put(guesses, content.phone, 'phone');
  else {
    const names = persons(reading).find(
      (column) =>
        traits[column].numbers < 0.2 && traits[column].dates < 0.1 && comesBack(column) && traits[column].distinct > 8,
    );
    if (names !== undefined) put(guesses, names, 'name');
    else if (reading.mostlyUnread && isMember(reading, content)) put(guesses, content.id, 'user_id');
  }
  return columnOf(guesses, 'user_id', 'phone', 'name') >= 0;
}

/** Whether ids that no header explains are those of many people; short numbers only beside the orders' own. */
function isMember({ table: { traits, uniqueOf } }: Reading, { id, ids }: ByContent): boolean {
  if (id < 0 || uniqueOf(id) >= ONCE || traits[id].distinct < traits[id].filled * 0.1) return false;
  return (
    traits[id].codes >= 0.8 ||
    (traits[id].even && traits[id].length >= 8) ||
    ids.some((other) => uniqueOf(other) >= ONCE)
  );
}

function orders(reading: Reading): UnreadGuess | undefined {
  const { guesses, content } = start(reading, 'orders');
  if (!putMember(reading, guesses, content)) return undefined;
  put(guesses, content.date, 'order_at');
  if (columnOf(guesses, 'amount', 'price') < 0)
    put(guesses, content.money >= 0 ? content.money : content.varied, 'amount');
  return columnOf(guesses, 'order_at') >= 0 && columnOf(guesses, 'amount', 'price') >= 0
    ? { kind: 'orders', guesses }
    : undefined;
}

function activity(reading: Reading): UnreadGuess | undefined {
  const { guesses, content } = start(reading, 'activity');
  if (content.money >= 0 || !putMember(reading, guesses, content)) return undefined;
  put(guesses, content.date, 'event_at');
  put(guesses, content.event, 'event');
  return columnOf(guesses, 'event_at') >= 0 && columnOf(guesses, 'event') >= 0
    ? { kind: 'activity', guesses }
    : undefined;
}

function members(reading: Reading): UnreadGuess | undefined {
  const { guesses, content } = start(reading, 'members');
  const { uniqueOf } = reading.table;
  const own = persons(reading).find((column) => content.ids.includes(column) && uniqueOf(column) >= ONCE);
  if (own === undefined && reading.headers.some(({ text }) => namesSomethingElse(text))) return undefined;
  put(guesses, content.phone, 'phone');
  if (own !== undefined) put(guesses, own, 'user_id');
  else if (columnOf(guesses, 'phone', 'name', 'email') < 0) return undefined;
  else if (content.id >= 0 && uniqueOf(content.id) >= ONCE) put(guesses, content.id, 'user_id');
  put(guesses, content.name, 'name');
  put(guesses, content.date, 'join_at');
  const key = columnOf(guesses, 'user_id', 'phone', 'name');
  return key >= 0 && uniqueOf(key) >= ONCE && columnOf(guesses, 'join_at', 'phone') >= 0
    ? { kind: 'members', guesses }
    : undefined;
}
