import { describe, expect, it } from 'vitest';
import { failureOf, hostWith, inScript, resultOf } from './inScript.ts';

const protection =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const tooLong = 'Your input contains more than the maximum of 50000 characters in a single cell.';

describe('R19 a refused write', () => {
  it('is silent itself and surfaces at the next call on the spreadsheet', () => {
    const body =
      "var steps = []; var long = new Array(50002).join('x'); sheet.getRange('A1').setValue(long); steps.push('written'); steps.push(thrown(function () { sheet.getLastRow(); })); steps.push(sheet.getRange('A1').getValue()); return steps;";
    expect(inScript(body)).toEqual(['written', `Exception: ${tooLong}`, '']);
  });

  it('surfaces at flush, once', () => {
    const body =
      "var long = new Array(50002).join('x'); sheet.getRange('A1').setValue(long); return [thrown(function () { SpreadsheetApp.flush(); }), thrown(function () { SpreadsheetApp.flush(); })];";
    expect(inScript(body)).toEqual([`Exception: ${tooLong}`, 'nothing thrown']);
  });

  it('fails the whole call when nothing comes after it', () => {
    expect(failureOf(hostWith("sheet.getRange('A1').setValue(new Array(50002).join('x')); return 'done';"))).toBe(
      `Exception: ${tooLong}`,
    );
  });

  it('writes nothing of its block', () => {
    expect(
      inScript(
        "sheet.getRange('A1:B1').setValues([['kept?', new Array(50002).join('x')]]); thrown(function () { SpreadsheetApp.flush(); }); return sheet.getRange('A1:B1').getValues();",
      ),
    ).toEqual([['', '']]);
  });

  it('R14 in a cell that another person protected', () => {
    const host = hostWith("sheet.getRange('B2').setValue(1); SpreadsheetApp.flush();");
    const sheet = host.workbook.sheets[0]!;
    sheet.protections.push({
      id: 1,
      area: { row: 2, column: 2, rows: 1, columns: 1 },
      rangeName: null,
      warningOnly: false,
      description: '',
      editors: ['owner'],
      domainEdit: false,
      unprotected: [],
    });
    expect(failureOf(host)).toBe(`Exception: ${protection}`);
    sheet.protections[0]!.warningOnly = true;
    expect(failureOf(host)).toBe('no failure');
  });

  it('R14 on a sheet that another person protected: it can neither be removed nor renamed', () => {
    for (const deed of ["ss.deleteSheet(ss.getSheetByName('theirs'))", "ss.getSheetByName('theirs').setName('mine')"]) {
      const host = hostWith(`${deed}; SpreadsheetApp.flush();`);
      host.workbook.insertSheet('theirs').protections.push({
        id: 1,
        area: null,
        rangeName: null,
        warningOnly: false,
        description: '',
        editors: ['owner'],
        domainEdit: false,
        unprotected: [],
      });
      expect(failureOf(host)).toBe(`Exception: ${protection}`);
      expect(host.workbook.sheetByName('theirs')).not.toBeNull();
    }
  });

  it('R16 of a number format to a typed column of a table surfaces at flush; values may be written', () => {
    const host = hostWith(
      "sheet.getRange('B2').setValue(5); var r = sheet.getRange('A1:C3'); r.setNumberFormat('0.00'); return [thrown(function () { SpreadsheetApp.flush(); }), sheet.getRange('B2').getValue(), thrown(function () { sheet.getRange('D1').setNumberFormat('0'); SpreadsheetApp.flush(); })];",
    );
    host.workbook.sheets[0]!.typedColumns.push({ row: 1, column: 2, rows: 10, columns: 1 });
    expect(resultOf(host)).toEqual([
      "Exception: You can't set the number format of cells in a typed column.",
      5,
      'nothing thrown',
    ]);
  });

  it('R15 that breaks a validation rule', () => {
    const body = (value: string) =>
      `sheet.getRange('M2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a','b']).setAllowInvalid(false).setHelpText('Choose a or b.').build()); sheet.getRange('M2').setValue('${value}'); SpreadsheetApp.flush(); return sheet.getRange('M2').getValue();`;
    expect(failureOf(hostWith(body('c')))).toBe(
      'Exception: The data you entered in cell M2 violates the data validation rules set on this cell. Choose a or b.',
    );
    expect(inScript(body('b'))).toBe('b');
  });
});
