import type { Duration } from './settings.ts';

const UNITS: readonly (readonly [Duration['unit'], RegExp])[] = [
  ['second', /^(s|secs?|seconds?|秒|秒钟|秒鐘)$/],
  ['minute', /^(m|mins?|minutes?|分|分钟|分鐘)$/],
  ['hour', /^(h|hrs?|hours?|小时|小時|时|時)$/],
  ['day', /^(d|days?|天|日)$/],
  ['week', /^(w|weeks?|周|週|星期|礼拜|禮拜)$/],
  ['month', /^(months?|月)$/],
];

/** Chinese numerals up to ten, as people write them before a unit. */
const NUMERALS = '半一二三四五六七八九十';

function countOf(typed: string): number {
  if (/^[两兩]$/.test(typed)) return 2;
  const numeral = NUMERALS.indexOf(typed);
  return numeral < 0 ? Number(typed) : numeral || 0.5;
}

/**
 * "7 days", "24h", "两个月", "1 year", "same day", "none"; a bare number is days, a bare unit is one of it. null where it
 * can't be read.
 */
export function parseDuration(text: string): Duration | null {
  const folded = text.normalize('NFKC').toLowerCase().trim();
  if (/^(none|no limit|unlimited|无|無|不限|没有|沒有)$/.test(folded)) return { count: 0, unit: 'none' };
  if (/^(same[ _-]?day|同一天|当天|當天|当日|當日|同日)$/.test(folded)) return { count: 1, unit: 'same day' };
  const parts = /^(\d+(?:\.\d+)?|[半一二两兩三四五六七八九十])?\s*(?:[个個](?=.))?(.*)$/.exec(folded);
  const count = countOf(parts?.[1] ?? '1');
  if (!parts || folded === '' || count <= 0) return null;
  if (parts[2] === '') return { count, unit: 'day' };
  if (/^(y|years?|年)$/.test(parts[2]))
    return Number.isInteger(count * 12) ? { count: count * 12, unit: 'month' } : null;
  const unit = UNITS.find(([, pattern]) => pattern.test(parts[2]));
  if (!unit || (unit[0] === 'month' && !Number.isInteger(count))) return null;
  return { count, unit: unit[0] };
}
