/** Different rows of some columns in ascending order (first column first), and how often each stands there. */
export interface EqualRows {
  readonly columns: readonly Float64Array[];
  readonly weights: Float64Array;
}

/** Brings equal rows together. The result does not depend on the order of the rows. Columns hold no NaN. */
export function equalRows(columns: readonly Float64Array[]): EqualRows {
  const rows = columns[0].length;
  let ranked = ranksOf(columns[0]);
  for (const column of columns.slice(1)) {
    const { ranks, count } = ranksOf(column);
    const both = new Float64Array(rows);
    for (let row = 0; row < rows; row++) both[row] = ranked.ranks[row] * count + ranks[row];
    ranked = ranksOf(both);
  }
  const { ranks, count } = ranked;
  const weights = new Float64Array(count);
  const different = columns.map(() => new Float64Array(count));
  for (let row = 0; row < rows; row++) {
    const rank = ranks[row];
    weights[rank]++;
    for (let place = 0; place < columns.length; place++) different[place][rank] = columns[place][row];
  }
  return { columns: different, weights };
}

/** The place of each value among the different values, ascending. */
function ranksOf(values: Float64Array): { ranks: Int32Array; count: number } {
  const sorted = values.slice().sort();
  const rankOf = new Map<number, number>();
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) rankOf.set(sorted[i], rankOf.size);
  const ranks = new Int32Array(values.length);
  for (let row = 0; row < values.length; row++) ranks[row] = rankOf.get(values[row])!;
  return { ranks, count: rankOf.size };
}
