import { type Cell, type Grid, isMoment } from '../../intake/cell.ts';

/** So many earlier rows with the same key are compared; more would take the square of the rows in a table of copies. */
const MOST_COMPARED = 50;

/**
 * The earlier row that a row repeats cell by cell, or -1. Only rows with equal keys are compared; the rows have to be
 * asked for in their order.
 */
export function repeatFinder(body: Grid, keys: readonly ArrayLike<number>[]): (row: number) => number {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, body.length * 2)));
  const newest = new Int32Array(size).fill(-1);
  const older = new Int32Array(body.length).fill(-1);
  const sameKeys = (a: number, b: number): boolean => keys.every((key) => key[a] === key[b]);
  return (row) => {
    let hash = 0;
    for (const key of keys) hash = mixed(hash, key[row]);
    const slot = (hash ^ (hash >>> 15)) & (size - 1);
    let candidate = newest[slot];
    for (let compared = 0; candidate >= 0 && compared < MOST_COMPARED; compared++) {
      if (sameKeys(candidate, row) && sameCells(body[candidate], body[row])) return candidate;
      candidate = older[candidate];
    }
    older[row] = newest[slot];
    newest[slot] = row;
    return -1;
  };
}

/** FNV-1a over the two halves of a number. */
function mixed(hash: number, value: number): number {
  const low = value | 0;
  const high = Math.floor(value / 4_294_967_296) | 0;
  return Math.imul(Math.imul(hash ^ low, 16_777_619) ^ high, 16_777_619);
}

function sameCells(a: readonly Cell[], b: readonly Cell[]): boolean {
  for (let column = 0; column < a.length; column++) if (!sameCell(a[column], b[column])) return false;
  return true;
}

const sameCell = (a: Cell, b: Cell): boolean => a === b || (isMoment(a) && isMoment(b) && a.getTime() === b.getTime());
