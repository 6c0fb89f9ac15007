import type { Context } from '../evaluate/context.ts';
import { isList, type Value } from '../evaluate/value.ts';
import { toTruth } from '../values/coerce.ts';
import { compareForSort, identity } from '../values/compare.ts';
import { cellError, FormulaError } from '../values/formulaError.ts';
import { bare, type Grid, isError, type Scalar } from '../values/scalar.ts';
import { type Argument, type Definitions, eager, lazy } from './definition.ts';
import { gridOf, numberOf, refuseError, truthOf, wholeOf } from './read.ts';
import { sized } from './sized.ts';

const MANY = Number.POSITIVE_INFINITY;

/** Functions that make arrays of arrays. */
export const arrays: Definitions = {
  ARRAYFORMULA: lazy(1, 1, ([node], evaluate) => asRows(evaluate(node, true))),
  FILTER: eager('a', 2, MANY, ([range, ...conditions], context) => filtered(gridOf(range), conditions, context)),
  SORT: eager('aav', 1, MANY, ([range, ...keys], context) => sorted(gridOf(range), keys, 'SORT', context)),
  SORTN: eager('avvav', 1, MANY, ([range, count, ties, ...keys], context) => {
    const rows = sorted(gridOf(range), keys, 'SORTN', context);
    return topRows(rows, wholeOf(count, 'SORTN', 2, context, 1), wholeOf(ties, 'SORTN', 3, context, 0), keys, context);
  }),
  UNIQUE: eager('rvv', 1, 3, ([range, byColumn, once], context) => {
    const across = truthOf(byColumn, 'UNIQUE', 2, context, false);
    const rows = across ? transposed(gridOf(range)) : gridOf(range);
    const keys = rows.map((row) => row.map(identity).join('\u0000'));
    const first = firstPlaces(keys);
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const single = truthOf(once, 'UNIQUE', 3, context, false);
    const kept = rows.filter((_, index) => (single ? counts.get(keys[index]) === 1 : first.get(keys[index]) === index));
    if (kept.length === 0) throw new FormulaError('#N/A', 'No matches are found in UNIQUE evaluation.');
    return across ? transposed(kept) : kept;
  }),
  FLATTEN: eager('a', 1, MANY, (args) => args.flatMap((arg) => gridOf(arg).flat()).map((cell) => [cell])),
  TOCOL: eager('avv', 1, 3, ([range, ignore, byColumn], context) =>
    kept('TOCOL', range, ignore, byColumn, context).map((cell) => [cell]),
  ),
  TOROW: eager('avv', 1, 3, ([range, ignore, byColumn], context) => [kept('TOROW', range, ignore, byColumn, context)]),
  TRANSPOSE: eager('a', 1, 1, ([range]) => transposed(gridOf(range))),
  SEQUENCE: eager('v', 1, 4, ([rows, columns, start, step], context) => {
    const height = wholeOf(rows, 'SEQUENCE', 1, context);
    const width = wholeOf(columns, 'SEQUENCE', 2, context, 1);
    const first = numberOf(start, 'SEQUENCE', 3, context, 1);
    const by = numberOf(step, 'SEQUENCE', 4, context, 1);
    return sized('SEQUENCE', height, width, (r, c) => first + (r * width + c) * by);
  }),
  HSTACK: eager('a', 1, MANY, (args) => {
    const grids = args.map(gridOf);
    const height = Math.max(...grids.map((grid) => grid.length));
    return Array.from({ length: height }, (_, r) => grids.flatMap((grid) => grid[r] ?? grid[0].map(padding)));
  }),
  VSTACK: eager('a', 1, MANY, (args) => {
    const grids = args.map(gridOf);
    const width = Math.max(...grids.map((grid) => grid[0].length));
    return grids.flatMap((grid) => grid.map((row) => [...row, ...Array.from({ length: width - row.length }, padding)]));
  }),
  CHOOSECOLS: eager('arr', 2, MANY, ([range, ...columns], context) => {
    const rows = gridOf(range);
    const picked = indexes(columns, rows[0].length, 'CHOOSECOLS', context);
    return rows.map((row) => picked.map((index) => row[index]));
  }),
  CHOOSEROWS: eager('arr', 2, MANY, ([range, ...lines], context) => {
    const rows = gridOf(range);
    return indexes(lines, rows.length, 'CHOOSEROWS', context).map((index) => rows[index]);
  }),
  TAKE: eager('avv', 2, 3, ([range, rows, columns], context) => {
    const cut = (list: Grid, count: number) => (count < 0 ? list.slice(count) : list.slice(0, count));
    return part(range, rows, columns, 'TAKE', cut, context);
  }),
  DROP: eager('avv', 2, 3, ([range, rows, columns], context) => {
    const cut = (list: Grid, count: number) => (count < 0 ? list.slice(0, count) : list.slice(count));
    return part(range, rows, columns, 'DROP', cut, context);
  }),
  ARRAY_CONSTRAIN: eager('avv', 3, 3, ([range, rows, columns], context) => {
    const height = wholeOf(rows, 'ARRAY_CONSTRAIN', 2, context);
    const width = wholeOf(columns, 'ARRAY_CONSTRAIN', 3, context);
    if (height < 1 || width < 1)
      throw new FormulaError('#NUM!', 'Function ARRAY_CONSTRAIN expects at least one row and one column.');
    return gridOf(range)
      .slice(0, height)
      .map((row) => row.slice(0, width));
  }),
  WRAPROWS: eager('avv', 2, 3, ([range, count, pad], context) => wrapped('WRAPROWS', range, count, pad, context)),
  WRAPCOLS: eager('avv', 2, 3, ([range, count, pad], context) =>
    transposed(wrapped('WRAPCOLS', range, count, pad, context)),
  ),
};

