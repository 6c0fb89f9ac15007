import { localeRules } from '../locale/localeRules.ts';
import { scanFormula } from './scanFormula.ts';

/** Stands where a locale allows no such separator: no formula can be parsed with it. */
const WRONG = '\u0001';

/**
 * A formula as typed in a locale, in the form that Sheets stores: '.' in numbers, ',' between arguments and array
 * columns. Decimal-comma locales write ';' between arguments and '\' between array columns; ';' parts arguments everywhere.
 */
export function canonicalFormula(formula: string, locale: string): string {
  const comma = localeRules(locale).decimal === ',';
  return scanFormula(formula, comma ? ',' : '.')
    .map(({ kind, text, inside }) => {
      if (kind === 'number') return comma ? text.replace(',', '.') : text;
      if (kind !== 'other') return text;
      if (text === ';') return inside === '{' ? ';' : ',';
      if (!comma) return text;
      if (text === '\\' && inside === '{') return ',';
      return text === ',' ? WRONG : text;
    })
    .join('');
}

/** The stored form of a formula as a person of a locale reads and types it. */
export function localFormula(formula: string, locale: string): string {
  if (localeRules(locale).decimal !== ',') return formula;
  return scanFormula(formula, '.')
    .map(({ kind, text, inside }) => {
      if (kind === 'number') return text.replace('.', ',');
      if (kind === 'other' && text === ',') return inside === '{' ? '\\' : ';';
      return text;
    })
    .join('');
}
