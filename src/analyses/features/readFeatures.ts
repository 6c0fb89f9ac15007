import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import { isBlank } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readNumbers } from '../../intake/readNumbers.ts';
import { strictly } from '../refusedCells.ts';
import { startsWithHeader, withoutHeader } from './headerRow.ts';

/** Columns of numbers with their names; columns without any value are left out. */
export interface Features {
  readonly columns: readonly Float64Array[];
  /** The header's text, else ''. */
  readonly names: readonly string[];
  /** Places in the range that was passed, from 1: what a column without a name is called by. */
  readonly places: readonly number[];
  readonly headers: 0 | 1;
}

/** Reads every column as numbers. Throws InputError notANumber with the row, noRows where nothing is filled. */
export function readFeatures(given: readonly (readonly Cell[])[], argument: string, reading: ReadingContext): Features {
  // One text above one column may as well be a wrong value: it is refused, not taken for a name.
  const { columns, names, headers } = withoutHeader(given, given.length > 1 ? startsWithHeader(given) : 0);
  const places = columns.map((_, place) => place).filter((place) => columns[place].some((cell) => !isBlank(cell)));
  if (places.length === 0) throw new InputError({ code: 'noRows' });
  const numbers = places.map((place) => {
    const column = strictly(argument, readNumbers(columns[place], reading), headers);
    return column;
  });
  return { columns: numbers, names: places.map((place) => names[place]), places: places.map((p) => p + 1), headers };
}
