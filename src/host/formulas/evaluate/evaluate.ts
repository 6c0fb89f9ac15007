import type { CellError } from '../../model/cell.ts';
import type { Definition, Eager } from '../functions/definition.ts';
import { findBuiltIn } from '../functions/index.ts';
import type { FormulaNode } from '../syntax/formulaNode.ts';
import { cellError, FormulaError } from '../values/formulaError.ts';
import { type Grid, isError, type Scalar } from '../values/scalar.ts';
import { arrayLiteral } from './arrayLiteral.ts';
import { broadcast } from './broadcast.ts';
import type { Context } from './context.ts';
import { applyBinary, applyUnary } from './operators.ts';
import { Reference, resolve } from './reference.ts';
import { toScalar } from './toScalar.ts';
import { isList, Lambda, toGrid, type Value } from './value.ts';

/**
 * Evaluates a node. `array` is true inside ARRAYFORMULA and its like, where operators and functions over single values
 * run for every element; elsewhere a range stands for the cell in the formula's own row or column.
 * Throws FormulaError.
 */
export function evaluate(node: FormulaNode, context: Context, array: boolean): Value {
  switch (node.kind) {
    case 'literal':
      if (typeof node.value === 'number' || node.value === null) return inBounds(node.value);
      return node.value;
    case 'error':
      throw new FormulaError(node.code as CellError['error'], '');
    case 'reference':
      return read(resolve(node.reference, context.workbook.sheets, context.sheet), context);
    case 'name':
      return named(node.name, context);
    case 'unary':
      return mapped([evaluate(node.operand, context, array)], context, array, ([cell]) =>
        applyUnary(node.operator, cell, context),
      );
    case 'binary': {
      const left = evaluate(node.left, context, array);
      const right = evaluate(node.right, context, array);
      if (node.operator === ':') return read(span(left, right), context);
      return mapped([left, right], context, array, ([a, b]) => applyBinary(node.operator, a, b, context));
    }
    case 'array':
      return arrayLiteral(node.rows.map((row) => row.map((cell) => toGrid(evaluate(cell, context, true)))));
    case 'lambda':
      return new Lambda(node.parameters, node.body, context.scope);
    case 'let': {
      const outer = context.scope;
      try {
        for (const { name, value } of node.names) {
          const { result, isVolatile } = watched(context, () => evaluateGuarded(value, context, array));
          context.scope = { name, value: result, volatile: isVolatile, outer: context.scope };
        }
        return evaluate(node.body, context, array);
      } finally {
        context.scope = outer;
      }
    }
    case 'call':
      return callNode(node, context, array);
  }
}

/** Runs a computation and tells whether it touched anything volatile. */
function watched<T>(context: Context, compute: () => T): { result: T; isVolatile: boolean } {
  const before = context.volatile;
  context.volatile = false;
  const result = compute();
  const isVolatile = context.volatile;
  context.volatile ||= before;
  return { result, isVolatile };
}

/** As evaluate, an error becomes a value: for names whose error matters only where they are used. */
function evaluateGuarded(node: FormulaNode, context: Context, array: boolean): Value {
  try {
    return evaluate(node, context, array);
  } catch (problem) {
    if (problem instanceof FormulaError) return cellError(problem.error, problem.message);
    throw problem;
  }
}

function inBounds(value: number | null): number {
  if (value === null || !Number.isFinite(value)) throw new FormulaError('#NUM!', 'The number is out of bounds.');
  return value;
}

function read(reference: Reference | CellError, context: Context): Reference {
  if (!(reference instanceof Reference)) throw new FormulaError(reference.error, reference.message);
  context.reading(reference);
  return reference;
}

/** The rectangle from one reference to another, as in A2:INDEX(A:A, 5). */
function span(left: Value, right: Value): Reference | CellError {
  if (!(left instanceof Reference) || !(right instanceof Reference) || left.sheet !== right.sheet) {
    return cellError('#ERROR!', 'Formula parse error.');
  }
  return new Reference(left.sheet, {
    top: Math.min(left.area.top, right.area.top),
    left: Math.min(left.area.left, right.area.left),
    bottom: Math.max(left.area.bottom, right.area.bottom),
    right: Math.max(left.area.right, right.area.right),
  });
}

function named(name: string, context: Context): Value {
  const lower = name.toLowerCase();
  for (let scope = context.scope; scope; scope = scope.outer) {
    if (scope.name === lower) {
      context.volatile ||= scope.volatile;
      return scope.value;
    }
  }
  const range = context.workbook.namedRange?.(name);
  if (range) return read(new Reference(range.sheet, range.area), context);
  throw new FormulaError('#NAME?', `Unknown range name: '${name.toUpperCase()}'.`);
}

