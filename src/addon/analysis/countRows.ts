import type { Analysis } from '../../analyses/analysis.ts';
import { readRows } from '../../analyses/events/readRows.ts';
import type { Arguments } from '../../analyses/readArguments.ts';
import { DAY_MS } from '../../engine/calendar.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';

/** Why a row counts nowhere; the first reason that holds is told. */
const REASONS = ['totals', 'noMember', 'noDate', 'late', 'filtered'] as const;
type Reason = (typeof REASONS)[number];

interface RowCount {
  /** Rows of all tables that hold anything. */
  readonly rows: number;
  /** Rows left out by reason, in the order of the sentence; reasons without a row are not there. */
  readonly left: readonly { readonly reason: Reason; readonly count: number }[];
}

/** Rows read, and those left out with their reasons: a table needs each row's member and date, not later than as_of. */
export function countRows(analysis: Analysis, given: Arguments, asOf: number | undefined): RowCount {
  const counts: Record<Reason, number> = { totals: given.totalsRows, noMember: 0, noDate: 0, late: 0, filtered: 0 };
  const { columns } = given;
  const seen = filterOf(analysis, given);
  const groups = new Map<string, string[]>([['', []]]);
  for (const [name, { reads, group = '', optional }] of Object.entries(analysis.columns))
    if ((reads === 'id' || reads === 'time') && !(optional && group === '') && columns[name])
      groups.set(group, [...(groups.get(group) ?? []), name]);
  const end = asOf === undefined ? Number.POSITIVE_INFINITY : (asOf + 1) * DAY_MS;
  let rows = given.totalsRows;
  groups.forEach((names, group) => {
    const ids = names.map((name) => columns[name] as TextColumn).filter((column) => 'codes' in column);
    const times = names.map((name) => columns[name] as TimeColumn).filter((column) => 'civil' in column);
    const length = group === '' ? given.rows : (ids[0]?.codes ?? times[0].civil).length;
    for (let row = 0; row < length; row++) {
      const noMember = ids.some(({ codes }) => codes[row] < 0);
      const noDate = analysis.shape === 'table' && times.some(({ civil }) => Number.isNaN(civil[row]));
      if (group === '' ? given.blankRows[row] : noMember && noDate) continue;
      rows++;
      if (noMember) counts.noMember++;
      else if (noDate) counts.noDate++;
      else if (analysis.shape === 'table' && times.some(({ civil }) => civil[row] >= end)) counts.late++;
      else if (group === '' && seen && !seen(row)) counts.filtered++;
    }
  });
  return {
    rows,
    left: REASONS.filter((reason) => counts[reason] > 0).map((reason) => ({ reason, count: counts[reason] })),
  };
}

/** The setting filter of tables of events as a test of rows; undefined without one. */
function filterOf(analysis: Analysis, { columns, settings, rows, reading }: Arguments) {
  if (!('filter' in analysis.settings) || (settings.filter as unknown[]).length === 0) return undefined;
  const given = { ...columns, time: columns.time ?? columns.date };
  return readRows(given as never, settings as never, { rows, timezone: reading.timezone, reading }).filter;
}
