import { periodOf } from '../../../engine/calendar.ts';
import type { LifecycleFacts } from '../../material/lifecycleFacts.ts';
import { type ReviewedPeriod, SHOWN } from '../../material/period.ts';

/** Members of one period by what they did; active = fresh + returning + resurrecting. */
export interface PeriodFlow {
  /** Whole periods since 1970. */
  readonly index: number;
  fresh: number;
  returning: number;
  resurrecting: number;
  /** Active the period before but not in this one. */
  dormant: number;
}

export const activeOf = ({ fresh, returning, resurrecting }: PeriodFlow): number => fresh + returning + resurrecting;

/** The last periods up to the reviewed one, from the first one with activity on. */
export function periodFlow(
  { activeDays, joined }: LifecycleFacts,
  { index: end, period }: ReviewedPeriod,
): PeriodFlow[] {
  const { starts, days } = activeDays;
  if (days.length === 0) return [];
  let first = end;
  for (let i = 0; i + 1 < starts.length; i++)
    if (starts[i + 1] > starts[i]) first = Math.min(first, periodOf(days[starts[i]], period));
  const from = Math.max(first, end - SHOWN[period] + 1);
  const flows: PeriodFlow[] = Array.from({ length: end - from + 1 }, (_, i) => ({
    index: from + i,
    fresh: 0,
    returning: 0,
    resurrecting: 0,
    dormant: 0,
  }));
  for (let person = 0; person + 1 < starts.length; person++) {
    const joinedIn = periodOf(joined[person], period);
    let before = Number.NaN;
    for (let i = starts[person]; i < starts[person + 1]; i++) {
      const index = periodOf(days[i], period);
      if (index === before) continue;
      const now = flows[index - from];
      if (now) {
        if (index === joinedIn) now.fresh++;
        else if (before === index - 1) now.returning++;
        else now.resurrecting++;
      }
      const gone = before !== index - 1 ? flows[before + 1 - from] : undefined;
      if (gone) gone.dormant++;
      before = index;
    }
    const gone = flows[before + 1 - from];
    if (gone) gone.dormant++;
  }
  return flows;
}
