import { describe, expect, it } from 'vitest';
import { enumNamesOf, membersOf } from '../../../src/host/runtime/googleTypes.ts';
import { inScript } from './inScript.ts';

/** An expression for an object of each service, by Google's interface. */
const objects: Record<string, string> = {
  'Spreadsheet.SpreadsheetApp': 'SpreadsheetApp',
  'Spreadsheet.Spreadsheet': 'ss',
  'Spreadsheet.Sheet': 'sheet',
  'Spreadsheet.Range': "sheet.getRange('A1')",
  'Spreadsheet.RangeList': "sheet.getRangeList(['A1'])",
  'Spreadsheet.NamedRange': "(ss.setNamedRange('N_1', sheet.getRange('A1')), ss.getNamedRanges()[0])",
  'Spreadsheet.Protection': 'sheet.protect()',
  'Spreadsheet.Filter': "sheet.getRange('A1:B2').createFilter()",
  'Spreadsheet.FilterCriteria': 'SpreadsheetApp.newFilterCriteria().build()',
  'Spreadsheet.FilterCriteriaBuilder': 'SpreadsheetApp.newFilterCriteria()',
  'Spreadsheet.ConditionalFormatRuleBuilder': 'SpreadsheetApp.newConditionalFormatRule()',
  'Spreadsheet.DataValidation': 'SpreadsheetApp.newDataValidation().requireDate().build()',
  'Spreadsheet.DataValidationBuilder': 'SpreadsheetApp.newDataValidation()',
  'Spreadsheet.EmbeddedChartBuilder': 'sheet.newChart()',
  'Spreadsheet.EmbeddedBarChartBuilder': 'sheet.newChart().asBarChart()',
  'Spreadsheet.EmbeddedLineChartBuilder': 'sheet.newChart().asLineChart()',
  'Spreadsheet.EmbeddedPieChartBuilder': 'sheet.newChart().asPieChart()',
  'Spreadsheet.DeveloperMetadataFinder': 'ss.createDeveloperMetadataFinder()',
  'Spreadsheet.TextStyle': 'SpreadsheetApp.newTextStyle().build()',
  'Spreadsheet.TextStyleBuilder': 'SpreadsheetApp.newTextStyle()',
  'Spreadsheet.RichTextValue': 'SpreadsheetApp.newRichTextValue().build()',
  'Spreadsheet.RichTextValueBuilder': 'SpreadsheetApp.newRichTextValue()',
  'Base.Ui': 'SpreadsheetApp.getUi()',
  'Base.Menu': 'SpreadsheetApp.getUi().createAddonMenu()',
  'Base.Session': 'Session',
  'Base.Logger': 'Logger',
  'Base.Blob': "Utilities.newBlob('x')",
  'HTML.HtmlService': 'HtmlService',
  'HTML.HtmlOutput': "HtmlService.createHtmlOutput('x')",
  'Properties.PropertiesService': 'PropertiesService',
  'Properties.Properties': 'PropertiesService.getUserProperties()',
  'Cache.CacheService': 'CacheService',
  'Cache.Cache': 'CacheService.getUserCache()',
  'Lock.LockService': 'LockService',
  'Lock.Lock': 'LockService.getUserLock()',
  'Utilities.Utilities': 'Utilities',
  'Script.ScriptApp': 'ScriptApp',
};

/** Names of all members that a script can find on an object. */
const membersIn = (expression: string) =>
  inScript(
    `var names = []; for (var o = ${expression}; o && o !== Object.prototype; o = Object.getPrototypeOf(o)) names = names.concat(Object.getOwnPropertyNames(o)); return names;`,
  ) as string[];

describe('the services', () => {
  it.each(Object.entries(objects))('%s has no member that Google lacks', (interfaceName, expression) => {
    const google = membersOf(interfaceName)!;
    const invented = membersIn(expression).filter((name) => name !== 'constructor' && !google.has(name));
    expect(invented).toEqual([]);
    expect(membersIn(expression).length).toBeGreaterThan(1);
  });

  it("read Google's declarations", () => {
    expect(membersOf('Spreadsheet.Range')!.get('setValues')).toEqual([['any[][]']]);
    expect(membersOf('Spreadsheet.Sheet')!.get('getRange')).toHaveLength(4);
    expect(membersOf('Spreadsheet.Nothing')).toBeNull();
    expect(enumNamesOf('Spreadsheet.WrapStrategy')).toEqual(['WRAP', 'OVERFLOW', 'CLIP']);
  });

  it('offer enumerations whose members print as their names', () => {
    expect(
      inScript(
        'var w = SpreadsheetApp.WrapStrategy.WRAP; return [String(w), w === SpreadsheetApp.WrapStrategy.WRAP, JSON.stringify({ w: w }), String(Charts.ChartType.BAR)];',
      ),
    ).toEqual(['WRAP', true, '{"w":"WRAP"}', 'BAR']);
  });
});
