import type { CalculationSheet } from '../ports.ts';

/** The id of the sheet that belongs to no workbook. */
export const NOWHERE = -1;

/** An empty sheet of usual size that belongs to no workbook: formulas can be evaluated on it without touching anything. */
export const scratchSheet = (): CalculationSheet => ({
  id: NOWHERE,
  name: '',
  rowCount: 1000,
  columnCount: 26,
  value: () => '',
  numberFormat: () => '',
  hasOwnContent: () => false,
  setResults: () => undefined,
  clearResults: () => undefined,
});
