import type { Context } from '../evaluate/context.ts';
import { Lambda, toGrid, type Value } from '../evaluate/value.ts';
import { FormulaError } from '../values/formulaError.ts';
import type { Grid, Scalar } from '../values/scalar.ts';
import { type Argument, type Definitions, eager } from './definition.ts';
import { gridOf, one, wholeOf } from './read.ts';
import { sized } from './sized.ts';

const MANY = Number.POSITIVE_INFINITY;

/** Functions that call a LAMBDA for each element, row or column. */
export const lambda: Definitions = {
  MAP: eager('r', 2, MANY, (args, context) => {
    const grids = args.slice(0, -1).map(gridOf);
    const [first] = grids;
    if (grids.some((grid) => grid.length !== first.length || grid[0].length !== first[0].length)) {
      throw new FormulaError('#VALUE!', 'Array arguments to MAP are of different size.');
    }
    return first.map((row, r) =>
      row.map((_, c) =>
        cell(
          call(
            'MAP',
            args[args.length - 1],
            grids.map((grid) => grid[r][c]),
            context,
          ),
          'MAP',
        ),
      ),
    );
  }),
  BYROW: eager('r', 2, 2, ([range, rule], context) =>
    gridOf(range).map((row) => [cell(call('BYROW', rule, [[row]], context), 'BYROW')]),
  ),
  BYCOL: eager('r', 2, 2, ([range, rule], context) => {
    const grid = gridOf(range);
    return [
      grid[0].map((_, column) => cell(call('BYCOL', rule, [grid.map((row) => [row[column]])], context), 'BYCOL')),
    ];
  }),
  REDUCE: eager('r', 3, 3, ([start, range, rule], context) =>
    gridOf(range)
      .flat()
      .reduce<Value>((total, value) => call('REDUCE', rule, [total, value], context), start ?? null),
  ),
  SCAN: eager('r', 3, 3, ([start, range, rule], context) => {
    let total: Scalar = one(start);
    return gridOf(range).map((row) =>
      row.map((value) => (total = cell(call('SCAN', rule, [total, value], context), 'SCAN'))),
    );
  }),
  MAKEARRAY: eager('vvr', 3, 3, ([rows, columns, rule], context): Grid => {
    const height = wholeOf(rows, 'MAKEARRAY', 1, context);
    const width = wholeOf(columns, 'MAKEARRAY', 2, context);
    return sized('MAKEARRAY', height, width, (r, c) =>
      cell(call('MAKEARRAY', rule, [r + 1, c + 1], context), 'MAKEARRAY'),
    );
  }),
};

function call(name: string, rule: Argument, args: readonly Value[], context: Context): Value {
  if (!(rule instanceof Lambda)) throw new FormulaError('#N/A', `Argument must be a LAMBDA in ${name}.`);
  return context.callLambda(rule, args);
}

function cell(value: Value, name: string): Scalar {
  const grid = toGrid(value);
  if (grid.length === 1 && grid[0].length === 1) return grid[0][0];
  throw new FormulaError('#VALUE!', `Single value expected. Nested array results are not supported in ${name}.`);
}
