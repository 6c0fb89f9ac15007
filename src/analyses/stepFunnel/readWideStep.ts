import { DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { Zone } from '../../engine/zone.ts';
import type { Cell } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readTimes } from '../../intake/readTimes.ts';
import { readYesNo } from '../../intake/readYesNo.ts';

/** One step of wide data, a place a row. */
export interface WideStep {
  /** 1 where the step was done. */
  readonly done: Uint8Array;
  /** When; NaN where it wasn't done or has no date. */
  readonly instant: Float64Array;
  readonly day: Float64Array;
  readonly zone: Zone;
  readonly hasTime: boolean;
}

/**
 * A column of dates or of yes and no; between dates a yes means done at an unknown time, a no not done. Throws InputError
 * with the row for what is neither; `firstRow` is the row of the first cell in the range that was passed.
 */
export function readWideStep(
  cells: readonly Cell[],
  firstRow: number,
  argument: string,
  reading: ReadingContext,
): WideStep {
  const yesNo = readYesNo(cells, reading);
  const others = new Set(yesNo.problems.map(({ row }) => row));
  const times = readTimes(
    cells.map((cell, row) => (others.has(row) ? cell : '')),
    reading,
  );
  const [first] = times.problems;
  if (first) {
    // A column without a single date is one of yes and no.
    const code = first.code === 'notADate' && times.problems.length === others.size ? 'notYesNo' : first.code;
    const more = times.problems.length - 1;
    throw new InputError({ code, argument, row: first.row + firstRow, value: first.value, hint: first.hint, more });
  }
  const { civil, instant, zone, hasTime } = times.column;
  return {
    done: Uint8Array.from(cells, (_, row) => (yesNo.column[row] === 1 || !Number.isNaN(civil[row]) ? 1 : 0)),
    instant,
    day: civil.map((time) => Math.floor(time / DAY_MS)),
    zone,
    hasTime,
  };
}
