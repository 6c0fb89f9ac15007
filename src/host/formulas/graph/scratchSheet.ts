import type { CalculationSheet } from '../ports.ts';

/** An empty sheet of usual size that belongs to no workbook: formulas can be evaluated on it without touching anything. */
export const scratchSheet = (): CalculationSheet => ({
  id: -1,
  name: '',
  rowCount: 1000,
  columnCount: 26,
  value: () => '',
  numberFormat: () => '',
  hasOwnContent: () => false,
  setResults: () => undefined,
  clearResults: () => undefined,
});
