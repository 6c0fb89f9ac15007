import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { plainNumber } from '../plainNumber.ts';
import { foldLabel } from '../playbook/knownLabels.ts';
import { readLimit } from '../readLimit.ts';
import { rowName } from '../rowName.ts';

/** Somebody who takes over members, and how many at most, those already owned included. */
export interface SalesPerson {
  readonly name: string;
  /** Infinity: no limit. */
  readonly capacity: number;
}

/**
 * The rows `sales`: a name and a capacity, or several names. Throws InputError: no name, a name twice, a capacity that
 * is no whole number from 0 up.
 */
export function readSales(rows: readonly (readonly Cell[])[], reading: ReadingContext): SalesPerson[] {
  const people = rows.flatMap((cells): SalesPerson[] => {
    const areNames =
      cells.length > 1 && cells.slice(1).every((cell) => isBlank(cell) || Number.isNaN(plainNumber(cell)));
    if (areNames) {
      return cells
        .filter((cell) => !isBlank(cell))
        .map((cell) => ({ name: cellText(cell), capacity: Number.POSITIVE_INFINITY }));
    }
    const capacity = readLimit('sales', cells[1], reading) ?? Number.POSITIVE_INFINITY;
    if (capacity < 0 || (!Number.isInteger(capacity) && capacity !== Number.POSITIVE_INFINITY)) {
      const code = capacity < 0 ? 'negativeNumber' : 'notAWholeNumber';
      throw new InputError({ code, argument: 'sales', value: cellText(cells[1]) });
    }
    return [{ name: rowName('sales', cells[0]), capacity }];
  });
  const twice = people.find(
    ({ name }, i) => people.findIndex((other) => foldLabel(other.name) === foldLabel(name)) < i,
  );
  if (twice) throw new InputError({ code: 'repeatedSetting', argument: 'sales', value: `sales, ${twice.name}` });
  return people;
}
