import type { Context } from '../evaluate/context.ts';
import { findSheet, Reference, resolve } from '../evaluate/reference.ts';
import { toGrid, type Value } from '../evaluate/value.ts';
import { parseFormula } from '../syntax/parseFormula.ts';
import { toText } from '../values/coerce.ts';
import { compare } from '../values/compare.ts';
import { FormulaError } from '../values/formulaError.ts';
import { bare, type Grid, isError, type Scalar } from '../values/scalar.ts';
import { wildcards } from './criteria.ts';
import { type Argument, type Definitions, eager } from './definition.ts';
import { gridOf, one, refuseError, textOf, truthOf, wholeOf } from './read.ts';

const notFound = (name: string, key: Scalar, context: Context): FormulaError =>
  new FormulaError('#N/A', `Did not find value '${toText(key, context)}' in ${name} evaluation.`);

const outside = (
  name: string,
  index: number,
  value: number,
  most: number,
  error: '#NUM!' | '#VALUE!' | '#REF!' = '#NUM!',
  least = 0,
) =>
  new FormulaError(
    error,
    `Function ${name} parameter ${index} value is ${value}. Valid values are between ${least} and ${most} inclusive.`,
  );

/** Finding values and cells. */
export const lookup: Definitions = {
  VLOOKUP: eager('vrvv', 3, 4, ([key, table, column, sorted], context) => {
    const rows = gridOf(table);
    const index = wholeOf(column, 'VLOOKUP', 3, context);
    if (index < 1 || index > rows[0].length)
      throw outside('VLOOKUP', 3, index, rows[0].length, index < 1 ? '#VALUE!' : '#REF!', 1);
    const approximate = truthOf(sorted, 'VLOOKUP', 4, context, true);
    const row = position(
      one(key),
      rows.map((line) => line[0]),
      approximate ? 'below' : 'exact',
    );
    if (row < 0) throw notFound('VLOOKUP', one(key), context);
    return rows[row][index - 1];
  }),
  HLOOKUP: eager('vrvv', 3, 4, ([key, table, rowNumber, sorted], context) => {
    const rows = gridOf(table);
    const index = wholeOf(rowNumber, 'HLOOKUP', 3, context);
    if (index < 1 || index > rows.length)
      throw outside('HLOOKUP', 3, index, rows.length, index < 1 ? '#VALUE!' : '#REF!', 1);
    const approximate = truthOf(sorted, 'HLOOKUP', 4, context, true);
    const column = position(one(key), rows[0], approximate ? 'below' : 'exact');
    if (column < 0) throw notFound('HLOOKUP', one(key), context);
    return rows[index - 1][column];
  }),
  LOOKUP: eager('vrr', 2, 3, ([key, search, result], context) => {
    const rows = gridOf(search);
    const across = rows.length < rows[0].length;
    const found = position(one(key), across ? rows[0] : rows.map((line) => line[0]), 'below');
    if (found < 0) throw notFound('LOOKUP', one(key), context);
    if (result !== undefined) return gridOf(result).flat()[found];
    return across ? rows[rows.length - 1][found] : rows[found][rows[0].length - 1];
  }),
  MATCH: eager('vrv', 2, 3, ([key, range, kind], context) => {
    const type = wholeOf(kind, 'MATCH', 3, context, 1);
    const found = position(one(key), line(gridOf(range), 'MATCH'), type === 0 ? 'exact' : type > 0 ? 'below' : 'above');
    if (found < 0) throw notFound('MATCH', one(key), context);
    return found + 1;
  }),
  XMATCH: eager('vrvv', 2, 4, ([key, range, match, search], context) => {
    const found = scan(
      one(key),
      line(gridOf(range), 'XMATCH'),
      wholeOf(match, 'XMATCH', 3, context, 0),
      wholeOf(search, 'XMATCH', 4, context, 1),
    );
    if (found < 0) throw notFound('XMATCH', one(key), context);
    return found + 1;
  }),
  XLOOKUP: eager('vrrrvv', 3, 6, ([key, range, result, missing, match, search], context) => {
    const cells = gridOf(range);
    const down = cells[0].length === 1;
    const found = scan(
      one(key),
      line(cells, 'XLOOKUP'),
      wholeOf(match, 'XLOOKUP', 5, context, 0),
      wholeOf(search, 'XLOOKUP', 6, context, 1),
    );
    if (found < 0) {
      if (missing !== undefined) return missing;
      throw notFound('XLOOKUP', one(key), context);
    }
    const results = gridOf(result);
    const answer = down && results.length === cells.length ? [results[found]] : results.map((row) => [row[found]]);
    return answer.length === 1 && answer[0].length === 1 ? answer[0][0] : answer;
  }),
  INDEX: eager('avv', 1, 3, ([table, row, column], context) => {
    const value = table ?? null;
    const grid = value instanceof Reference ? null : toGrid(value);
    const height = value instanceof Reference ? value.rows : grid!.length;
    const width = value instanceof Reference ? value.columns : grid![0].length;
    let r = wholeOf(row, 'INDEX', 2, context, 0);
    let c = wholeOf(column, 'INDEX', 3, context, 0);
    if (height === 1 && column === undefined && width > 1) [r, c] = [row === undefined ? 0 : 1, r];
    if (r < 0 || r > height) throw outside('INDEX', 2, r, height);
    if (c < 0 || c > width) throw outside('INDEX', 3, c, width);
    if (value instanceof Reference) return within(value, r, c);
    const rows = r === 0 ? grid! : [grid![r - 1]];
    const picked = c === 0 ? rows : rows.map((cells) => [cells[c - 1]]);
    return picked.length === 1 && picked[0].length === 1 ? picked[0][0] : picked;
  }),
  OFFSET: eager('rvvvv', 3, 5, ([start, down, right, height, width], context) => {
    if (!(start instanceof Reference)) throw new FormulaError('#N/A', 'Argument must be a range.');
    const top = start.area.top + wholeOf(down, 'OFFSET', 2, context);
    const left = start.area.left + wholeOf(right, 'OFFSET', 3, context);
    const rows = wholeOf(height, 'OFFSET', 4, context, start.rows);
    const columns = wholeOf(width, 'OFFSET', 5, context, start.columns);
    if (top < 1 || left < 1 || rows < 1 || columns < 1)
      throw new FormulaError('#REF!', 'Function OFFSET evaluates to an out of bounds range.');
    const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    return announced(resolve({ sheet: null, ...area }, context.workbook.sheets, start.sheet), context);
  }),
  INDIRECT: eager('vv', 1, 2, ([text], context) => {
    const written = textOf(text, context);
    const node = parseFormula(`=${written}`);
    if (node?.kind === 'reference')
      return announced(resolve(node.reference, context.workbook.sheets, context.sheet), context);
    const range = node?.kind === 'name' ? context.workbook.namedRange?.(node.name) : null;
    if (range && findSheet(context.workbook.sheets, range.sheet.name))
      return announced(new Reference(range.sheet, range.area), context);
    throw new FormulaError(
      '#REF!',
      `Function INDIRECT parameter 1 value is '${written}'. It is not a valid cell/range reference.`,
    );
  }),
  ROW: eager('r', 0, 1, ([arg], context) => positions(arg, context, 'top', 'bottom')),
  COLUMN: eager('r', 0, 1, ([arg], context) => positions(arg, context, 'left', 'right')),
  ROWS: eager('r', 1, 1, ([arg]) => (arg instanceof Reference ? arg.rows : gridOf(arg).length)),
  COLUMNS: eager('r', 1, 1, ([arg]) => (arg instanceof Reference ? arg.columns : gridOf(arg)[0].length)),
};

