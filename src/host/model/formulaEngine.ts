import type { CellValue } from './cell.ts';

/** How a typed text was understood. `format` is the number format that the cell is to get ('' leaves it as it is). */
export type TypedInput =
  | { readonly kind: 'value'; readonly value: CellValue; readonly format: string }
  /** The formula in its stored form: English names, commas, starting with '='. */
  | { readonly kind: 'formula'; readonly formula: string };

/** Under which a typed text is read. `format` is the number format that the cell has already, '' for none. */
export interface TypingContext {
  readonly locale: string;
  readonly timezone: string;
  readonly format: string;
  /** The present instant in ms, for inputs such as "3/5" that lack a year. */
  readonly now: number;
}

/** Rows or columns come or go, or a sheet changes its name or vanishes: references in formulas follow. */
export type StructureChange =
  | {
      readonly kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: 'renameSheet'; readonly sheet: string; readonly to: string }
  | { readonly kind: 'deleteSheet'; readonly sheet: string };

/** What the model needs to know of typed input, formats and references in formulas; src/host/formulas provides it. */
export interface FormulaEngine {
  parseTyped(text: string, context: TypingContext): TypedInput;
  formatValue(value: CellValue, format: string, locale: string): string;
  /** The number format that a Date written to an unformatted cell gets. */
  dateFormat(locale: string, withTime: boolean): string;
  /** The formula with its references moved; `ownSheet` is the name of the sheet it stands on. */
  moveReferences(formula: string, ownSheet: string, change: StructureChange): string;
}
