/** A column of which one cell may hold for all rows (columns.ts: oneForAll), as long as the others. */
export const forEveryRow = (column: Float64Array, rows: number): Float64Array =>
  column.length === 1 && rows > 1 ? new Float64Array(rows).fill(column[0]) : column;