/** Index of the key, or -1. 'below': the last value not above the key in an ascending list; 'above': descending. */
function position(key: Scalar, cells: readonly Scalar[], how: 'exact' | 'below' | 'above'): number {
  refuseError(key);
  if (how === 'exact') return cells.findIndex(equalTo(key, true));
  let best = -1;
  cells.forEach((cell, index) => {
    if (cell === null || isError(cell) || typeof bare(cell) !== typeof bare(key)) return;
    const order = compare(cell, key);
    if (how === 'below' ? order <= 0 : order >= 0) best = index;
  });
  return best;
}

function equalTo(key: Scalar, allowWildcards: boolean): (cell: Scalar) => boolean {
  const plain = bare(key);
  if (allowWildcards && typeof plain === 'string' && /[*?~]/.test(plain)) {
    const pattern = wildcards(plain);
    return (cell) => typeof cell === 'string' && pattern.test(cell);
  }
  return (cell) =>
    !isError(cell) && (cell === null ? plain === null : typeof bare(cell) === typeof plain && compare(cell, key) === 0);
}

/** Search of XLOOKUP: exact (0), or else the next smaller (-1) or larger (1), or with wildcards (2); from the end when `direction` < 0. */
function scan(key: Scalar, cells: readonly Scalar[], match: number, direction: number): number {
  refuseError(key);
  const order = cells.map((_, index) => index);
  if (direction < 0) order.reverse();
  const exact = order.find((index) => equalTo(key, match === 2)(cells[index]));
  if (exact !== undefined || match === 0 || match === 2) return exact ?? -1;
  let best = -1;
  for (const index of order) {
    const cell = cells[index];
    if (cell === null || isError(cell) || typeof bare(cell) !== typeof bare(key)) continue;
    const side = compare(cell, key);
    if (match < 0 ? side > 0 : side < 0) continue;
    if (best < 0 || (match < 0 ? compare(cell, cells[best]) > 0 : compare(cell, cells[best]) < 0)) best = index;
  }
  return best;
}

function line(grid: Grid, name: string): Scalar[] {
  if (grid.length === 1) return grid[0];
  if (grid[0].length === 1) return grid.map((row) => row[0]);
  throw new FormulaError('#N/A', `${name} range must be a single row or a single column.`);
}

/** Part of a reference; row or column 0 means all of them. */
function within({ sheet, area }: Reference, row: number, column: number): Reference {
  const [top, bottom] = row === 0 ? [area.top, area.bottom] : [area.top + row - 1, area.top + row - 1];
  const [left, right] = column === 0 ? [area.left, area.right] : [area.left + column - 1, area.left + column - 1];
  return new Reference(sheet, { top, left, bottom, right });
}

function announced(found: ReturnType<typeof resolve>, context: Context): Reference {
  if (!(found instanceof Reference)) throw new FormulaError(found.error, found.message);
  context.reading(found);
  return found;
}

function positions(arg: Argument, context: Context, from: 'top' | 'left', to: 'bottom' | 'right'): Value {
  if (arg === undefined) return from === 'top' ? context.row : context.column;
  if (!(arg instanceof Reference)) throw new FormulaError('#N/A', 'Argument must be a range.');
  const numbers = Array.from({ length: arg.area[to] - arg.area[from] + 1 }, (_, index) => arg.area[from] + index);
  if (numbers.length === 1) return numbers[0];
  return from === 'top' ? numbers.map((number) => [number]) : [numbers];
}
