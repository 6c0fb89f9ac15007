import { expect, test } from 'vitest';
import { forEveryRow } from '../../src/analyses/forEveryRow.ts';

test('forEveryRow repeats a single value beside all rows and leaves a column alone', () => {
  expect(Array.from(forEveryRow(Float64Array.of(28), 3))).toEqual([28, 28, 28]);
  expect(Array.from(forEveryRow(Float64Array.of(28), 1))).toEqual([28]);
  expect(Array.from(forEveryRow(Float64Array.of(28, 30), 2))).toEqual([28, 30]);
});
