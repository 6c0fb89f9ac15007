import { localeRules } from '../locale/localeRules.ts';
import { readScalar } from '../typing/readScalar.ts';
import { FormulaError } from './formulaError.ts';
import { generalText } from './generalText.ts';
import { Formatted, formatted, isError, type Scalar } from './scalar.ts';

/** Where a value is wanted: for the sentence of the error. */
export interface Place {
  readonly name: string;
  /** Parameter, from 1. */
  readonly index: number;
}

/** What coercion needs to know of the spreadsheet. */
export interface Surroundings {
  readonly locale: string;
  /** The present day as a serial, for texts without a year. */
  today(): number;
}

/** The value as a number; text counts if it would be a number when typed. Throws the error that the value is. */
export function toNumber(value: Scalar, place: Place, world: Surroundings): number {
  if (typeof value === 'number') return value;
  if (value instanceof Formatted) return value.number;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) throw new FormulaError(value.error, value.message);
  const read = readText(value, world);
  if (read === null) throw notANumber(value, place);
  return read instanceof Formatted ? read.number : read;
}

/** The number that a text would be when typed, with its format; null when it would stay text. */
export function readText(text: string, world: Surroundings): number | Formatted | null {
  const read = readScalar(text, localeRules(world.locale), world.today());
  return read && typeof read.value === 'number' ? formatted(read.value, read.format) : null;
}

const notANumber = (value: string, { name, index }: Place): FormulaError =>
  new FormulaError(
    '#VALUE!',
    `Function ${name} parameter ${index} expects number values. But '${value}' is a text and cannot be coerced to a number.`,
  );

/** The value as text, dates as their serial, as & does. */
export function toText(value: Scalar, world: Surroundings): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (value instanceof Formatted) return generalText(value.number, 15, localeRules(world.locale).decimal);
  if (typeof value === 'number') return generalText(value, 15, localeRules(world.locale).decimal);
  if (typeof value === 'boolean') return localeRules(world.locale).truth[value ? 0 : 1];
  throw new FormulaError(value.error, value.message);
}

/** The value as a truth value; the texts TRUE and FALSE count, other text is an error. */
export function toTruth(value: Scalar, place: Place, world: Surroundings): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    const read = readScalar(value, localeRules(world.locale), world.today());
    if (read && typeof read.value === 'boolean') return read.value;
    throw new FormulaError(
      '#VALUE!',
      `Function ${place.name} parameter ${place.index} expects boolean values. But '${value}' is a text and cannot be coerced to a boolean.`,
    );
  }
  return toNumber(value, place, world) !== 0;
}
