import { getFormatDateInfo, isDateFormat, isPercentFormat, isTextFormat } from 'numfmt';

/** What a number format makes of a number. */
export type FormatKind = 'plain' | 'text' | 'date' | 'dateTime' | 'time' | 'duration' | 'percent' | 'currency';

const kinds = new Map<string, FormatKind>();

/** Kind of a number format; '' and Google's automatic format are plain. */
export function formatKind(format: string): FormatKind {
  let kind = kinds.get(format);
  if (kind === undefined) {
    kind = classify(format);
    kinds.set(format, kind);
  }
  return kind;
}

function classify(format: string): FormatKind {
  if (format === '' || format === 'General' || format === '0.###############') return 'plain';
  if (isTextFormat(format)) return 'text';
  if (isDateFormat(format)) {
    if (/\[[hms]+\]/i.test(format)) return 'duration';
    const info = getFormatDateInfo(format);
    const hasDay = info.year || info.month || info.day || /d/i.test(format.replace(/"[^"]*"/g, ''));
    const hasTime = info.hours || info.minutes || info.seconds;
    return hasDay ? (hasTime ? 'dateTime' : 'date') : 'time';
  }
  if (isPercentFormat(format)) return 'percent';
  return /\[\$[^\]]|[$€£¥￥₩₹]/.test(format) ? 'currency' : 'plain';
}

/** Whether scripts see a Date for a number with this format: dates, times and durations alike. */
export function isDateKind(format: string): boolean {
  const kind = formatKind(format);
  return kind === 'date' || kind === 'dateTime' || kind === 'time' || kind === 'duration';
}
