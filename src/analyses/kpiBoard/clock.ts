import { type Period, periodOf, periodStart, type WeekStart } from '../../engine/calendar.ts';
import type { Kpi } from './kpis.ts';

/** The period that targets are for, as civil days. */
export interface Clock {
  readonly start: number;
  /** The first day of the next period. */
  readonly next: number;
  /** The first day that is still to come, from start to next. */
  readonly open: number;
  /** The last day whose figures count. */
  readonly last: number;
}

/**
 * The period of the as-of day. That day itself is still to come unless `todayDone`. Without one: the period of the
 * latest figure, whose day is done. null where there is no day at all.
 */
export function clockOf(
  asOf: number | undefined,
  kpis: readonly Kpi[],
  period: Period,
  weekStart: WeekStart,
  todayDone: boolean,
): Clock | null {
  const latest = kpis.reduce(
    (most, { figures }) => figures.reduce((day, figure) => Math.max(day, figure.day || day), most),
    -Infinity,
  );
  const last = asOf ?? latest;
  if (!Number.isFinite(last)) return null;
  const index = periodOf(last, period, weekStart);
  const open = asOf === undefined || todayDone ? last + 1 : last;
  return { start: periodStart(index, period, weekStart), next: periodStart(index + 1, period, weekStart), open, last };
}
