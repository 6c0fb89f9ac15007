import { InputError } from '../engine/inputProblem.ts';
import { type Cell, isBlank } from '../intake/cell.ts';
import { cellText } from '../intake/cellText.ts';
import type { ReadingContext } from '../intake/context.ts';
import { readNumbers } from '../intake/readNumbers.ts';

/** A number in a row of settings, written as people write it (2,000 · 1.2万 · ¥500 · 35%); undefined for a blank. Throws InputError. */
export function readLimit(argument: string, cell: Cell, context: ReadingContext): number | undefined {
  if (isBlank(cell) || (typeof cell === 'string' && cell.trim() === '')) return undefined;
  const { column, problems } = readNumbers([cell], context);
  if (problems.length > 0 || Number.isNaN(column[0])) {
    throw new InputError({ code: 'notANumber', argument, value: cellText(cell) });
  }
  return column[0];
}
