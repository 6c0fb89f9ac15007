import type { ColumnTraits } from '../headers/columnTraits.ts';

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
}

/** Guesses from the cells alone: always to be checked. taken marks columns that are something else already, counted those that are no id. */
export function fieldsByContent(
  traits: readonly ColumnTraits[],
  rows: number,
  taken: readonly boolean[],
  counted: readonly boolean[],
): ByContent {
  const first = (test: (traits: ColumnTraits) => boolean, ...not: number[]): number =>
    traits.findIndex((column, index) => !taken[index] && column.filled > 0 && !not.includes(index) && test(column));
  const phone = first((column) => column.phones >= 0.7 && column.dates < 0.2);
  const date = first((column) => isDate(column) && column.phones < 0.5, phone);
  const money = first((column) => column.numbers >= 0.9 && column.money >= 0.2 && column.codes < 0.2, phone, date);
  const sampled = Math.max(...traits.map((column) => column.filled), 1);
  const isKey = (column: ColumnTraits): boolean =>
    !counted[traits.indexOf(column)] &&
    column.distinct > Math.min(8, sampled * 0.1) &&
    (column.codes >= 0.8 || (column.numbers >= 0.95 && column.money < 0.05)) &&
    column.length >= 2;
  const code = first(
    (column) => !counted[traits.indexOf(column)] && column.codes >= 0.8 && column.distinct > Math.min(8, sampled * 0.1),
    phone,
    date,
    money,
  );
  const id = code >= 0 ? code : first(isKey, phone, date, money);
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
  const numbers = traits.map((column, index) =>
    !taken[index] &&
    ![id, date, phone].includes(index) &&
    column.numbers >= 0.95 &&
    column.codes < 0.2 &&
    column.length < 9
      ? column.distinct
      : 0,
  );
  const most = Math.max(...numbers, 2);
  return { id, date, phone, money, varied: numbers.lastIndexOf(most), event, name };
}
