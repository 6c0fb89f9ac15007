import { DAY_MS } from '../../engine/calendar.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';
import { type MemberEvents, memberEvents } from '../events/memberEvents.ts';

export interface OrderRows {
  readonly member: TextColumn;
  readonly date: TimeColumn;
  /** Where given, rows of one id are one order of its member. */
  readonly orderId?: TextColumn;
}

/** A member's orders, the earliest first: positions in `events`. */
export type OrdersOf = (member: number) => readonly number[];

/**
 * Brings the rows whose mask isn't 0 together as orders: a different id, else a different day, else (byRow) every row.
 * Rows without an id count once a day. An order stands at its first row.
 */
export function ordersOf(
  { member, date, orderId }: OrderRows,
  masks: Int32Array,
  byRow: boolean,
): { readonly events: MemberEvents; readonly orders: OrdersOf } {
  const events = memberEvents(member.codes, member.labels.length, date.instant, masks);
  const keyOf = (position: number): string | number => {
    const row = events.rows[position];
    const code = orderId?.codes[row] ?? -1;
    return code >= 0 ? `id ${code}` : Math.floor(date.civil[row] / DAY_MS);
  };
  const orders: OrdersOf = (code) => {
    const found: number[] = [];
    const seen = new Set<string | number>();
    for (let i = events.starts[code]; i < events.starts[code + 1]; i++) {
      if (!byRow) {
        const key = keyOf(i);
        if (seen.has(key)) continue;
        seen.add(key);
      }
      found.push(i);
    }
    return found;
  };
  return { events, orders };
}
