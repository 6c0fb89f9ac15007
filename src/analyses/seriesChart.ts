import type { LookChart } from '../sheet/sheetSpec.ts';
import type { ResultCell } from './analysis.ts';

/** Lines of a chart that can still be told apart. */
export const MOST_SERIES = 7;

/**
 * A chart with one series for each name of a column, from rows in which the series stand below each other: axis, name and
 * value are columns of the table. Undefined where it would have too many series to read.
 */
export function seriesChart(
  type: LookChart['type'],
  rows: readonly ResultCell[][],
  place: { readonly axis: number; readonly name: number; readonly value: number },
  percent = false,
): LookChart | undefined {
  const names = [...new Set(rows.map((row) => String(row[place.name] ?? '')))];
  if (names.length > MOST_SERIES) return undefined;
  const byAxis = new Map<string, ResultCell[]>();
  for (const row of rows) {
    const key = JSON.stringify(row[place.axis]);
    const cells = byAxis.get(key) ?? [row[place.axis], ...names.map(() => null)];
    cells[1 + names.indexOf(String(row[place.name] ?? ''))] = row[place.value];
    byAxis.set(key, cells);
  }
  return {
    type,
    percent,
    columns: [place.axis, place.value],
    data: { header: ['', ...names], rows: [...byAxis.values()] },
  };
}
