import type { Context } from '../evaluate/context.ts';
import type { Value } from '../evaluate/value.ts';
import type { FormulaNode } from '../syntax/formulaNode.ts';
import type { Scalar } from '../values/scalar.ts';

/** Evaluates one argument, as an array where `array` says so; an empty place is a blank. */
type Evaluate = (node: FormulaNode | null, array?: boolean) => Value;

/**
 * A built-in function.
 * `parameters` holds one letter a parameter, the last one for all further ones:
 *  v  one value; given several in an array context, the function runs for each
 *  e  as v, but an error is handed over instead of ending the function
 *  r  the whole value: a range, rows, a scalar or a LAMBDA
 *  a  as r, and the argument is evaluated as in ARRAYFORMULA
 * `lazy` functions evaluate their arguments themselves.
 */
export type Definition = Eager | Lazy;

export interface Eager {
  readonly kind: 'eager';
  readonly least: number;
  readonly most: number;
  readonly parameters: string;
  run(args: readonly Argument[], context: Context): Value;
}

export interface Lazy {
  readonly kind: 'lazy';
  readonly least: number;
  readonly most: number;
  run(args: readonly (FormulaNode | null)[], evaluate: Evaluate, context: Context, array: boolean): Value;
}

/** An evaluated argument; undefined where it was left out or its place is empty. */
export type Argument = Value | undefined;

export type Definitions = Record<string, Definition>;

/** A function over values, in the shape `eager('vv', 1, 2, run)`. Infinity as `most` means any number. */
export const eager = (
  parameters: string,
  least: number,
  most: number,
  run: (args: readonly Argument[], context: Context) => Value,
): Eager => ({ kind: 'eager', parameters, least, most, run });

/** A function whose parameters are all single values; empty places come as null (a blank). */
export const scalar = (
  least: number,
  most: number,
  run: (args: readonly Scalar[], context: Context) => Value,
): Eager => ({
  kind: 'eager',
  parameters: 'v',
  least,
  most,
  run: (args, context) =>
    run(
      args.map((arg) => (arg === undefined ? null : (arg as Scalar))),
      context,
    ),
});

export const lazy = (least: number, most: number, run: Lazy['run']): Lazy => ({ kind: 'lazy', least, most, run });
