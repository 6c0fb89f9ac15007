import { dayText, momentText } from '../../src/engine/calendar.ts';
import { importRows } from '../../src/files/columnKinds.ts';
import type { Encoding } from '../../src/files/encodings.ts';
import { readRows } from '../../src/files/readRows.ts';
import type { Cell } from '../../src/intake/cell.ts';
import type { Read, ReadingContext } from '../../src/intake/context.ts';
import { findTables } from '../../src/intake/findTables.ts';
import { readAmounts } from '../../src/intake/readAmounts.ts';
import { readIds } from '../../src/intake/readIds.ts';
import { readNumbers } from '../../src/intake/readNumbers.ts';
import { readPhones } from '../../src/intake/readPhones.ts';
import { readTimes } from '../../src/intake/readTimes.ts';
import { readYesNo } from '../../src/intake/readYesNo.ts';
import { recogniseTable } from '../../src/intake/recogniseTable.ts';
import { encode } from '../files/encode.ts';
import { zoneContext } from './zoneContext.ts';

const DAY_MS = 86_400_000;

/** An example file: a title, settings, the input, the expected text. */
export interface ExampleFile {
  readonly title: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly input: string;
  readonly expected: string;
}

/** Parts a file at the lines "--- input" and "--- expected"; above them stand "# title" and "name: value" lines. */
export function parseExample(text: string): ExampleFile {
  const [head, rest] = text.split('\n--- input\n');
  const [input, expected] = rest.split('\n--- expected\n');
  const lines = head.split('\n');
  const settings: Record<string, string> = {};
  for (const line of lines.slice(1)) {
    const at = line.indexOf(':');
    if (at > 0) settings[line.slice(0, at).trim()] = line.slice(at + 1).trim();
  }
  return { title: lines[0].replace(/^# /, ''), settings, input, expected: expected.trimEnd() };
}

/** A cell a line: "number 45296", "date 2024-01-05T00:00:00Z", "true"; anything else is text as it stands. */
function cellOf(line: string): Cell {
  if (line.startsWith('number ')) return Number(line.slice(7));
  if (line.startsWith('date ')) return new Date(line.slice(5));
  return line;
}

const READERS: Record<
  string,
  (cells: readonly Cell[], context: ReadingContext) => { read: Read<unknown>; show(row: number): string }
> = {
  times: (cells, context) => {
    const read = readTimes(cells, context);
    const { civil, hasTime } = read.column;
    return {
      read,
      show: (row) =>
        Number.isNaN(civil[row]) ? 'blank' : hasTime ? momentText(civil[row]) : dayText(civil[row] / DAY_MS),
    };
  },
  amounts: (cells, context) => {
    const read = readAmounts(cells, context);
    const { minor, scale, currency } = read.column;
    return {
      read,
      show: (row) =>
        Number.isNaN(minor[row]) ? 'blank' : `${(minor[row] / 10 ** scale).toFixed(scale)} ${currency}`.trim(),
    };
  },
  numbers: (cells, context) => {
    const read = readNumbers(cells, context);
    return { read, show: (row) => (Number.isNaN(read.column[row]) ? 'blank' : String(read.column[row])) };
  },
  ids: (cells, context) => {
    const read = readIds(cells, context);
    return { read, show: (row) => (read.column.codes[row] < 0 ? 'blank' : read.column.labels[read.column.codes[row]]) };
  },
  phones: (cells, context) => {
    const read = readPhones(cells, context);
    const { codes, labels, countries } = read.column;
    return {
      read,
      show: (row) => (codes[row] < 0 ? 'blank' : `${labels[codes[row]]} ${countries[codes[row]]}`.trim()),
    };
  },
  yesno: (cells, context) => {
    const read = readYesNo(cells, context);
    return { read, show: (row) => ['blank', 'no', 'yes'][read.column[row] + 1] };
  },
};

function renderColumn(example: ExampleFile, context: ReadingContext): string {
  const cells = example.input.split('\n').map(cellOf);
  const { read, show } = READERS[example.settings.reads](cells, context);
  const problems = new Map(read.problems.map((problem) => [problem.row, problem.code]));
  const lines = cells.map((_, row) => (problems.has(row) ? `refused ${problems.get(row)}` : show(row)));
  return [...lines, ...read.remarks.map(({ code, count, value }) => `remark ${code} ${count} ${value}`)].join('\n');
}

function renderTables(grid: readonly (readonly Cell[])[], context: ReadingContext): string {
  const lines: string[] = [];
  for (const area of findTables(grid)) {
    const table = recogniseTable(area, grid, context);
    lines.push(`${table.kind} ${table.certainty} · header row ${area.headerRow + 1} · ${table.rows} rows`);
    if (area.titleRows.length > 0) lines.push(`  title rows ${area.titleRows.map((row) => row + 1).join(' ')}`);
    if (area.totalsRows.length > 0) lines.push(`  totals rows ${area.totalsRows.map((row) => row + 1).join(' ')}`);
    if (area.noteRows.length > 0) lines.push(`  note rows ${area.noteRows.map((row) => row + 1).join(' ')}`);
    if (table.missing.length > 0) lines.push(`  missing ${table.missing.join(' ')}`);
    for (const { column, header, field, certainty, reason, unit } of table.columns) {
      const guess = field === '' ? '-' : certainty === 'sure' ? field : `${field}, check: ${reason || 'kind'}`;
      lines.push(`  ${header || `column ${column + 1}`} = ${guess}${unit ? ` [${unit}]` : ''}`);
    }
  }
  return lines.join('\n');
}

const LINE_ENDS: Record<string, string> = { CR: '\r', CRLF: '\r\n', LF: '\n' };

function renderFile(example: ExampleFile, context: ReadingContext): string {
  const { encoding = 'utf-8', ends = 'LF', mark } = example.settings;
  const text = (mark ? '\ufeff' : '') + example.input.replace(/\n/g, LINE_ENDS[ends]).replace(/<tab>/g, '\t');
  const file = readRows(encode(text, encoding as Encoding));
  const { rows, kinds } = importRows(file.rows, context);
  const separator = file.separator === '\t' ? 'tab' : file.separator || 'none';
  return [
    `${file.encoding} ${file.encodingCertain ? 'sure' : 'ask'} · ${file.lineEnds} · separator ${separator}`,
    ...file.remarks.map(({ code, count }) => `remark ${code} ${count}`),
    kinds.join(' | '),
    ...rows.map((row) => row.map((cell) => JSON.stringify(cell).slice(1, -1)).join(' | ')),
  ].join('\n');
}

/** What the product makes of an example, as text to compare with the expected one. */
export function renderExample(example: ExampleFile): string {
  const { reads, locale, timezone, when, order } = example.settings;
  const context = zoneContext({
    ...(locale ? { locale } : {}),
    ...(timezone ? { timezone } : {}),
    ...(when ? { whenAmbiguous: when as 'refuse' | 'locale' } : {}),
    ...(order ? { dateOrder: order as 'dmy' | 'mdy' | 'ymd' } : {}),
  });
  if (reads === 'file') return renderFile(example, context);
  if (reads === 'table')
    return renderTables(
      example.input.split('\n').map((line) => line.split(',').map(cellOf)),
      context,
    );
  return renderColumn(example, context);
}
