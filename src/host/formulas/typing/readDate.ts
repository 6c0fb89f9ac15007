import type { LocaleRules } from '../locale/localeRules.ts';
import { serialOf, serialParts } from '../time/serial.ts';

/** A day as a serial, with the number format that typing it sets. */
export interface ReadDate {
  readonly value: number;
  readonly format: string;
}

const YEAR_FIRST = /^(\d{4})([-/.]) ?(\d{1,2})(?:\2 ?(\d{1,2}))?\.?$/;
const NUMBERS = /^(\d{1,2})([-/.]) ?(\d{1,2})(?:\2 ?(\d{4}|\d{2}))?\.?$/;
const SHORT_YEAR_FIRST = /^(\d{2})([-/])(\d{1,2})\2(\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})([-/])(\d{4})$/;
const EAST = /^(?:(\d{4}|\d{2})[年년] ?)?(\d{1,2})[月월](?: ?(\d{1,2})[日号號일])?$/;
const DAY_MONTH_WORD =
  /^(\d{1,2})(?:\.|st|nd|rd|th)?([ -]?(?:de )?)([^\d\s,.-]{3,})\.?(?:,? ?(?:de )?-?(\d{4}|\d{2}))?$/i;
const MONTH_WORD_DAY = /^([^\d\s,.-]{3,})\.?([ -]?)(\d{1,2})(?:st|nd|rd|th)?(?:(?:, ?| |-)(\d{4}))?$/i;
const MONTH_WORD_YEAR = /^([^\d\s,.-]{3,})\.?,?([ -])(\d{4})$/i;

/**
 * Reads a day in the order of the locale; year first is read everywhere. A missing year is this year (`today` is a
 * serial), a year of two digits lies in 1930–2029, a missing day is the first. null when it is no day.
 */
export function readDate(text: string, rules: LocaleRules, today: number): ReadDate | null {
  return numeric(text, rules, today) ?? east(text, rules, today) ?? worded(withoutWeekday(text, rules), rules, today);
}

function numeric(text: string, rules: LocaleRules, today: number): ReadDate | null {
  let match = YEAR_FIRST.exec(text);
  if (match) {
    const [, year, separator, month, day] = match;
    if (!allows(separator, rules) || (separator === '.' && rules.order !== 'ymd')) return null;
    const [m, d] = codes(month, day ?? '', separator === '-');
    return made(year, month, day ?? '1', `yyyy${separator}${m}${day ? `${separator}${d}` : ''}`, today);
  }
  match = MONTH_YEAR.exec(text);
  if (match) return made(match[3], match[1], '1', `${codes(match[1], '', false)[0]}${match[2]}yyyy`, today);
  match = rules.order === 'ymd' ? SHORT_YEAR_FIRST.exec(text) : null;
  if (match) {
    const [, year, separator, month, day] = match;
    const [m, d] = codes(month, day, false);
    return made(year, month, day, `yyyy${separator}${m}${separator}${d}`, today);
  }
  match = NUMBERS.exec(text);
  if (!match || !allows(match[2], rules)) return null;
  const [, first, separator, second, third] = match;
  const dayFirst = rules.order === 'dmy';
  const [month, day] = dayFirst ? [second, first] : [first, second];
  const [m, d] = codes(month, day, false);
  const short = dayFirst ? `${d}${separator}${m}` : `${m}${separator}${d}`;
  return made(third, month, day, third ? `${short}${separator}yyyy` : short, today);
}

function east(text: string, rules: LocaleRules, today: number): ReadDate | null {
  const match = /^(zh|ja|ko)$/.test(rules.language) ? EAST.exec(text) : null;
  if (!match || (!match[1] && !match[3])) return null;
  const [, year, month, day] = match;
  const [y, m, d] = rules.language === 'ko' ? ['년', '월', '일'] : ['年', '月', '日'];
  const format = `${year ? `yyyy"${y}"` : ''}m"${m}"${day ? `d"${d}"` : ''}`;
  return made(year, month, day ?? '1', format, today);
}

function worded(text: string, rules: LocaleRules, today: number): ReadDate | null {
  let match = DAY_MONTH_WORD.exec(text);
  if (match) {
    const month = rules.months.get(match[3].toLowerCase());
    const gap = match[2].trim() === '-' ? '-' : ' ';
    const word = match[3].length > 3 ? 'mmmm' : 'mmm';
    if (month) return made(match[4], String(month), match[1], `d${gap}${word}${match[4] ? `${gap}yyyy` : ''}`, today);
  }
  match = MONTH_WORD_YEAR.exec(text);
  if (match) {
    const month = rules.months.get(match[1].toLowerCase());
    if (month)
      return made(match[3], String(month), '1', `${match[1].length > 3 ? 'mmmm' : 'mmm'}${match[2]}yyyy`, today);
  }
  match = MONTH_WORD_DAY.exec(text);
  const month = match && rules.months.get(match[1].toLowerCase());
  if (!match || !month) return null;
  const gap = match[2] || ' ';
  const word = match[1].length > 3 ? 'mmmm' : 'mmm';
  return made(
    match[4],
    String(month),
    match[3],
    `${word}${gap}d${match[4] ? (gap === '-' ? '-yyyy' : ', yyyy') : ''}`,
    today,
  );
}

/** "-" and "/" part dates everywhere, "." only where the locale writes dates so. */
const allows = (separator: string, rules: LocaleRules): boolean =>
  separator !== '.' || rules.dateSeparator === '.' || rules.language === 'ko';

/** Codes of month and day: doubled if one of them was typed with a leading zero, or as an ISO date with two digits each. */
function codes(month: string, day: string, iso: boolean): ['m' | 'mm', 'd' | 'dd'] {
  const doubled = month.startsWith('0') || day.startsWith('0') || (iso && month.length === 2 && day.length !== 1);
  return doubled ? ['mm', 'dd'] : ['m', 'd'];
}

function withoutWeekday(text: string, rules: LocaleRules): string {
  const match = /^([^\d\s,.]+)\.?,? +(.+)$/.exec(text);
  return match && rules.weekdays.has(match[1].toLowerCase()) ? match[2] : text;
}

function made(
  yearText: string | undefined,
  monthText: string,
  dayText: string,
  format: string,
  today: number,
): ReadDate | null {
  const month = Number(monthText);
  const day = Number(dayText);
  let year = yearText === undefined ? serialParts(today).year : Number(yearText);
  if (yearText?.length === 2) year += year < 30 ? 2000 : 1900;
  if (month < 1 || month > 12 || day < 1 || year < 1) return null;
  const value = serialOf(year, month, day);
  return serialParts(value).month === month ? { value, format } : null;
}
