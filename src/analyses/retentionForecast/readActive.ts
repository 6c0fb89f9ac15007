import { InputError } from '../../engine/inputProblem.ts';
import { type Grid, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readNumbers } from '../../intake/readNumbers.ts';

/**
 * Members or shares still there at 0, 1, 2 …, from a column or a row (such as a row of a retention table); blank cells
 * at the end are periods that are not observed yet. Throws InputError: a gap, a number that is none, negative or rises.
 */
export function readActive(grid: Grid, context: ReadingContext): number[] {
  if (grid.length > 1 && grid[0].length > 1) {
    throw new InputError({ code: 'notAColumn', argument: 'active', value: String(grid[0].length) });
  }
  const cells = grid.length === 1 ? [...grid[0]] : grid.map((row) => row[0]);
  while (cells.length > 0 && isBlank(cells[cells.length - 1])) cells.pop();
  if (cells.length === 0) throw new InputError({ code: 'noRows' });
  const { column, problems } = readNumbers(cells, context);
  const at = (row: number) => ({ argument: 'active', row: row + 1, value: cellText(cells[row]) });
  if (problems.length > 0) throw new InputError({ code: problems[0].code, ...at(problems[0].row) });
  column.forEach((value, row) => {
    if (Number.isNaN(value)) throw new InputError({ code: 'blankCell', ...at(row) });
    if (value < 0) throw new InputError({ code: 'negativeNumber', ...at(row) });
    if (row === 0 && value === 0) throw new InputError({ code: 'badValue', ...at(row), hint: '> 0' });
    if (row > 0 && value > column[row - 1])
      throw new InputError({ code: 'badValue', ...at(row), hint: `≤ ${column[row - 1]}` });
  });
  return Array.from(column);
}
