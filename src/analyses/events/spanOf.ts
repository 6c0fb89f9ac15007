import type { TimeColumn } from '../../intake/column.ts';

/** The first and last moment (civil ms) of the rows whose mask isn't 0; NaN without any. */
export function spanOf(masks: Int32Array, { civil }: TimeColumn): { first: number; last: number } {
  let first = Number.NaN;
  let last = Number.NaN;
  for (let row = 0; row < masks.length; row++) {
    if (masks[row] === 0) continue;
    if (!(civil[row] >= first)) first = civil[row];
    if (!(civil[row] <= last)) last = civil[row];
  }
  return { first, last };
}
