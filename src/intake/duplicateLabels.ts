import type { TextColumn } from './column.ts';

/** Rows (from 0) whose label stood in an earlier row already: order ids that come twice. Blanks are not counted. */
export function duplicateLabels({ codes, labels }: TextColumn): number[] {
  const seen = new Uint8Array(labels.length);
  const repeated: number[] = [];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row];
    if (code < 0) continue;
    if (seen[code] === 1) repeated.push(row);
    seen[code] = 1;
  }
  return repeated;
}
