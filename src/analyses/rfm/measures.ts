/** What the three letters measure, a value a member; NaN is unknown. Money is in whole smallest units. */
export interface RfmMeasures {
  /** Days from the last order to the as-of day; below 0 lies after it and is left out. */
  readonly recencyDays: Float64Array;
  readonly orders: Float64Array;
  readonly spent: Float64Array;
}

export type MeasureLetter = 'r' | 'f' | 'm';
export const LETTERS: readonly MeasureLetter[] = ['r', 'f', 'm'];

export const valuesOf = (measures: RfmMeasures, letter: MeasureLetter): Float64Array =>
  letter === 'r' ? measures.recencyDays : letter === 'f' ? measures.orders : measures.spent;

/**
 * The rows that can be compared: all three measures known and no order after the as-of day. A member without any order
 * has no last order, so R is unknown and the member stays blank instead of counting as the worst buyer.
 */
export function comparableRows({ recencyDays, orders, spent }: RfmMeasures): Int32Array {
  const rows = new Int32Array(recencyDays.length);
  let count = 0;
  for (let row = 0; row < recencyDays.length; row++) {
    if (recencyDays[row] >= 0 && !Number.isNaN(orders[row]) && !Number.isNaN(spent[row])) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** The values of some rows, in their order. */
export function pick(values: ArrayLike<number>, rows: Int32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = values[rows[i]];
  return picked;
}
