import { DAY_MS, periodOfMoment } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { TimeColumn } from '../../intake/column.ts';
import { spanOf } from '../events/spanOf.ts';
import { joinSpan, type Observed } from './observation.ts';
import type { Bracket } from './retentionCube.ts';
import type { RetentionOptions } from './retentionOptions.ts';

const MOST_CELLS = 500_000;

/** Rows and columns of the table before anything is counted. */
export type Frame = Observed & {
  readonly rows: number;
  /** The columns that are counted: those shown, and later ones where they decide (on or after). */
  readonly counted: readonly Bracket[];
  /** Periods from the first row on that begin before the as-of day. */
  readonly seen: number;
};

/**
 * A row for each period from the first to the last day, and a column for each period that the first row can have seen.
 * Throws InputError: noRows, resultTooLarge, badValue.
 */
export function frameOf(masks: Int32Array, date: TimeColumn, asOf: number, options: RetentionOptions): Frame {
  const { period = 'month', weekStart = 'monday', rolling = false } = options;
  const { first, last } = spanOf(masks, date);
  if (Number.isNaN(first)) throw new InputError({ code: 'noRows' });
  const number = (civil: number): number => periodOfMoment(civil, period, weekStart);
  const joinFrom = options.from === undefined ? undefined : options.from * DAY_MS;
  const joinTo = options.to === undefined ? undefined : (options.to + 1) * DAY_MS;
  const firstPeriod = number(joinFrom ?? first);
  const lastPeriod = number(joinTo === undefined ? last : joinTo - 1);
  const rows = lastPeriod - firstPeriod + 1;
  if (rows < 1) throw new InputError({ code: 'noRows' });
  const seen = number(asOf * DAY_MS - 1) - firstPeriod + 1;
  const { begins } = joinSpan({ period, weekStart, firstPeriod, joinFrom, joinTo }, 0);
  const seenColumns = rolling ? Math.ceil((asOf * DAY_MS - begins) / DAY_MS) : seen;
  const columns = options.brackets ? bracketsOf(options.brackets) : singles(Math.max(1, seenColumns));
  const kept = columns.slice(0, options.width);
  if (rows * (kept.length + 3) > MOST_CELLS) {
    throw new InputError({ code: 'resultTooLarge', value: String(rows * (kept.length + 3)), hint: String(MOST_CELLS) });
  }
  const counted = options.onOrAfter ? columns : kept;
  return { period, weekStart, firstPeriod, asOf, columns: kept, rolling, joinFrom, joinTo, rows, counted, seen };
}

const singles = (count: number): Bracket[] => Array.from({ length: count }, (_, from) => ({ from, to: from }));

/** 1, 3, 7 means the cohort's own period, then 1, 2–3 and 4–7. */
function bracketsOf(ends: readonly number[]): Bracket[] {
  const brackets: Bracket[] = [{ from: 0, to: 0 }];
  for (const to of ends) {
    const before = brackets[brackets.length - 1].to;
    if (!Number.isInteger(to))
      throw new InputError({ code: 'notAWholeNumber', argument: 'brackets', value: String(to) });
    if (to <= before) throw new InputError({ code: 'cutsNotAscending', argument: 'brackets', value: ends.join(', ') });
    brackets.push({ from: before + 1, to });
  }
  return brackets;
}
