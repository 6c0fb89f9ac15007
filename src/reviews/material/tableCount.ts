import type { OpenTable } from './openTable.ts';

/** Rows of all tables of one kind: rows = used + leftOut, blank rows apart. */
export interface TableCount {
  readonly rows: number;
  readonly used: number;
  readonly leftOut: number;
}

export function countOf(tables: readonly OpenTable[], used: number): TableCount {
  const rows = tables.reduce((sum, table) => sum + table.rows - table.blankRows, 0);
  return { rows, used, leftOut: rows - used };
}
