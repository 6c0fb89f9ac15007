import { colorText } from '../color.ts';
import { enumMember } from '../enums.ts';
import { exception, instance, service, theBridge, whole } from '../guard.ts';
import { makeRange, makeSheet, makeSpreadsheet, registerMakers } from '../make.ts';
import { resolveA1, resolveArea } from '../place.ts';
import { placeOf } from '../range/rangeState.ts';
import { readValues } from '../range/readValues.ts';
import { makeRangeList } from '../rangeList.ts';
import { SheetParts } from './sheetParts.ts';
import { changeable, sheetOf, sheetStates } from './sheetState.ts';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** A sheet: its name and place in the file, and the ranges had from it; grid and parts are in files of their own. */
class Sheet extends SheetParts implements Pick<Google, keyof Sheet> {
  getName(): string {
    return sheetOf(this).name;
  }
  getSheetName(): string {
    return sheetOf(this).name;
  }
  setName(name: string): Google {
    const sheet = changeable(this);
    sheet.workbook.renameSheet(sheet, String(name));
    return whole(this);
  }
  getSheetId(): number {
    return sheetOf(this).id;
  }
  getIndex(): number {
    const sheet = sheetOf(this);
    return sheet.workbook.sheets.indexOf(sheet) + 1;
  }
  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return makeSpreadsheet(sheetOf(this).workbook);
  }
  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return enumMember('Spreadsheet.SheetType', 'GRID');
  }
  activate(): Google {
    const sheet = sheetOf(this);
    sheet.workbook.activate(sheet);
    return whole(this);
  }
  getRange(...args: [string] | [number, number, number?, number?]): GoogleRange {
    const sheet = sheetOf(this);
    if (typeof args[0] === 'string') {
      const place = resolveA1(sheet.workbook, sheet, args[0]);
      return makeRange(place.sheet, place.area);
    }
    const [row, column, rows = 1, columns = 1] = args as [number, number, number?, number?];
    return makeRange(sheet, resolveArea(sheet, row, column, rows, columns));
  }
  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const sheet = sheetOf(this);
    const places = notations.map((notation) => resolveA1(sheet.workbook, sheet, notation));
    return makeRangeList(places.map((place) => makeRange(place.sheet, place.area)));
  }
  getDataRange(): GoogleRange {
    const sheet = sheetOf(this);
    theBridge().flush();
    return makeRange(sheet, {
      row: 1,
      column: 1,
      rows: Math.max(1, sheet.lastRow()),
      columns: Math.max(1, sheet.lastColumn()),
    });
  }
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const sheet = sheetOf(this);
    theBridge().flush();
    theBridge().charge({ read: rows * columns });
    const area = {
      row,
      column,
      rows: rows < 0 ? sheet.rowCount : rows,
      columns: columns < 0 ? sheet.columnCount : columns,
    };
    return readValues(sheet, resolveArea(sheet, area.row, area.column, area.rows, area.columns));
  }
  getActiveRange(): GoogleRange | null {
    const sheet = sheetOf(this);
    return sheet.workbook.activeSheet === sheet
      ? makeRange(sheet, sheet.workbook.selection)
      : makeRange(sheet, { row: 1, column: 1, rows: 1, columns: 1 });
  }
  getActiveCell(): GoogleRange {
    const { sheet, area } = placeOf(this.getActiveRange()!);
    return makeRange(sheet, { ...area, rows: 1, columns: 1 });
  }
  getCurrentCell(): GoogleRange | null {
    return this.getActiveCell();
  }
  setActiveRange(range: GoogleRange): GoogleRange {
    return range.activate();
  }
  setActiveSelection(range: string | GoogleRange): GoogleRange {
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }
  setCurrentCell(cell: GoogleRange): GoogleRange {
    return cell.activate();
  }
  isSheetHidden(): boolean {
    return sheetOf(this).hidden;
  }
  hideSheet(): Google {
    const sheet = changeable(this);
    if (sheet.workbook.sheets.every((other) => other === sheet || other.hidden)) {
      throw exception("You can't hide all the sheets in a document.");
    }
    sheet.hidden = true;
    if (sheet.workbook.activeSheet === sheet)
      sheet.workbook.activate(sheet.workbook.sheets.find((other) => !other.hidden)!);
    sheet.partChanged('hidden');
    return whole(this);
  }
  showSheet(): Google {
    const sheet = changeable(this);
    sheet.hidden = false;
    sheet.partChanged('hidden');
    return whole(this);
  }
  getTabColor(): string | null {
    return sheetOf(this).tabColor;
  }
  setTabColor(color: string | null): Google {
    const sheet = changeable(this);
    sheet.tabColor = colorText(color);
    sheet.partChanged('tab');
    return whole(this);
  }
  hasHiddenGridlines(): boolean {
    return sheetOf(this).hiddenGridlines;
  }
  setHiddenGridlines(hide: boolean): Google {
    const sheet = changeable(this);
    sheet.hiddenGridlines = hide;
    sheet.partChanged('gridlines');
    return whole(this);
  }
  isRightToLeft(): boolean {
    return sheetOf(this).rightToLeft;
  }
  setRightToLeft(rightToLeft: boolean): Google {
    const sheet = changeable(this);
    sheet.rightToLeft = rightToLeft;
    sheet.partChanged('gridlines');
    return whole(this);
  }
  copyTo(_spreadsheet: object): Google {
    const sheet = sheetOf(this);
    const { workbook } = sheet;
    let name = `Copy of ${sheet.name}`;
    for (let count = 2; workbook.sheetByName(name); count++) name = `Copy of ${sheet.name} ${count}`;
    return makeSheet(theBridge().model.copySheet(sheet, name, workbook.sheets.length));
  }
  sort(column: number, ascending = true): Google {
    const sheet = sheetOf(this);
    const first = sheet.frozenRows + 1;
    const area = {
      row: first,
      column: 1,
      rows: Math.max(1, sheet.lastRow() - first + 1),
      columns: Math.max(1, sheet.lastColumn()),
    };
    theBridge().write(() => theBridge().model.sortRows(sheet, area, [{ column, ascending }]));
    return whole(this);
  }
}

service('Spreadsheet.Sheet', Sheet);
registerMakers({ sheet: (sheet) => sheetStates.give(instance(Sheet), sheet) });
