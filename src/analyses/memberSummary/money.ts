import { InputError } from '../../engine/inputProblem.ts';
import type { MoneyColumn } from '../../intake/column.ts';
import type { OrderColumns } from './orderColumns.ts';

/**
 * Money by member in units of the larger of both scales; NaN where none is known. Refunds lower it whichever sign the
 * refund column has. Throws InputError where a sum can't stay exact.
 */
export function spentBy(
  columns: OrderColumns,
  group: Int32Array,
  groups: number,
  scale: number,
  net: boolean,
): Float64Array {
  const { amount, refund } = columns;
  const spent = new Float64Array(groups).fill(Number.NaN);
  if (!amount) return spent;
  const unit = 10 ** (scale - amount.scale);
  const refundUnit = refund && !net ? 10 ** (scale - refund.scale) : 0;
  for (let row = 0; row < group.length; row++) {
    const member = group[row];
    if (member < 0) continue;
    const paid = amount.minor[row];
    const back = refundUnit > 0 ? Math.abs(refund!.minor[row]) : Number.NaN;
    if (Number.isNaN(paid) && Number.isNaN(back)) continue;
    const change = (paid || 0) * unit - (back || 0) * refundUnit;
    const total = (spent[member] || 0) + change;
    if (Math.abs(total) > Number.MAX_SAFE_INTEGER) throw new InputError({ code: 'sumTooLarge', argument: 'amount' });
    spent[member] = total;
  }
  return spent;
}

/** A refund lowers what was spent but takes no part in counting and dating orders. */
export function withoutRefunds(group: Int32Array, amount: MoneyColumn): Int32Array {
  const kept = new Int32Array(group.length);
  for (let row = 0; row < group.length; row++) kept[row] = amount.minor[row] < 0 ? -1 : group[row];
  return kept;
}
