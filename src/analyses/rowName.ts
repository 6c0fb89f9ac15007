import { InputError } from '../engine/inputProblem.ts';
import { type Cell, isBlank } from '../intake/cell.ts';
import { cellText } from '../intake/cellText.ts';

/** The name that a row of an own rule table begins with. Throws InputError where it is blank. */
export function rowName(argument: string, cell: Cell): string {
  if (isBlank(cell) || cellText(cell) === '') throw new InputError({ code: 'blankCell', argument });
  return cellText(cell);
}
