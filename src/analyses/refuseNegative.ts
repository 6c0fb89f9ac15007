import { InputError } from '../engine/inputProblem.ts';

/** Throws InputError with the first row whose value is below 0; blanks pass. */
export function refuseNegative(argument: string, values: ArrayLike<number>): void {
  for (let row = 0; row < values.length; row++) {
    if (values[row] >= 0 || Number.isNaN(values[row])) continue;
    throw new InputError({ code: 'negativeNumber', argument, row: row + 1, value: String(values[row]) });
  }
}
