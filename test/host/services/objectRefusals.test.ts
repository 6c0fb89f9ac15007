import { describe, expect, it } from 'vitest';
import { openHost } from '../../../src/host/host.ts';
import { inScript, refusalOf } from './inScript.ts';

const isProtected =
  'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** What a colleague's script is told on a sheet that its owner protected (first line) in this way. */
function colleagueOn(protecting: string, expression: string): unknown {
  const host = openHost({
    code: `function protectIt() { var ss = SpreadsheetApp.getActive(); var sheet = ss.getSheets()[0]; ${protecting} }
      function test() {
        var ss = SpreadsheetApp.getActive(); var sheet = ss.getSheets()[0];
        try { ${expression}; SpreadsheetApp.flush(); } catch (e) { return e.name + ': ' + e.message; }
        return 'nothing thrown';
      }`,
    computing: 0,
  });
  host.call('protectIt');
  host.switchUser('colleague');
  const result = host.call('test');
  return result.ok ? result.value : result.error.message;
}

describe('a sheet that is protected as a whole keeps all that hangs on it', () => {
  it.each([
    "sheet.setName('b')",
    "ss.insertSheet('b'); sheet.hideSheet()",
    "sheet.setTabColor('#ff0000')",
    'sheet.setHiddenGridlines(true)',
    'sheet.setFrozenRows(1)',
    'sheet.setFrozenColumns(1)',
    'sheet.setColumnWidth(1, 50)',
    'sheet.setRowHeights(1, 2, 50)',
    'sheet.autoResizeColumns(1, 1)',
    'sheet.hideRows(1)',
    'sheet.insertRowsAfter(1, 1)',
    'sheet.deleteRows(5, 1)',
    'sheet.setConditionalFormatRules([])',
    "sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 1, 0, 0).build())",
    "sheet.getRange('A1:B2').createFilter()",
    "sheet.getRange('A1:B2').merge()",
    "sheet.getRange('A1').trimWhitespace()",
    "sheet.getRange('A1').removeCheckboxes()",
    "sheet.getRange('A1').insertCheckboxes()",
    "sheet.getRange('A1:B2').sort(1)",
    "ss.insertSheet('b').getRange('A1').copyTo(sheet.getRange('A1'))",
    'sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove()',
    'sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setWarningOnly(true)',
  ])('%s', (expression) => {
    expect(colleagueOn('sheet.protect();', expression)).toBe(isProtected);
    expect(colleagueOn('sheet.protect().setWarningOnly(true);', expression)).toBe('nothing thrown');
  });

  it('a protected range keeps its cells, not what hangs on the sheet', () => {
    const range = "sheet.getRange('A1:B2').protect();";
    expect(colleagueOn(range, "sheet.getRange('B2:C3').merge()")).toBe(isProtected);
    expect(colleagueOn(range, "sheet.setName('b'); sheet.setFrozenRows(1); sheet.setColumnWidth(1, 50)")).toBe(
      'nothing thrown',
    );
  });
});

