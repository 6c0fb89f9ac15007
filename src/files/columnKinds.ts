import { dayText, momentText } from '../engine/calendar.ts';
import type { ReadingContext } from '../intake/context.ts';
import { findTables } from '../intake/findTables.ts';
import { fieldOf } from '../intake/headers/fields.ts';
import { readTimes } from '../intake/readTimes.ts';
import { recogniseTable } from '../intake/recogniseTable.ts';
import { readDateText } from '../intake/times/dateText.ts';
import { isoCivil } from '../intake/times/isoText.ts';
import { trimText } from '../intake/trimText.ts';

type ColumnKind = 'text' | 'number' | 'day' | 'time';

/** A file ready to be put into a sheet: kinds a column; cells of number, day and time columns rewritten as plain text. */
export interface ImportRows {
  /** 1234.5, 2026-11-01 and 2026-11-01 13:05:00; a cell that does not fit its column's kind stays as it was. */
  readonly rows: string[][];
  readonly kinds: ColumnKind[];
}

const PLAIN = /^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/;
/** So many cells of a column must fit its kind. */
const FITTING = 0.9;
const DAY_MS = 86_400_000;

const isWritten = (field: string): boolean => {
  const known = fieldOf(field);
  return known !== undefined && ['id', 'name', 'phone', 'text', 'category'].includes(known.values);
};

/**
 * Decides over the whole file what each column becomes in a sheet. Ids, phones, long digits and leading zeros stay text
 * to the letter; days only where every reading agrees or the order is known (context.dateOrder or proof in the column).
 */
export function importRows(rows: readonly (readonly string[])[], context: ReadingContext): ImportRows {
  const width = rows.length > 0 ? rows[0].length : 0;
  const kinds = new Array<ColumnKind>(width).fill('text');
  const written = rows.map((row) => row.slice());
  const areas = findTables(rows).map((area) => ({ area, columns: recogniseTable(area, rows, context).columns }));
  // Below each other two tables share columns: what one must keep to the letter, the sheet keeps for both.
  const kept = new Set(
    areas.flatMap(({ columns }) => columns.filter(({ field }) => isWritten(field)).map(({ column }) => column)),
  );
  for (const { area, columns } of areas) {
    for (const { column, field } of columns) {
      if (kept.has(column)) continue;
      const cells: string[] = [];
      for (let row = area.bodyFrom; row < area.bodyTo; row++) cells.push(rows[row][column]);
      const known = fieldOf(field);
      const plain = known?.values === 'time' ? undefined : plainNumbers(cells);
      const days = plain
        ? undefined
        : plainDays(cells, { ...context, whenAmbiguous: 'refuse' }, known?.values === 'time');
      const read = plain ? { kind: 'number' as const, texts: plain } : days;
      if (!read) continue;
      kinds[column] = read.kind;
      read.texts.forEach((text, index) => {
        if (text !== '') written[area.bodyFrom + index][column] = text;
      });
    }
  }
  return { rows: written, kinds };
}

/** Numbers as they should be typed; undefined if the column is no plain number column. */
function plainNumbers(cells: readonly string[]): string[] | undefined {
  let filled = 0;
  let fitting = 0;
  let long = 0;
  const texts = cells.map((cell) => {
    const text = trimText(cell);
    if (text === '') return '';
    filled++;
    if (/^0\d|^-?\d{11,}$/.test(text)) long++;
    if (!PLAIN.test(text)) return '';
    fitting++;
    return text;
  });
  return filled > 0 && long === 0 && fitting >= filled * FITTING ? texts : undefined;
}

function plainDays(
  cells: readonly string[],
  context: ReadingContext,
  named: boolean,
): { kind: ColumnKind; texts: string[] } | undefined {
  // Digits alone are a day only where the header says so: an id may look like 20240105.
  if (!named && !cells.some((cell) => /\D/.test(trimText(cell)))) return undefined;
  if (!startsAsDates(cells)) return undefined;
  const { column, problems } = readTimes(cells, context);
  const filled = cells.filter((cell) => trimText(cell) !== '').length;
  if (filled === 0 || problems.some(({ code }) => code === 'ambiguousDates' || code === 'mixedDayOrders'))
    return undefined;
  if (filled - problems.length < filled * FITTING) return undefined;
  // Moments with a zone of their own stay as they are: only the spreadsheet knows which civil time they are in it.
  if (cells.some((cell) => Number.isNaN(isoCivil(cell)) && readDateText(cell).is === 'instant')) return undefined;
  const texts = cells.map((_, row) => {
    const civil = column.civil[row];
    if (Number.isNaN(civil)) return '';
    return column.hasTime ? momentText(civil).replace('T', ' ') : dayText(Math.floor(civil / DAY_MS));
  });
  return texts.every((text) => text === '') ? undefined : { kind: column.hasTime ? 'time' : 'day', texts };
}

/** Whether the first filled cells are dates for the most part: spares free text the reading. */
function startsAsDates(cells: readonly string[]): boolean {
  const first = cells.filter((cell) => trimText(cell) !== '').slice(0, 100);
  const dates = first.filter((cell) => !['wrong', 'relative', 'error'].includes(readDateText(cell).is));
  return dates.length >= first.length / 2;
}
