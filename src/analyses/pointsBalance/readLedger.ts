import { DAY_MS, dayText } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { MoneyColumn, TextColumn, TimeColumn } from '../../intake/column.ts';
import type { Entry } from './memberPoints.ts';

export interface LedgerColumns {
  readonly member: TextColumn;
  readonly date: TimeColumn;
  readonly points: MoneyColumn;
  readonly expires?: TimeColumn;
}

/**
 * Each member's entries, by the member's code. Rows without member, date or points are left out, as are those after the
 * as-of day; a row without an expiry of its own follows the rule. Throws InputError: points that expire before they
 * are earned (endBeforeStart), sums that are no longer exact (sumTooLarge).
 */
export function readLedger(
  { member, date, points, expires }: LedgerColumns,
  asOf: number,
  rule: (day: number) => number,
): Map<number, Entry[]> {
  const ledger = new Map<number, Entry[]>();
  let moved = 0;
  member.codes.forEach((code, row) => {
    const time = date.civil[row];
    const day = Math.floor(time / DAY_MS);
    const amount = points.minor[row];
    if (code < 0 || Number.isNaN(amount) || !(day <= asOf)) return;
    const own = expires ? Math.floor(expires.civil[row] / DAY_MS) : Number.NaN;
    if (amount > 0 && own < day) {
      const value = dayText(own);
      throw new InputError({ code: 'endBeforeStart', argument: 'expires', row: row + 1, value, hint: dayText(day) });
    }
    moved += Math.abs(amount);
    const entry = { time, points: amount, expires: Number.isNaN(own) ? rule(day) : own };
    const entries = ledger.get(code);
    if (entries) entries.push(entry);
    else ledger.set(code, [entry]);
  });
  if (moved > Number.MAX_SAFE_INTEGER) throw new InputError({ code: 'sumTooLarge', argument: 'points' });
  return ledger;
}
