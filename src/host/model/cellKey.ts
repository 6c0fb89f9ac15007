/** More columns than Sheets allows (18,278), so that row and column make one key. */
const keyBase = 32_768;

/** One number for a cell, the key of the sparse maps. */
export function cellKey(row: number, column: number): number {
  return row * keyBase + column;
}

/** The row of a cell key. */
export function keyRow(key: number): number {
  return Math.floor(key / keyBase);
}

/** The column of a cell key. */
export function keyColumn(key: number): number {
  return key % keyBase;
}
