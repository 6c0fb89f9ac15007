import { assign } from '../headers/assign.ts';
import { type ColumnTraits, valuesFit } from '../headers/columnTraits.ts';
import { allFields, type Field, fieldOf, type TableKind } from '../headers/fields.ts';
import { namesPerson, namesSomethingElse } from '../headers/foreignWords.ts';
import { scoreHeader } from '../headers/scoreHeader.ts';
import { fieldsByContent, ONCE } from './fieldsByContent.ts';
import type { TableFacts } from './tableFacts.ts';

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
  | 'period'
  | 'unknownHeader';

export interface Guess {
  readonly field: Field;
  readonly score: number;
  readonly reason: GuessReason;
}

const LEAST = 0.5;
export const BY_CONTENT = 0.55;

/** The best assignment of fields to columns by header and values. */
export function guessesFor(
  kind: TableKind,
  headers: readonly { readonly text: string }[],
  traits: readonly ColumnTraits[],
): (Guess | undefined)[] {
  const fields = allFields().filter((field) => field.kinds.includes(kind));
  const byHeader = headers.map(({ text }, column) =>
    fields.map((field) =>
      // Web shops call the number of an order its name: #1001.
      field.id === 'order_id' && text === 'name' && traits[column].numbered >= 0.8
        ? { score: 1, by: 'exact' as const }
        : scoreHeader(text, field, kind),
    ),
  );
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

/** Headers of what is counted, and ids of unknown things (商品ID): never who somebody is. */
const NOBODY =
  /(次数|人数|数量|金额|天数|比例|占比|[数量率额]|id|[号码]|[编代]码|方式|规格|链接|地址)$|\b(id|code|no|sku|url|link|address|count|rate|total|amount|views|qty|quantity|share|percent)\b/;

/** Lists of a mailing tool name people by their address alone: names are no keys beside it. */
function emailAsId(guesses: (Guess | undefined)[], uniqueOf: (column: number) => number): void {
  if (
    guesses.some(
      (guess) =>
        guess !== undefined &&
        (guess.field.id === 'user_id' || (guess.score === 1 && guess.field.id === 'phone' && guess.reason === '')),
    )
  )
    return;
  const column = guesses.findIndex((guess) => guess?.field.id === 'email');
  if (column >= 0 && uniqueOf(column) >= ONCE) guesses[column] = { ...guesses[column]!, field: fieldOf('user_id')! };
}

/** Fills needed fields that no header names, from the cells: one date column must be the date. */
export function addByContent(
  kind: 'members' | 'orders' | 'activity',
  guesses: (Guess | undefined)[],
  table: TableFacts,
  headers: readonly { readonly text: string }[],
  named: readonly boolean[],
): void {
  const { uniqueOf } = table;
  const headerless = headers.every(({ text }) => text === '');
  const found = (...ids: string[]): boolean =>
    guesses.some((guess) => guess !== undefined && ids.includes(guess.field.id));
  // With headers that we can't read at all, a guess at everything would only be noise.
  if (!headerless && guesses.every((guess) => guess === undefined)) return;
  const content = fieldsByContent(
    table,
    kind,
    guesses.map((guess, index) => guess !== undefined || named[index]),
    headers.map(({ text }) => namesSomethingElse(text) || (NOBODY.test(text) && !namesPerson(text))),
  );
  const put = (column: number, id: string): void => {
    const field = fieldOf(id);
    if (column < 0 || !field || guesses[column] || found(id) || field.never?.test(headers[column].text)) return;
    guesses[column] = { field, score: BY_CONTENT, reason: 'byContent' };
  };
  if (kind === 'members') {
    emailAsId(guesses, uniqueOf);
    if (!headerless) return;
    put(content.phone, 'phone');
    if (content.id >= 0 && uniqueOf(content.id) >= ONCE) put(content.id, 'user_id');
    put(content.name, 'name');
    put(content.date, 'join_at');
    return;
  }
  if (!found('user_id', 'phone', 'name')) {
    // Under a header that says nothing of people an id that never comes back is that of the order.
    const running = !headerless && table.rows >= 20 && content.id >= 0 && uniqueOf(content.id) >= ONCE;
    if (content.id >= 0 && !running) put(content.id, 'user_id');
    else if (content.phone >= 0) put(content.phone, 'phone');
    // A header that we can't read may be a title or an address: words alone make no name.
    else if (headerless) put(content.name, 'name');
  }
  put(content.date, kind === 'orders' ? 'order_at' : 'event_at');
  if (kind === 'orders' && (headerless || found('order_at', 'order_id'))) put(content.money, 'amount');
  if (kind === 'orders' && headerless) put(content.varied, 'amount');
  if (kind === 'activity' && headerless) put(content.event, 'event');
}
