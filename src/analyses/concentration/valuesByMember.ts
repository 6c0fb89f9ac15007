import { ascending } from '../../engine/ascending.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { MoneyColumn, TextColumn } from '../../intake/column.ts';

/** What each member holds in all, ascending, in the smallest unit. */
export interface MemberValues {
  readonly values: Float64Array;
  readonly total: number;
  readonly scale: number;
}

/** Sums the rows of each member; rows without member or value are left out. Throws InputError: noRows, sumTooLarge. */
export function valuesByMember(member: TextColumn, value: MoneyColumn): MemberValues {
  const sums = new Float64Array(member.labels.length).fill(Number.NaN);
  let total = 0;
  for (let row = 0; row < member.codes.length; row++) {
    const code = member.codes[row];
    const amount = value.minor[row];
    if (code < 0 || Number.isNaN(amount)) continue;
    sums[code] = (sums[code] || 0) + amount;
    total += amount;
    if (Math.abs(total) > Number.MAX_SAFE_INTEGER || Math.abs(sums[code]) > Number.MAX_SAFE_INTEGER) {
      throw new InputError({ code: 'sumTooLarge', argument: 'value' });
    }
  }
  const values = ascending(sums.filter((sum) => !Number.isNaN(sum)));
  if (values.length === 0) throw new InputError({ code: 'noRows' });
  return { values, total, scale: value.scale };
}
