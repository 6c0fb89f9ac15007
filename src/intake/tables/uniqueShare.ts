import { type Cell, isBlank, isMoment } from '../cell.ts';
import { cleanId } from '../ids/cleanId.ts';

/** Beyond so many rows the share no longer changes the verdict. */
const MOST_ROWS = 50_000;

/** Different values over filled cells; 1 for an empty column. */
export function uniqueShare(cells: readonly Cell[]): number {
  const seen = new Set<string>();
  let filled = 0;
  for (let row = 0; row < cells.length && row < MOST_ROWS; row++) {
    const cell = cells[row];
    if (isBlank(cell)) continue;
    const text = isMoment(cell) ? String(cell.getTime()) : cleanId(String(cell));
    if (text === '') continue;
    filled++;
    seen.add(text);
  }
  return filled === 0 ? 1 : seen.size / filled;
}
