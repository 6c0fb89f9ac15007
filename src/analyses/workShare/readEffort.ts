import { DAY_MS, dayOf, HOUR_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, isBlank, isMoment } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readNumbers } from '../../intake/readNumbers.ts';
import { shownValue } from '../../intake/shownValue.ts';
import { parseDuration } from '../parseDuration.ts';
import { strictly } from '../refusedCells.ts';
import { refuseNegative } from '../refuseNegative.ts';
import type { Duration } from '../settings.ts';

/** Durations of a spreadsheet are moments counted from here. */
const ZERO = dayOf(1899, 12, 30) * DAY_MS;

const HOURS: Partial<Record<Duration['unit'], number>> = { second: 1 / 3600, minute: 1 / 60, hour: 1 };

/**
 * A column of counts or hours: plain numbers, or, throughout, lengths of time (1:30 as a duration, 90 min, 1.5小时) as
 * hours; NaN is a blank. Throws InputError for anything else, for a number below 0, and for a mixture of both.
 */
export function readEffort(argument: string, cells: readonly Cell[], reading: ReadingContext): Float64Array {
  const hours = cells.map((cell) => hoursOf(cell, reading));
  if (!hours.some((value) => !Number.isNaN(value))) {
    const column = strictly(argument, readNumbers(cells, reading));
    refuseNegative(argument, column);
    return column;
  }
  const wrong = cells.findIndex((cell, row) => Number.isNaN(hours[row]) && !isBlank(cell));
  if (wrong >= 0) {
    throw new InputError({ code: 'notADuration', argument, row: wrong + 1, value: shownValue(cells[wrong], reading) });
  }
  return Float64Array.from(hours);
}

function hoursOf(cell: Cell, reading: ReadingContext): number {
  if (isMoment(cell)) {
    const hours = (cell.getTime() + reading.offset(reading.timezone, cell.getTime()) - ZERO) / HOUR_MS;
    return hours >= 0 && hours < 24 * 365 ? hours : Number.NaN;
  }
  const clock = typeof cell === 'string' ? /^\s*(\d+)[:：](\d\d)(?:[:：](\d\d))?\s*$/.exec(cell) : null;
  if (clock) return Number(clock[1]) + Number(clock[2]) / 60 + Number(clock[3] ?? 0) / 3600;
  const span = typeof cell === 'string' && !/^[\d\s.,]*$/.test(cell) ? parseDuration(cell) : null;
  return span ? span.count * (HOURS[span.unit] ?? Number.NaN) : Number.NaN;
}
