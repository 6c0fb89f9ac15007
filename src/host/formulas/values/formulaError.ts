import type { CellError } from '../../model/cell.ts';

type ErrorCode = CellError['error'];

/** Ends the evaluation of a formula or of one element of an array: the cell shows `error`, hovering tells `message`. */
export class FormulaError extends Error implements CellError {
  readonly error: ErrorCode;
  constructor(error: ErrorCode, message: string) {
    super(message);
    this.error = error;
  }
}

export const cellError = (error: ErrorCode, message: string): CellError => ({ error, message });

/** The same error as plain data. */
export const asCellError = ({ error, message }: CellError): CellError => ({ error, message });

/** Runs a computation; an error of a formula becomes a value, every other exception goes on. */
export function caught<T>(compute: () => T): T | CellError {
  try {
    return compute();
  } catch (problem) {
    if (problem instanceof FormulaError) return asCellError(problem);
    throw problem;
  }
}
