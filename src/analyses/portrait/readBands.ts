import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readLimit } from '../readLimit.ts';
import { placeOf } from './readAttributes.ts';

/** The rows `bands`: attribute, then cut points in one cell or several, rising. Throws InputError. */
export function readBands(
  rows: readonly (readonly Cell[])[],
  headers: readonly string[],
  reading: ReadingContext,
): Map<number, readonly number[]> {
  return new Map(
    rows.map(([name, ...given]) => {
      const place = placeOf(cellText(name), headers, 'bands');
      const parts = given.flatMap((cell): Cell[] =>
        typeof cell === 'string' ? cell.split(/[,，、;；\s]+/).filter(Boolean) : [cell],
      );
      const cuts = parts.filter((cell) => !isBlank(cell)).map((cell) => readLimit('bands', cell, reading) as number);
      if (cuts.length === 0) throw new InputError({ code: 'blankCell', argument: 'bands' });
      if (cuts.some((cut, index) => index > 0 && cut <= cuts[index - 1]))
        throw new InputError({ code: 'cutsNotAscending', argument: 'bands', value: cuts.join(', ') });
      return [place, cuts];
    }),
  );
}
