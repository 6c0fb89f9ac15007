import type { CellFormat } from '../sheet/sheetSpec.ts';
import type { ResultCell } from './analysis.ts';

/** Formats of a table whose rows are different measures: a count stays whole whatever stands above and below it. `shares` are body rows. */
export const mixedMeasures = (
  table: readonly (readonly ResultCell[])[],
  shares: readonly number[] = [],
): CellFormat[] =>
  table.slice(1).flatMap((cells, row) =>
    cells.flatMap((cell, column): CellFormat[] => {
      if (typeof cell !== 'number') return [];
      const format = shares.includes(row) ? 'percent' : Number.isInteger(cell) ? 'whole' : 'hundredths';
      return [{ row, column, format }];
    }),
  );
