import { InputError } from '../engine/inputProblem.ts';
import { type Cell, type Grid, isBlank, isErrorCell } from '../intake/cell.ts';
import { cellText } from '../intake/cellText.ts';
import type { ReadingContext } from '../intake/context.ts';
import type { Analysis } from './analysis.ts';
import { blankTotalsRows } from './blankTotalsRows.ts';
import type { ColumnSpec } from './columns.ts';
import { readColumn } from './readColumn.ts';
import {
  allAlmostSettings,
  allSettings,
  almostSettings,
  inDateOrder,
  looksLikeSettings,
  readSettings,
  someSettings,
} from './readSettings.ts';

export interface Arguments {
  readonly columns: Record<string, unknown>;
  readonly settings: Record<string, unknown>;
  /** Rows up to the last filled one. */
  readonly rows: number;
  /** Rows in which every column is blank. */
  readonly blankRows: readonly boolean[];
  /** Rows of all tables that an export wrote as totals; they are taken as blank. */
  readonly totalsRows: number;
  /** The context with the day order that the settings give. */
  readonly reading: ReadingContext;
}

/** Arguments that stand for one value, or for a table of their own length. */
const ALONE = new Set<ColumnSpec['reads']>(['asOf', 'day', 'scalar', 'grid', 'beside']);

/** Columns that can say that their row is a total. */
const TELL_TOTALS = new Set<ColumnSpec['reads']>(['id', 'time']);

/**
 * Sorts what a formula passed into typed columns and settings. Cells, one-column ranges and open ranges all serve; the
 * blank tail is cut. Throws InputError: wrong number or length of ranges, cells that can't be read.
 */
export function readArguments(analysis: Analysis, passed: readonly unknown[], context: ReadingContext): Arguments {
  const grids = passed.map(toGrid);
  const asPassed = [...grids];
  while (grids.length > 0 && isEmptyPlace(grids[grids.length - 1])) grids.pop();
  const names = Object.keys(analysis.columns);
  const block = takeSettings(analysis, names, grids);
  const settings = readSettings(analysis, block, context);
  const reading = inDateOrder(settings, context);

  leaveOutEmptyPlaces(analysis, names, grids, asPassed);
  refuseErrors(analysis, names, grids);
  const columns: Record<string, Cell[][]> = {};
  names.forEach((name, index) => {
    const cell = oneCellForAll(analysis.columns[name], grids[index], grids[0]);
    if (cell) columns[name] = [cell];
  });
  const columnNames = names.filter(
    (name, index) => !ALONE.has(analysis.columns[name].reads) && grids[index] !== undefined && !columns[name],
  );
  const groups = new Set(columnNames.map((name) => analysis.columns[name].group));
  let totalsRows = 0;
  for (const group of groups) {
    const members = columnNames.filter((name) => analysis.columns[name].group === group);
    const passedLength = sameLength(names, members, grids);
    const headers = group === undefined && hasHeaders(analysis, names, grids, passedLength) ? 1 : 0;
    const length = passedLength - headers;
    if (group === undefined) checkBeside(analysis, names, grids, members[0], length);
    const whole = members.map((name) =>
      columnsOf(name, analysis.columns[name], grids[names.indexOf(name)]!).map((cells) => cells.slice(headers)),
    );
    const filled = lastFilledRow(([] as Cell[][]).concat(...whole), length);
    members.forEach((name, index) => {
      columns[name] = whole[index].map((cells) => cells.slice(0, filled));
    });
    const isTeller = (name: string): boolean =>
      TELL_TOTALS.has(analysis.columns[name].reads) || analysis.columns[name].tellsTotals === true;
    totalsRows += blankTotalsRows(
      members.flatMap((name) => columns[name]),
      members.filter(isTeller).flatMap((name) => columns[name]),
    );
  }
  const result: Record<string, unknown> = {};
  names.forEach((name, index) => {
    const spec = analysis.columns[name];
    const grid = grids[index];
    if (grid === undefined && !spec.optional) throw missing(analysis, name);
    result[name] =
      grid && readColumn(name, spec, spec.reads === 'block' ? columns[name] : (columns[name]?.[0] ?? grid), reading);
  });
  const first = columnNames
    .filter((name) => analysis.columns[name].group === undefined)
    .flatMap((name) => columns[name]);
  const rows = first.length > 0 ? first[0].length : 0;
  const blankRows = Array.from({ length: rows }, (_, row) => first.every((column) => isBlank(column[row])));
  return { columns: result, settings, rows, blankRows, totalsRows, reading };
}

