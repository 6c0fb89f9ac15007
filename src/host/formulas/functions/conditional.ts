import type { Context } from '../evaluate/context.ts';
import { identity } from '../values/compare.ts';
import { FormulaError } from '../values/formulaError.ts';
import { bare, formatOf, formatted, type Grid, type Scalar } from '../values/scalar.ts';
import { criterion, type Test } from './criteria.ts';
import { type Argument, type Definitions, eager } from './definition.ts';
import { gridOf, one, refuseError } from './read.ts';

const MANY = Number.POSITIVE_INFINITY;

/** COUNTIF, SUMIFS and their like. Criteria may be arrays in an array context. */
export const conditional: Definitions = {
  COUNTIF: eager(
    'rv',
    2,
    2,
    ([range, wanted], context) => chosen('COUNTIF', gridOf(range), [range, wanted], context).length,
  ),
  COUNTIFS: eager(
    'rvrvrvrvrvrvrvrvrvrv',
    2,
    MANY,
    (args, context) => chosen('COUNTIFS', gridOf(args[0]), args, context).length,
  ),
  SUMIF: eager('rvr', 2, 3, ([range, wanted, sum], context) =>
    total(chosen('SUMIF', beside(range, sum), [range, wanted], context)),
  ),
  SUMIFS: eager('rrvrvrvrvrvrvrvrvrv', 3, MANY, ([sum, ...rest], context) =>
    total(chosen('SUMIFS', gridOf(sum), rest, context)),
  ),
  AVERAGEIF: eager('rvr', 2, 3, ([range, wanted, average], context) =>
    mean('AVERAGEIF', chosen('AVERAGEIF', beside(range, average), [range, wanted], context)),
  ),
  AVERAGEIFS: eager('rrvrvrvrvrvrvrvrvrv', 3, MANY, ([average, ...rest], context) =>
    mean('AVERAGEIFS', chosen('AVERAGEIFS', gridOf(average), rest, context)),
  ),
  MAXIFS: eager('rrvrvrvrvrvrvrvrvrv', 3, MANY, ([values, ...rest], context) =>
    extreme(Math.max, chosen('MAXIFS', gridOf(values), rest, context)),
  ),
  MINIFS: eager('rrvrvrvrvrvrvrvrvrv', 3, MANY, ([values, ...rest], context) =>
    extreme(Math.min, chosen('MINIFS', gridOf(values), rest, context)),
  ),
  COUNTUNIQUEIFS: eager('rrvrvrvrvrvrvrvrvrv', 3, MANY, ([values, ...rest], context) => {
    const cells = chosen('COUNTUNIQUEIFS', gridOf(values), rest, context).filter(
      (cell) => cell !== null && cell !== '',
    );
    return new Set(cells.map(identity)).size;
  }),
};

/** Cells of `values` whose partners fulfil every pair of range and criterion. */
function chosen(name: string, values: Grid, pairs: readonly Argument[], context: Context): Scalar[] {
  const tests: { cells: Grid; test: Test }[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const cells = gridOf(pairs[index]);
    if (cells.length !== values.length || cells[0].length !== values[0].length) {
      throw new FormulaError('#VALUE!', `Array arguments to ${name} are of different size.`);
    }
    tests.push({ cells, test: criterion(one(pairs[index + 1]), context) });
  }
  const result: Scalar[] = [];
  values.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (tests.every(({ cells, test }) => test(cells[r][c]))) result.push(cell);
    });
  });
  return result;
}

/** The third argument of SUMIF is read in the shape of the first. */
function beside(range: Argument, values: Argument): Grid {
  if (values === undefined) return gridOf(range);
  const cells = gridOf(values);
  return gridOf(range).map((row, r) => row.map((_, c) => cells[r]?.[c] ?? null));
}

function numeric(cells: readonly Scalar[]): { numbers: number[]; format: string } {
  cells.forEach(refuseError);
  const found = cells.filter((cell) => typeof bare(cell) === 'number');
  return { numbers: found.map((cell) => bare(cell) as number), format: found.length > 0 ? formatOf(found[0]) : '' };
}

const total = (cells: readonly Scalar[]): Scalar => {
  const { numbers, format } = numeric(cells);
  return formatted(
    numbers.reduce((sum, number) => sum + number, 0),
    format,
  );
};

function mean(name: string, cells: readonly Scalar[]): Scalar {
  const { numbers, format } = numeric(cells);
  if (numbers.length === 0)
    throw new FormulaError('#DIV/0!', `Evaluation of function ${name} caused a divide by zero error.`);
  return formatted(numbers.reduce((sum, number) => sum + number, 0) / numbers.length, format);
}

function extreme(pick: (a: number, b: number) => number, cells: readonly Scalar[]): Scalar {
  const { numbers, format } = numeric(cells);
  return numbers.length === 0
    ? 0
    : formatted(
        numbers.reduce((a, b) => pick(a, b)),
        format,
      );
}
