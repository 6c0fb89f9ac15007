import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalRows } from '../../../src/engine/statistics/equalRows.ts';

const columnsOf = (rows: readonly (readonly number[])[]) =>
  [0, 1, 2].map((i) => Float64Array.from(rows, (row) => row[i]));

describe('equalRows(columns)', () => {
  test('brings equal rows together, in ascending order', () => {
    const { columns, weights } = equalRows(
      columnsOf([
        [2, 0.5, 7],
        [1, 9, 9],
        [2, 0.5, 7],
        [2, 0.25, 8],
      ]),
    );
    expect(columns.map((column) => [...column])).toEqual([
      [1, 2, 2],
      [9, 0.25, 0.5],
      [9, 8, 7],
    ]);
    expect([...weights]).toEqual([1, 1, 2]);
  });

  test('of no rows is empty', () => {
    expect(equalRows([new Float64Array(0)]).weights.length).toBe(0);
  });

  test('counts as a set of texts does, in any order of the rows', () => {
    const rows = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(2)), { minLength: 1 });
    fc.assert(
      fc.property(rows, (list) => {
        const counts = new Map<string, number>();
        for (const row of list) counts.set(row.join(), (counts.get(row.join()) ?? 0) + 1);
        const { columns, weights } = equalRows(columnsOf(list));
        const found = Array.from(weights, (weight, i) => [columns.map((column) => column[i]).join(), weight]);
        expect(new Map(found as [string, number][])).toEqual(counts);
        expect(equalRows(columnsOf([...list].reverse()))).toEqual({ columns, weights });
      }),
    );
  });
});
