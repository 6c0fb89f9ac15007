import type { SheetLook } from '../../sheet/sheetSpec.ts';
import type { ResultCell } from '../analysis.ts';

/** Leading columns of each table: cohort, members, last complete column. */
const LEADING = 3;
/** Curves that can still be told apart. */
const MOST_CURVES = 7;

/**
 * Shares as a heat map, what is still running in italics, and the curve of the weighted average: one for each value of a breakdown, whose column then
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
  const emphasis = emphasisOf(table, before);
  if (averages.length === 0 || averages.length > MOST_CURVES) return { heat, emphasis };
  const header = [axis, ...averages.map((row) => String((before ? row[0] : row[before]) ?? ''))];
  const rows = table[0]
    .map((name, column): ResultCell[] => [name, ...averages.map((row) => row[column])])
    .slice(from)
    .filter(([, ...values]) => values.some((value) => value !== null));
  const measure = String(averages[0][before]);
  return {
    heat,
    emphasis,
    chart: rows.length > 1 ? { type: 'line', percent: isShare, measure, data: { header, rows } } : undefined,
  };
}

type Emphasis = NonNullable<SheetLook['emphasis']>[number];

/** Averages in bold, and what is still running, beyond the last complete column of its row, in italics. */
function emphasisOf([header, ...body]: readonly ResultCell[][], before: number): readonly Emphasis[] {
  return body.flatMap((cells, row): Emphasis[] => {
    if (typeof cells[before] === 'string') return [{ row, style: 'bold' }];
    const complete = cells[before + LEADING - 1];
    const last = complete === null ? before + LEADING - 1 : header.indexOf(complete);
    return cells.flatMap((cell, column) => (column > last && cell !== null ? [{ row, column, style: 'italic' }] : []));
  });
}
