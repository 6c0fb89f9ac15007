import type { Context } from '../evaluate/context.ts';
import { readText } from '../values/coerce.ts';
import { compare } from '../values/compare.ts';
import { bare, isError, type Scalar } from '../values/scalar.ts';

/** Whether a cell counts. */
export type Test = (cell: Scalar) => boolean;

/** Reads a criterion of COUNTIF and its like: 5, ">5", "<>x", "a*", "~*", "" (blank), ">="&DATE(…). */
export function criterion(value: Scalar, context: Context): Test {
  const plain = bare(value);
  if (isError(plain)) return (cell) => isError(cell) && cell.error === plain.error;
  if (typeof plain !== 'string') {
    const wanted = plain ?? 0;
    return (cell) => !isError(cell) && cell !== null && sameKind(cell, wanted) && compare(cell, wanted) === 0;
  }
  const [, operator, operand] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(plain)!;
  const number = readText(operand, context);
  if (number !== null && operand.trim() !== '') return numeric(operator ?? '=', bare(number) as number);
  if (/^(true|false)$/i.test(operand)) {
    const wanted = /^t/i.test(operand);
    return (cell) => (cell === wanted) !== (operator === '<>');
  }
  if (operator === undefined || operator === '=' || operator === '<>') return textual(operator, operand);
  return (cell) => typeof cell === 'string' && ordered(operator, compare(cell, operand));
}

const sameKind = (cell: Scalar, wanted: unknown): boolean => typeof bare(cell) === typeof wanted;

function numeric(operator: string, wanted: number): Test {
  if (operator === '<>') return (cell) => bare(cell) !== wanted;
  return (cell) => {
    const plain = bare(cell);
    return typeof plain === 'number' && ordered(operator, plain - wanted);
  };
}

function textual(operator: string | undefined, operand: string): Test {
  if (operand === '') {
    if (operator === '<>') return (cell) => cell !== null;
    return operator === '=' ? (cell) => cell === null : (cell) => cell === null || cell === '';
  }
  const pattern = wildcards(operand);
  const matches = (cell: Scalar) => typeof cell === 'string' && pattern.test(cell);
  return operator === '<>' ? (cell) => !matches(cell) : matches;
}

/** '*' and '?' as in Sheets, '~' takes their meaning away; without regard to case. */
export function wildcards(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (part, escaped: string | undefined) => {
    if (escaped) return escaped === '~' ? '~' : `\\${escaped}`;
    return part === '*' ? '[\\s\\S]*' : part === '?' ? '[\\s\\S]' : `\\${part}`;
  });
  return new RegExp(`^${source}$`, 'iu');
}

function ordered(operator: string, order: number): boolean {
  if (operator === '=') return order === 0;
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  return operator === '>' ? order > 0 : order >= 0;
}
