import { normaliseHeader } from './headers/normaliseHeader.ts';
import type { RecognisedTable } from './recogniseTable.ts';

/** Equal for tables whose headers say the same in the same order, whatever their script, case and marks. */
export const headerSignature = (headers: readonly string[]): string =>
  headers.map((header) => normaliseHeader(header).text).join('|');

/**
 * Groups of tables (by index) that are one table in several sheets: the same kind, and either the same headers or the
 * same fields for everything that the kind needs. Tables of no known kind stand alone.
 */
export function groupTables(tables: readonly RecognisedTable[]): number[][] {
  const groups = new Map<string, number[]>();
  tables.forEach((table, index) => {
    const fields = table.columns
      .map(({ field }) => field)
      .filter((field) => field !== '')
      .sort();
    const key = table.kind === 'other' ? `other ${index}` : `${table.kind} ${fields.join(' ')}`;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return Array.from(groups.values());
}
