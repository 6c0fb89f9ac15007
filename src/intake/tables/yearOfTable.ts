import type { Grid } from '../cell.ts';
import { yearIn } from '../headers/periodHeader.ts';
import type { TableArea } from './area.ts';

/** The year that the titles above a table or the name of its sheet speak of; 0 if none. */
export function yearOfTable(area: TableArea, grid: Grid, sheet: string): number {
  const titles = area.titleRows.map((row) => grid[row].join(' ')).join(' ');
  return yearIn(titles) || yearIn(sheet);
}
