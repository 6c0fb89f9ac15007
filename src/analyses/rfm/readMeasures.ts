import { InputError } from '../../engine/inputProblem.ts';
import type { TimeColumn } from '../../intake/column.ts';
import { isTotalsText } from '../../intake/tables/isTotalsRow.ts';
import type { Run } from '../analysis.ts';
import { type ColumnsOf, number, time } from '../columns.ts';
import { daysSince } from '../daysSince.ts';
import { filledRows } from '../filledRows.ts';
import { readColumn } from '../readColumn.ts';
import { refuseNegative } from '../refuseNegative.ts';
import type { RfmMeasures } from './measures.ts';
import type { columns as definition, ScoreSettings } from './parameters.ts';

/**
 * The three measures out of a formula's arguments. Throws InputError where orders are negative, and where a single row
 * gives no day to count to: its own date would always be yesterday.
 */
export function readMeasures(
  columns: ColumnsOf<typeof definition>,
  chosen: Pick<ScoreSettings, 'recency' | 'monetary'>,
  run: Run,
): RfmMeasures {
  const { orders, as_of } = columns;
  const { minor } = columns.spent;
  const spent = chosen.monetary === 'mean' ? minor.map((sum, row) => sum / (orders[row] || Number.NaN)) : minor;
  // A totals row has no last order of its own, so it is not compared.
  const last_order = columns.last_order.map((cell) => (typeof cell === 'string' && isTotalsText(cell) ? '' : cell));
  refuseNegative('orders', orders);
  if (chosen.recency === 'days') {
    const recencyDays = readColumn('last_order', number(), last_order, run.reading) as Float64Array;
    return { recencyDays, orders, spent };
  }
  const days = readColumn('last_order', time(), last_order, run.reading) as TimeColumn;
  if (as_of === undefined && filledRows(days.civil, orders, spent) === 1) {
    throw new InputError({ code: 'asOfNeeded', argument: 'as_of' });
  }
  return { recencyDays: daysSince(days.civil, as_of), orders, spent };
}
