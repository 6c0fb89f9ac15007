import { InputError } from '../../engine/inputProblem.ts';

/** One row an order, usable ones only: a member's number, the number of its period, money in smallest units (NaN unknown). */
export interface OrderRows {
  readonly member: Int32Array;
  readonly period: Int32Array;
  readonly minor: Float64Array;
}

/** The periods in which each member ordered: places from starts[m] up to starts[m + 1] are member m's, ascending. */
export interface OrderPeriods {
  readonly starts: Int32Array;
  readonly periods: Int32Array;
  /** Money of the period; NaN where no amount is known. */
  readonly totals: Float64Array;
}

/**
 * Orders of one period are one. A row with a negative amount is a refund: it is no order, and lowers the last period
 * with an order up to then. Throws InputError where a sum of money can't stay exact.
 */
export function orderPeriods({ member, period, minor }: OrderRows, members: number): OrderPeriods {
  const least = period.reduce((first, value) => Math.min(first, value), Number.MAX_SAFE_INTEGER);
  const span = period.reduce((last, value) => Math.max(last, value), least) - least + 1;
  const keyOf = (row: number): number => member[row] * span + (period[row] - least);
  const keys = differentKeys(Float64Array.from(member, (_, row) => (minor[row] < 0 ? Number.NaN : keyOf(row))));
  const totals = new Float64Array(keys.length).fill(Number.NaN);
  for (let row = 0; row < member.length; row++) {
    if (Number.isNaN(minor[row])) continue;
    const place = lastUpTo(keys, keyOf(row));
    if (place < 0 || Math.floor(keys[place] / span) !== member[row]) continue;
    const total = (totals[place] || 0) + minor[row];
    if (Math.abs(total) > Number.MAX_SAFE_INTEGER) throw new InputError({ code: 'sumTooLarge', argument: 'amount' });
    totals[place] = total;
  }
  const starts = new Int32Array(members + 1);
  for (const key of keys) starts[Math.floor(key / span) + 1]++;
  for (let m = 0; m < members; m++) starts[m + 1] += starts[m];
  return { starts, periods: Int32Array.from(keys, (key) => (key % span) + least), totals };
}

function differentKeys(keys: Float64Array): Float64Array {
  const sorted = keys.filter((key) => !Number.isNaN(key)).sort();
  return sorted.filter((key, place) => place === 0 || key !== sorted[place - 1]);
}

/** The place of the largest key that is not above the given one; -1 if all are. */
function lastUpTo(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle] <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
