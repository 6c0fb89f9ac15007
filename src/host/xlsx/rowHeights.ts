import type { WriteSheet } from 'hucre/xlsx';
import type { Sheet } from '../model/sheet.ts';

/** Points of a line of text at 10 points, and what a row has beside its lines. */
const LINE = 12.75;
const PADDING = 3;
/** Pixels of a half-width character at 10 points, and the cell's padding. */
const CHARACTER = 6.4;
const MARGIN = 8;
/** Full-width characters take two places. */
const WIDE = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Heights of rows with wrapped text: a file holds them, since not every program works them out when it opens it. */
export function rowHeights(sheet: Sheet): NonNullable<WriteSheet['rowDefs']> {
  const lines = new Map<number, number>();
  for (let column = 1; column <= sheet.lastColumn(); column++) {
    const styles = sheet.grid.columnOfStyles(column) ?? [];
    const values = sheet.grid.columnOfValues(column) ?? [];
    const room = ((sheet.columnWidths.get(column) ?? 100) - MARGIN) / CHARACTER;
    styles.forEach((style, row) => {
      const value = values[row];
      if (style?.wrap !== 'WRAP' || typeof value !== 'string') return;
      lines.set(row, Math.max(lines.get(row) ?? 1, linesOf(value, room)));
    });
  }
  const high = [...lines].filter(([, count]) => count > 1);
  return new Map(high.map(([row, count]) => [row, { height: count * LINE + PADDING }]));
}

function linesOf(text: string, room: number): number {
  let lines = 0;
  for (const part of text.split('\n')) {
    let width = 0;
    for (const character of part) width += WIDE.test(character) ? 2 : 1;
    lines += Math.max(1, Math.ceil(width / room));
  }
  return lines;
}
