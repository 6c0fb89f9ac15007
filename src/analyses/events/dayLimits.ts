import { DAY_MS } from '../../engine/calendar.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';

/** Civil days, both included, or moments (rangeEnd); a missing one is no limit. asOf is the day to count to. */
export interface DayLimits {
  readonly from?: number;
  readonly to?: number;
  readonly asOf?: number;
}

/** The day after the last row that has a member and a date: the as-of day where none is given. NaN without such a row. */
export function dayAfterLast(member: TextColumn, time: TimeColumn): number {
  const { codes } = member;
  const { civil } = time;
  let last = Number.NaN;
  for (let row = 0; row < codes.length; row++)
    if (codes[row] >= 0 && !(civil[row] <= last)) last = latest(last, civil[row]);
  return Math.floor(last / DAY_MS) + 1;
}

const latest = (a: number, b: number): number => (Number.isNaN(b) ? a : b);

/** Sets the masks of unusable rows to 0: no member, no date, later than the as-of day, or refused by the filter. */
export function keepUsable(
  masks: Int32Array,
  member: TextColumn,
  time: TimeColumn,
  asOf: number | undefined,
  filter?: (row: number) => boolean,
): void {
  const { codes } = member;
  const { civil } = time;
  const end = asOf === undefined ? Infinity : (asOf + 1) * DAY_MS;
  for (let row = 0; row < masks.length; row++) {
    if (codes[row] < 0 || !(civil[row] < end) || (filter && !filter(row))) masks[row] = 0;
  }
}

/** Sets the masks of rows outside the days to 0. */
export function keepDays(masks: Int32Array, time: TimeColumn, from = -Infinity, to = Infinity): void {
  const { civil } = time;
  const start = from * DAY_MS;
  const end = (to + 1) * DAY_MS;
  for (let row = 0; row < masks.length; row++) if (!(civil[row] >= start && civil[row] < end)) masks[row] = 0;
}
