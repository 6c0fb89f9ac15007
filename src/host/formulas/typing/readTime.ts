import type { LocaleRules } from '../locale/localeRules.ts';

/** A time of day or a duration as a part of a day, with its number format. */
export interface ReadTime {
  readonly value: number;
  readonly format: string;
  readonly isDuration: boolean;
}

const CLOCK =
  /^(?<minus>-)?(?<hour>\d{1,5}):(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?<fraction>\.\d{1,9})?)?(?: ?(?<half>[ap])\.?m\.?)?$/i;
const HOUR_ONLY = /^(?<hour>\d{1,2}) ?(?<half>[ap])\.?m\.?$/i;
const CHINESE =
  /^(?<half>上午|下午|午前|午後|凌晨|早上|晚上|오전|오후)? ?(?<hour>\d{1,2})(?::|[时時点點시]) ?(?:(?<minute>\d{1,2})(?:[分분])?)?(?:(?::| ?)(?<second>\d{1,2})[秒초]?)?$/;
const AFTERNOON = /下午|午後|晚上|오후/;

/**
 * Reads "13:05", "1:05:30 pm", "3 PM", "25:00:00" (a duration), and in Chinese, Japanese and Korean locales
 * "下午3:05", "15时5分"; null when it is no time.
 */
export function readTime(text: string, rules: LocaleRules): ReadTime | null {
  const west = CLOCK.exec(text) ?? HOUR_ONLY.exec(text);
  if (west?.groups) {
    const { minus, half } = west.groups;
    const parts = west.groups;
    return clock(parts, half ? (/p/i.test(half) ? 'pm' : 'am') : '', Boolean(minus), (code) =>
      half ? `${code} am/pm` : code,
    );
  }
  if (!/^(zh|ja|ko)$/.test(rules.language)) return null;
  const east = CHINESE.exec(text)?.groups;
  if (!east || (!east.half && east.minute === undefined && /:/.test(text))) return null;
  const half = east.half ? (AFTERNOON.test(east.half) ? 'pm' : 'am') : '';
  return clock(east, half, false, (code) => (half ? `am/pm ${code}` : code));
}

function clock(
  parts: Record<string, string | undefined>,
  half: '' | 'am' | 'pm',
  minus: boolean,
  withHalf: (code: string) => string,
): ReadTime | null {
  const hour = Number(parts.hour);
  const minute = Number(parts.minute ?? 0);
  const second = Number(parts.second ?? 0) + Number(`0${parts.fraction ?? ''}`);
  if (minute > 59 || second >= 60) return null;
  if (half && (hour > 12 || minus)) return null;
  const isDuration = hour >= 24 || minus;
  const hours = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  const seconds = hours * 3600 + minute * 60 + second;
  const tail = parts.fraction ? ':ss.000' : parts.second ? ':ss' : '';
  const format = isDuration ? `[h]:mm${tail || ':ss'}` : withHalf(`h:mm${tail}`);
  return { value: ((minus ? -1 : 1) * seconds) / 86_400, format, isDuration };
}
