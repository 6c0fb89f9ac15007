import type { Context } from '../evaluate/context.ts';
import { Reference } from '../evaluate/reference.ts';
import { toScalar } from '../evaluate/toScalar.ts';
import { toGrid, type Value } from '../evaluate/value.ts';
import type { ResultCell } from '../ports.ts';
import type { FormulaNode } from '../syntax/formulaNode.ts';
import { cellError } from '../values/formulaError.ts';
import { Formatted, type Scalar } from '../values/scalar.ts';

const LONGEST_TEXT = 50_000;

/** The value of a whole formula as cells. A bare reference to several cells stands for the one beside the formula. */
export function resultCells(value: Value, node: FormulaNode, context: Context): ResultCell[][] {
  const grid = value instanceof Reference && node.kind === 'reference' ? [[toScalar(value, context)]] : toGrid(value);
  return grid.map((row) => row.map(resultCell));
}

export function resultCell(value: Scalar): ResultCell {
  if (value === null) return { value: '', format: '' };
  if (value instanceof Formatted) return { value: value.number, format: value.format };
  if (typeof value === 'string' && value.length > LONGEST_TEXT) {
    return {
      value: cellError('#VALUE!', `Text result is longer than the limit of ${LONGEST_TEXT} characters.`),
      format: '',
    };
  }
  return { value, format: '' };
}
