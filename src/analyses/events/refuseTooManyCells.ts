import { InputError } from '../../engine/inputProblem.ts';

const MOST_CELLS = 500_000;

/** Throws InputError resultTooLarge where a table of so many rows and columns would not fit a sheet. */
export function refuseTooManyCells(rows: number, columns: number): void {
  const cells = rows * columns;
  if (cells > MOST_CELLS) {
    throw new InputError({ code: 'resultTooLarge', value: String(cells), hint: String(MOST_CELLS) });
  }
}
