import { periodOf } from '../../../engine/calendar.ts';
import type { LifecycleFacts } from '../../material/lifecycleFacts.ts';

/** Members of one month by what they did; active = fresh + returning + resurrecting. */
export interface MonthFlow {
  /** Months since 1970-01. */
  readonly month: number;
  fresh: number;
  returning: number;
  resurrecting: number;
  /** Active the month before but not in this one. */
  dormant: number;
}

export const activeOf = ({ fresh, returning, resurrecting }: MonthFlow): number => fresh + returning + resurrecting;

/** The last so many months up to the one of the day before as-of, from the first month with activity on. */
export function monthlyFlow({ activeDays, joined }: LifecycleFacts, asOf: number, most = 13): MonthFlow[] {
  const { starts, days } = activeDays;
  if (days.length === 0) return [];
  const end = periodOf(asOf - 1, 'month');
  let first = end;
  for (let i = 0; i + 1 < starts.length; i++)
    if (starts[i + 1] > starts[i]) first = Math.min(first, periodOf(days[starts[i]], 'month'));
  const from = Math.max(first, end - most + 1);
  const flows: MonthFlow[] = Array.from({ length: end - from + 1 }, (_, i) => ({
    month: from + i,
    fresh: 0,
    returning: 0,
    resurrecting: 0,
    dormant: 0,
  }));
  for (let person = 0; person + 1 < starts.length; person++) {
    const joinMonth = periodOf(joined[person], 'month');
    let before = Number.NaN;
    for (let i = starts[person]; i < starts[person + 1]; i++) {
      const month = periodOf(days[i], 'month');
      if (month === before) continue;
      const now = flows[month - from];
      if (now) {
        if (month === joinMonth) now.fresh++;
        else if (before === month - 1) now.returning++;
        else now.resurrecting++;
      }
      const gone = before !== month - 1 ? flows[before + 1 - from] : undefined;
      if (gone) gone.dormant++;
      before = month;
    }
    const gone = flows[before + 1 - from];
    if (gone) gone.dormant++;
  }
  return flows;
}
