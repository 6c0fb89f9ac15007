import { type Grid, isBlank, isMoment } from './cell.ts';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short text that changes when a cell of the given columns (all by default, from 0) changes: two sums of 32 bits
 * (FNV-1a and times 31) over kind and content of the cells, with the number of rows. Not a safeguard against forgery.
 */
export function fingerprint(grid: Grid, columns?: readonly number[]): string {
  const used = columns || (grid.length > 0 ? grid[0].map((_, index) => index) : []);
  let even = OFFSET;
  let odd = OFFSET ^ 0x5bd1e995;
  const bits = new Float64Array(1);
  const words = new Int32Array(bits.buffer);
  for (const row of grid) {
    for (const column of used) {
      const cell = row[column];
      if (typeof cell === 'string' && cell !== '') {
        even = Math.imul(even ^ 1, PRIME);
        for (let i = 0; i < cell.length; i++) {
          const code = cell.charCodeAt(i);
          even = Math.imul(even ^ code, PRIME);
          odd = ((odd << 5) - odd + code) | 0;
        }
        continue;
      }
      let kind = 0;
      bits[0] = 0;
      if (typeof cell === 'number') {
        kind = 2;
        bits[0] = cell;
      } else if (typeof cell === 'boolean') kind = cell ? 3 : 4;
      else if (isMoment(cell)) {
        kind = 5;
        bits[0] = cell.getTime();
      } else if (!isBlank(cell)) kind = 6;
      even = Math.imul(Math.imul(Math.imul(even ^ kind, PRIME) ^ words[0], PRIME) ^ words[1], PRIME);
      odd = Math.imul(Math.imul(odd + words[1], PRIME) ^ words[0], PRIME) + kind;
    }
    odd = Math.imul(odd ^ (odd >>> 13), PRIME);
  }
  return `${grid.length}-${(even >>> 0).toString(36)}-${(odd >>> 0).toString(36)}`;
}
