import type { DataValidation } from 'hucre/xlsx';
import type { Rectangle } from '../model/rectangle.ts';
import type { Sheet } from '../model/sheet.ts';
import type { ValidationRule } from '../model/validation.ts';
import { areaText, letters, quoted } from './references.ts';

/** Drop-downs from a list of values or from cells, one entry a stretch of cells in a column with the same rule. */
export function validations(sheet: Sheet): DataValidation[] {
  if (!sheet.mayValidate) return [];
  const found: DataValidation[] = [];
  for (let column = 1; column <= sheet.columnCount; column++) {
    const styles = sheet.grid.columnOfStyles(column);
    if (!styles) continue;
    let start = 0;
    for (let row = 1; row <= styles.length; row++) {
      const rule = styles[start]?.validation;
      if (row < styles.length && styles[row]?.validation === rule) continue;
      if (rule?.criteria === 'VALUE_IN_LIST' || rule?.criteria === 'VALUE_IN_RANGE')
        found.push(listRule(sheet, rule, `${letters(column)}${start + 1}:${letters(column)}${row}`));
      start = row;
    }
  }
  return found;
}

const listRule = (sheet: Sheet, rule: ValidationRule, range: string): DataValidation => ({
  type: 'list',
  ...(rule.criteria === 'VALUE_IN_LIST'
    ? { values: (rule.values[0] as readonly unknown[]).map(String) }
    : { formula1: placeOf(sheet, rule.values[0] as { sheetId: number; area: Rectangle }) }),
  allowBlank: true,
  showErrorMessage: !rule.allowInvalid,
  range,
});

/** Where the choices stand, as a formula has it; of a sheet that is gone only the cells. */
function placeOf(sheet: Sheet, { sheetId, area }: { sheetId: number; area: Rectangle }): string {
  const source = sheet.workbook.sheetById(sheetId);
  return `${source ? `${quoted(source.name)}!` : ''}${areaText(area, true)}`;
}
