import { readNumberTexts } from './amounts/numberTexts.ts';
import type { Cell } from './cell.ts';
import type { MoneyColumn } from './column.ts';
import type { CellProblem, Read, ReadingContext } from './context.ts';
import { shownValue } from './shownValue.ts';

const MOST_DECIMALS = 4;
const POWERS = [1, 10, 100, 1000, 10_000];

/** Whether value × 10^scale is whole but for the noise of earlier sums: 0.1 + 0.2 is 0.3. */
function isWhole(scaled: number): boolean {
  const distance = Math.abs(scaled - Math.round(scaled));
  return distance <= 1e-6 || distance <= Math.abs(scaled) * 2e-15;
}

/**
 * Reads a column of money into whole numbers of its smallest unit (0 to 4 decimals, the least that holds every cell).
 * Cells with more decimals are refused. currency is the ISO code where the texts leave one only; signs of two
 * currencies are refused row by row as mixedCurrencies, and whoever calls stops.
 */
export function readAmounts(cells: readonly Cell[], context: ReadingContext): Read<MoneyColumn> {
  const { values, problems, remarks, currencies } = readNumberTexts(cells, context, 'notAnAmount');
  const more: CellProblem[] = [];
  let scale = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    let decimals = scale;
    while (!Number.isNaN(value) && !isWhole(value * POWERS[decimals]) && decimals < MOST_DECIMALS) decimals++;
    if (!Number.isNaN(value) && !isWhole(value * POWERS[decimals])) {
      values[row] = Number.NaN;
      more.push({ row, code: 'tooManyDecimals', value: shownValue(cells[row], context) });
    } else scale = decimals;
  }
  const power = POWERS[scale];
  for (let row = 0; row < values.length; row++) {
    const minor = Math.round(values[row] * power) + 0;
    values[row] = minor;
    if (Math.abs(minor) <= Number.MAX_SAFE_INTEGER || Number.isNaN(minor)) continue;
    values[row] = Number.NaN;
    more.push({ row, code: 'sumTooLarge', value: shownValue(cells[row], context) });
  }
  const all = more.length > 0 ? problems.concat(more).sort((a, b) => a.row - b.row) : problems;
  return {
    column: { minor: values, scale, currency: currencies.includes(' ') ? '' : currencies },
    problems: all,
    remarks,
  };
}
