import type { TextColumn } from '../../intake/column.ts';
import type { MemberRows } from './memberRows.ts';

/** Rows in which every pair of a member and a value counts as a member of its own, and what each pair is made of. */
export interface RowsByValue {
  readonly rows: MemberRows;
  readonly valueCodes: readonly number[];
  /** The member's code by pair. */
  readonly memberOf: readonly number[];
}

/** Parts each member's rows by their value (−1 is blank), so that each value sees its own events only. */
export function rowsByValue(rows: MemberRows, values: TextColumn): RowsByValue {
  const places = new Map<number, number>();
  const valueCodes: number[] = [];
  const memberOf: number[] = [];
  const stride = values.labels.length + 1;
  const codes = new Int32Array(rows.codes.length);
  for (let row = 0; row < codes.length; row++) {
    if (rows.marks[row] === 0) continue;
    const pair = rows.codes[row] * stride + values.codes[row] + 1;
    let place = places.get(pair);
    if (place === undefined) {
      place = valueCodes.push(values.codes[row]) - 1;
      memberOf.push(rows.codes[row]);
      places.set(pair, place);
    }
    codes[row] = place;
  }
  return { rows: { ...rows, codes, members: valueCodes.length }, valueCodes, memberOf };
}
