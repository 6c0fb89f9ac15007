import { DAY_MS, type Period, periodOf, periodStart } from '../../engine/calendar.ts';
import { naturalOrder } from '../../engine/naturalOrder.ts';
import { type Cell, isBlank } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readTimes } from '../../intake/readTimes.ts';
import { shownValue } from '../../intake/shownValue.ts';
import type { ResultCell } from '../analysis.ts';
import { refusedCells } from '../refusedCells.ts';

/** codes[row] is the place of the row's period in labels, in the order of time; -1 is a blank, or after the as-of day. */
export interface Periods {
  readonly codes: Int32Array;
  readonly labels: readonly ResultCell[];
}

/**
 * Periods as given: numbers by size, dates by time, else texts in natural order (W9 before W10). With a unit the
 * cells have to be dates, and every period from the first to the last one counts. Throws InputError: notADate, errorCell.
 */
export function readPeriods(
  cells: readonly Cell[],
  unit: 'as given' | Exclude<Period, 'hour'>,
  asOf: number | undefined,
  context: ReadingContext,
): Periods {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (unit === 'as given' && filled.every((cell) => typeof cell === 'number')) {
    return different(
      cells,
      (cell) => cell as number,
      (a, b) => a - b,
    );
  }
  const { column, problems } = readTimes(cells, context);
  if (problems.length > 0) {
    const errors = problems.filter(({ code }) => code === 'errorCell');
    if (unit === 'as given' && errors.length === 0)
      return different(cells, (cell) => shownValue(cell, context), naturalOrder);
    throw refusedCells('period', unit === 'as given' ? errors : problems);
  }
  const days = column.civil
    .map((ms) => Math.floor(ms / DAY_MS))
    .map((day) => (asOf !== undefined && day > asOf ? Number.NaN : day));
  const numbers = unit === 'as given' ? days : days.map((day) => (Number.isNaN(day) ? day : periodOf(day, unit)));
  const known = numbers.filter((number) => !Number.isNaN(number)).sort();
  const labels: number[] =
    unit === 'as given'
      ? [...new Set(known)]
      : Array.from({ length: known.length > 0 ? known[known.length - 1] - known[0] + 1 : 0 }, (_, n) => known[0] + n);
  const places = new Map(labels.map((label, place) => [label, place]));
  return {
    codes: Int32Array.from(numbers, (number) => places.get(number) ?? -1),
    labels: labels.map((label) => ({ day: unit === 'as given' ? label : periodStart(label, unit) })),
  };
}

function different<T extends string | number>(
  cells: readonly Cell[],
  read: (cell: Cell) => T,
  order: (a: T, b: T) => number,
): Periods {
  const values = cells.map((cell) => (isBlank(cell) ? undefined : read(cell)));
  const labels = [...new Set(values.filter((value): value is T => value !== undefined))].sort(order);
  const places = new Map(labels.map((label, place) => [label, place]));
  return { codes: Int32Array.from(values, (value) => (value === undefined ? -1 : places.get(value)!)), labels };
}
