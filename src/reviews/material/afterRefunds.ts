import type { MoneyColumn } from '../../intake/column.ts';
import { rescaled } from './money.ts';

/**
 * Amounts after refunds. Whether they still hold what was refunded differs from shop to shop, and subtracting twice is
 * the worse slip. Orders refunded in full tell: before refunds such an order shows its full amount, after refunds 0.
 * Where none tells, the amounts are taken as they stand.
 */
export function afterRefunds(
  amounts: MoneyColumn,
  refunds: MoneyColumn,
): { amounts: MoneyColumn; subtracted: boolean } {
  const scale = Math.max(amounts.scale, refunds.scale);
  const paid = rescaled(amounts.minor, amounts.scale, scale);
  const back = rescaled(refunds.minor, refunds.scale, scale).map(Math.abs);
  let full = 0;
  let zero = 0;
  for (let row = 0; row < paid.length; row++) {
    if (!(back[row] > 0)) continue;
    if (paid[row] === back[row]) full++;
    else if (paid[row] === 0) zero++;
  }
  if (full <= zero) return { amounts, subtracted: false };
  const minor = paid.map((amount, row) => (back[row] > 0 ? amount - back[row] : amount));
  return { amounts: { minor, scale, currency: amounts.currency }, subtracted: true };
}
