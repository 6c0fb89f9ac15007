import type { FoundTable, TableKind } from '../../addon/api.ts';
import { isUsed } from './draft.ts';
import { daysBetween, firstDayOf, lastDayOf, type Period, periodReviewed } from './period.ts';

/** A kind of table whose data stop before the period that is reviewed, or some days before its end. */
export interface DataEnd {
  kind: TableKind;
  lastDay: string;
  /** The data end before the period begins: older data again? */
  before: boolean;
}

/** A few quiet days at the end of a period are usual; more of them look like an export made too early. */
const QUIET_DAYS: Record<Period, number> = { month: 3, week: 1, day: 0 };

/** Orders and activity whose last day does not reach the period reviewed. Member tables say nothing about it. */
export function dataEnds(tables: FoundTable[], asOf: string, period: Period = 'month'): DataEnd[] {
  const reviewed = periodReviewed(asOf, period);
  const end = asOf <= lastDayOf(reviewed) ? asOf : lastDayOf(reviewed);
  return (['orders', 'activity'] as const).flatMap((kind): DataEnd[] => {
    const lastDay = tables.reduce(
      (last, table) => (isUsed(table) && table.kind === kind && table.lastDay > last ? table.lastDay : last),
      '',
    );
    if (lastDay === '') return [];
    if (lastDay < firstDayOf(reviewed)) return [{ kind, lastDay, before: true }];
    return daysBetween(lastDay, end) > QUIET_DAYS[period] ? [{ kind, lastDay, before: false }] : [];
  });
}
