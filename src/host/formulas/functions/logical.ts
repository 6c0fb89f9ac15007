import { broadcast } from '../evaluate/broadcast.ts';
import type { Context } from '../evaluate/context.ts';
import { toScalar } from '../evaluate/toScalar.ts';
import { isList, toGrid, type Value } from '../evaluate/value.ts';
import { toTruth } from '../values/coerce.ts';
import { compare } from '../values/compare.ts';
import { asCellError, caught, FormulaError } from '../values/formulaError.ts';
import { isError } from '../values/scalar.ts';
import { type Argument, type Definitions, eager, lazy, scalar } from './definition.ts';
import { cellsOf, refuseError, wholeOf } from './read.ts';

const noMatch = (name: string) => new FormulaError('#N/A', `No match in ${name}.`);

/** IF, IFS, SWITCH and IFERROR evaluate only the branch they take, unless the condition is an array. */
export const logical: Definitions = {
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
  NOT: scalar(1, 1, ([value], context) => !toTruth(value, { name: 'NOT', index: 1 }, context)),
  AND: eager('r', 1, Number.POSITIVE_INFINITY, (args, context) => truths('AND', args, context).every(Boolean)),
  OR: eager('r', 1, Number.POSITIVE_INFINITY, (args, context) => truths('OR', args, context).some(Boolean)),
  XOR: eager(
    'r',
    1,
    Number.POSITIVE_INFINITY,
    (args, context) => truths('XOR', args, context).filter(Boolean).length % 2 === 1,
  ),
  IF: lazy(2, 3, ([test, yes, no], evaluate, context, array) => {
    const branch = (node: typeof yes | undefined): Value => (node === undefined ? false : evaluate(node));
    const condition = evaluate(test);
    if (array && isList(condition)) {
      const branches = [yes, no].map((node) => {
        const value = caught(() => branch(node));
        return toGrid(value);
      });
      return broadcast([toGrid(condition), ...branches], ([cell, then, otherwise]) =>
        toTruth(cell, { name: 'IF', index: 1 }, context) ? then : otherwise,
      );
    }
    return branch(toTruth(toScalar(condition, context), { name: 'IF', index: 1 }, context) ? yes : no);
  }),
  IFS: lazy(2, Number.POSITIVE_INFINITY, (args, evaluate, context) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const test = args[index];
      if (toTruth(toScalar(evaluate(test), context), { name: 'IFS', index: index + 1 }, context))
        return evaluate(args[index + 1]);
    }
    throw noMatch('IFS');
  }),
  SWITCH: lazy(3, Number.POSITIVE_INFINITY, (args, evaluate, context) => {
    const wanted = toScalar(evaluate(args[0]), context);
    refuseError(wanted);
    for (let index = 1; index + 1 < args.length; index += 2) {
      const option = toScalar(evaluate(args[index]), context);
      if (compare(wanted, option) === 0) return evaluate(args[index + 1]);
    }
    const last = args.length % 2 === 0 ? args[args.length - 1] : null;
    if (last) return evaluate(last);
    throw new FormulaError('#N/A', `Did not find a match for value '${String(wanted)}' in SWITCH evaluation.`);
  }),
  CHOOSE: lazy(2, Number.POSITIVE_INFINITY, (args, evaluate, context) => {
    const index = wholeOf(toScalar(evaluate(args[0]), context), 'CHOOSE', 1, context);
    if (index < 1 || index >= args.length) {
      throw new FormulaError(
        '#NUM!',
        `Function CHOOSE parameter 1 value is ${index}. Valid values are between 1 and ${args.length - 1} inclusive.`,
      );
    }
    return evaluate(args[index]);
  }),
  IFERROR: fallback(() => true),
  IFNA: fallback((value) => value.error === '#N/A'),
};

function fallback(catches: (error: { error: string }) => boolean) {
  return lazy(1, 2, ([value, otherwise], evaluate) => {
    const result: Value = caught(() => evaluate(value));
    const instead = (): Value => evaluate(otherwise ?? null);
    if (isError(result)) return catches(result) ? instead() : result;
    if (!isList(result)) return result;
    const grid = toGrid(result);
    if (!grid.some((row) => row.some((cell) => isError(cell) && catches(cell)))) return result;
    const other = toGrid(instead());
    return broadcast([grid, other], ([cell, replacement]) =>
      isError(cell) && catches(cell) ? replacement : isError(cell) ? asCellError(cell) : cell,
    );
  });
}

/** Texts and blanks in ranges are passed over. */
function truths(name: string, args: readonly Argument[], context: Context): boolean[] {
  return args.flatMap((arg, index) =>
    cellsOf(arg)
      .filter((cell) => cell !== null && (typeof cell !== 'string' || arg === undefined || !isList(arg)))
      .map((cell) => toTruth(cell, { name, index: index + 1 }, context)),
  );
}
