import type { ZoneClock } from '../../model/zoneClock.ts';
import type { LocaleRules } from '../locale/localeRules.ts';
import { FormulaError } from '../values/formulaError.ts';
import { Formatted, type Grid, type Scalar } from '../values/scalar.ts';

const LONGEST_TEXT = 50_000;

/**
 * What a custom function returned, as values of the sheet. Strict where nobody knows what Sheets does: only finite
 * numbers, truth values, texts of at most 50,000 characters, valid Dates, '' or rectangular rows of these are let
 * through; all else throws an error that says what is wrong.
 */
export function customResult(name: string, returned: unknown, clock: ZoneClock, rules: LocaleRules): Scalar | Grid {
  if (!Array.isArray(returned)) return cell(name, returned, clock, rules);
  if (returned.length === 0 || returned.some((row) => !Array.isArray(row) || row.length === 0)) {
    throw refused(name, 'a list that is no rows of cells');
  }
  const rows = returned as unknown[][];
  if (rows.some((row) => row.length !== rows[0].length)) throw refused(name, 'rows of different lengths');
  return rows.map((row) => row.map((value) => cell(name, value, clock, rules)));
}

function cell(name: string, value: unknown, clock: ZoneClock, rules: LocaleRules): Scalar {
  if (value === '') return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    throw refused(name, `the number ${value}`);
  }
  if (typeof value === 'string') {
    if (value.length <= LONGEST_TEXT) return value;
    throw refused(name, `a text of ${value.length} characters, where a cell holds ${LONGEST_TEXT}`);
  }
  if (Object.prototype.toString.call(value) === '[object Date]')
    return moment(name, (value as Date).getTime(), clock, rules);
  throw refused(name, value === undefined || value === null ? String(value) : `a value of type ${typeof value}`);
}

function moment(name: string, instant: number, clock: ZoneClock, rules: LocaleRules): Formatted {
  if (!Number.isFinite(instant)) throw refused(name, 'an invalid Date');
  const serial = clock.serialOf(instant);
  // A second of zone arithmetic is not worth a time of day: what lies within half a millisecond of midnight is a day.
  const day = Math.round(serial);
  if (Math.abs(serial - day) * 86_400_000 < 0.5) return new Formatted(day, rules.dateFormat);
  return new Formatted(serial, serial >= 0 && serial < 1 ? rules.timeFormat : rules.dateTimeFormat);
}

const refused = (name: string, what: string): FormulaError =>
  new FormulaError(
    '#ERROR!',
    `${name} returned ${what}. The local host accepts only what every version of Sheets shows.`,
  );
