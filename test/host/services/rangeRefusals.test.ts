import { describe, expect, it } from 'vitest';
import { hostWith, inScript, refusalOf, resultOf } from './inScript.ts';

/** Wording: field reports of Google's messages, numbered as in the platform's list of traps. */
describe("a range or sheet refuses in Google's words", () => {
  it.each([
    [
      'R1 too few rows',
      'sheet.getRange(1,1,2,2).setValues([[1,2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'R2 too many columns',
      'sheet.getRange(1,1,1,2).setValues([[1,2,3]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
    [
      'R2 ragged data',
      'sheet.getRange(1,1,2,2).setValues([[1,2],[3]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      'R3 a flat array',
      'sheet.getRange(1,1,1,2).setValues([1,2])',
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'R3 a text for a row number',
      "sheet.getRange('a', 1, 1, 1)",
      "The parameters (String,number,number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    ['R4 no rows', 'sheet.getRange(2,1,sheet.getLastRow(),1)', 'The number of rows in the range must be at least 1.'],
    ['R4 no columns', 'sheet.getRange(1,1,1,0)', 'The number of columns in the range must be at least 1.'],
    ['R5 row 0', 'sheet.getRange(0,1)', 'The starting row of the range is too small.'],
    ['R5 column 0', 'sheet.getRange(1,0)', 'The starting column of the range is too small.'],
    [
      'R6 beyond the grid',
      'sheet.getRange(1001,1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['R7 delete beyond the grid', 'sheet.deleteRows(999, 5)', 'Those rows are out of bounds.'],
    ['R7 insert beyond the grid', 'sheet.insertColumnsAfter(30, 1)', 'Those columns are out of bounds.'],
    ['R7 delete everything', 'sheet.deleteRows(1, 1000)', 'Sorry, it is not possible to delete all non-frozen rows.'],
    ['R8 no such notation', "sheet.getRange('nonsense!!')", 'Range not found'],
    ['R8 no such sheet', "ss.getRange('Nowhere!A1')", 'Range not found'],
    [
      'R9 the same name',
      "ss.insertSheet('sheet1')",
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
    [
      'R9 a long name',
      "ss.insertSheet(new Array(102).join('x'))",
      'The sheet name cannot be greater than 100 characters.',
    ],
    ['R9 the last sheet', 'ss.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
    [
      'R9 the last visible sheet',
      "ss.insertSheet('b').hideSheet(); ss.deleteSheet(sheet)",
      "You can't remove all the visible sheets in a document.",
    ],
    ['R10 a sheet that is not there', "ss.getSheetByName('none').getName()", null],
    [
      'R11 a second filter',
      "sheet.getRange('A1:B2').createFilter(); sheet.getRange('C1:D2').createFilter()",
      "You can't create a filter in a sheet that already has a filter.",
    ],
    [
      'R17 too many cells',
      'sheet.insertRowsAfter(1000, 400000)',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      'a chart beside the grid',
      "sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B5')).setPosition(2, 27, 0, 0).build())",
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'a list of 501 choices',
      "SpreadsheetApp.newDataValidation().requireValueInList(new Array(502).join('x').split(''))",
      'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
    ],
    // Names: letters, digits and underscores, not beginning with true or false (Google's help on naming ranges).
    ['a name with a point', "ss.setNamedRange('a.b', sheet.getRange('A1'))", 'The name of the range, a.b, is invalid.'],
    [
      'a name that begins with true',
      "ss.setNamedRange('trueValue', sheet.getRange('A1'))",
      'The name of the range, trueValue, is invalid.',
    ],
    ['a sheet that was deleted', "var b = ss.insertSheet('b'); ss.deleteSheet(b); b.getLastRow()", null],
  ])('%s', (_, expression, message) => {
    const refusal = refusalOf(expression);
    if (message !== null) expect(refusal).toBe(`Exception: ${message}`);
    else expect(refusal).toMatch(/^(TypeError: Cannot read properties of null|Exception: Sheet \d+ not found)/);
  });

  it('R11 clear() keeps the filter', () => {
    expect(inScript("sheet.getRange('A1:B2').createFilter(); sheet.clear(); return sheet.getFilter() !== null;")).toBe(
      true,
    );
  });

  it('R12 an empty sheet has no last row, but a data range of one cell', () => {
    expect(inScript('return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getValues()];')).toEqual([
      0,
      0,
      [['']],
    ]);
  });

  it('R12 formulas that show nothing, unticked boxes and notes count as content', () => {
    expect(inScript("sheet.getRange('A3').setFormula('=\"\"'); return sheet.getLastRow();")).toBe(3);
    expect(
      inScript(
        "sheet.getRange('B4').insertCheckboxes(); return [sheet.getLastRow(), sheet.getRange('B4').getValue()];",
      ),
    ).toEqual([4, false]);
    expect(inScript("sheet.getRange('C5').setNote('seen'); return sheet.getLastRow();")).toBe(5);
  });

  it('R13 hidden rows are read like the others', () => {
    expect(
      inScript(
        "sheet.getRange('A1:A3').setValues([[1],[2],[3]]); sheet.hideRows(2); return [sheet.getRange('A1:A3').getValues(), sheet.isRowHiddenByUser(2)];",
      ),
    ).toEqual([[[1], [2], [3]], true]);
  });

  it('R18 a merged area holds its value in the first cell only', () => {
    expect(
      inScript(
        "sheet.getRange('A1:B1').setValues([[1,2]]).merge(); sheet.getRange('B1').setValue(9); return sheet.getRange('A1:B1').getValues();",
      ),
    ).toEqual([[1, '']]);
  });

  it('R21 a new sheet is active and has 1000 × 26 cells', () => {
    expect(
      inScript(
        "var b = ss.insertSheet('b'); return [b.getMaxRows(), b.getMaxColumns(), ss.getActiveSheet().getName()];",
      ),
    ).toEqual([1000, 26, 'b']);
  });

  it('R22 undefined and null clear, setValue fills a whole range', () => {
    expect(
      inScript(
        "sheet.getRange('A1:B1').setValues([[1,2]]); sheet.getRange('A1:B1').setValues([[undefined,null]]); sheet.getRange('A2:B3').setValue('x'); return sheet.getRange('A1:B3').getValues();",
      ),
    ).toEqual([
      ['', ''],
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  it('R24 clearing formats leaves the number format, colours come back in lower-case hex', () => {
    expect(
      inScript(
        "var r = sheet.getRange('A1'); var first = r.getNumberFormat(); r.setNumberFormat('0.00').setBackground('#AABBCC').setFontColor('red'); var colors = [r.getBackground(), r.getFontColor()]; r.clearFormat(); return [first, colors, r.getNumberFormat(), r.getBackground()];",
      ),
    ).toEqual(['0.###############', ['#aabbcc', '#ff0000'], '0.00', '#ffffff']);
  });

  it("a member of Google's that is not built says so, a name that Google lacks is undefined", () => {
    expect(refusalOf('sheet.getSlicers()')).toBe('NotImplemented: Sheet.getSlicers');
    expect(refusalOf('DriveApp.getFiles()')).toBe('NotImplemented: DriveApp.getFiles');
    expect(inScript("return [typeof sheet.getEverything, 'getSlicers' in sheet, 'getEverything' in sheet];")).toEqual([
      'undefined',
      true,
      false,
    ]);
  });

  it("values, dates and errors are of the script's own realm", () => {
    const host = hostWith(
      "sheet.getRange('A1').setValue(new Date(0)); var v = sheet.getRange('A1:B1').getValues(); var e; try { sheet.getRange(0,1); } catch (x) { e = x; } return [v instanceof Array, v[0] instanceof Array, v[0][0] instanceof Date, e instanceof Error, e.name];",
    );
    expect(resultOf(host)).toEqual([true, true, true, true, 'Exception']);
  });
});
