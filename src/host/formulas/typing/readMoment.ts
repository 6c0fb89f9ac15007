import type { LocaleRules } from '../locale/localeRules.ts';
import { type ReadDate, readDate } from './readDate.ts';
import { readTime } from './readTime.ts';

/** "2026-01-05 13:05", "1/5/2026, 1:05 pm", "2026年1月5日 下午3:05": the day and the time part. */
const DAY_THEN_TIME = /^(.*[^\s,:]),? +((?:上午|下午|午前|午後|凌晨|早上|晚上|오전|오후)? ?\d{1,2}(?::\d.*| ?[ap]\.?m\.?|[时時点點시].*)(?: ?[ap]\.?m\.?)?)$/i;
const DAY_TIGHT_TIME = /^(.*[日号號일]) ?((?:上午|下午|午前|午後|凌晨|早上|晚上|오전|오후)? ?\d{1,2}[:时時点點시].*)$/;

/** Reads a day, a time of day, a duration, or a day with a time; null when the text is none. */
export function readMoment(text: string, rules: LocaleRules, today: number): ReadDate | null {
  if (!/\d/.test(text) || text.length > 60) return null;
  const time = readTime(text, rules);
  if (time) return { value: time.value, format: time.format };
  const day = readDate(text, rules, today);
  if (day) return day;
  const parts = DAY_THEN_TIME.exec(text) ?? DAY_TIGHT_TIME.exec(text);
  if (!parts) return null;
  const date = readDate(parts[1].trim(), rules, today);
  const clock = date && readTime(parts[2].trim(), rules);
  if (!date || !clock || clock.isDuration) return null;
  const half = / am\/pm$/.test(clock.format) ? ' am/pm' : '';
  const seconds = /000/.test(clock.format) ? 'h:mm:ss.000' : 'h:mm:ss';
  return { value: date.value + clock.value, format: `${date.format} ${seconds}${half}` };
}
