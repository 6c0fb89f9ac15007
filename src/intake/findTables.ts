import { DAY_MS, dayText, HOUR_MS } from '../engine/calendar.ts';
import { type Cell, type Grid, isBlank, isMoment, type Moment } from './cell.ts';
import type { TableArea } from './tables/area.ts';
import { findHeader } from './tables/findHeader.ts';
import { isRemark } from './tables/isRemark.ts';
import { isTotalsRow } from './tables/isTotalsRow.ts';
import { stackedRows } from './tables/stackedRows.ts';
import { trimText } from './trimText.ts';

export type { TableArea } from './tables/area.ts';

/** Totals and remarks are looked for in so many filled rows at the end. */
const LAST_ROWS = 5;

const isEmpty = (cell: Cell): boolean => isBlank(cell) || (typeof cell === 'string' && trimText(cell) === '');

/** Runs of columns that hold anything: an empty column parts two tables. */
function bands(grid: Grid): [number, number][] {
  const used: boolean[] = [];
  let open = -1;
  for (const row of grid)
    for (let column = 0; column < row.length; column++) if (!used[column] && !isEmpty(row[column])) used[column] = true;
  const found: [number, number][] = [];
  for (let column = 0; column <= used.length; column++) {
    if (used[column] && open < 0) open = column;
    else if (!used[column] && open >= 0) {
      found.push([open, column]);
      open = -1;
    }
  }
  return found;
}

/**
 * The day of a header that the spreadsheet has made a date of. It is midnight in a zone that is not known here: half a
 * day on, UTC is on the same day nearly everywhere.
 */
const dayOfHeader = (cell: Moment): string => dayText(Math.floor((cell.getTime() + 13 * HOUR_MS) / DAY_MS));

/** Trimmed headers, a repeated one numbered: Amount, Amount (2). */
function namedHeaders(row: readonly Cell[]): string[] {
  const seen = new Map<string, number>();
  return row.map((cell) => {
    const text = isBlank(cell) ? '' : isMoment(cell) ? dayOfHeader(cell) : trimText(String(cell)).replace(/\s+/g, ' ');
    const times = (seen.get(text) || 0) + 1;
    seen.set(text, times);
    return text === '' || times === 1 ? text : `${text} (${times})`;
  });
}

/**
 * Finds the tables of one sheet, beside and below each other: title rows, blank rows and banners above, totals and remarks
 * below are set aside.
 */
export function findTables(grid: Grid): TableArea[] {
  const areas: TableArea[] = [];
  for (const [left, right] of bands(grid)) {
    const cut = (row: number): Cell[] => {
      const cells: Cell[] = [];
      for (let column = left; column < right; column++) {
        const cell = column < grid[row].length ? grid[row][column] : '';
        cells.push(isEmpty(cell) ? '' : cell);
      }
      return cells;
    };
    const isBlankRow = (row: number): boolean => {
      for (let column = left; column < right; column++) if (!isEmpty(grid[row][column])) return false;
      return true;
    };
    const starts = [0, ...stackedRows(grid.length, isBlankRow, cut), grid.length];
    for (let part = 0; part + 1 < starts.length; part++) {
      const area = areaOf(cut, isBlankRow, starts[part], starts[part + 1], left, right);
      if (area) areas.push({ ...area, bounded: part + 2 < starts.length });
    }
  }
  return areas;
}

function areaOf(
  cut: (row: number) => readonly Cell[],
  isBlankRow: (row: number) => boolean,
  from: number,
  to: number,
  left: number,
  right: number,
): Omit<TableArea, 'bounded'> | undefined {
  let last = to - 1;
  while (last >= from && isBlankRow(last)) last--;
  if (last < from) return undefined;
  const top: (readonly Cell[])[] = [];
  for (let row = from; row <= Math.min(last, from + 80); row++) top.push(cut(row));
  const found = findHeader(top);
  const headerRow = found < 0 ? -1 : from + found;
  const width = right - left;
  const titleRows: number[] = [];
  let first = headerRow + 1;
  if (headerRow < 0) {
    // Without a header the body starts at the first row that is not a lone title.
    first =
      from +
      Math.max(
        0,
        top.findIndex((row) => row.filter((cell) => cell !== '').length > (width > 2 ? 1 : 0)),
      );
  }
  for (let row = from; row < (headerRow < 0 ? first : headerRow); row++) if (!isBlankRow(row)) titleRows.push(row);
  const totalsRows: number[] = [];
  const noteRows: number[] = [];
  let bodyTo = last + 1;
  for (let looked = 0; looked < LAST_ROWS && bodyTo > first; looked++) {
    const row = cut(bodyTo - 1);
    if (isTotalsRow(row)) totalsRows.unshift(bodyTo - 1);
    else if (bodyTo - 1 > first && isRemark(row)) noteRows.unshift(bodyTo - 1);
    else if (row.some((cell) => cell !== '')) break;
    bodyTo--;
  }
  while (bodyTo > first && isBlankRow(bodyTo - 1)) bodyTo--;
  const headers = headerRow < 0 ? [] : namedHeaders(cut(headerRow));
  return {
    left,
    right,
    headerRow,
    bodyFrom: first,
    bodyTo: Math.max(first, bodyTo),
    headers,
    titleRows,
    totalsRows,
    noteRows,
  };
}
