import { fieldOf } from '../headers/fields.ts';
import { namesPerson, namesSomethingElse } from '../headers/foreignWords.ts';
import { periodsOfHeaders } from '../headers/periodHeader.ts';
import { fieldsByContent, ONCE } from './fieldsByContent.ts';
import { BY_CONTENT, guessesFor } from './guessFields.ts';
import type { UnreadGuess } from './guessUnread.ts';
import type { TableFacts } from './tableFacts.ts';

/** What a cell's own column tells in a wide table. */
const OF_A_ROW = ['order_at', 'order_id', 'amount', 'price', 'quantity', 'refund'];

/**
 * A wide table, a row a member and a column a month or day with amounts, as orders: each filled cell is one. Nothing
 * where no column names people, or where two columns are the same period.
 */
export function guessWide(
  table: TableFacts,
  headers: readonly { readonly text: string }[],
  written: readonly string[],
  year: number,
): UnreadGuess | undefined {
  const { traits, uniqueOf } = table;
  const periods = periodsOfHeaders(
    written.map((header, column) => (traits[column].filled === 0 || traits[column].numbers >= 0.6 ? header : '')),
    year,
  );
  const starts = periods.flatMap((period) => (period ? [period.from] : []));
  if (starts.length < 2 || new Set(starts).size < starts.length) return undefined;
  const guesses = guessesFor('orders', headers, traits).map((guess, column) =>
    periods[column]
      ? { field: fieldOf('period_amount')!, score: BY_CONTENT, reason: 'period' as const }
      : guess && OF_A_ROW.includes(guess.field.id)
        ? undefined
        : guess,
  );
  const has = (...ids: string[]): boolean =>
    guesses.some((guess) => guess !== undefined && ids.includes(guess.field.id));
  if (!has('user_id', 'phone')) {
    const taken = guesses.map((guess, column) => guess !== undefined || namesSomethingElse(headers[column].text));
    const { id, phone } = fieldsByContent(table, 'members', taken, taken);
    const key = id >= 0 ? id : phone;
    const once = key >= 0 && uniqueOf(key) >= ONCE;
    // Beside names the number of a row (序号) is no id.
    const says = once && (headers[key].text === '' || namesPerson(headers[key].text) || !has('name'));
    if (says) guesses[key] = { field: fieldOf(id >= 0 ? 'user_id' : 'phone')!, score: BY_CONTENT, reason: 'byContent' };
    else if (!has('name')) return undefined;
  }
  return { kind: 'orders', guesses };
}
