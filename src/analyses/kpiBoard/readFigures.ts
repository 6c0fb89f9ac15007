import { DAY_MS } from '../../engine/calendar.ts';
import { type Cell, type Grid, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { Read, ReadingContext } from '../../intake/context.ts';
import { readNumbers } from '../../intake/readNumbers.ts';
import { readTimes } from '../../intake/readTimes.ts';
import { isTotalsText } from '../../intake/tables/isTotalsRow.ts';
import { strictly } from '../refusedCells.ts';

/** One line of a table of figures. */
export interface Figure {
  /** '' where the table has no names. */
  readonly name: string;
  /** Civil day; NaN without one. */
  readonly day: number;
  /** NaN is a blank. */
  readonly value: number;
  /** Cells behind the value. */
  readonly rest: readonly Cell[];
  readonly row: number;
}

/** Where a table's name, day and value stand. */
export interface FigurePlaces {
  readonly name?: number;
  readonly day?: number;
  readonly value: number;
}

/**
 * A table of figures with or without a header row: its first row is one where its value is a text that is no number.
 * Nameless rows of a table with names, and totals, are left out. Throws InputError with the row.
 */
export function readFigures(argument: string, table: Grid, places: FigurePlaces, reading: ReadingContext): Figure[] {
  const first = table[0]?.[places.value];
  const isHeader = typeof first === 'string' && !isBlank(first) && readNumbers([first], reading).problems.length > 0;
  const headers = isHeader ? 1 : 0;
  const body = table.slice(headers);
  const strict = <T>(read: Read<T>): T => strictly(argument, read, headers);
  const cellsAt = (place: number): Cell[] => body.map((cells) => cells[place]);
  const values = strict(readNumbers(cellsAt(places.value), reading));
  const days = places.day === undefined ? undefined : strict(readTimes(cellsAt(places.day), reading)).civil;
  return body
    .map(
      (cells, i): Figure => ({
        name: places.name === undefined ? '' : cellText(cells[places.name]),
        day: days ? Math.floor(days[i] / DAY_MS) : Number.NaN,
        value: values[i],
        rest: cells.slice(places.value + 1),
        row: i + 1 + headers,
      }),
    )
    .filter(({ name }) => places.name === undefined || (name !== '' && !isTotalsText(name)));
}

/** Columns of a table up to the last one that holds anything. */
export const filledWidth = (table: Grid): number =>
  table.reduce((most, cells) => {
    let width = cells.length;
    while (width > most && isBlank(cells[width - 1])) width--;
    return Math.max(most, width);
  }, 0);
