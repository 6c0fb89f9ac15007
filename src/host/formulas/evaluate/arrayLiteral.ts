import { FormulaError } from '../values/formulaError.ts';
import type { Grid } from '../values/scalar.ts';

/** Joins the parts of {a, b; c, d}: parts of a row stand side by side, rows below one another. Throws Google's refusals. */
export function arrayLiteral(rows: readonly (readonly Grid[])[]): Grid {
  const result: Grid = [];
  for (const row of rows) for (const line of arrayRow(row)) result.push(line);
  if (result.some((line) => line.length !== result[0].length)) {
    throw new FormulaError('#VALUE!', 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.');
  }
  return result;
}

function arrayRow(parts: readonly Grid[]): Grid {
  const height = parts[0].length;
  parts.forEach((part, index) => {
    if (part.length === height) return;
    throw new FormulaError(
      '#VALUE!',
      `Function ARRAY_ROW parameter ${index + 1} has mismatched row size. Expected: ${height}. Actual: ${part.length}.`,
    );
  });
  return parts[0].map((_, line) => parts.flatMap((part) => part[line]));
}