const padding = (): Scalar => cellError('#N/A', 'The array has no value here.');

/** A range becomes its rows, so that it spills instead of standing for one cell. */
const asRows = (value: Value): Value => (isList(value) ? gridOf(value) : value);

const transposed = (grid: Grid): Grid => (grid[0] ?? []).map((_, column) => grid.map((row) => row[column]));

function filtered(rows: Grid, conditions: readonly Argument[], context: Context): Grid {
  const lists = conditions.map(gridOf);
  const across = lists[0].length === 1 && lists[0][0].length > 1 && rows[0].length === lists[0][0].length;
  const lines = across ? transposed(rows) : rows;
  const flags = lists.map((list) => {
    const line = list.length === 1 ? list[0] : list.map((row) => row[0]);
    const flat = list.length === 1 || list[0].length === 1;
    if (flat && line.length === lines.length) return line;
    throw new FormulaError(
      '#N/A',
      `FILTER has mismatched range sizes. Expected row count: ${rows.length}. column count: 1. Actual row count: ${list.length}, column count: ${list[0].length}.`,
    );
  });
  const holds = (cell: Scalar): boolean => {
    if (isError(cell) || typeof cell === 'string') return false;
    return toTruth(cell, { name: 'FILTER', index: 2 }, context);
  };
  const chosen = lines.filter((_, index) => flags.every((flag) => holds(flag[index])));
  if (chosen.length === 0) throw new FormulaError('#N/A', 'No matches are found in FILTER evaluation.');
  return across ? transposed(chosen) : chosen;
}

interface SortKey {
  readonly cells: readonly Scalar[];
  readonly ascending: boolean;
}

function sortKeys(rows: Grid, args: readonly Argument[], name: string, context: Context): SortKey[] {
  if (args.length === 0)
    return rows[0].map((_, column) => ({ cells: rows.map((row) => row[column]), ascending: true }));
  const keys: SortKey[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const ascending = truthOf(args[index + 1], name, index + 3, context, true);
    const list = gridOf(args[index]);
    if (list.length > 1 && list.length !== rows.length)
      throw new FormulaError('#N/A', `${name} has mismatched range sizes.`);
    if (list.length === rows.length && (list.length > 1 || typeof bare(list[0][0]) !== 'number')) {
      keys.push({ cells: list.map((row) => row[0]), ascending });
      continue;
    }
    const column = wholeOf(list[0][0], name, index + 2, context);
    if (column < 1 || column > rows[0].length) {
      throw new FormulaError(
        '#NUM!',
        `Function ${name} parameter ${index + 2} value is ${column}. Valid values are between 1 and ${rows[0].length} inclusive.`,
      );
    }
    keys.push({ cells: rows.map((row) => row[column - 1]), ascending });
  }
  return keys;
}

