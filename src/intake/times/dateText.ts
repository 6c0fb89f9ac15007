import { DAY_MS, dayOf, isValidDay } from '../../engine/calendar.ts';
import { isBlankWord } from '../blankWords.ts';
import { isErrorCell } from '../cell.ts';
import { trimText } from '../trimText.ts';
import { takeClock } from './clockText.ts';
import { civilOfNumber, isEpoch, numberKind } from './numberDate.ts';

/**
 * What one text of a date column says. Where the order of day and month is open, day counts for each order are given
 * (NaN if that order names no day) and the column decides.
 */
export type DateText =
  | { readonly is: 'blank' | 'relative' | 'error' | 'wrong' }
  | { readonly is: 'civil'; readonly ms: number }
  | { readonly is: 'instant'; readonly ms: number; readonly offset?: number }
  | {
      readonly is: 'open';
      readonly dmy: number;
      readonly mdy: number;
      readonly ymd: number;
      readonly time: number;
      readonly offset: number | undefined;
    };

const WRONG: DateText = { is: 'wrong' };
const BLANK: DateText = { is: 'blank' };

const RELATIVE =
  /^(刚刚|剛剛|刚才|剛才|今天|昨天|前天|明天|本周|上周|上週|上个?月|去年|just now|now|today|yesterday|tomorrow|an? (second|minute|hour|day|week|month|year) ago)|^\s*(约|約|大约|大約|about )?[\d.一二两兩三四五六七八九十半几幾]+\s*(个|個)?\s*(秒|分钟|分鐘|小时|小時|天|日|周|週|星期|礼拜|禮拜|月|年|s|m|h|d|w|(sec(ond)?|min(ute)?|hour|day|week|month|year)s?)\s*(之?前|以前|后|後|ago)/;
/** Nothing, as systems write it: zeros, and the epoch in UTC or in China's time. */
const NO_DAY =
  /^(0{1,8}|0{2,4}[-/.]0{1,2}[-/.]0{1,4}|1970[-/.]0?1[-/.]0?1|1899[-/.]12[-/.]30|1900[-/.]0?1[-/.]0?0|0001[-/.]0?1[-/.]0?1)([t ]+0?[08]:00(:00)?(\.0+)?(z|\+0[08]:?00)?)?$/;
const WEEKDAY =
  /[\s,]*\(?(星期|礼拜|禮拜|周|週)[一二三四五六日天]\)?|\([一二三四五六日]\)|\b(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\b[\s,.]*/g;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,]*(?:of )?([a-z]{3,9})\.?[\s\-/.,]*(\d{4}|\d{2})|([a-z]{3,9})\.?[\s\-/.]*(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,]+(\d{4})|(\d{4})[\s\-/.]*([a-z]{3,9})[\s\-/.]*(\d{1,2}))$/;
const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const named = (word: string): number => {
  const index = MONTHS.indexOf(word.slice(0, 3));
  return index >= 0 && (FULL_MONTHS[index].startsWith(word) || word === 'sept') ? index + 1 : 0;
};
/** Two digits: 00 to 68 are of this century, as spreadsheets and POSIX have it. */
const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 69 ? 2000 : 1900);
const dayOrNaN = (year: number, month: number, day: number): number =>
  isValidDay(year, month, day) ? dayOf(year, month, day) : Number.NaN;

