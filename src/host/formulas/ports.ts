import type { CellValue } from '../model/cell.ts';
import type { ZoneClock } from '../model/zoneClock.ts';

/**
 * What the calculator needs of the workbook, and what it gives back. The workbook is the only truth: the calculator
 * keeps no cell of its own, it reads through these interfaces and writes results through `setResults`.
 */

/** One cell of a formula's result. `format` is set when the value brings its own (dates, percents); '' otherwise. */
export interface ResultCell {
  readonly value: CellValue;
  readonly format: string;
}

/** Rows and columns count from 1; an area includes its last row and column. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CalculationSheet {
  readonly id: number;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** What the cell shows: typed value, or the result of a formula or spill; '' when blank. Dates are serials. */
  value(row: number, column: number): CellValue;
  /** The cell's own format, else the one its result brought, else ''. */
  numberFormat(row: number, column: number): string;
  /** A typed value or a formula of its own. Cells filled by another cell's spill have none. */
  hasOwnContent(row: number, column: number): boolean;
  /** Stores the results of one formula: `cells[0][0]` belongs to the formula's cell, the others are its spill. */
  setResults(row: number, column: number, cells: readonly (readonly ResultCell[])[]): void;
  /** Blanks spilled results. Called with cells that hold no content of their own, or have got some since: these stay. */
  clearResults(area: Area): void;
}

export interface CalculationWorkbook {
  readonly sheets: readonly CalculationSheet[];
  /** The spreadsheet zone's clock, if the workbook has its own notion of old offsets. */
  readonly clock?: ZoneClock;
  /** Area of a named range, if the workbook has such names. */
  namedRange?(name: string): { sheet: CalculationSheet; area: Area } | null;
}

/** The outcome of a custom function, exactly as the runtime gives it; `line` is where it was thrown, if known. */
export type CustomOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string; readonly line?: number } };

/** One argument: scalar or rows; Date for date cells; '' for blanks; undefined where left out at the end. */
export type CustomArgument = CustomScalar | CustomScalar[][] | undefined;
export type CustomScalar = string | number | boolean | Date;

export interface CalculatorOptions {
  /** Google's spelling, e.g. 'en_US'. */
  readonly locale: string;
  /** IANA name of the spreadsheet's zone. */
  readonly timezone: string;
  /** Runs a custom function; the arguments are kept to recognise repeated calls, so they must not be changed. */
  runCustomFunction(name: string, args: readonly CustomArgument[]): CustomOutcome;
  /** Names that the script declares, as declared. */
  customFunctions(): readonly string[];
  /** The clock, in ms; Date.now unless given. */
  now?(): number;
}

export interface Calculator {
  /** Registers, replaces or (with '') removes a cell's formula. Canonical form: ',' between arguments, '.' decimals. */
  setFormula(sheetId: number, row: number, column: number, formula: string): void;
  /** Tells that values, formats or contents in an area changed. */
  changed(sheetId: number, area: Area): void;
  /** Tells that sheets, their names, their grids or named ranges changed: everything is resolved anew. */
  structureChanged(): void;
  /** Brings every formula that depends on a change up to date. Answers how many were evaluated. */
  recalculate(): number;
  /** Forgets remembered results of custom functions (the script changed). */
  forgetResults(): void;
  /** The formula of whichever cell spilled into this one, if any. */
  spillAnchor(sheetId: number, row: number, column: number): { row: number; column: number } | null;
  /**
   * Evaluates a formula at A1 of an empty sheet of its own, with room for any spill: the rows, or the error. With a sheet,
   * references that name none mean that one.
   */
  evaluate(formula: string, sheetId?: number): ResultCell[][];
}
