import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readNumbers } from '../../intake/readNumbers.ts';
import { readYesNo } from '../../intake/readYesNo.ts';
import { refusedCells } from '../refusedCells.ts';
import { refuseNegative } from '../refuseNegative.ts';

export interface OrderCounts {
  /** Orders of each row, NaN where blank. */
  readonly orders: Float64Array;
  /** False where the column holds nothing but yes and no (1 and 0): how often somebody ordered is then not known. */
  readonly counted: boolean;
}

/** Whether or how often each member ordered. Throws InputError: neither numbers nor yes and no, parts of an order, below 0. */
export function readOrderCounts(argument: string, cells: readonly Cell[], reading: ReadingContext): OrderCounts {
  const yesNo = readYesNo(cells, reading);
  if (yesNo.problems.length === 0) {
    return { orders: Float64Array.from(yesNo.column, (flag) => (flag < 0 ? Number.NaN : flag)), counted: false };
  }
  const { column, problems } = readNumbers(cells, reading);
  // Whichever reading fits more cells tells what is wrong with the others.
  if (problems.length > 0) {
    throw refusedCells(argument, problems.length <= yesNo.problems.length ? problems : yesNo.problems);
  }
  refuseNegative(argument, column);
  const part = column.findIndex((value) => !Number.isNaN(value) && !Number.isInteger(value));
  if (part >= 0) {
    throw new InputError({ code: 'notAWholeNumber', argument, row: part + 1, value: String(column[part]) });
  }
  return { orders: column, counted: true };
}
