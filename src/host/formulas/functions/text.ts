import { formatValue } from '../formatValue.ts';
import { localeRules } from '../locale/localeRules.ts';
import { formatKind } from '../time/formatKind.ts';
import { readScalar } from '../typing/readScalar.ts';
import { readText, toText } from '../values/coerce.ts';
import { FormulaError } from '../values/formulaError.ts';
import { bare, formatOf, type Scalar } from '../values/scalar.ts';
import { type Definitions, eager, scalar } from './definition.ts';
import { cellsOf, one, textOf, truthOf, wholeOf } from './read.ts';

const MANY = Number.POSITIVE_INFINITY;

/** Text functions. Positions count characters from 1. */
export const text: Definitions = {
  LEN: scalar(1, 1, ([value], context) => toText(value, context).length),
  LEFT: eager('v', 1, 2, ([value, count], context) =>
    textOf(value, context).slice(0, length(wholeOf(count, 'LEFT', 2, context, 1), 'LEFT')),
  ),
  RIGHT: eager('v', 1, 2, ([value, count], context) => {
    const whole = textOf(value, context);
    return whole.slice(Math.max(0, whole.length - length(wholeOf(count, 'RIGHT', 2, context, 1), 'RIGHT')));
  }),
  MID: eager('v', 3, 3, ([value, start, count], context) => {
    const from = wholeOf(start, 'MID', 2, context);
    if (from < 1)
      throw new FormulaError(
        '#NUM!',
        `Function MID parameter 2 value is ${from}. It should be greater than or equal to 1.`,
      );
    return textOf(value, context).slice(from - 1, from - 1 + length(wholeOf(count, 'MID', 3, context), 'MID'));
  }),
  /** The cell shows the label; where it leads is read from the formula (model/cellLink.ts). */
  HYPERLINK: scalar(1, 2, ([url, label], context) => toText(label ?? url, context)),
  TRIM: scalar(1, 1, ([value], context) => toText(value, context).replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: scalar(1, 1, ([value], context) => toText(value, context).replace(/[^\P{Cc}]/gu, '')),
  UPPER: scalar(1, 1, ([value], context) => toText(value, context).toUpperCase()),
  LOWER: scalar(1, 1, ([value], context) => toText(value, context).toLowerCase()),
  PROPER: scalar(1, 1, ([value], context) =>
    toText(value, context)
      .toLowerCase()
      .replace(/(^|[^\p{L}'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  EXACT: scalar(2, 2, ([a, b], context) => toText(a, context) === toText(b, context)),
  REPT: eager('v', 2, 2, ([value, count], context) =>
    textOf(value, context).repeat(length(wholeOf(count, 'REPT', 2, context), 'REPT')),
  ),
  SUBSTITUTE: eager('v', 3, 4, ([value, search, replacement, nth], context) => {
    const parts = textOf(value, context).split(textOf(search, context) || '\uffff');
    const by = textOf(replacement, context);
    if (nth === undefined) return parts.join(by);
    const n = wholeOf(nth, 'SUBSTITUTE', 4, context);
    const wanted = textOf(search, context);
    return parts.reduce((result, part, index) => result + (index === n ? by : wanted) + part);
  }),
  REPLACE: eager('v', 4, 4, ([value, start, count, replacement], context) => {
    const whole = textOf(value, context);
    const from = wholeOf(start, 'REPLACE', 2, context) - 1;
    return (
      whole.slice(0, from) + textOf(replacement, context) + whole.slice(from + wholeOf(count, 'REPLACE', 3, context))
    );
  }),
  FIND: eager('v', 2, 3, ([search, value, start], context) =>
    found('FIND', textOf(search, context), textOf(value, context), wholeOf(start, 'FIND', 3, context, 1)),
  ),
  SEARCH: eager('v', 2, 3, ([search, value, start], context) =>
    found(
      'SEARCH',
      textOf(search, context).toLowerCase(),
      textOf(value, context).toLowerCase(),
      wholeOf(start, 'SEARCH', 3, context, 1),
    ),
  ),
  CONCATENATE: eager('r', 1, MANY, (args, context) =>
    args
      .flatMap(cellsOf)
      .map((cell) => toText(cell, context))
      .join(''),
  ),
  JOIN: eager('vr', 2, MANY, ([delimiter, ...lists], context) =>
    lists
      .flatMap(cellsOf)
      .map((cell) => toText(cell, context))
      .join(textOf(delimiter, context)),
  ),
  TEXTJOIN: eager('vvr', 3, MANY, ([delimiter, ignoreEmpty, ...lists], context) => {
    const skip = truthOf(ignoreEmpty, 'TEXTJOIN', 2, context);
    const parts = lists.flatMap(cellsOf).map((cell) => toText(cell, context));
    return parts.filter((part) => !skip || part !== '').join(textOf(delimiter, context));
  }),
  SPLIT: eager('v', 2, 4, ([value, delimiter, byEach, removeEmpty], context) => {
    const whole = textOf(value, context);
    if (whole === '') throw new FormulaError('#VALUE!', 'Function SPLIT parameter 1 value should be non-empty.');
    const signs = textOf(delimiter, context);
    const escaped = (sign: string) => sign.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
    const pattern = truthOf(byEach, 'SPLIT', 3, context, true) ? `[${escaped(signs)}]` : escaped(signs);
    let parts = whole.split(new RegExp(pattern, 'u'));
    if (truthOf(removeEmpty, 'SPLIT', 4, context, true)) parts = parts.filter((part) => part !== '');
    return [parts.map((part): Scalar => (part === '' ? null : (readText(part, context) ?? part)))];
  }),
  TEXT: eager('v', 2, 2, ([value, pattern], context) => {
    const given = one(value);
    const read = typeof given === 'string' ? (readText(given, context) ?? given) : given;
    const plain = bare(read);
    const format = textOf(pattern, context);
    if (typeof plain !== 'number') return toText(read, context);
    return format === '' ? '' : formatValue(plain, format, context.locale);
  }),
  VALUE: eager('v', 1, 1, ([value], context) => {
    const given = one(value);
    if (given === null) return 0;
    if (typeof given !== 'string')
      return typeof bare(given) === 'number' ? bare(given) : refuseValue(toText(given, context));
    const read = readScalar(given, localeRules(context.locale), context.today());
    return read && typeof read.value === 'number' ? read.value : refuseValue(given);
  }),
  TO_TEXT: scalar(1, 1, ([value], context) => {
    const plain = bare(value);
    if (plain === null) return '';
    return formatKind(formatOf(value)) === 'plain'
      ? toText(value, context)
      : formatValue(plain, formatOf(value), context.locale);
  }),
  CHAR: eager('v', 1, 1, ([code], context) => character(wholeOf(code, 'CHAR', 1, context), 'CHAR')),
  UNICHAR: eager('v', 1, 1, ([code], context) => character(wholeOf(code, 'UNICHAR', 1, context), 'UNICHAR')),
  CODE: scalar(1, 1, ([value], context) => toText(value, context).codePointAt(0) ?? 0),
  UNICODE: scalar(1, 1, ([value], context) => toText(value, context).codePointAt(0) ?? 0),
  REGEXMATCH: eager('v', 2, 2, ([value, pattern], context) =>
    expression(textOf(pattern, context), 'REGEXMATCH').test(regexText(one(value), 'REGEXMATCH')),
  ),
  REGEXEXTRACT: eager('v', 2, 2, ([value, pattern], context) => {
    const whole = regexText(one(value), 'REGEXEXTRACT');
    const match = expression(textOf(pattern, context), 'REGEXEXTRACT').exec(whole);
    if (!match)
      throw new FormulaError(
        '#N/A',
        `Function REGEXEXTRACT parameter 2 value "${textOf(pattern, context)}" does not match text of Function REGEXEXTRACT parameter 1 value "${whole}".`,
      );
    const groups = match.slice(1).map((group) => group ?? '');
    return groups.length === 0 ? match[0] : groups.length === 1 ? groups[0] : [groups];
  }),
  REGEXREPLACE: eager('v', 3, 3, ([value, pattern, replacement], context) => {
    const regex = expression(textOf(pattern, context), 'REGEXREPLACE');
    const by = textOf(replacement, context).replace(/\$(?!\d|\$)/g, '$$$$');
    return regexText(one(value), 'REGEXREPLACE').replace(new RegExp(regex.source, `${regex.flags}g`), by);
  }),
  ISEMAIL: scalar(1, 1, ([value]) => typeof value === 'string' && /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(value)),
};

function character(code: number, name: string): string {
  if (code < 1 || code > 0x10ffff)
    throw new FormulaError('#NUM!', `Function ${name} parameter 1 value ${code} is out of range.`);
  return String.fromCodePoint(code);
}

function length(count: number, name: string): number {
  if (count > 50_000 && name === 'REPT')
    throw new FormulaError('#VALUE!', 'Text result of REPT is longer than the limit of 50000 characters.');
  if (count < 0)
    throw new FormulaError(
      '#VALUE!',
      `Function ${name} parameter 2 value is ${count}. It should be greater than or equal to 0.`,
    );
  return count;
}

function found(name: string, search: string, whole: string, start: number): number {
  const index = whole.indexOf(search, start - 1);
  if (index < 0) throw new FormulaError('#VALUE!', `In ${name} evaluation, cannot find '${search}' within '${whole}'.`);
  return index + 1;
}

function refuseValue(value: string): never {
  throw new FormulaError('#VALUE!', `VALUE parameter '${value}' cannot be parsed to number.`);
}

/** RE2 as far as JavaScript has it: flags stand at the front, as in (?i). */
function expression(pattern: string, name: string): RegExp {
  const [, flags = '', source] = /^(?:\(\?([ims]+)\))?([\s\S]*)$/.exec(pattern)!;
  try {
    return new RegExp(source, `u${flags}`);
  } catch {
    // JavaScript refuses with a SyntaxError what Sheets refuses with this sentence.
    throw new FormulaError(
      '#REF!',
      `Function ${name} parameter 2 value "${pattern}" is not a valid regular expression.`,
    );
  }
}

function regexText(value: Scalar, name: string): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  throw new FormulaError(
    '#VALUE!',
    `Function ${name} parameter 1 expects text values. But '${String(bare(value))}' is a number and cannot be coerced to a text.`,
  );
}
