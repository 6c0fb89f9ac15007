import { InputError, type ProblemCode } from '../../engine/inputProblem.ts';
import { inHeaderUnit } from '../../intake/amounts/headerUnit.ts';
import type { Cell } from '../../intake/cell.ts';
import type { MoneyColumn, NumberColumn, TextColumn, TimeColumn } from '../../intake/column.ts';
import type { Read, ReadingContext } from '../../intake/context.ts';
import { normaliseHeader } from '../../intake/headers/normaliseHeader.ts';
import { readAmounts } from '../../intake/readAmounts.ts';
import { readIds } from '../../intake/readIds.ts';
import { readNumbers } from '../../intake/readNumbers.ts';
import { readTexts } from '../../intake/readTexts.ts';
import { readTimes } from '../../intake/readTimes.ts';
import { shownValue } from '../../intake/shownValue.ts';
import { isRemark } from '../../intake/tables/isRemark.ts';
import { isTotalsRow } from '../../intake/tables/isTotalsRow.ts';
import { trimText } from '../../intake/trimText.ts';
import type { Source } from '../review.ts';
import type { FindingCode, Findings } from './findings.ts';

type Reader<Column> = (cells: readonly Cell[], context: ReadingContext) => Read<Column>;

/** no: blank where unreadable. mostly: likewise, but most cells must be readable. eachRow: mostly, and other rows are left out. */
type Need = 'no' | 'mostly' | 'eachRow';

/** At least so large a share of a needed column's filled cells must be readable. */
const LEAST_READABLE = 0.5;

/** One source while it is being read: typed columns by field, and which rows are left out. */
export interface OpenTable {
  readonly source: Source;
  readonly context: ReadingContext;
  readonly rows: number;
  /** 1 where a row counts nowhere; its reason is among the findings, unless it is blank. */
  readonly out: Uint8Array;
  readonly blankRows: number;
  has(field: string): boolean;
  ids(field: string, need?: Need): TextColumn | undefined;
  texts(field: string): TextColumn | undefined;
  times(field: string, need?: Need): TimeColumn | undefined;
  amounts(field: string, need?: Need): MoneyColumn | undefined;
  numbers(field: string): NumberColumn | undefined;
  read<Column>(field: string, reader: Reader<Column>, need?: Need): Column | undefined;
  /** Leaves a row out unless it already is. */
  leaveOut(row: number, field: string, code: FindingCode, hint?: string): void;
  /** Tells about a row that counts all the same. */
  tell(row: number, field: string, code: FindingCode, hint?: string): void;
}

/**
 * Opens a source. Unreadable cells of needed columns leave their row out, those of other columns only count as blank.
 * Throws InputError when more than half of a needed column can't be read, or when it mixes currencies.
 */
