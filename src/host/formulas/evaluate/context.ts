import type { CalculationSheet, CalculationWorkbook, CalculatorOptions } from '../ports.ts';
import type { Surroundings } from '../values/coerce.ts';
import type { Reference } from './reference.ts';
import type { Lambda, Scope, Value } from './value.ts';

/** Everything an evaluation can see. One for each formula that is evaluated. */
export interface Context extends Surroundings {
  readonly workbook: CalculationWorkbook;
  readonly options: CalculatorOptions;
  /** The sheet, row and column of the formula's cell. */
  readonly sheet: CalculationSheet;
  readonly row: number;
  readonly column: number;
  /** The present instant as a serial. */
  now(): number;
  /** Set when NOW, RAND or a cell that rests on them was read. */
  volatile: boolean;
  /** Told of every reference before it is read: brings the cells up to date and remembers the dependence. */
  reading(reference: Reference): void;
  /** Calls a custom function with evaluated arguments. */
  callCustom(name: string, args: readonly (Value | undefined)[]): Value;
  /** Calls a LAMBDA. */
  callLambda(lambda: Lambda, args: readonly Value[]): Value;
  scope: Scope | null;
}
