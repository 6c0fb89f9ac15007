import type { Cell } from '../../intake/cell.ts';
import { findTables, type TableArea } from '../../intake/findTables.ts';
import { markedSheets } from '../marks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So many rows tell what a table holds; the last ones tell where it ends and whether a totals row stands there. */
const HEAD = 500;
const TAIL = 12;

/** A table of a sheet, seen through its first and last rows. Rows and columns count from 1. */
export interface LaidOut {
  /** Stable within a file: sheet and first column, and the header's row for a table below another. */
  readonly key: string;
  readonly sheetId: number;
  readonly sheet: string;
  /** Made-up data of ours. */
  readonly sample: boolean;
  /** 0 without a header. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Whether no totals or remarks stand below the last row. */
  readonly open: boolean;
  /** Whether another table follows below: no row behind lastRow belongs to this one. */
  readonly bounded: boolean;
  readonly firstColumn: number;
  /** One a column; '' without a header. */
  readonly headers: readonly string[];
  /** The rows that were read, and where the table lies in them. */
  readonly grid: Cell[][];
  readonly area: TableArea;
}

export interface LeftAlone {
  readonly sheet: string;
  readonly why: 'ownSheet' | 'hiddenSheet' | 'noTable';
}

/**
 * The tables of the open file; our own sheets and hidden ones are left alone, but the first table of a single analysis is
 * told apart: another analysis may build on it. Two calls for values a sheet, whatever its size.
 */
export function lookAround(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): {
  tables: LaidOut[];
  results: LaidOut[];
  leftAlone: LeftAlone[];
} {
  const own = new Set<number>();
  const samples = new Set<number>();
  const results: LaidOut[] = [];
  for (const { sheet, sheetId, mark } of markedSheets(spreadsheet)) {
    if (mark.what === 'sample') samples.add(sheetId);
    else if (mark.what !== 'import') own.add(sheetId);
    if (mark.what === 'result' && mark.final && mark.made !== undefined) {
      results.push(...tablesOf(sheet, false).slice(0, 1));
    }
  }
  const tables: LaidOut[] = [];
  const leftAlone: LeftAlone[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    if (own.has(sheet.getSheetId())) {
      if (!sheet.isSheetHidden()) leftAlone.push({ sheet: sheet.getName(), why: 'ownSheet' });
      continue;
    }
    if (sheet.isSheetHidden()) {
      leftAlone.push({ sheet: sheet.getName(), why: 'hiddenSheet' });
      continue;
    }
    const found = tablesOf(sheet, samples.has(sheet.getSheetId()));
    tables.push(...found);
    if (found.length === 0 && sheet.getLastRow() > 0) leftAlone.push({ sheet: sheet.getName(), why: 'noTable' });
  }
  return { tables, results, leftAlone };
}

export const layOutTables = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): LaidOut[] =>
  lookAround(spreadsheet).tables;

function tablesOf(sheet: Sheet, sample: boolean): LaidOut[] {
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  if (rows === 0 || columns === 0) return [];
  const short = rows <= HEAD + TAIL;
  const grid = sheet.getRange(1, 1, short ? rows : HEAD, columns).getValues() as Cell[][];
  if (!short) grid.push(...(sheet.getRange(rows - TAIL + 1, 1, TAIL, columns).getValues() as Cell[][]));
  // A row of the grid in the sheet: the rows between head and tail were not read.
  const skipped = rows - grid.length;
  const rowOf = (index: number): number => (index < HEAD || short ? index + 1 : index + 1 + skipped);
  const sheetId = sheet.getSheetId();
  const name = sheet.getName();
  const areas = findTables(grid);
  return areas.map((area, index) => ({
    key: `${sheetId}:${area.left}${areas[index - 1]?.left === area.left ? `:${area.headerRow}` : ''}`,
    sheetId,
    sheet: name,
    sample,
    headerRow: area.headerRow + 1,
    firstRow: rowOf(area.bodyFrom),
    lastRow: area.bodyTo > area.bodyFrom ? rowOf(area.bodyTo - 1) : area.bodyFrom,
    open: area.totalsRows.length + area.noteRows.length === 0 && !area.bounded,
    bounded: area.bounded,
    firstColumn: area.left + 1,
    headers: Array.from({ length: area.right - area.left }, (_, index) => area.headers[index] ?? ''),
    grid,
    area,
  }));
}
