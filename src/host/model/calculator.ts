import type { CellValue } from './cell.ts';

/** Evaluates formulas when told what changed; src/host/formulas provides it. */
export interface Calculator {
  setFormula(sheetId: number, row: number, column: number, formula: string): void;
  changed(sheetId: number, area: { top: number; left: number; bottom: number; right: number }): void;
  structureChanged(): void;
  recalculate(): number;
  evaluate(formula: string, sheetId?: number): { readonly value: CellValue; readonly format: string }[][];
}
