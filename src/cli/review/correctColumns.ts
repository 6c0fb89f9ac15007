import type { Found, FoundTable } from '../../addon/api.ts';
import { UsageProblem } from '../problems.ts';

/** Short words for what a column is; every id of a field serves too. `date` is the main date of each kind of table. */
const WORDS: Record<string, string> = {
  member: 'user_id',
  id: 'user_id',
  customer: 'user_id',
  order: 'order_id',
  joined: 'join_at',
  time: 'date',
  spent: 'total_spent',
  expires: 'expiry',
  source: 'channel',
};
const MAIN_DATE: Record<FoundTable['kind'], string> = {
  members: 'join_at',
  orders: 'order_at',
  activity: 'event_at',
  other: 'event_at',
};

/** Puts the person's corrections in the place of our guesses. Throws UsageProblem when no table has such a header. */
export function correctColumns(found: Found, corrections: readonly { what: string; header: string }[]): void {
  const wanted = corrections.map(({ what, header }) => ({
    field: WORDS[what.toLowerCase()] ?? what.toLowerCase(),
    what,
    header,
  }));
  for (const { header, what } of wanted) {
    const known = found.tables.some((table) => table.columns.some((column) => sameHeader(column.header, header)));
    if (known) continue;
    const headers = found.tables.flatMap((table) => table.columns.map((column) => column.header)).filter(Boolean);
    throw new UsageProblem(
      `--columns ${what}=${header}: no file has the header "${header}". The headers are ${headers.join(', ')}.`,
    );
  }
  for (const table of found.tables) {
    const own = wanted.filter(({ header }) => table.columns.some((column) => sameHeader(column.header, header)));
    if (own.length === 0) continue;
    if (table.kind === 'other')
      table.kind = own.some(({ field }) => field === 'amount' || field === 'order_id') ? 'orders' : 'activity';
    for (const { field, header } of own) setField(table, field === 'date' ? MAIN_DATE[table.kind] : field, header);
    const has = (...fields: string[]): boolean => table.columns.some((column) => fields.includes(column.field));
    table.use = has('user_id', 'phone', 'name') && (table.kind === 'members' || has(MAIN_DATE[table.kind]));
  }
}

/** A field is in one column only: the one that had it before loses it. */
function setField(table: FoundTable, field: string, header: string): void {
  for (const column of table.columns) {
    const chosen = sameHeader(column.header, header);
    if (chosen) Object.assign(column, { field, certainty: 'sure', why: '' });
    else if (column.field === field) Object.assign(column, { field: '', certainty: 'none' });
  }
}

const sameHeader = (one: string, other: string): boolean =>
  one.normalize('NFKC').trim().toLowerCase() === other.normalize('NFKC').trim().toLowerCase();