export function openTable(source: Source, context: ReadingContext, findings: Findings): OpenTable {
  const { body } = source;
  const out = new Uint8Array(body.length);
  const cellsOf = (column: number): Cell[] => body.map((row) => row[column]);
  const columnOf = (field: string): number => (field === '' ? -1 : source.fields.indexOf(field));
  const shown = (row: number, column: number): string => (column < 0 ? '' : shownValue(body[row][column], context));

  const leaveOut = (row: number, field: string, code: FindingCode, hint = ''): void => {
    if (out[row] === 1) return;
    out[row] = 1;
    const column = columnOf(field);
    findings.add(source, column, code, 'leftOut', { row, value: shown(row, column), hint });
  };
  const tell = (row: number, field: string, code: FindingCode, hint = ''): void => {
    const column = columnOf(field);
    findings.add(source, column, code, 'counted', { row, value: shown(row, column), hint });
  };
  const read = <Column>(field: string, reader: Reader<Column>, need: Need = 'no'): Column | undefined => {
    const column = columnOf(field);
    if (column < 0) return undefined;
    const cells = cellsOf(column);
    const { column: typed, problems, remarks } = readOnce(source, column, reader, () => reader(cells, context));
    if (need !== 'no' && problems.length > 0) refuseIfMostlyWrong(source, column, cells, problems);
    for (const problem of problems) {
      if (out[problem.row] === 1) continue;
      if (need === 'eachRow') out[problem.row] = 1;
      const finding = { row: problem.row, value: problem.value, hint: problem.hint || '' };
      findings.add(source, column, problem.code, need === 'eachRow' ? 'leftOut' : 'ignored', finding);
    }
    for (const remark of remarks) findings.remarks.push({ source, column, remark });
    return typed;
  };

  let blankRows = 0;
  for (let row = 0; row < body.length; row++) {
    if (isBlankRow(body[row])) {
      out[row] = 1;
      blankRows++;
    } else if (mayBeTotals(body[row]) && isTotalsRow(body[row])) leaveOut(row, '', 'totalsRow');
    else if (isHeaderAgain(body[row], source.headers)) leaveOut(row, '', 'headerAgain');
  }
  // Remarks stand below the last row and its totals.
  for (let row = body.length - 1; row >= 0 && (out[row] === 1 || isRemark(body[row])); row--)
    leaveOut(row, '', 'noteRow');
  return {
    source,
    context,
    rows: body.length,
    out,
    blankRows,
    has: (field) => columnOf(field) >= 0,
    ids: (field, need) => read(field, readIds, need),
    texts: (field) => read(field, readTexts),
    times: (field, need) => read(field, readTimes, need),
    amounts: (field, need) => {
      const amounts = read(field, readAmounts, need);
      const column = columnOf(field);
      const { unit } = normaliseHeader(source.headers[column] || '');
      const inUnit = amounts && inHeaderUnit(amounts, unit);
      if (inUnit !== amounts)
        findings.remarks.push({ source, column, remark: { code: 'headerUnit', count: 0, value: unit } });
      return inUnit;
    },
    numbers: (field) => read(field, readNumbers),
    read,
    leaveOut,
    tell,
  };
}

/** Several sheets of one call are made from the same source: its columns are read once. Typed columns are never changed. */
const readBefore = new WeakMap<Source, Map<unknown, Map<number, unknown>>>();

function readOnce<Column>(
  source: Source,
  column: number,
  reader: Reader<Column>,
  read: () => Read<Column>,
): Read<Column> {
  const ofSource = readBefore.get(source) || new Map<unknown, Map<number, unknown>>();
  readBefore.set(source, ofSource);
  const ofReader = ofSource.get(reader) || new Map<number, unknown>();
  ofSource.set(reader, ofReader);
  const known = (ofReader.get(column) as Read<Column> | undefined) || read();
  ofReader.set(column, known);
  return known;
}

/** Words for totals don't end in a digit, but nearly all ids do: that spares most rows the closer look. */
function mayBeTotals(row: readonly Cell[]): boolean {
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (typeof cell !== 'string' || cell === '') continue;
    const last = cell.charCodeAt(cell.length - 1);
    if (last < 48 || last > 57) return true;
  }
  return false;
}

/** Whether a row repeats the headers, as files put together and printed pages do. */
function isHeaderAgain(row: readonly Cell[], headers: readonly string[]): boolean {
  let same = 0;
  for (let column = 0; column < row.length; column++) {
    const header = headers[column] || '';
    if (header === '' || / \(\d+\)$/.test(header)) continue;
    const cell = row[column];
    if (typeof cell !== 'string' || trimText(cell) !== header) return false;
    same++;
  }
  return same >= 2;
}

const isBlankRow = (row: readonly Cell[]): boolean =>
  row.every((cell) => cell === '' || cell === null || cell === undefined);

function refuseIfMostlyWrong(
  source: Source,
  column: number,
  cells: readonly Cell[],
  problems: readonly {
    readonly row: number;
    readonly code: ProblemCode;
    readonly value: string;
    readonly hint?: string;
  }[],
): void {
  const first = problems.find((problem) => problem.code === 'mixedCurrencies') || problems[0];
  const filled = cells.reduce<number>(
    (count, cell) => count + (cell === '' || cell === null || cell === undefined ? 0 : 1),
    0,
  );
  if (first.code !== 'mixedCurrencies' && filled - problems.length >= filled * LEAST_READABLE) return;
  throw new InputError({
    code: first.code,
    source: source.sheet,
    argument: source.headers[column] || '',
    row: source.firstRow + first.row,
    value: first.value,
    hint: first.hint,
    more: problems.filter((problem) => problem.code === first.code).length - 1,
  });
}