/** A range comes as rows of cells, a single cell as its value, a left-out argument as undefined. */
function toGrid(argument: unknown): Grid | undefined {
  if (argument === undefined || argument === null) return undefined;
  return Array.isArray(argument) ? (argument as Grid) : [[argument as Cell]];
}

/** The single cell of an argument that may hold for all rows, where the first column has several. */
function oneCellForAll(spec: ColumnSpec, grid: Grid | undefined, first: Grid | undefined): Cell[] | undefined {
  if (!spec.oneForAll || grid?.length !== 1 || grid[0].length !== 1) return undefined;
  return first !== undefined && first.length > 1 ? [grid[0][0]] : undefined;
}

/** An empty place between two commas or one blank cell; a range of several cells never is, however blank. */
const isEmptyPlace = (grid: Grid | undefined): boolean =>
  grid === undefined || (grid.length === 1 && grid[0].length === 1 && isBlank(grid[0][0]));

/**
 * Empty places become undefined, with one exception: in a row function that was given single cells, =F(D2, E2, F2), a
 * needed cell that is blank is a blank value and not a missing argument.
 */
function leaveOutEmptyPlaces(
  analysis: Analysis,
  names: readonly string[],
  grids: (Grid | undefined)[],
  passed: readonly (Grid | undefined)[],
): void {
  const isColumn = (name: string): boolean => !ALONE.has(analysis.columns[name].reads);
  const single =
    analysis.shape === 'rows' &&
    names.every((name, index) => !isColumn(name) || grids[index] === undefined || grids[index].length === 1);
  names.forEach((name, index) => {
    if (!isEmptyPlace(grids[index])) return;
    const isBlankValue = single && isColumn(name) && !analysis.columns[name].optional && isEmptyPlace(passed[index]);
    grids[index] = isBlankValue ? passed[index] : undefined;
  });
}

/** A range that is an error as a whole, as a literal is whose rows are of different lengths, is no table of one cell. Throws errorArgument. */
function refuseErrors(analysis: Analysis, names: readonly string[], grids: readonly (Grid | undefined)[]): void {
  names.forEach((argument, index) => {
    const [[cell, ...beside], ...below] = grids[index] ?? [[]];
    const isOneCell = beside.length === 0 && below.length === 0;
    if (!isOneCell || !isErrorCell(cell)) return;
    if (grids[0]?.length === 1 && !ALONE.has(analysis.columns[argument].reads)) return;
    throw new InputError({ code: 'errorArgument', argument, value: cellText(cell) });
  });
}

/** Removes the settings block from the arguments: what follows the last column, or a last argument that is one by its looks. */
function takeSettings(analysis: Analysis, names: readonly string[], grids: (Grid | undefined)[]): Grid {
  if (grids.length > names.length + 1) {
    throw new InputError({ code: 'tooManyArguments', hint: [...names, 'settings'].join(', ') });
  }
  const last = grids[grids.length - 1];
  if (last === undefined) return [];
  if (grids.length === names.length + 1) return grids.pop() ?? [];
  const spec = analysis.columns[names[grids.length - 1]];
  // A short block whose first name is misspelt can't be a table beside the columns: the nearest names are then told. Nor
  // can one row, or rows some of which are settings, be a table of other columns.
  const isAttributes = spec.reads === 'beside' || names[grids.length - 1] === 'members';
  const looks =
    looksLikeSettings(analysis, last) ||
    (isAttributes && (last.length === 1 || someSettings(analysis, last))) ||
    (spec.reads === 'beside' && almostSettings(analysis, last)) ||
    (spec.reads === 'grid' && spec.optional && allAlmostSettings(analysis, last));
  // A range of several columns can't be one column, so it can only be meant as settings: its wrong name is then told.
  const wide = last[0].length > 1;
  const isTable = spec.reads === 'grid' || spec.reads === 'beside';
  // Several columns may well be a block beside the others, as long as they are as long.
  const isBlock = spec.reads === 'block' && last.length === grids[0]?.length;
  const onlySettings = spec.optional && !isTable && !isBlock && wide;
  // A table that lies beside the columns may have a header that is a setting's name, but not all of its first column.
  const isBeside =
    spec.reads === 'beside' && last.length === (grids[0]?.length ?? 0) + 1 && !allSettings(analysis, last);
  if (grids.length > 1 && (onlySettings || (looks && wide && !isBeside))) return grids.pop() ?? [];
  return [];
}

