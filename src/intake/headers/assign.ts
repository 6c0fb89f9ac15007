/**
 * The assignment of rows to columns with the greatest sum of scores (Hungarian method with potentials, O(rows² ×
 * columns)); a score of 0 means "not this one". Gives the column of each row, -1 for none.
 */
export function assign(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  const real = rows > 0 ? scores[0].length : 0;
  // A place of its own for every row that stays without a column.
  const columns = real + rows;
  const cost = (row: number, column: number): number => (column <= real ? -scores[row - 1][column - 1] : 0);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const current = rowOf[column];
      let delta = Infinity;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (used[j] === 1) continue;
        const reduced = cost(current, j) - rowPotential[current] - columnPotential[j];
        if (reduced < least[j]) {
          least[j] = reduced;
          way[j] = column;
        }
        if (least[j] < delta) {
          delta = least[j];
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (used[j] === 1) {
          rowPotential[rowOf[j]] += delta;
          columnPotential[j] -= delta;
        } else least[j] -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = way[column]) rowOf[column] = rowOf[way[column]];
  }
  const result = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= real; column++) {
    const row = rowOf[column];
    if (row > 0 && scores[row - 1][column - 1] > 0) result[row - 1] = column - 1;
  }
  return result;
}
