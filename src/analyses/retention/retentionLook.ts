import type { SheetLook } from '../../sheet/sheetSpec.ts';
import type { ResultCell } from '../analysis.ts';

/** Leading columns of each table: cohort, members, last complete column. */
const LEADING = 3;
/** Curves that can still be told apart. */
const MOST_CURVES = 7;

/**
 * Shares as a heat map, and the curve of the weighted average: one for each value of a breakdown, whose column then
 * stands `before` the others. `axis` says what the columns are.
 */
export function retentionLook(
  table: readonly ResultCell[][],
  before: number,
  isShare: boolean,
  axis: string,
): SheetLook {
  const from = before + LEADING;
  const heat = isShare ? { from } : undefined;
  // Cohorts are named by days; only the row of the average is named by a word.
  const averages = table.slice(1).filter((row) => typeof row[before] === 'string');
  if (averages.length === 0 || averages.length > MOST_CURVES) return { heat };
  const header = [axis, ...averages.map((row) => String((before ? row[0] : row[before]) ?? ''))];
  const rows = table[0]
    .map((name, column): ResultCell[] => [name, ...averages.map((row) => row[column])])
    .slice(from)
    .filter(([, ...values]) => values.some((value) => value !== null));
  const measure = String(averages[0][before]);
  return {
    heat,
    chart: rows.length > 1 ? { type: 'line', percent: isShare, measure, data: { header, rows } } : undefined,
  };
}
