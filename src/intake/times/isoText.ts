import { DAY_MS, dayOf, isValidDay } from '../../engine/calendar.ts';

const digit = (text: string, at: number): number => {
  const code = text.charCodeAt(at) - 48;
  return code >= 0 && code <= 9 ? code : Number.NaN;
};
const two = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

let lastYearMonth = -1;
let lastMonthStart = 0;

/**
 * Civil ms of the commonest texts, yyyy-MM-dd and yyyy-MM-dd HH:mm[:ss] (also / or . and T), without a regular
 * expression. NaN where the text is anything else, wrong days included: those take the slow road.
 */
export function isoCivil(text: string): number {
  const { length } = text;
  if (length !== 10 && length !== 16 && length !== 19) return Number.NaN;
  const separator = text.charCodeAt(4);
  if ((separator !== 45 && separator !== 47 && separator !== 46) || text.charCodeAt(7) !== separator) return Number.NaN;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  if (!(day <= 28 || isValidDay(year, month, day)) || day < 1 || !(month >= 1 && month <= 12) || !(year > 0))
    return Number.NaN;
  // Rows of one month come in runs.
  const yearMonth = year * 100 + month;
  if (yearMonth !== lastYearMonth) {
    lastYearMonth = yearMonth;
    lastMonthStart = dayOf(year, month, 1);
  }
  const midnight = (lastMonthStart + day - 1) * DAY_MS;
  if (length === 10) return midnight;
  const gap = text.charCodeAt(10);
  if ((gap !== 32 && gap !== 84) || text.charCodeAt(13) !== 58) return Number.NaN;
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = length === 19 ? (text.charCodeAt(16) === 58 ? two(text, 17) : Number.NaN) : 0;
  if (!(hour < 24 && minute < 60 && second < 60)) return Number.NaN;
  return midnight + ((hour * 60 + minute) * 60 + second) * 1000;
}
