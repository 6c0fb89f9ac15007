import type { LocaleRules } from '../locale/localeRules.ts';
import { type ReadDate, readDate } from './readDate.ts';
import { readTime } from './readTime.ts';

/** "2026-01-05 13:05", "1/5/2026, 1:05 pm", "2026年1月5日 下午3:05": the day and the time part. */
const DAY_THEN_TIME =
  /^(.*[^\s,:]),? +((?:上午|下午|午前|午後|凌晨|早上|晚上|오전|오후)? ?\d{1,2}(?::\d.*| ?[ap]\.?m\.?|[时時点點시].*)(?: ?[ap]\.?m\.?)?)$/i;
const DAY_TIGHT_TIME = /^(.*[日号號일]) ?((?:上午|下午|午前|午後|凌晨|早上|晚上|오전|오후)? ?\d{1,2}[:时時点點시].*)$/;

/** No day or time is written without one of these: most ids are ruled out before the many patterns are tried. */
const SIGNS = /[-/.: ]|[年月日时時点點시년월일]|\d[ap]\.?m/i;

/** Reads a day, a time of day, a duration, or a day with a time; null when the text is none. */
export function readMoment(text: string, rules: LocaleRules, today: number): ReadDate | null {
  if (text.length > 60 || !/\d/.test(text) || !SIGNS.test(text)) return null;
  const time = readTime(text, rules);
  if (time) return { value: time.value, format: time.format };
  const day = text.includes(':') ? null : knownDate(text, rules, today);
  if (day) return day;
  const parts = DAY_THEN_TIME.exec(text) ?? DAY_TIGHT_TIME.exec(text);
  if (!parts) return null;
  const date = knownDate(parts[1].trim(), rules, today);
  const clock = date && readTime(parts[2].trim(), rules);
  if (!date || !clock || clock.isDuration) return null;
  return { value: date.value + clock.value, format: `${date.format} ${clock.format.replace(/mm(?!:)/, 'mm:ss')}` };
}

const MOST_DAYS = 20_000;
const days = new WeakMap<LocaleRules, { today: number; read: Map<string, ReadDate | null> }>();

/** readDate, remembered: a column of 100,000 orders has a few hundred different days. */
function knownDate(text: string, rules: LocaleRules, today: number): ReadDate | null {
  let known = days.get(rules);
  if (!known || known.today !== today || known.read.size > MOST_DAYS) {
    known = { today, read: new Map() };
    days.set(rules, known);
  }
  let date = known.read.get(text);
  if (date === undefined) {
    date = readDate(text, rules, today);
    known.read.set(text, date);
  }
  return date;
}
