import { DAY_MS } from '../../engine/calendar.ts';
import type { OrderColumns } from './orderColumns.ts';

/** The rows that count, grouped by member. */
export interface UsableRows {
  readonly day: Int32Array;
  /** A number a member that has a usable row, in the order of first rows; -1 for rows left out. */
  readonly group: Int32Array;
  /** The member's code in its column, by group. */
  readonly groupCode: readonly number[];
  readonly rows: { readonly used: number; readonly later: number; readonly incomplete: number };
}

/** Rows with a member and a date that is not after the as-of day. */
export function usableRows({ member, date }: OrderColumns, asOf: number): UsableRows {
  const length = member.codes.length;
  const day = new Int32Array(length);
  const group = new Int32Array(length);
  const groupOf = new Int32Array(member.labels.length).fill(-1);
  const groupCode: number[] = [];
  let used = 0;
  let later = 0;
  let incomplete = 0;
  for (let row = 0; row < length; row++) {
    const code = member.codes[row];
    const civil = date.civil[row];
    group[row] = -1;
    if (code < 0 || Number.isNaN(civil)) {
      if (code >= 0 || !Number.isNaN(civil)) incomplete++;
      continue;
    }
    day[row] = Math.floor(civil / DAY_MS);
    if (day[row] > asOf) {
      later++;
      continue;
    }
    used++;
    if (groupOf[code] < 0) groupOf[code] = groupCode.push(code) - 1;
    group[row] = groupOf[code];
  }
  return { day, group, groupCode, rows: { used, later, incomplete } };
}
