import type { TextColumn } from '../../intake/column.ts';

/** Orders as whole numbers from 0 where every row is an order of its own. */
export function rowNumbers(length: number): Int32Array {
  const numbers = new Int32Array(length);
  for (let row = 0; row < length; row++) numbers[row] = row;
  return numbers;
}

/** Orders as whole numbers from 0, by the ids of several tables under each other: a row without an id is an order of its own. Undefined where a table has no ids. */
export function stackOrderIds(
  columns: readonly (TextColumn | undefined)[],
  parts: readonly Int32Array[],
  length: number,
): Int32Array | undefined {
  if (columns.length === 0 || columns.some((column) => !column)) return undefined;
  const { own, count } = sharedCodes(columns);
  const stacked = new Int32Array(length);
  let next = count;
  let at = 0;
  parts.forEach((rows, index) => {
    const column = columns[index];
    for (let i = 0; i < rows.length; i++) {
      const code = column ? column.codes[rows[i]] : -1;
      stacked[at++] = code < 0 ? next++ : own[index] ? own[index][code] : code;
    }
  });
  return stacked;
}

/** The same whole number for the same id in every table; one table keeps its own. */
function sharedCodes(columns: readonly (TextColumn | undefined)[]): { own: Int32Array[]; count: number } {
  if (columns.length === 1) return { own: [], count: columns[0] ? columns[0].labels.length : 0 };
  const codes = new Map<string, number>();
  const own = columns.map((column) =>
    Int32Array.from(column ? column.labels : [], (label) => {
      const known = codes.get(label);
      if (known === undefined) codes.set(label, codes.size);
      return known === undefined ? codes.size - 1 : known;
    }),
  );
  return { own, count: codes.size };
}
