import { InputError } from '../engine/inputProblem.ts';
import type { CellProblem, Read } from '../intake/context.ts';

/**
 * What a column is refused with: its first bad cell, and how many more there are. Rows count from 1 in the range, which
 * has `above` rows before the cells that were read.
 */
export function refusedCells(argument: string, [first, ...others]: readonly CellProblem[], above = 0): InputError {
  const { code, value, hint, row } = first;
  return new InputError({ code, argument, row: row + 1 + above, value, hint, more: others.length });
}

/** The column that was read. Throws InputError, as refusedCells words it, where a cell could not be. */
export function strictly<T>(argument: string, { column, problems }: Read<T>, above = 0): T {
  if (problems.length > 0) throw refusedCells(argument, problems, above);
  return column;
}