function sorted(rows: Grid, args: readonly Argument[], name: string, context: Context): Grid {
  const keys = sortKeys(rows, args, name, context);
  const order = rows.map((_, index) => index);
  order.sort((a, b) => {
    for (const { cells, ascending } of keys) {
      const difference = compareForSort(cells[a], cells[b], ascending);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return order.map((index) => rows[index]);
}

/** The first rows of SORTN: 0 that many, 1 with all that tie with the last, 2 distinct rows, 3 distinct rows and their likes. */
function topRows(rows: Grid, count: number, ties: number, keys: readonly Argument[], context: Context): Grid {
  if (ties === 0) return rows.slice(0, count);
  const lists = sortKeys(rows, keys, 'SORTN', context);
  const keyOf = rows.map((row, index) =>
    (keys.length === 0 ? row : lists.map(({ cells }) => cells[index])).map(identity).join('\u0000'),
  );
  if (ties === 1) {
    const last = keyOf[Math.min(count, rows.length) - 1];
    return rows.filter((_, index) => index < count || keyOf[index] === last);
  }
  const allowed = new Set([...new Set(keyOf)].slice(0, count));
  if (ties === 3) return rows.filter((_, index) => allowed.has(keyOf[index]));
  const first = firstPlaces(keyOf);
  return rows.filter((_, index) => allowed.has(keyOf[index]) && first.get(keyOf[index]) === index);
}

function firstPlaces(keys: readonly string[]): Map<string, number> {
  const first = new Map<string, number>();
  keys.forEach((key, index) => {
    if (!first.has(key)) first.set(key, index);
  });
  return first;
}

function indexes(args: readonly Argument[], size: number, name: string, context: Context): number[] {
  return args
    .flatMap((arg) => gridOf(arg).flat())
    .map((cell) => {
      refuseError(cell);
      const number = wholeOf(cell, name, 2, context);
      if (number === 0 || Math.abs(number) > size) {
        throw new FormulaError(
          '#VALUE!',
          `Function ${name} parameter 2 value is ${number}. Valid values are between 1 and ${size} inclusive.`,
        );
      }
      return number < 0 ? size + number : number - 1;
    });
}

function part(
  range: Argument,
  rows: Argument,
  columns: Argument,
  name: string,
  cut: (list: Grid, count: number) => Grid,
  context: Context,
): Grid {
  let grid = gridOf(range);
  if (rows !== undefined) grid = cut(grid, wholeOf(rows, name, 2, context));
  if (columns !== undefined && grid.length > 0)
    grid = transposed(cut(transposed(grid), wholeOf(columns, name, 3, context)));
  if (grid.length === 0 || grid[0].length === 0) throw new FormulaError('#VALUE!', `Function ${name} leaves nothing.`);
  return grid;
}

/** Cells in reading order without blanks (1), errors (2) or both (3). */
function kept(name: string, range: Argument, ignore: Argument, byColumn: Argument, context: Context): Scalar[] {
  const mode = wholeOf(ignore, name, 2, context, 0);
  const grid = truthOf(byColumn, name, 3, context, false) ? transposed(gridOf(range)) : gridOf(range);
  const cells = grid.flat().filter((cell) => !((mode & 1 && cell === null) || (mode & 2 && isError(cell))));
  if (cells.length === 0) throw new FormulaError('#N/A', `No matches are found in ${name} evaluation.`);
  return cells;
}

function wrapped(name: string, range: Argument, count: Argument, pad: Argument, context: Context): Grid {
  const cells = gridOf(range).flat();
  const width = wholeOf(count, name, 2, context);
  if (width < 1)
    throw new FormulaError('#NUM!', `Function ${name} parameter 2 value is ${width}. It should be at least 1.`);
  const filler = pad === undefined ? padding() : gridOf(pad)[0][0];
  const rows: Grid = [];
  for (let start = 0; start < cells.length; start += width) {
    const row = cells.slice(start, start + width);
    rows.push([...row, ...Array.from({ length: width - row.length }, () => filler)]);
  }
  return rows;
}
