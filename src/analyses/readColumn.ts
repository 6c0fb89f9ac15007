import { InputError } from '../engine/inputProblem.ts';
import type { Cell, Grid } from '../intake/cell.ts';
import { isBlank } from '../intake/cell.ts';
import { cellText } from '../intake/cellText.ts';
import type { Read, ReadingContext } from '../intake/context.ts';
import { readAmounts } from '../intake/readAmounts.ts';
import { readIds } from '../intake/readIds.ts';
import { readNumbers } from '../intake/readNumbers.ts';
import { readTexts } from '../intake/readTexts.ts';
import { readTimes } from '../intake/readTimes.ts';
import type { ColumnSpec } from './columns.ts';
import { refusedCells, strictly } from './refusedCells.ts';
import { refuseErrorCells } from './refuseErrorCells.ts';

const DAY = 86_400_000;

const READERS: Partial<
  Record<ColumnSpec['reads'], (cells: readonly Cell[], context: ReadingContext) => Read<unknown>>
> = {
  id: readIds,
  text: readTexts,
  time: readTimes,
  money: readAmounts,
  number: readNumbers,
};

/**
 * One argument, typed. Columns come as a list of cells, the rest as a grid. A formula is strict: cells that can't be
 * read throw InputError with the first one's row and how many more there are.
 */
export function readColumn(
  name: string,
  spec: ColumnSpec,
  given: readonly Cell[] | Grid,
  context: ReadingContext,
): unknown {
  const reader = READERS[spec.reads];
  if (reader) return strictly(name, reader(given as readonly Cell[], context));
  if (spec.reads === 'cells' || spec.reads === 'beside' || spec.reads === 'block') return given;
  const grid = given as Grid;
  if (spec.reads === 'grid') {
    if (!spec.byColumn) refuseErrorCells(name, grid);
    return withoutBlankTail(grid);
  }
  if (grid.length !== 1 || grid[0].length !== 1) throw new InputError({ code: 'notOneCell', argument: name });
  if (spec.reads === 'scalar') return grid[0][0];
  return oneDay(name, grid[0][0], context);
}

function oneDay(name: string, cell: Cell, context: ReadingContext): number | undefined {
  const { column, problems } = readTimes([cell], context);
  if (problems.length > 0) throw new InputError({ ...refusedCells(name, problems).problem, row: undefined });
  const value = cellText(cell);
  if (value === '') return undefined;
  const [civil] = column.civil;
  // A column may hold what exports write for nothing (-, N/A, 0); where one day is asked for it is none.
  if (Number.isNaN(civil)) throw new InputError({ code: 'notADate', argument: name, value });
  return Math.floor(civil / DAY);
}

function withoutBlankTail(grid: Grid): Grid {
  let rows = grid.length;
  while (rows > 0 && grid[rows - 1].every(isBlank)) rows--;
  return grid.slice(0, rows);
}
