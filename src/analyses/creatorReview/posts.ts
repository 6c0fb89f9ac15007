import { DAY_MS, type Period, periodOf, periodStart, type WeekStart } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { TextColumn, TimeColumn, YesNoColumn } from '../../intake/column.ts';
import { dayAfterLast } from '../events/dayLimits.ts';

/** One post of a creator up to the as-of day. */
export interface Post {
  /** A place in the labels of creators. */
  readonly creator: number;
  readonly day: number;
  /** 0 this period, 1 the one before, and so on. */
  readonly back: number;
  /** Whether its place in the period lies in what has been seen of this one. */
  readonly isSeen: boolean;
  /** NaN where unknown. */
  readonly qualified: number;
  readonly reads: number;
  readonly interactions: number;
}

/** The period that is reviewed. */
export interface Reviewed {
  readonly first: number;
  readonly last: number;
  /** The last day that is counted, where the period is not over on the as-of day. */
  readonly until: number | undefined;
  readonly beforeFirst: number;
}

export interface PostColumns {
  readonly creator: TextColumn;
  readonly time: TimeColumn;
  readonly qualified?: YesNoColumn;
  readonly reads?: Float64Array;
  readonly interactions?: Float64Array;
}

/**
 * The posts up to the as-of day; left out, that is the day after the last post. The period is the last one that began
 * before that day, as in every table of periods. Rows without creator or date, and of later periods, are left out.
 * Throws InputError noRows.
 */
export function postsOf(
  { creator, time, qualified, reads, interactions }: PostColumns,
  asOf: number | undefined,
  period: Period,
  weekStart: WeekStart,
): { posts: Post[]; reviewed: Reviewed } {
  const next = dayAfterLast(creator, time);
  const end = asOf ?? next;
  if (Number.isNaN(next)) throw new InputError({ code: 'noRows' });
  const index = periodOf(end - 1, period, weekStart);
  const [first, after] = [periodStart(index, period, weekStart), periodStart(index + 1, period, weekStart)];
  const until = after > end ? (asOf ?? end - 1) : undefined;
  const posts: Post[] = [];
  for (let row = 0; row < creator.codes.length; row++) {
    const day = Math.floor(time.civil[row] / DAY_MS);
    if (creator.codes[row] < 0 || !(day < after) || day > end) continue;
    const own = periodOf(day, period, weekStart);
    posts.push({
      creator: creator.codes[row],
      day,
      back: index - own,
      isSeen: until === undefined || day - periodStart(own, period, weekStart) <= until - first,
      qualified: qualified && qualified[row] >= 0 ? qualified[row] : Number.NaN,
      reads: reads?.[row] ?? Number.NaN,
      interactions: interactions?.[row] ?? Number.NaN,
    });
  }
  if (posts.length === 0) throw new InputError({ code: 'noRows' });
  const beforeFirst = periodStart(index - 1, period, weekStart);
  return { posts, reviewed: { first, last: after - 1, until, beforeFirst } };
}
