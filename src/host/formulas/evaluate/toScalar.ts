import { FormulaError } from '../values/formulaError.ts';
import type { Scalar } from '../values/scalar.ts';
import type { Context } from './context.ts';
import { Reference, readCell } from './reference.ts';
import { Lambda, lambdaAlone, type Value } from './value.ts';

/** One value out of anything: of a range the cell in the formula's own row or column, of rows the first. */
export function toScalar(value: Value, context: Context): Scalar {
  if (value instanceof Lambda) return lambdaAlone;
  if (Array.isArray(value)) return value[0][0];
  if (!(value instanceof Reference)) return value;
  const { sheet, area } = value;
  const oneRow = area.top === area.bottom;
  const oneColumn = area.left === area.right;
  if (oneRow && oneColumn) return readCell(sheet, area.top, area.left);
  if (oneColumn && context.row >= area.top && context.row <= area.bottom)
    return readCell(sheet, context.row, area.left);
  if (oneRow && context.column >= area.left && context.column <= area.right)
    return readCell(sheet, area.top, context.column);
  throw new FormulaError('#VALUE!', 'An array value could not be found.');
}
