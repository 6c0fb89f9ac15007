import { type Period, periodStart, periodStartMoment, type WeekStart } from '../../engine/calendar.ts';
import type { ResultCell } from '../analysis.ts';

/** How a table names a period: by its first day, an hour by its moment. */
export const periodCell = (index: number, period: Period, weekStart: WeekStart): ResultCell =>
  period === 'hour'
    ? { moment: periodStartMoment(index, period, weekStart) }
    : { day: periodStart(index, period, weekStart) };
