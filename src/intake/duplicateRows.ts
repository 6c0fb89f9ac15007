import { type Grid, isMoment } from './cell.ts';

/** Rows (from 0) that equal an earlier row in every cell; rows without any filled cell are not counted. */
export function duplicateRows(rows: Grid): number[] {
  const seen = new Set<string>();
  const repeated: number[] = [];
  rows.forEach((row, index) => {
    let key = '';
    let filled = false;
    for (const cell of row) {
      const text = cell === null || cell === undefined ? '' : isMoment(cell) ? `@${cell.getTime()}` : String(cell);
      if (text !== '') filled = true;
      key += `${text.length}:${text}`;
    }
    if (!filled) return;
    if (seen.has(key)) repeated.push(index);
    else seen.add(key);
  });
  return repeated;
}
