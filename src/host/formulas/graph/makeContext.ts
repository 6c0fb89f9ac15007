import { zoneClock } from '../../model/zoneClock.ts';
import { callCustom } from '../custom/callCustom.ts';
import type { CustomMemory } from '../custom/customMemory.ts';
import type { Context } from '../evaluate/context.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Reference } from '../evaluate/reference.ts';
import type { Lambda, Value } from '../evaluate/value.ts';
import type { CalculationSheet, CalculationWorkbook, CalculatorOptions } from '../ports.ts';
import { FormulaError } from '../values/formulaError.ts';

/** What the evaluation of one formula is made of: where it stands, and whom it asks. */
interface Parts {
  readonly workbook: CalculationWorkbook;
  readonly options: CalculatorOptions;
  readonly memory: CustomMemory;
  readonly sheet: CalculationSheet;
  readonly row: number;
  readonly column: number;
  reading(reference: Reference, context: Context): void;
}

/** The context of one evaluation. */
export function makeContext({ workbook, options, memory, sheet, row, column, reading }: Parts): Context {
  const now = () => {
    const clock = workbook.clock ?? zoneClock(options.timezone);
    return clock.serialOf((options.now ?? Date.now)());
  };
  const context: Context = {
    workbook,
    options,
    sheet,
    row,
    column,
    locale: options.locale,
    now,
    today: () => Math.floor(now()),
    volatile: false,
    scope: null,
    reading: (reference) => reading(reference, context),
    callCustom: (name, args) => callCustom(name, args, context, memory),
    callLambda: (lambda, args) => callLambda(lambda, args, context),
  };
  return context;
}

function callLambda({ parameters, body, scope }: Lambda, args: readonly Value[], context: Context): Value {
  if (args.length !== parameters.length) {
    throw new FormulaError(
      '#N/A',
      `Wrong number of arguments to LAMBDA. Expected ${parameters.length} arguments, but got ${args.length} arguments.`,
    );
  }
  const outer = context.scope;
  context.scope = scope;
  parameters.forEach((name, index) => {
    context.scope = { name, value: args[index], volatile: false, outer: context.scope };
  });
  try {
    return evaluate(body, context, true);
  } finally {
    context.scope = outer;
  }
}