function missing(analysis: Analysis, name: string): InputError {
  const needed = Object.entries(analysis.columns).map(([key, spec]) => (spec.optional ? `[${key}]` : key));
  return new InputError({ code: 'missingArgument', argument: name, hint: needed.join(', ') });
}

/**
 * The rows of columns that stand beside each other. What another formula has made ends with its last filled row, and may
 * stand beside open ranges that are filled just as far; ranges that begin in different rows hardly ever are.
 */
function sameLength(
  names: readonly string[],
  columnNames: readonly string[],
  grids: readonly (Grid | undefined)[],
): number {
  const [first, ...rest] = columnNames;
  if (first === undefined) return 0;
  const all = columnNames.map((name) => grids[names.indexOf(name)]!);
  const shortest = all.reduce((least, grid) => Math.min(least, grid.length), all[0].length);
  const filled = all.reduce((most, grid) => (grid.length > shortest ? Math.max(most, filledRowsOf(grid)) : most), 0);
  const odd = rest.find((name) => grids[names.indexOf(name)]!.length !== all[0].length);
  if (odd === undefined || filled === shortest) return shortest;
  throw new InputError({
    code: 'lengthsDiffer',
    argument: odd,
    value: String(grids[names.indexOf(odd)]!.length),
    hint: `${first}: ${all[0].length}`,
  });
}

function filledRowsOf(grid: Grid): number {
  let rows = grid.length;
  while (rows > 0 && grid[rows - 1].every(isBlank)) rows--;
  return rows;
}

/** Whether the columns were passed with their header row, as the table beside them was. */
const hasHeaders = (
  analysis: Analysis,
  names: readonly string[],
  grids: readonly (Grid | undefined)[],
  length: number,
): boolean => names.some((name, index) => analysis.columns[name].headersToo && grids[index]?.length === length);

/** A table that lies beside the columns has one row more than they: its headers. */
function checkBeside(
  analysis: Analysis,
  names: readonly string[],
  grids: readonly (Grid | undefined)[],
  first: string,
  length: number,
): void {
  names.forEach((name, index) => {
    const rows = grids[index]?.length;
    if (analysis.columns[name].reads !== 'beside' || rows === undefined || rows === length + 1) return;
    const hint = `${first}: ${length}`;
    throw new InputError({ code: 'headersNeeded', argument: name, value: String(rows), hint });
  });
}

/** A block stands for several columns, any other argument has to be one. */
const columnsOf = (name: string, spec: ColumnSpec, grid: Grid): Cell[][] =>
  spec.reads === 'block'
    ? Array.from({ length: grid[0].length }, (_, column) => grid.map((row) => row[column]))
    : [oneColumn(name, grid)];

function oneColumn(name: string, grid: Grid): Cell[] {
  if (grid.length > 0 && grid[0].length > 1) {
    throw new InputError({ code: 'notAColumn', argument: name, value: String(grid[0].length) });
  }
  const cells = new Array<Cell>(grid.length);
  for (let row = 0; row < grid.length; row++) cells[row] = grid[row][0];
  return cells;
}

function lastFilledRow(columns: readonly Cell[][], length: number): number {
  let rows = length;
  while (rows > 0 && columns.every((column) => isBlank(column[rows - 1]))) rows--;
  return rows;
}
