import type { ReadingContext } from '../context.ts';
import type { AmountText } from './amountText.ts';

export type Amount = Extract<AmountText, { is: 'amount' }>;

/** Languages that write 1.234,50, and countries among them that do not. */
const COMMA_LOCALE =
  /^(af|az|be|bg|bs|ca|cs|da|de|el|es|et|eu|fi|fr|gl|hr|hu|hy|id|is|it|ka|kk|ky|lt|lv|mk|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|tr|uk|uz|vi)(_|$)/i;
const POINT_COUNTRY = /^(de_(ch|li)|fr_ch|it_ch|es_(mx|us|pr|pa|pe|gt|hn|ni|sv|do|cu))/i;

export function commaLocale(locale: string): boolean {
  const name = locale.replace('-', '_');
  return COMMA_LOCALE.test(name) && !POINT_COUNTRY.test(name);
}

/** This share of proof to the contrary is taken for slips. */
const SLIPS = 0.05;

/** How many texts can only be read with a point or a comma for decimals, and how many either way with two values. */
export interface DecimalEvidence {
  point: number;
  comma: number;
  either: number;
}

export function addEvidence(evidence: DecimalEvidence, amount: Amount): void {
  if (Number.isNaN(amount.comma)) evidence.point++;
  else if (Number.isNaN(amount.point)) evidence.comma++;
  else if (amount.point !== amount.comma) evidence.either++;
}

/**
 * The decimal sign of a column of amounts written as text: the one that its cells prove. Without proof it is the point,
 * but in a file whose locale writes commas nobody can tell 1.234 from 1,234: open.
 */
export function decimalSign(evidence: DecimalEvidence, context: ReadingContext): 'point' | 'comma' | 'open' | 'mixed' {
  const { point, comma, either } = evidence;
  if (point > 0 && comma > 0) {
    if (comma <= SLIPS * (point + comma)) return 'point';
    return point <= SLIPS * (point + comma) ? 'comma' : 'mixed';
  }
  if (comma > 0) return 'comma';
  if (point > 0 || either === 0 || !commaLocale(context.locale)) return 'point';
  return context.whenAmbiguous === 'locale' ? 'comma' : 'open';
}

/** The value of a text under the column's sign; undefined where it must not be guessed. */
export function amountBy(sign: 'point' | 'comma' | 'open' | 'mixed', amount: Amount): number | undefined {
  const { point, comma } = amount;
  if (Number.isNaN(point) || Number.isNaN(comma) || point === comma) {
    const only = Number.isNaN(point) ? comma : point;
    const slip = (sign === 'point' && Number.isNaN(point)) || (sign === 'comma' && Number.isNaN(comma));
    return slip ? undefined : only;
  }
  return sign === 'point' ? point : sign === 'comma' ? comma : undefined;
}
