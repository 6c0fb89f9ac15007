import type { DataValidation } from 'hucre/xlsx';
import type { Sheet } from '../model/sheet.ts';
import type { ValidationRule } from '../model/validation.ts';
import { letters } from './references.ts';

/** Drop-downs from a list of values, one entry a stretch of cells in a column with the same rule. */
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
      if (rule?.criteria === 'VALUE_IN_LIST')
        found.push(listRule(rule, `${letters(column)}${start + 1}:${letters(column)}${row}`));
      start = row;
    }
  }
  return found;
}

const listRule = (rule: ValidationRule, range: string): DataValidation => ({
  type: 'list',
  values: (rule.values[0] as readonly unknown[]).map(String),
  allowBlank: true,
  showErrorMessage: !rule.allowInvalid,
  range,
});