/** The day of a text whose order is plain; undefined if it has none of these forms. */
function plainDay(text: string): number | undefined {
  const taiwan =
    /^(?:中华民国|中華民國|民国|民國|r\.?o\.?c\.?)\s*(元|\d{1,3})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(
      text,
    );
  if (taiwan)
    return dayOrNaN((taiwan[1] === '元' ? 1 : Number(taiwan[1])) + 1911, Number(taiwan[2]), Number(taiwan[3]));
  const yearFirst = /^(\d{4})\s*(?:年|[-/.\s])\s*(\d{1,2})\s*(?:月|[-/.\s])\s*(\d{1,2})\s*[日号號]?$/.exec(text);
  if (yearFirst) return dayOrNaN(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const shortYear = /^(\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?$/.exec(text);
  if (shortYear) return dayOrNaN(fullYear(shortYear[1]), Number(shortYear[2]), Number(shortYear[3]));
  const taiwanYear = /^([01]\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (taiwanYear) return dayOrNaN(Number(taiwanYear[1]) + 1911, Number(taiwanYear[2]), Number(taiwanYear[3]));
  const month = NAMED.exec(text);
  if (!month) return undefined;
  if (month[2]) return dayOrNaN(fullYear(month[3]), named(month[2]), Number(month[1]));
  if (month[4]) return dayOrNaN(Number(month[6]), named(month[4]), Number(month[5]));
  return dayOrNaN(Number(month[7]), named(month[8]), Number(month[9]));
}

/** A number written as text: 20240105, 45296.54, 1704412800. */
function numberText(text: string): DateText | undefined {
  if (!/^\d+(\.\d+)?$/.test(text)) return undefined;
  // 0990105 is 民國99: as a number it would be too short.
  const value = Number(text);
  const kind = text.length === 7 && text[0] === '0' ? 'roc' : numberKind(value);
  if (kind === '') return WRONG;
  const ms = civilOfNumber(value, kind);
  return Number.isNaN(ms) ? WRONG : { is: isEpoch(kind) ? 'instant' : 'civil', ms };
}

const moment = (civil: number, offset: number | undefined): DateText =>
  offset === undefined ? { is: 'civil', ms: civil } : { is: 'instant', ms: civil - offset, offset };

/** Reads any accepted form of a date or a moment. Pure: it depends on the text alone, so a column may remember it. */
export function readDateText(raw: string): DateText {
  if (isErrorCell(raw)) return { is: 'error' };
  const text = trimText(raw.normalize('NFKC').replace(/^['"“]+|["”]+$/g, ''))
    .toLowerCase()
    .replace(/\s+/g, ' ');
  if (isBlankWord(text) || NO_DAY.test(text)) return BLANK;
  const number = numberText(text);
  if (number) return number;
  if (RELATIVE.test(text)) return { is: 'relative' };
  const { rest: dated, time, offset } = takeClock(text.replace(WEEKDAY, ' ').trim());
  const packed = /^\d{8}$/.test(dated) ? `${dated.slice(0, 4)}-${dated.slice(4, 6)}-${dated.slice(6)}` : dated;
  if (Number.isNaN(time)) return WRONG;
  const rest = packed.replace(/[\s,]+$/, '');
  const day = plainDay(rest);
  if (day !== undefined) return Number.isNaN(day) ? WRONG : moment(day * DAY_MS + time, offset);
  const parts = /^(\d{1,2})\s?([-/. ])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{1,2})$/.exec(rest);
  return parts ? openDay(parts, time, offset) : WRONG;
}

/** Three numbers whose order is open: 05/01/2024, 24-01-05. */
function openDay(parts: RegExpExecArray, time: number, offset: number | undefined): DateText {
  const [first, second, third] = [parts[1], parts[3], parts[4]];
  const year = third.length === 1 ? Number.NaN : fullYear(third);
  const dmy = dayOrNaN(year, Number(second), Number(first));
  const mdy = dayOrNaN(year, Number(first), Number(second));
  const ymd =
    third.length <= 2 && first.length === 2 ? dayOrNaN(fullYear(first), Number(second), Number(third)) : Number.NaN;
  const known = [dmy, mdy, ymd].filter((day) => !Number.isNaN(day));
  if (known.length === 0) return WRONG;
  if (third.length === 4 && known.every((day) => day === known[0]) && known.length === 2)
    return moment(known[0] * DAY_MS + time, offset);
  return { is: 'open', dmy, mdy, ymd, time, offset };
}
