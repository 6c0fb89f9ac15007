import type { CellError } from '../../model/cell.ts';
import type { TypedInput, TypingContext } from '../../model/formulaEngine.ts';
import { zoneClock } from '../../model/zoneClock.ts';
import { localeRules } from '../locale/localeRules.ts';
import { canonicalFormula } from '../syntax/canonicalFormula.ts';
import { closeBrackets } from '../syntax/closeBrackets.ts';
import { formatKind } from '../time/formatKind.ts';
import { readScalar } from './readScalar.ts';

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/i;

/**
 * What Google Sheets makes of a typed text, which is also what setValues makes of a string: "007" is 7, "1-2" a day,
 * "10%" 0.1, "=…" a formula. A cell formatted as plain text ('@') keeps everything, a leading apostrophe is dropped and
 * keeps the rest. `now` is needed for days without a year.
 */
export function parseTyped(text: string, context: TypingContext): TypedInput {
  if (text === '') return { kind: 'value', value: '', format: '' };
  if (formatKind(context.format) === 'text') return asText(text);
  if (text.startsWith("'")) return asText(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return asFormula(text, context.locale);
  if (mayBeMore(text)) {
    const today = Math.floor(zoneClock(context.timezone).serialOf(context.now));
    const read = readScalar(text, localeRules(context.locale), today);
    if (read) return { kind: 'value', value: read.value, format: formatToSet(read.format, context.format) };
  }
  if (ERRORS.test(text))
    return { kind: 'value', value: { error: text.toUpperCase() as CellError['error'], message: '' }, format: '' };
  if (text.startsWith('+') && text.length > 1) return asFormula(`=${text}`, context.locale);
  return asText(text);
}

/** Brackets that were left open are closed, as Sheets does for whoever types. */
function asFormula(text: string, locale: string): TypedInput {
  return { kind: 'formula', formula: closeBrackets(canonicalFormula(text, locale)) };
}

const asText = (value: string): TypedInput => ({ kind: 'value', value, format: '' });

/** Names and words are the bulk of pasted cells: only texts with a digit or of a truth value's length are looked at. */
const mayBeMore = (text: string): boolean => text.length <= 64 && (text.length <= 12 || /\d/.test(text));

/** A format that the person chose stays, unless a day comes into a cell that shows plain numbers. */
function formatToSet(brought: string, present: string): string {
  const now = formatKind(present);
  if (brought === '' || now === 'plain') return brought;
  const isDay = /^(date|dateTime|time|duration)$/;
  return isDay.test(now) === isDay.test(formatKind(brought)) ? '' : brought;
}
