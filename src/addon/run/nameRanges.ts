import type { SheetSpec } from '../../sheet/sheetSpec.ts';
import { bodyRange } from '../write/decorate.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Names the blocks that ask for it, so that formulas can point at them. A name of an earlier run moves to the new sheet. */
export function nameRanges(spreadsheet: Spreadsheet, sheet: GoogleAppsScript.Spreadsheet.Sheet, spec: SheetSpec): void {
  for (const block of spec.blocks) {
    if (block.namedRange && block.rows.length > 0)
      spreadsheet.setNamedRange(block.namedRange, sheet.getRange(bodyRange(block)));
  }
}

/** Removes the names that point into these sheets; before the sheets go, while the names still say where they point. */
export function removeNames(sheets: readonly { readonly sheet: GoogleAppsScript.Spreadsheet.Sheet }[]): void {
  for (const { sheet } of sheets) for (const named of sheet.getNamedRanges()) named.remove();
}