/** Applies a function of scalars to values, element by element in an array context. */
function mapped(values: readonly Value[], context: Context, array: boolean, apply: (cells: Scalar[]) => Scalar): Value {
  if (!array || !values.some(isList)) return apply(values.map((value) => toScalar(value, context)));
  return single(broadcast(values.map(toGrid), apply));
}

const single = (grid: Grid): Value => (grid.length === 1 && grid[0].length === 1 ? grid[0][0] : grid);

function callNode(node: Extract<FormulaNode, { kind: 'call' }>, context: Context, array: boolean): Value {
  const values = () => node.args.map((arg) => (arg === null ? undefined : evaluateGuarded(arg, context, array)));
  if (node.callee) return invoke(evaluate(node.callee, context, array), values(), context);
  const lower = node.name.toLowerCase();
  for (let scope = context.scope; scope; scope = scope.outer) {
    if (scope.name === lower && scope.value instanceof Lambda) return invoke(scope.value, values(), context);
  }
  const builtIn = findBuiltIn(node.name);
  if (builtIn) return callBuiltIn(node.name.toUpperCase(), builtIn, node.args, context, array);
  // Only what the arguments rest on may refuse the call, not what stands beside it in the formula.
  const before = context.volatile;
  context.volatile = false;
  try {
    return context.callCustom(node.name, values());
  } finally {
    context.volatile ||= before;
  }
}

function invoke(callee: Value, args: readonly (Value | undefined)[], context: Context): Value {
  if (!(callee instanceof Lambda)) throw new FormulaError('#ERROR!', 'Formula parse error.');
  return context.callLambda(
    callee,
    args.map((arg) => arg ?? null),
  );
}

function callBuiltIn(
  name: string,
  definition: Definition,
  args: readonly (FormulaNode | null)[],
  context: Context,
  array: boolean,
): Value {
  checkCount(name, definition, args.length);
  if (definition.kind === 'lazy')
    return definition.run(
      args,
      (node, inArray = array) => (node ? evaluate(node, context, inArray) : null),
      context,
      array,
    );
  const kinds = args.map((_, index) => definition.parameters[Math.min(index, definition.parameters.length - 1)]);
  const values = args.map((arg, index) => {
    if (arg === null) return undefined;
    const inArray = array || kinds[index] === 'a';
    return kinds[index] === 'v' ? evaluate(arg, context, inArray) : evaluateGuarded(arg, context, inArray);
  });
  return apply(name, definition, kinds, values, context, array);
}

/** Runs a function once, or for every element of the arrays that stand where single values belong. */
function apply(
  name: string,
  definition: Eager,
  kinds: readonly string[],
  values: (Value | undefined)[],
  context: Context,
  array: boolean,
): Value {
  const isSingle = (index: number) => kinds[index] === 'v' || kinds[index] === 'e';
  const run = (cells: readonly (Value | undefined)[]) => {
    cells.forEach((cell, index) => {
      if (kinds[index] === 'v' && isError(cell)) throw new FormulaError(cell.error, cell.message);
    });
    return someCells(name, definition.run(cells, context));
  };
  const lifted = values.flatMap((value, index) =>
    isSingle(index) && value !== undefined && isList(value) ? [index] : [],
  );
  if (lifted.length === 0) return run(values);
  if (!array) return run(values.map((value, index) => (lifted.includes(index) ? toScalar(value!, context) : value)));
  const grids = lifted.map((index) => toGrid(values[index]!));
  const sideways: Grid[] = [];
  const result = broadcast(grids, (cells) => {
    const args = values.slice();
    lifted.forEach((index, order) => {
      args[index] = cells[order];
    });
    const value = run(args);
    sideways.push(toGrid(value));
    return toScalar(value, context);
  });
  return sideways.some(([row]) => row.length > 1) && result[0].length === 1 && sideways.length === result.length
    ? padded(sideways)
    : single(result);
}

/** One row for each element, as SPLIT gives in ARRAYFORMULA; short rows are filled with blanks. */
function padded(rows: readonly Grid[]): Grid {
  const width = rows.reduce((widest, [row]) => Math.max(widest, row.length), 0);
  return rows.map(([row]) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
}

/** A result without a single cell is an error: no cell could show it. */
function someCells(name: string, value: Value): Value {
  if (!Array.isArray(value) || (value.length > 0 && value[0].length > 0)) return value;
  throw new FormulaError('#NUM!', `Function ${name} gives no cells.`);
}

function checkCount(name: string, { least, most }: Definition, count: number): void {
  if (count >= least && count <= most) return;
  const expected =
    most === Number.POSITIVE_INFINITY
      ? `at least ${least}`
      : least === most
        ? `${least}`
        : `between ${least} and ${most}`;
  throw new FormulaError(
    '#N/A',
    `Wrong number of arguments to ${name}. Expected ${expected} arguments, but got ${count} arguments.`,
  );
}
