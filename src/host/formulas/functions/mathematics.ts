import type { Context } from '../evaluate/context.ts';
import { applyBinary, applyUnary } from '../evaluate/operators.ts';
import { formatKind } from '../time/formatKind.ts';
import { toNumber } from '../values/coerce.ts';
import { FormulaError } from '../values/formulaError.ts';
import { formatOf, formatted, type Grid, type Scalar } from '../values/scalar.ts';
import { type Definitions, scalar } from './definition.ts';
import { wholeOf } from './read.ts';
import { sized } from './sized.ts';

/** A function of numbers: `defaults` fill what is left out at the end, and say how many arguments may be. */
const numeric = (name: string, least: number, defaults: readonly number[], run: (...numbers: number[]) => number) =>
  scalar(least, least + defaults.length, (args, context) => {
    const given = args.map((arg, index) => toNumber(arg, { name, index: index + 1 }, context));
    const result = run(...given, ...defaults.slice(given.length - least));
    if (!Number.isFinite(result))
      throw new FormulaError('#NUM!', `Function ${name} evaluates to an out of bounds number.`);
    return result;
  });

/** Rounding keeps money money. */
const rounding = (name: string, round: (size: number) => number) =>
  scalar(1, 2, ([value, places = null], context) => {
    const number = toNumber(value, { name, index: 1 }, context);
    const digits = Math.trunc(toNumber(places, { name, index: 2 }, context));
    const kind = formatKind(formatOf(value));
    return formatted(roundTo(number, digits, round), kind === 'currency' ? formatOf(value) : '');
  });

function roundTo(number: number, digits: number, round: (size: number) => number): number {
  const sign = number < 0 ? -1 : 1;
  const size = Math.abs(number);
  // Shifting the decimal point in the text keeps 1.005 from becoming 1.00499….
  const [mantissa, power = '0'] = String(size).split('e');
  const shifted = round(Number(`${mantissa}e${Number(power) + digits}`));
  const [back, backPower = '0'] = String(shifted).split('e');
  return sign * Number(`${back}e${Number(backPower) - digits}`) + 0;
}

const operator = (sign: string) => scalar(2, 2, ([left, right], context) => applyBinary(sign, left, right, context));

const domain = (name: string, value: number, wanted: string): FormulaError =>
  new FormulaError('#NUM!', `Function ${name} parameter 1 value is ${value}. It should be ${wanted}.`);

const random = (context: Context): number => {
  context.volatile = true;
  return Math.random();
};

/** Arithmetic on single values. */
export const mathematics: Definitions = {
  ADD: operator('+'),
  MINUS: operator('-'),
  MULTIPLY: operator('*'),
  DIVIDE: operator('/'),
  POW: operator('^'),
  POWER: operator('^'),
  CONCAT: operator('&'),
  EQ: operator('='),
  NE: operator('<>'),
  LT: operator('<'),
  LTE: operator('<='),
  GT: operator('>'),
  GTE: operator('>='),
  UMINUS: scalar(1, 1, ([value], context) => applyUnary('-', value, context)),
  UPLUS: scalar(1, 1, ([value]) => value),
  UNARY_PERCENT: scalar(1, 1, ([value], context) => applyUnary('%', value, context)),
  ROUND: rounding('ROUND', (size) => Math.floor(size + 0.5)),
  ROUNDUP: rounding('ROUNDUP', Math.ceil),
  ROUNDDOWN: rounding('ROUNDDOWN', Math.floor),
  TRUNC: rounding('TRUNC', Math.floor),
  INT: numeric('INT', 1, [], Math.floor),
  ABS: numeric('ABS', 1, [], Math.abs),
  SIGN: numeric('SIGN', 1, [], Math.sign),
  SQRT: numeric('SQRT', 1, [], (number) => {
    if (number < 0) throw domain('SQRT', number, 'greater than or equal to 0');
    return Math.sqrt(number);
  }),
  EXP: numeric('EXP', 1, [], Math.exp),
  LN: numeric('LN', 1, [], (number) => logarithm('LN', number, Math.E)),
  LOG: numeric('LOG', 1, [10], (number, base) => logarithm('LOG', number, base)),
  LOG10: numeric('LOG10', 1, [], (number) => logarithm('LOG10', number, 10)),
  PI: numeric('PI', 0, [], () => Math.PI),
  MOD: numeric('MOD', 2, [], (number, divisor) => {
    if (divisor === 0) throw new FormulaError('#DIV/0!', 'Function MOD parameter 2 cannot be zero.');
    return number - divisor * Math.floor(number / divisor);
  }),
  QUOTIENT: numeric('QUOTIENT', 2, [], (number, divisor) => {
    if (divisor === 0) throw new FormulaError('#DIV/0!', 'Function QUOTIENT parameter 2 cannot be zero.');
    return Math.trunc(number / divisor);
  }),
  CEILING: numeric('CEILING', 1, [1], (number, factor) =>
    factor === 0 ? 0 : clean(Math.ceil(clean(number / factor)) * factor),
  ),
  FLOOR: numeric('FLOOR', 1, [1], (number, factor) =>
    factor === 0 ? 0 : clean(Math.floor(clean(number / factor)) * factor),
  ),
  MROUND: numeric('MROUND', 2, [], (number, factor) =>
    factor === 0 ? 0 : clean(Math.round(clean(number / factor)) * factor),
  ),
  RAND: scalar(0, 0, (_, context) => random(context)),
  RANDBETWEEN: scalar(2, 2, ([low, high], context) => {
    const from = Math.ceil(toNumber(low, { name: 'RANDBETWEEN', index: 1 }, context));
    const to = Math.floor(toNumber(high, { name: 'RANDBETWEEN', index: 2 }, context));
    if (to < from) throw domain('RANDBETWEEN', from, `less than or equal to ${to}`);
    return from + Math.floor(random(context) * (to - from + 1));
  }),
  RANDARRAY: scalar(0, 2, ([rows = 1, columns = 1], context): Grid => {
    const height = wholeOf(rows as Scalar, 'RANDARRAY', 1, context);
    const width = wholeOf(columns as Scalar, 'RANDARRAY', 2, context);
    return sized('RANDARRAY', height, width, () => random(context));
  }),
}; // prettier-ignore

function logarithm(name: string, number: number, base: number): number {
  if (number <= 0) throw domain(name, number, 'greater than 0');
  return base === 10 ? Math.log10(number) : base === 2 ? Math.log2(number) : Math.log(number) / Math.log(base);
}

/** Takes the noise of binary fractions away before rounding to multiples. */
const clean = (number: number): number => Number(number.toPrecision(15));
