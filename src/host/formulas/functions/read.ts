import type { Context } from '../evaluate/context.ts';
import { isList, Lambda, lambdaAlone, toGrid } from '../evaluate/value.ts';
import { toNumber, toText, toTruth } from '../values/coerce.ts';
import { FormulaError } from '../values/formulaError.ts';
import { bare, formatOf, type Grid, isError, type Scalar } from '../values/scalar.ts';
import type { Argument } from './definition.ts';

/** The argument as one value; a blank where it was left out. */
export const one = (arg: Argument): Scalar => {
  if (arg === undefined) return null;
  return isList(arg) ? toGrid(arg)[0][0] : arg instanceof Lambda ? lambdaAlone : arg;
};

/** The argument as a number; `otherwise` where it was left out. */
export function numberOf(arg: Argument, name: string, index: number, context: Context, otherwise?: number): number {
  if (arg === undefined && otherwise !== undefined) return otherwise;
  return toNumber(one(arg), { name, index }, context);
}

export const wholeOf = (arg: Argument, name: string, index: number, context: Context, otherwise?: number): number =>
  Math.trunc(numberOf(arg, name, index, context, otherwise));

export function textOf(arg: Argument, context: Context, otherwise?: string): string {
  if (arg === undefined && otherwise !== undefined) return otherwise;
  return toText(one(arg), context);
}

export function truthOf(arg: Argument, name: string, index: number, context: Context, otherwise?: boolean): boolean {
  if (arg === undefined && otherwise !== undefined) return otherwise;
  return toTruth(one(arg), { name, index }, context);
}

export const gridOf = (arg: Argument): Grid => (arg === undefined ? [[null]] : toGrid(arg));

/** Throws the error that a value is. */
export function refuseError(value: Scalar): void {
  if (isError(value)) throw new FormulaError(value.error, value.message);
}

/** All cells of a grid in reading order, errors thrown. */
export function cellsOf(arg: Argument): Scalar[] {
  const cells = gridOf(arg).flat();
  cells.forEach(refuseError);
  return cells;
}

/**
 * The numbers that SUM and its like see: of ranges and rows the numbers alone, of values given directly also truth
 * values and texts that are numbers.
 */
export function numbersOf(
  args: readonly Argument[],
  name: string,
  context: Context,
): { numbers: number[]; format: string } {
  const numbers: number[] = [];
  let format = '';
  args.forEach((arg, index) => {
    if (arg === undefined) return;
    if (!isList(arg)) {
      numbers.push(toNumber(one(arg), { name, index: index + 1 }, context));
      format ||= formatOf(one(arg));
      return;
    }
    for (const cell of cellsOf(arg)) {
      const plain = bare(cell);
      if (typeof plain !== 'number') continue;
      numbers.push(plain);
      format ||= formatOf(cell);
    }
  });
  return { numbers, format };
}
