import type { ColumnTraits } from '../headers/columnTraits.ts';
import type { TableFacts } from './tableFacts.ts';

const isDate = (traits: ColumnTraits): boolean => traits.dates >= 0.8 || traits.packedDates >= 0.9;

/** Column indices by what their cells look like, for tables (or needed fields) without a telling header; -1 for none. */
export interface ByContent {
  readonly id: number;
  readonly date: number;
  readonly phone: number;
  readonly money: number;
  /** Numbers that vary, where none looks like money: 20, 35, 120. */
  readonly varied: number;
  readonly event: number;
  readonly name: number;
  /** All columns that could be ids: codes, then whole numbers. */
  readonly ids: readonly number[];
}

/** From this share of different values on a column holds each value once. */
export const ONCE = 0.95;

/** Guesses from the cells alone: always to be checked. taken marks columns that are something else already, counted those that are no id. */
export function fieldsByContent(
  table: TableFacts,
  kind: 'members' | 'orders' | 'activity',
  taken: readonly boolean[],
  counted: readonly boolean[],
): ByContent {
  const { traits, rows, uniqueOf } = table;
  const all = (test: (traits: ColumnTraits, column: number) => boolean, ...not: number[]): number[] =>
    traits.flatMap((column, index) =>
      !taken[index] && column.filled > 0 && !not.includes(index) && test(column, index) ? [index] : [],
    );
  const first = (test: (traits: ColumnTraits, column: number) => boolean, ...not: number[]): number =>
    all(test, ...not).concat(-1)[0];
  const phone = first((column) => column.phones >= 0.7 && column.dates < 0.2);
  const date = first((column) => isDate(column) && column.phones < 0.5, phone);
  // Of net, tax and total the total is the largest.
  const money = all((column) => column.numbers >= 0.9 && column.money >= 0.2 && column.codes < 0.2, phone, date).reduce(
    (best, column) => (best < 0 || traits[column].size > traits[best].size ? column : best),
    -1,
  );
  const sampled = Math.max(...traits.map((column) => column.filled), 1);
  const varies = (column: ColumnTraits): boolean => column.distinct > Math.min(8, sampled * 0.1);
  const codes = all((column, index) => !counted[index] && column.codes >= 0.8 && varies(column), phone, date, money);
  const numbers = all(
    (column, index) =>
      !counted[index] && varies(column) && column.numbers >= 0.95 && column.money < 0.05 && column.length >= 2,
    phone,
    date,
    money,
    ...codes,
  );
  // Beside codes or a phone a lone column of numbers is the amount.
  const lone = (codes.length > 0 || phone >= 0) && money < 0 && numbers.length === 1 && kind === 'orders';
  const ids = lone ? codes : [...codes, ...numbers];
  const id = whose(table, kind, ids, date);
  const event = first(
    (column) =>
      column.numbers < 0.1 &&
      column.dates < 0.1 &&
      column.codes < 0.3 &&
      column.distinct >= 2 &&
      column.distinct <= Math.min(40, Math.max(3, rows * 0.3)) &&
      column.length < 30,
    phone,
    date,
    money,
    id,
  );
  const name = first(
    (column) => column.numbers < 0.2 && column.dates < 0.1 && column.distinct > sampled * 0.5 && column.length < 24,
    phone,
    date,
    money,
    id,
    event,
  );
  // Numbers of one length that never come back are those of orders.
  const isRunning = (column: number): boolean => traits[column].even && uniqueOf(column) >= ONCE;
  const vary = all(
    (column) => column.numbers >= 0.95 && column.codes < 0.2 && column.length < 9 && column.distinct >= 2,
    id,
    date,
    phone,
  );
  const amounts = vary.some((column) => !isRunning(column)) ? vary.filter((column) => !isRunning(column)) : vary;
  const varied = amounts.reduce(
    (best, column) => (best < 0 || traits[column].distinct >= traits[best].distinct ? column : best),
    -1,
  );
  return { id, date, phone, money, varied, event, name, ids };
}

/**
 * Which of several columns of ids tells who a row is about. Members stand once in their own table and come back in
 * others, where an id that never comes back, or only at one and the same time, is that of the order.
 */
function whose({ uniqueOf, atOneTime }: TableFacts, kind: string, ids: readonly number[], date: number): number {
  if (ids.length < 2) return ids.concat(-1)[0];
  const fits = ids.filter((column) => uniqueOf(column) >= ONCE === (kind === 'members'));
  const apart = kind === 'members' ? fits : fits.filter((column) => !atOneTime(column, date));
  return [...apart, ...fits, ...ids][0];
}
