import { InputError } from '../../engine/inputProblem.ts';
import type { CellProblem } from '../../intake/context.ts';

/** What a column is refused with: its first bad cell, and how many more there are. Rows count from 1. */
export function refusedCells(argument: string, [first, ...others]: readonly CellProblem[]): InputError {
  const { code, value, hint, row } = first;
  return new InputError({ code, argument, row: row + 1, value, hint, more: others.length });
}
