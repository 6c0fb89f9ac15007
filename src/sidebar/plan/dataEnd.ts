import type { FoundTable, TableKind } from '../../addon/api.ts';
import { isUsed } from './draft.ts';
import { daysBetween, lastDayOfMonth, monthReviewed } from './month.ts';

/** A kind of table whose data stop before the month that is reviewed, or some days before its end. */
export interface DataEnd {
  kind: TableKind;
  lastDay: string;
  /** The data end before the month begins: last month's data again? */
  before: boolean;
}

/** A few quiet days at the end of a month are usual; more of them look like an export made too early. */
const QUIET_DAYS = 3;

/** Orders and activity whose last day does not reach the month reviewed. Member tables say nothing about it. */
export function dataEnds(tables: FoundTable[], asOf: string): DataEnd[] {
  const month = monthReviewed(asOf);
  const end = asOf <= lastDayOfMonth(month) ? asOf : lastDayOfMonth(month);
  return (['orders', 'activity'] as const).flatMap((kind): DataEnd[] => {
    const lastDay = tables.reduce(
      (last, table) => (isUsed(table) && table.kind === kind && table.lastDay > last ? table.lastDay : last),
      '',
    );
    if (lastDay === '') return [];
    if (lastDay < `${month}-01`) return [{ kind, lastDay, before: true }];
    return daysBetween(lastDay, end) > QUIET_DAYS ? [{ kind, lastDay, before: false }] : [];
  });
}
