import { InputError } from '../../engine/inputProblem.ts';
import type { TextColumn } from '../../intake/column.ts';
import { readIds } from '../../intake/readIds.ts';
import type { Attributes } from '../conditions/attributes.ts';
import { strictly } from '../refusedCells.ts';

/**
 * The order numbers of the rows, by the header that the setting order_id names; undefined where orders are days or rows.
 * Throws InputError: unknownColumn, ids that lost digits, orders by id without a header.
 */
export function readOrderIds(
  header: string,
  by: '' | 'id' | 'day' | 'row',
  attributes: Attributes,
  rows: number,
): TextColumn | undefined {
  if (header === '' && by === 'id') {
    throw new InputError({ code: 'missingArgument', argument: 'order_id', hint: 'properties, order_id' });
  }
  if (header === '' || by === 'day' || by === 'row') return undefined;
  const cellOf = attributes.column(header, 'order_id');
  const cells = Array.from({ length: rows }, (_, row) => cellOf(row));
  return strictly('order_id', readIds(cells, attributes.reading));
}
