import { fieldOf } from '../headers/fields.ts';
import { namesSomethingElse } from '../headers/foreignWords.ts';
import { periodOfHeader } from '../headers/periodHeader.ts';
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
  year: number,
): UnreadGuess | undefined {
  const { traits, uniqueOf } = table;
  const periods = headers.map(({ text }, column) => {
    const holdsNumbers = traits[column].filled === 0 || traits[column].numbers >= 0.6;
    return holdsNumbers ? periodOfHeader(text, year) : undefined;
  });
  const starts = periods.flatMap((period) => (period ? [period.from] : []));
  if (starts.length < 2 || new Set(starts).size < starts.length) return undefined;
  const guesses = guessesFor('orders', headers, traits).map((guess, column) =>
    periods[column]
      ? { field: fieldOf('period_amount')!, score: BY_CONTENT, reason: 'period' as const }
      : guess && OF_A_ROW.includes(guess.field.id)
        ? undefined
        : guess,
  );
  if (!guesses.some((guess) => guess && ['user_id', 'phone', 'name'].includes(guess.field.id))) {
    const taken = guesses.map((guess, column) => guess !== undefined || namesSomethingElse(headers[column].text));
    const { id, phone } = fieldsByContent(table, 'members', taken, taken);
    const key = id >= 0 ? id : phone;
    if (key < 0 || uniqueOf(key) < ONCE) return undefined;
    guesses[key] = { field: fieldOf(id >= 0 ? 'user_id' : 'phone')!, score: BY_CONTENT, reason: 'byContent' };
  }
  return { kind: 'orders', guesses };
}
