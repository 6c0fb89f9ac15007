import { type ZoneClock, zoneClock } from '../../model/zoneClock.ts';
import type { Context } from '../evaluate/context.ts';
import type { Value } from '../evaluate/value.ts';
import { isGoogleBuiltIn } from '../googleBuiltIns.ts';
import { localeRules } from '../locale/localeRules.ts';
import type { CalculatorOptions } from '../ports.ts';
import { FormulaError } from '../values/formulaError.ts';
import { customArgument } from './customArguments.ts';
import type { CustomMemory } from './customMemory.ts';
import { customResult } from './customResult.ts';
import { hoverText } from './errorText.ts';

/** What Sheets says when an argument rests on NOW, RAND and the like, be it through other cells. */
const VOLATILE_ARGUMENT =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

/** Calls a custom function of the script by its name in any case; other names end in Google's or the host's error. */
export function callCustom(
  name: string,
  args: readonly (Value | undefined)[],
  context: Context,
  memory: CustomMemory,
): Value {
  const { options } = context;
  const declared = options.customFunctions().find((known) => known.toUpperCase() === name.toUpperCase());
  if (declared === undefined) {
    if (isGoogleBuiltIn(name)) throw new FormulaError('#ERROR!', `not built here: ${name.toUpperCase()}`);
    throw new FormulaError('#NAME?', `Unknown function: '${name}'.`);
  }
  if (context.volatile) throw new FormulaError('#ERROR!', VOLATILE_ARGUMENT);
  const clock = clockOf(context, options);
  const given = args.map((arg) => customArgument(arg, clock));
  let outcome = memory.find(declared, given);
  if (!outcome) {
    outcome = options.runCustomFunction(declared, given);
    memory.remember(declared, given, outcome);
  }
  if (outcome.ok) return customResult(declared, outcome.value, clock, localeRules(options.locale));
  throw new FormulaError('#ERROR!', hoverText(outcome.error));
}

const clockOf = (context: Context, options: CalculatorOptions): ZoneClock =>
  context.workbook.clock ?? zoneClock(options.timezone);
