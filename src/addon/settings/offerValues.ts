import { COLUMN } from './functionRows.ts';

/**
 * Drop-downs beside the settings whose values are a few fixed words, from a row on. Whatever else a setting understands
 * may be typed, such as a name in another language, so nothing is refused. One call for all.
 */
export function offerValues(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  firstRow: number,
  offered: readonly (readonly string[] | undefined)[],
): void {
  const rules = offered.map((values) =>
    values
      ? SpreadsheetApp.newDataValidation()
          .requireValueInList([...values], true)
          .setAllowInvalid(true)
          .build()
      : null,
  );
  sheet.getRange(firstRow, COLUMN.value, rules.length, 1).setDataValidations(rules.map((rule) => [rule]));
}
