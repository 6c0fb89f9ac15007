import { DAY_MS } from '../../engine/calendar.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';
import type { Material } from '../review.ts';
import type { Findings } from './findings.ts';
import { identifyRows, type MatchCounts, noMatches } from './identify.ts';
import { missingColumn } from './missingColumn.ts';
import { type OpenTable, openTable } from './openTable.ts';
import type { People } from './people.ts';
import { daysOf, stackNumbers, stackTimes, totalLength, usedRows } from './stack.ts';
import { type StepTable, stepNames } from './stepNames.ts';
import { countOf, type TableCount } from './tableCount.ts';
import { tellSameRows } from './tellSameRows.ts';

/** The rows of the activity tables that count, stacked over all sheets. */
export interface Activity {
  readonly count: TableCount;
  readonly matched: MatchCounts;
  readonly person: Int32Array;
  readonly times: TimeColumn;
  readonly day: Int32Array;
  /** What each row is; undefined without such a column. */
  readonly events?: TextColumn;
  /** Whether the events are the tables: each is one step of a funnel. */
  readonly byTable: boolean;
}

/** Reads all activity tables. Throws InputError when most of a needed column can't be read. */
export function readActivity(material: Material, people: People, findings: Findings, thorough = false): Activity {
  const matched = noMatches();
  const read = material.sources
    .filter(({ kind }) => kind === 'activity')
    .map((source) => {
      const table = openTable(source, material.context, findings);
      const times = table.times('event_at', 'eachRow');
      if (!times) throw missingColumn(source, 'event_at');
      const events = table.texts('event');
      for (let row = 0; row < table.rows; row++) {
        if (table.out[row] === 1) continue;
        if (Number.isNaN(times.civil[row])) table.leaveOut(row, 'event_at', 'noDate');
        else if (times.civil[row] >= material.asOf * DAY_MS) table.leaveOut(row, 'event_at', 'afterReview');
      }
      const persons = identifyRows(table, people, matched);
      if (thorough) tellSameRows(table, [persons, times.civil, ...(events ? [events.codes] : [])]);
      return { table, times, events, persons };
    });
  const tables = read.map(({ table }) => table);
  const steps = read.some(({ events }) => events) ? [] : stepNames(read.map(stepTable));
  const parts = tables.map((table) => usedRows(table.out));
  const length = totalLength(parts);
  const times = stackTimes(
    read.map((one) => one.times),
    parts,
  );
  return {
    count: countOf(tables, length),
    matched,
    person: stackNumbers(
      new Int32Array(length),
      read.map(({ persons }) => persons),
      parts,
    ),
    times,
    day: daysOf(times.civil),
    events: stackEvents(
      read.map(({ events, table }, index) => (steps.length > 0 ? oneEvent(steps[index], table.rows) : events)),
      parts,
      length,
    ),
    byTable: steps.length > 0,
  };
}

function stepTable({ table, persons }: { readonly table: OpenTable; readonly persons: Int32Array }): StepTable {
  const { source } = table;
  const used = persons.filter((person) => person >= 0);
  return {
    sheet: source.sheet,
    header: source.headers[source.fields.indexOf('event_at')] || '',
    unique: new Set(used).size >= used.length * 0.95,
  };
}

const oneEvent = (name: string, rows: number): TextColumn => ({ codes: new Int32Array(rows), labels: [name] });

function stackEvents(
  columns: readonly (TextColumn | undefined)[],
  parts: readonly Int32Array[],
  length: number,
): TextColumn | undefined {
  if (columns.every((column) => !column)) return undefined;
  const labels: string[] = [];
  const codeOf = new Map<string, number>();
  const codes = new Int32Array(length).fill(-1);
  let at = 0;
  parts.forEach((rows, index) => {
    const column = columns[index];
    const own = Int32Array.from(column ? column.labels : [], (label) => {
      const known = codeOf.get(label);
      if (known !== undefined) return known;
      codeOf.set(label, labels.length);
      return labels.push(label) - 1;
    });
    for (let i = 0; i < rows.length; i++, at++) {
      const code = column ? column.codes[rows[i]] : -1;
      if (code >= 0) codes[at] = own[code];
    }
  });
  return { codes, labels };
}
