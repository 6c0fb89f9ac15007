import { formatKind } from '../time/formatKind.ts';
import { type Place, type Surroundings, toNumber, toText } from '../values/coerce.ts';
import { compare } from '../values/compare.ts';
import { FormulaError } from '../values/formulaError.ts';
import { formatOf, formatted, isError, type Scalar } from '../values/scalar.ts';

/** Names under which errors speak of operators. */
const NAMES: Record<string, string> = {
  '+': 'ADD',
  '-': 'MINUS',
  '*': 'MULTIPLY',
  '/': 'DIVIDE',
  '^': 'POW',
  '&': 'CONCAT',
  '=': 'EQ',
  '<>': 'NE',
  '<': 'LT',
  '<=': 'LTE',
  '>': 'GT',
  '>=': 'GTE',
}; // prettier-ignore

/** Applies an operator to two scalars. Throws FormulaError. */
export function applyBinary(operator: string, left: Scalar, right: Scalar, world: Surroundings): Scalar {
  for (const side of [left, right]) if (isError(side)) throw new FormulaError(side.error, side.message);
  if (operator === '&') return toText(left, world) + toText(right, world);
  const comparison = COMPARISONS[operator];
  if (comparison) return comparison(compare(left, right));
  const place = (index: number): Place => ({ name: NAMES[operator], index });
  const a = toNumber(left, place(1), world);
  const b = toNumber(right, place(2), world);
  return formatted(
    finite(arithmetic(operator, a, b), operator),
    resultFormat(operator, formatOf(left), formatOf(right)),
  );
}

export function applyUnary(operator: '+' | '-' | '%', operand: Scalar, world: Surroundings): Scalar {
  if (isError(operand)) throw new FormulaError(operand.error, operand.message);
  if (operator === '+') return operand;
  const name = operator === '-' ? 'UMINUS' : 'UNARY_PERCENT';
  const number = toNumber(operand, { name, index: 1 }, world);
  if (operator === '%') return number / 100;
  const kind = formatKind(formatOf(operand));
  return formatted(-number, kind === 'percent' || kind === 'currency' || kind === 'duration' ? formatOf(operand) : '');
}

const COMPARISONS: Record<string, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function arithmetic(operator: string, a: number, b: number): number {
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  if (operator === '^') return a ** b;
  if (b === 0) throw new FormulaError('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.');
  return a / b;
}

function finite(number: number, operator: string): number {
  if (Number.isFinite(number)) return number;
  throw new FormulaError('#NUM!', `Function ${NAMES[operator]} evaluates to an out of bounds number.`);
}

/** A day plus a number is a day, a day minus a day a number; money stays money. */
function resultFormat(operator: string, left: string, right: string): string {
  if (left === '' && right === '') return '';
  const a = formatKind(left);
  const b = formatKind(right);
  const isDay = (kind: string) => kind === 'date' || kind === 'dateTime';
  const isClock = (kind: string) => kind === 'time' || kind === 'duration';
  if (operator === '+' || operator === '-') {
    if (isDay(a) && isDay(b)) return '';
    if (isDay(a)) return a === 'date' && isClock(b) ? `${left} h:mm:ss` : left;
    if (isDay(b)) return operator === '+' ? (b === 'date' && isClock(a) ? `${right} h:mm:ss` : right) : '';
    if (isClock(a) && isClock(b)) return '[h]:mm:ss';
    if (isClock(a) || a === 'currency') return left;
    if (isClock(b) || b === 'currency') return right;
    return a === 'percent' && b === 'percent' ? left : '';
  }
  if (operator === '*')
    return a === 'currency' && b !== 'currency' ? left : b === 'currency' && a !== 'currency' ? right : '';
  return operator === '/' && a === 'currency' && b !== 'currency' ? left : '';
}
