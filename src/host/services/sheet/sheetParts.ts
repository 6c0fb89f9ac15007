import { insertChart, makeChart, newChart, removeChart, updateChart } from '../charts.ts';
import { makeRule, ruleFor } from '../conditionalFormat.ts';
import { makeFilter } from '../filter.ts';
import { theBridge, whole } from '../guard.ts';
import { addMetadata, makeFinder, metadataAt } from '../metadata.ts';
import { makeNamedRange } from '../namedRange.ts';
import { protect, protectionsOf } from '../protection.ts';
import { SheetGrid } from './sheetGrid.ts';
import { changeable, sheetOf } from './sheetState.ts';

type Google = GoogleAppsScript.Spreadsheet.Sheet;

/** What hangs on a sheet besides its cells. */
export abstract class SheetParts extends SheetGrid {
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const sheet = sheetOf(this);
    return sheet.filter ? makeFilter(sheet) : null;
  }
  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    const sheet = sheetOf(this);
    return sheet.workbook.namedRanges.filter(({ sheetId }) => sheetId === sheet.id).map(makeNamedRange);
  }
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(sheetOf(this), null);
  }
  getProtections(type: unknown): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf([sheetOf(this)], type);
  }
  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    const sheet = sheetOf(this);
    return sheet.conditionalFormats.map((rule) => makeRule(sheet, rule));
  }
  setConditionalFormatRules(rules: object[]): void {
    const sheet = changeable(this);
    sheet.conditionalFormats = rules.map((rule) => ruleFor(rule, sheet));
    sheet.partChanged('conditionalFormats');
  }
  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }
  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return newChart(sheetOf(this));
  }
  getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    const sheet = sheetOf(this);
    return sheet.charts.map((chart) => makeChart(sheet, chart));
  }
  insertChart(chart: object): void {
    insertChart(changeable(this), chart);
  }
  updateChart(chart: object): void {
    updateChart(changeable(this), chart);
  }
  removeChart(chart: object): void {
    removeChart(changeable(this), chart);
  }
  addDeveloperMetadata(...args: unknown[]): Google {
    const sheet = sheetOf(this);
    addMetadata(sheet.workbook, { type: 'SHEET', sheetId: sheet.id, line: 0 }, args);
    sheet.partChanged('metadata');
    return whole(this);
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const sheet = sheetOf(this);
    return metadataAt(sheet.workbook, { type: 'SHEET', sheetId: sheet.id });
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    const { id } = sheetOf(this);
    return makeFinder(({ sheetId }) => sheetId === id);
  }
  clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): Google {
    const { formatOnly, contentsOnly } = options;
    return clearAll(this, { contents: !formatOnly, formats: !contentsOnly, notes: !formatOnly && !contentsOnly });
  }
  clearContents(): Google {
    return clearAll(this, { contents: true });
  }
  clearFormats(): Google {
    return clearAll(this, { formats: true });
  }
  clearNotes(): Google {
    return clearAll(this, { notes: true });
  }
}

function clearAll(object: object, what: Parameters<ReturnType<typeof theBridge>['model']['clearCells']>[2]): Google {
  const sheet = sheetOf(object);
  theBridge().charge({ written: sheet.lastRow() * sheet.lastColumn() });
  theBridge().write(() => theBridge().model.clearCells(sheet, sheet.wholeArea(), what));
  return whole(object);
}
