import { InputError } from '../../engine/inputProblem.ts';
import { type Grid, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { foldHan } from '../../intake/headers/foldHan.ts';
import type { Attributes } from '../conditions/attributes.ts';
import { foldName } from '../foldName.ts';
import { nearNames } from '../likelyNames.ts';
import { refuseErrorCells } from '../refuseErrorCells.ts';

/** A table with headers whose body is asked by column: row 0 is the first below the headers. */
export interface NamedTable extends Attributes {
  readonly rows: number;
  isBlankRow(row: number): boolean;
  has(name: string): boolean;
}

/** Columns by their header: to the letter, else without regard to case, width, 简 or 繁. */
export function readTable(table: Grid, argument: string, reading: ReadingContext): NamedTable {
  const headers = (table[0] ?? []).map(cellText);
  if (headers.every((header) => header === '')) throw new InputError({ code: 'noRows', argument });
  const fold = (name: string): string => foldHan(foldName(name));
  const folded = headers.map(fold);
  const placeOf = (name: string): number => {
    if (name === '') return -1;
    const exact = headers.indexOf(name);
    return exact >= 0 ? exact : folded.indexOf(fold(name));
  };
  return {
    reading,
    rows: table.length - 1,
    isBlankRow: (row) => table[row + 1].every(isBlank),
    has: (name) => placeOf(name) >= 0,
    column(name, where) {
      const place = placeOf(name);
      if (place < 0) {
        const hint = nearNames(name, headers.filter(Boolean));
        throw new InputError({ code: 'unknownColumn', argument: where, value: name, hint });
      }
      refuseErrorCells(argument, table, place);
      return (row) => (isBlank(table[row + 1][place]) ? '' : table[row + 1][place]);
    },
  };
}
