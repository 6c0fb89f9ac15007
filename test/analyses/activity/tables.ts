import type { Analysis } from '../../../src/analyses/analysis.ts';
import { rangeOf } from '../events/columns.ts';
import { formula } from '../formula.ts';

type Cells = unknown[][];

/** The table that one of the functions of activity makes of rows of member, event and date. */
export const tableOf = (
  analysis: Analysis,
  rows: readonly string[],
  settings: Cells = [],
  other: { readonly properties?: Cells; readonly members?: Cells } = {},
): Cells => {
  const [member, event, date] = [0, 1, 2].map((index) => rangeOf(rows, index));
  return formula(analysis, [member, date, event, other.properties, other.members, settings]);
};

/** One column of a table's body by its header. */
export function columnOf(table: Cells, header: string): unknown[] {
  const index = table[0].indexOf(header);
  if (index < 0) throw new Error(`no column ${header}`);
  return table.slice(1).map((row) => row[index]);
}

/** Rows of one event from each member's moments: p1 -> [2020-01-11T12:00, …]. */
export const visits = (moments: Record<string, readonly string[]>, event = 'view'): string[] =>
  Object.entries(moments).flatMap(([member, times]) => times.map((time) => `${member} ${event} ${time}`));
