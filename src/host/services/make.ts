import type { Rectangle, Sheet, Workbook } from './bridge.ts';
import { whole } from './guard.ts';

interface Makers {
  range: (sheet: Sheet, area: Rectangle) => object;
  sheet: (sheet: Sheet) => object;
  spreadsheet: (workbook: Workbook) => object;
}

/** Classes that hand each other out register here, so that their files need not import one another in a circle. */
const makers: Partial<Makers> = {};

export function registerMakers(more: Partial<Makers>): void {
  Object.assign(makers, more);
}

/** A Range object over an area. */
export function makeRange(sheet: Sheet, area: Rectangle): GoogleAppsScript.Spreadsheet.Range {
  return whole(makers.range!(sheet, area));
}

/** A Sheet object. */
export function makeSheet(sheet: Sheet): GoogleAppsScript.Spreadsheet.Sheet {
  return whole(makers.sheet!(sheet));
}

/** The Spreadsheet object. */
export function makeSpreadsheet(workbook: Workbook): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return whole(makers.spreadsheet!(workbook));
}
