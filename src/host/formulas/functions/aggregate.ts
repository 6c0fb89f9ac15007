import { isList } from '../evaluate/value.ts';
import { readText } from '../values/coerce.ts';
import { identity } from '../values/compare.ts';
import { FormulaError } from '../values/formulaError.ts';
import { bare, formatted, isError, type Scalar } from '../values/scalar.ts';
import { type Argument, type Definitions, eager } from './definition.ts';
import { cellsOf, gridOf, numberOf, numbersOf, one, refuseError } from './read.ts';

const MANY = Number.POSITIVE_INFINITY;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const noNumbers = (name: string): FormulaError =>
  new FormulaError('#DIV/0!', `Evaluation of function ${name} caused a divide by zero error.`);

/** Functions that make one value of many. Days and money keep their format. */
export const aggregate: Definitions = {
  SUM: eager('r', 1, MANY, (args, context) => {
    const { numbers, format } = numbersOf(args, 'SUM', context);
    return formatted(sum(numbers), format);
  }),
  PRODUCT: eager('r', 1, MANY, (args, context) => {
    const { numbers } = numbersOf(args, 'PRODUCT', context);
    return numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1);
  }),
  SUMSQ: eager('r', 1, MANY, (args, context) =>
    sum(numbersOf(args, 'SUMSQ', context).numbers.map((number) => number * number)),
  ),
  AVERAGE: eager('r', 1, MANY, (args, context) => {
    const { numbers, format } = numbersOf(args, 'AVERAGE', context);
    if (numbers.length === 0) throw noNumbers('AVERAGE');
    return formatted(sum(numbers) / numbers.length, format);
  }),
  'AVERAGE.WEIGHTED': eager('r', 2, 2, (args, context) => {
    const [values, weights] = args.map((arg, index) =>
      cellsOf(arg).map((cell) => numberOf(cell, 'AVERAGE.WEIGHTED', index + 1, context)),
    );
    if (values.length !== weights.length)
      throw new FormulaError('#VALUE!', 'Array arguments to AVERAGE.WEIGHTED are of different size.');
    if (sum(weights) === 0) throw noNumbers('AVERAGE.WEIGHTED');
    return sum(values.map((value, index) => value * weights[index])) / sum(weights);
  }),
  MIN: extreme('MIN', (a, b) => a < b),
  MAX: extreme('MAX', (a, b) => a > b),
  MEDIAN: eager('r', 1, MANY, (args, context) => {
    const { numbers, format } = numbersOf(args, 'MEDIAN', context);
    if (numbers.length === 0) throw new FormulaError('#NUM!', 'MEDIAN has no valid input data.');
    const sorted = numbers.sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    return formatted(sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, format);
  }),
  COUNT: eager('r', 1, MANY, (args, context) =>
    counted(args, (cell, direct) => {
      if (typeof bare(cell) === 'number') return true;
      return direct && (typeof cell === 'boolean' || (typeof cell === 'string' && readText(cell, context) !== null));
    }),
  ),
  COUNTA: eager('r', 1, MANY, (args) => counted(args, (cell, direct) => direct || cell !== null)),
  COUNTBLANK: eager('r', 1, MANY, (args) => counted(args, (cell) => cell === null || cell === '')),
  COUNTUNIQUE: eager('r', 1, MANY, (args) => {
    const cells = args.flatMap((arg) => gridOf(arg).flat()).filter((cell) => cell !== null && cell !== '');
    cells.forEach(refuseError);
    return new Set(cells.map(identity)).size;
  }),
  SUMPRODUCT: eager('a', 1, MANY, (args) => {
    const grids = args.map(gridOf);
    const [first, ...others] = grids;
    if (others.some((grid) => grid.length !== first.length || grid[0].length !== first[0].length)) {
      throw new FormulaError('#VALUE!', 'SUMPRODUCT has mismatched range sizes.');
    }
    return sum(
      first.flatMap((row, r) => row.map((_, c) => grids.reduce((product, grid) => product * factor(grid[r][c]), 1))),
    );
  }),
};

function extreme(name: string, better: (a: number, b: number) => boolean) {
  return eager('r', 1, MANY, (args, context) => {
    const { numbers, format } = numbersOf(args, name, context);
    if (numbers.length === 0) return 0;
    return formatted(
      numbers.reduce((best, number) => (better(number, best) ? number : best)),
      format,
    );
  });
}

function counted(args: readonly Argument[], counts: (cell: Scalar, direct: boolean) => boolean): number {
  let total = 0;
  for (const arg of args) {
    if (arg === undefined) continue;
    if (!isList(arg)) total += counts(one(arg), true) ? 1 : 0;
    else for (const row of gridOf(arg)) for (const cell of row) total += counts(cell, false) ? 1 : 0;
  }
  return total;
}

/** Truth values count in SUMPRODUCT only once they are numbers; texts count as nothing. */
function factor(cell: Scalar): number {
  if (isError(cell)) throw new FormulaError(cell.error, cell.message);
  const plain = bare(cell);
  return typeof plain === 'number' ? plain : plain === true ? 1 : 0;
}