/** Wording: reports of Google's messages in public repositories. */
describe("more of Google's refusals", () => {
  it.each([
    ['a cell outside its range', "sheet.getRange('A1:B2').getCell(3, 1)", 'Cell reference out of range'],
    ['a cell before its range', "sheet.getRange('B2:C3').getCell(0, 1)", 'Cell reference out of range'],
    [
      'merging across the edge of frozen rows',
      "sheet.setFrozenRows(1); sheet.getRange('A1:A2').merge()",
      "You can't merge frozen and non-frozen rows.",
    ],
    [
      'merging across the edge of frozen columns',
      "sheet.setFrozenColumns(1); sheet.getRange('A1:C1').merge()",
      "You can't merge frozen and non-frozen columns.",
    ],
    [
      'freezing columns through merged cells',
      "sheet.getRange('A1:C1').merge(); sheet.setFrozenColumns(2)",
      "Sorry, you can't freeze columns which contain only part of a merged cell. Try to break apart merged cells or freeze more columns to include the complete merged cells.",
    ],
    [
      'freezing rows through merged cells',
      "sheet.getRange('A2:A4').merge(); sheet.setFrozenRows(3)",
      "Sorry, you can't freeze rows which contain only part of a merged cell. Try to break apart merged cells or freeze more rows to include the complete merged cells.",
    ],
    ['freezing every row', 'sheet.setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
    [
      'a filter over cells merged downwards',
      "sheet.getRange('A2:A3').merge(); sheet.getRange('A1:B5').createFilter()",
      "You can't create a filter over a range containing vertical merges.",
    ],
    [
      'a rule whose formula reads another sheet',
      "ss.insertSheet('Other one'); sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(\"='Other one'!A1>1\").setBold(true).setRanges([sheet.getRange('A1')]).build()])",
      'Conditional format rule cannot reference a different sheet.',
    ],
    [
      'a rule whose formula names a range of another sheet',
      "ss.setNamedRange('LIMIT_', ss.insertSheet('b').getRange('A1')); sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>LIMIT_').setBold(true).setRanges([sheet.getRange('A1')]).build()])",
      'Conditional format rule cannot reference a different sheet.',
    ],
    [
      "a range in place of a sheet's protection",
      "sheet.protect().setRange(sheet.getRange('A1'))",
      'Cannot change sheet protection to range protection (or vice versa).',
    ],
    ['a link without a text', "SpreadsheetApp.newRichTextValue().setLinkUrl('#gid=0')", 'Illegal argument.'],
    ['a line beyond the grid', 'sheet.isRowHiddenByUser(1001)', 'Those rows are out of bounds.'],
    ['a width beyond the grid', 'sheet.getColumnWidth(27)', 'Those columns are out of bounds.'],
    [
      'a date that is none',
      "Utilities.formatDate(new Date('x'), 'GMT', 'yyyy')",
      'Invalid argument: date. Should be of type: Date',
    ],
    ['a zone that is none', "ss.setSpreadsheetTimeZone('Middle/Earth')", 'Invalid argument: timeZone'],
    [
      'a table for a text',
      "Utilities.formatDate('2026-01-01', 'GMT', 'yyyy')",
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    ],
  ])('%s', (_, expression, message) => {
    expect(refusalOf(expression)).toBe(`Exception: ${message}`);
  });

  // That Google refuses is documented (help, guides); in which words is not known.
  it.each([
    "sheet.setName('')",
    "ss.insertSheet('')",
    'sheet.insertColumnsAfter(26, 18253)',
    "sheet.addDeveloperMetadata('k', new Array(30001).join('x'))",
    "for (var i = 0; i < 4; i++) sheet.addDeveloperMetadata('k' + i, new Array(8000).join('x'))",
  ])('what it refuses in words not reported: %s', (expression) => {
    expect(refusalOf(expression)).toMatch(/^Exception: /);
  });

  it('what has room is taken', () => {
    expect(
      inScript(
        "for (var i = 0; i < 3; i++) sheet.addDeveloperMetadata('k' + i, new Array(9000).join('x')); sheet.deleteRows(2, 990); sheet.insertColumnsAfter(26, 18252); sheet.setFrozenRows(2); sheet.getRange('A1:A2').merge(); sheet.getRange('A3:A5').merge(); var own = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=AND(Sheet1!A1>1, INDIRECT(\"b!A1\")=\"b!\")').setBold(true).setRanges([sheet.getRange('A1')]).build(); sheet.setConditionalFormatRules([own]); return sheet.getMaxColumns();",
      ),
    ).toBe(18_278);
  });

  it.each([
    "ss.insertSheet('b', 5)",
    "sheet.getRange('A1:B2').sort(3)",
    "sheet.getRange('A1:B2').createFilter().sort(4, true)",
    "sheet.getRange('A1:B2').copyTo(sheet.getRange('Z1000'))",
    "sheet.getRange('A1').protect().setUnprotectedRanges([sheet.getRange('A1')])",
    'sheet.setFrozenRows(-1)',
    'sheet.setColumnWidth(1, 0)',
    "ss.setSpreadsheetLocale('nowhere')",
    "sheet.getRange('A1').setFontSize(0)",
    'SpreadsheetApp.newDataValidation().build()',
    'SpreadsheetApp.newDataValidation().requireValueInList([])',
    "sheet.addDeveloperMetadata('')",
    "PropertiesService.getDocumentProperties().setProperty('', 'x')",
    'sheet.hideRows(1, 999); sheet.hideRows(1000)',
  ])('what nobody has told of is refused as unknown: %s', (expression) => {
    expect(refusalOf(expression)).toMatch(/^HostRefusal: .*is not known\.$/);
  });

  it('alignments and weights that Sheets does not know change nothing, as there', () => {
    expect(
      inScript(
        "var r = sheet.getRange('A1').setHorizontalAlignment('center').setFontWeight('bold').setVerticalAlignment('top'); r.setHorizontalAlignment('middle').setFontWeight('heavy').setVerticalAlignment('center').setFontLine('wavy').setFontStyle('slanted'); return [r.getHorizontalAlignment(), r.getFontWeight(), r.getVerticalAlignment(), r.getFontLine(), r.getFontStyle()];",
      ),
    ).toEqual(['center', 'bold', 'top', 'none', 'normal']);
  });

  it('a custom function has no script service, whatever the scopes', () => {
    const host = openHost({
      code: '/** @customfunction */ function T() { return ScriptApp.getProjectTriggers().length; }',
      manifest: { oauthScopes: ['https://www.googleapis.com/auth/script.scriptapp'] },
    });
    expect(host.runCustomFunction('T', [])).toMatchObject({
      ok: false,
      error: { message: 'You do not have permission to call ScriptApp service.' },
    });
  });
});
