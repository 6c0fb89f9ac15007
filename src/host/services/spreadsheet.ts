import type { Sheet, Workbook } from './bridge.ts';
import { exception, hiddenState, instance, notImplemented, service, theBridge, unknownFate, whole } from './guard.ts';
import { makeRange, makeSheet, makeSpreadsheet, registerMakers } from './make.ts';
import { addMetadata, makeFinder, metadataAt } from './metadata.ts';
import { makeNamedRange, nameArea, removeName } from './namedRange.ts';
import { resolveA1 } from './place.ts';
import { protectionsOf } from './protection.ts';
import { placeOf } from './range/rangeState.ts';
import { makeRangeList } from './rangeList.ts';
import { sheetOf } from './sheet/sheetState.ts';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const states = hiddenState<Workbook>();

/** Members that do what the active sheet's member of the same name does. */
const ofActiveSheet = [
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getActiveCell',
  'getActiveRange',
  'getColumnWidth',
  'getCurrentCell',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRowHeight',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setActiveRange',
  'setActiveSelection',
  'setColumnWidth',
  'setCurrentCell',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies readonly (keyof Google & keyof GoogleSheet)[]; // prettier-ignore

/** The open file. */
class Spreadsheet implements Pick<Google, keyof Spreadsheet> {
  getId(): string {
    return states.of(this).id;
  }
  getName(): string {
    return states.of(this).name;
  }
  rename(name: string): void {
    states.of(this).name = name;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${states.of(this).id}/edit`;
  }
  getSpreadsheetLocale(): string {
    return states.of(this).locale;
  }
  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2,3}(_[A-Z][a-z]{3})?(_([A-Z]{2}|\d{3}))?$/.test(locale)) unknownFate(`The locale ${locale}`);
    states.of(this).locale = locale;
    states.of(this).structureChanged();
  }
  getSpreadsheetTimeZone(): string {
    const { switches, timezone } = states.of(this);
    return switches.zoneMissing ? whole(null as never) : timezone;
  }
  setSpreadsheetTimeZone(timezone: string): void {
    try {
      new Intl.DateTimeFormat('en', { timeZone: timezone });
    } catch {
      throw exception('Invalid argument: timeZone');
    }
    states.of(this).timezone = timezone;
    states.of(this).structureChanged();
  }
  getSheets(): GoogleSheet[] {
    return states.of(this).sheets.map(makeSheet);
  }
  getNumSheets(): number {
    return states.of(this).sheets.length;
  }
  getSheetByName(name: string): GoogleSheet | null {
    const sheet = states.of(this).sheetByName(String(name));
    return sheet && makeSheet(sheet);
  }
  getSheetById(id: number): GoogleSheet | null {
    const sheet = states.of(this).sheetById(id);
    return sheet && makeSheet(sheet);
  }
  getActiveSheet(): GoogleSheet {
    return makeSheet(states.of(this).activeSheet);
  }
  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    return sheet.activate();
  }
  insertSheet(...args: unknown[]): GoogleSheet {
    const workbook = states.of(this);
    const name = args.find((arg): arg is string => typeof arg === 'string') ?? freshName(workbook);
    const index = args.find((arg): arg is number => typeof arg === 'number');
    const options = args.find((arg): arg is { template?: object } => typeof arg === 'object' && arg !== null);
    const at = index ?? workbook.sheets.indexOf(workbook.activeSheet) + 1;
    if (at < 0 || at > workbook.sheets.length) unknownFate(`A sheet at index ${at} of ${workbook.sheets.length}`);
    if (options?.template) return makeSheet(theBridge().model.copySheet(sheetOf(options.template), name, at));
    return makeSheet(workbook.insertSheet(name, { at }));
  }
  deleteSheet(sheet: object): void {
    removeSheet(states.of(this), sheetOf(sheet));
  }
  deleteActiveSheet(): GoogleSheet {
    removeSheet(states.of(this), states.of(this).activeSheet);
    return this.getActiveSheet();
  }
  duplicateActiveSheet(): GoogleSheet {
    const workbook = states.of(this);
    const { activeSheet } = workbook;
    let name = `Copy of ${activeSheet.name}`;
    for (let count = 2; workbook.sheetByName(name); count++) name = `Copy of ${activeSheet.name} ${count}`;
    const copy = theBridge().model.copySheet(activeSheet, name, workbook.sheets.indexOf(activeSheet) + 1);
    workbook.activate(copy);
    return makeSheet(copy);
  }
  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }
  moveActiveSheet(position: number): void {
    const workbook = states.of(this);
    if (position < 1 || position > workbook.sheets.length) throw exception('The sheet position is out of bounds.');
    workbook.moveSheet(workbook.activeSheet, position - 1);
  }
  getRange(notation: string): GoogleRange {
    const workbook = states.of(this);
    const { sheet, area } = resolveA1(workbook, workbook.activeSheet, notation);
    return makeRange(sheet, area);
  }
  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return makeRangeList(notations.map((notation) => this.getRange(notation)));
  }
  getRangeByName(name: string): GoogleRange | null {
    const workbook = states.of(this);
    const found = workbook.namedRanges.find((range) => range.name.toLowerCase() === String(name).toLowerCase());
    return found ? makeRange(workbook.sheetById(found.sheetId)!, found.area) : null;
  }
  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return states.of(this).namedRanges.map(makeNamedRange);
  }
  setNamedRange(name: string, range: object): void {
    const { sheet, area } = placeOf(range);
    nameArea(states.of(this), name, sheet, area);
  }
  removeNamedRange(name: string): void {
    const workbook = states.of(this);
    const found = workbook.namedRanges.find((range) => range.name === name);
    if (!found) throw exception('Range not found');
    removeName(workbook, found);
  }
  getProtections(type: unknown): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(states.of(this).sheets, type);
  }
  addDeveloperMetadata(...args: unknown[]): Google {
    addMetadata(states.of(this), { type: 'SPREADSHEET', sheetId: null, line: 0 }, args);
    return whole(this);
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(states.of(this), { type: 'SPREADSHEET' });
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return makeFinder(() => true);
  }
  toast(message: string, title = '', seconds: number | null = 5): void {
    const workbook = states.of(this);
    workbook.patches.add({ kind: 'toast', message, title, seconds: seconds ?? 5 });
    workbook.changed();
  }
}

/** A sheet on which somebody protected anything against this person can't be removed. */
function removeSheet(workbook: Workbook, sheet: Sheet): void {
  theBridge().model.checkProtection(sheet, sheet.wholeArea());
  workbook.deleteSheet(sheet);
}

function freshName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheetByName(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

for (const member of ofActiveSheet) {
  Object.defineProperty(Spreadsheet.prototype, member, {
    configurable: true,
    writable: true,
    value(this: object, ...args: unknown[]) {
      const sheet = makeSheet(states.of(this).activeSheet);
      return (sheet[member] as (...more: unknown[]) => unknown)(...args);
    },
  });
}

service('Spreadsheet.Spreadsheet', Spreadsheet);
registerMakers({ spreadsheet: (workbook) => states.give(instance(Spreadsheet), workbook) });

/** The open spreadsheet, null for a script that runs outside one. */
export function activeSpreadsheet(): Google {
  const { workbook } = theBridge();
  return workbook ? makeSpreadsheet(workbook) : whole(null as never);
}

/** Other files are out of reach of the host. */
export function otherSpreadsheet(member: string): never {
  theBridge().requireScopes(`SpreadsheetApp.${member}`, ['https://www.googleapis.com/auth/spreadsheets']);
  return notImplemented(`SpreadsheetApp.${member}`);
}
