import { asCellError, cellError, FormulaError } from '../values/formulaError.ts';
import type { Grid, Scalar } from '../values/scalar.ts';

/**
 * Applies a function element by element: single rows, columns and cells are repeated, what is missing in a smaller array
 * is #N/A. An error in one element stays in that element.
 */
export function broadcast(grids: readonly Grid[], apply: (cells: Scalar[]) => Scalar): Grid {
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0].length));
  const result: Grid = [];
  for (let row = 0; row < rows; row++) {
    const line: Scalar[] = [];
    for (let column = 0; column < columns; column++) line.push(element(grids, row, column, apply));
    result.push(line);
  }
  return result;
}

function element(grids: readonly Grid[], row: number, column: number, apply: (cells: Scalar[]) => Scalar): Scalar {
  const cells: Scalar[] = [];
  for (const grid of grids) {
    const line = grid.length === 1 ? grid[0] : grid[row];
    const cell = line && (line.length === 1 ? line[0] : line[column]);
    if (cell === undefined) return cellError('#N/A', 'Array arguments are of different size.');
    cells.push(cell);
  }
  try {
    return apply(cells);
  } catch (problem) {
    if (problem instanceof FormulaError) return asCellError(problem);
    throw problem;
  }
}
