import { DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { valuesByGroup } from '../../engine/valuesByGroup.ts';
import type { MoneyColumn, TextColumn, TimeColumn } from '../../intake/column.ts';
import { countDays } from '../memberSummary/countOrders.ts';
import type { MemberOrigins } from './memberOrigins.ts';

/** The table of orders, a row each. */
export interface OrderTable {
  readonly member: TextColumn;
  readonly date: TimeColumn;
  readonly amount?: MoneyColumn;
}

/** What members bought at one age; a place a member. */
export interface EarlyOrders {
  /** Whether the member has been here for that long. */
  readonly observed: readonly boolean[];
  /** Different days with an order; an order with a negative amount is a refund and none. */
  readonly orders: Int32Array;
  /** Whole smallest units, refunds taken off. */
  readonly value: Float64Array;
}

/**
 * Sums up the orders of each member's first `age` days (the day of joining is the first; Infinity: to date), so that old
 * and new members are compared at the same age. Orders before joining, after the as-of day or by others don't count.
 */
export function earlyOrders(
  { members, joined }: MemberOrigins,
  table: OrderTable | undefined,
  age: number,
  asOf: number,
): EarlyOrders {
  const value = new Float64Array(members.length);
  const observed = Array.from(joined, (day) => age === Infinity || asOf - day >= age);
  if (!table) return { observed, orders: new Int32Array(members.length), value };
  const placeOf = new Map(members.map((label, place) => [label, place]));
  const places = table.member.labels.map((label) => placeOf.get(label) ?? -1);
  const rows = table.member.codes.length;
  const buyer = new Int32Array(rows).fill(-1);
  const bought = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const code = table.member.codes[row];
    const place = code < 0 ? -1 : places[code];
    const day = Math.floor(table.date.civil[row] / DAY_MS);
    if (place < 0 || !(day >= joined[place]) || day > asOf || day - joined[place] >= age) continue;
    const amount = table.amount ? table.amount.minor[row] : 0;
    value[place] += amount || 0;
    if (Math.abs(value[place]) > Number.MAX_SAFE_INTEGER) throw tooLarge();
    if (amount < 0) continue;
    buyer[row] = place;
    bought[row] = day;
  }
  return { observed, orders: countDays(valuesByGroup(buyer, members.length, bought)), value };
}

const tooLarge = (): InputError => new InputError({ code: 'sumTooLarge', argument: 'amount' });
