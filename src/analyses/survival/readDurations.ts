import { DAY_MS, dayText } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { TimeColumn } from '../../intake/column.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readYesNo } from '../../intake/readYesNo.ts';
import { number, time } from '../columns.ts';
import { dayAfterLatest } from '../daysSince.ts';
import { readColumn } from '../readColumn.ts';
import { strictly } from '../refusedCells.ts';

/** By row: how many days a member was there, NaN for a row that is left out; and 1 where it left then, else 0. */
export interface Durations {
  readonly days: Float64Array;
  readonly left: Uint8Array;
}

/**
 * The two columns as durations. Dates: whole civil days from joining to leaving, a blank or later than the as-of day is
 * still here at the as-of day; who joins later is left out. Durations: days, and yes or no; a blank is no.
 * Throws InputError: cells that can't be read, left before joined, a negative number of days.
 */
export function readDurations(
  joined: readonly Cell[],
  left: readonly Cell[],
  input: 'dates' | 'durations',
  asOf: number | undefined,
  reading: ReadingContext,
): Durations {
  return input === 'dates' ? fromDates(joined, left, asOf, reading) : fromDays(joined, left, reading);
}

function fromDates(
  joined: readonly Cell[],
  left: readonly Cell[],
  asOf: number | undefined,
  reading: ReadingContext,
): Durations {
  const starts = (readColumn('joined', time(), joined, reading) as TimeColumn).civil;
  const ends = (readColumn('left', time(), left, reading) as TimeColumn).civil;
  const until = asOf ?? dayAfterLatest(starts, ends);
  const days = new Float64Array(starts.length).fill(Number.NaN);
  const gone = new Uint8Array(starts.length);
  for (let row = 0; row < starts.length; row++) {
    const start = Math.floor(starts[row] / DAY_MS);
    const end = Math.floor(ends[row] / DAY_MS);
    if (end < start) {
      throw new InputError({
        code: 'endBeforeStart',
        argument: 'left',
        row: row + 1,
        value: dayText(end),
        hint: dayText(start),
      });
    }
    if (!(start <= until)) continue;
    gone[row] = end <= until ? 1 : 0;
    days[row] = (gone[row] === 1 ? end : until) - start;
  }
  return { days, left: gone };
}

function fromDays(joined: readonly Cell[], left: readonly Cell[], reading: ReadingContext): Durations {
  const days = readColumn('joined', number(), joined, reading) as Float64Array;
  const negative = days.findIndex((value) => value < 0);
  if (negative >= 0) {
    const value = cellText(joined[negative]);
    throw new InputError({ code: 'negativeNumber', argument: 'joined', row: negative + 1, value });
  }
  const column = strictly('left', readYesNo(left, reading));
  return { days, left: Uint8Array.from(column, (value) => (value === 1 ? 1 : 0)) };
}
