import type { Language } from '../../engine/language.ts';
import { firstDayOf, kindOf, lastDayOf } from '../plan/period.ts';

/** Numbers, days ('2026-11-01'), periods ('2026-10', '2026-W44', '2026-10-31') and clock times as a reader of the language writes them. */
export function inLanguage(language: Language) {
  const numbers = new Intl.NumberFormat(language);
  const days = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(language, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  return {
    count: (n: number): string => numbers.format(n),
    day: (day: string): string => written(day, () => days.format(at(day))),
    /** A week is told by its first and last day. */
    period: (period: string): string =>
      written(period, () => {
        if (kindOf(period) === 'week') return days.formatRange(at(firstDayOf(period)), at(lastDayOf(period)));
        return (kindOf(period) === 'day' ? days : months).format(at(firstDayOf(period)));
      }),
    /** A clock time of the spreadsheet's zone, '2026-11-01 09:12'. */
    moment: (clock: string): string => written(clock, () => moments.format(new Date(`${clock.replace(' ', 'T')}Z`))),
  };
}

/** A text that is no date stands as it came. */
function written(text: string, format: () => string): string {
  try {
    return format();
  } catch {
    return text;
  }
}
