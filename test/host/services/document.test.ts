import { describe, expect, it } from 'vitest';
import { openHost } from '../../../src/host/host.ts';
import { inScript } from './inScript.ts';

describe('A6 outside a document', () => {
  const host = openHost({
    standalone: true,
    code: `
function f() {
  var refusal = '';
  try { SpreadsheetApp.getUi(); } catch (e) { refusal = e.name + ': ' + e.message; }
  return [SpreadsheetApp.getActiveSpreadsheet(), PropertiesService.getDocumentProperties(), CacheService.getDocumentCache(),
    LockService.getDocumentLock(), PropertiesService.getUserProperties() !== null, LockService.getScriptLock().tryLock(0), refusal];
}`,
  });

  it('there is no file, no document properties, cache or lock; A1 nor a user interface', () => {
    expect(host.call('f')).toEqual({
      ok: true,
      value: [null, null, null, null, true, true, 'Exception: Cannot call SpreadsheetApp.getUi() from this context.'],
    });
  });
});

describe('the open file', () => {
  it('A8 tells no trigger of what a script writes', () => {
    const host = openHost({
      code: "function onEdit() { console.log('edited'); } function f() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); SpreadsheetApp.flush(); }",
    });
    host.call('f');
    expect(host.logs).toEqual([]);
  });

  it('A13 replaces a menu of the same name, and knows no way to take one away', () => {
    const host = openHost({
      code: "function onOpen() { var ui = SpreadsheetApp.getUi(); ui.createMenu('M').addItem('a', 'a').addToUi(); ui.createMenu('M').addItem('b', 'b').addToUi(); }",
    });
    expect(host.open()).toEqual([{ label: 'b', functionName: 'b' }, { label: 'Help' }]);
    expect(inScript("return 'removeMenu' in SpreadsheetApp.getUi();")).toBe(false);
  });

  it('V6 takes formulas from scripts with commas and English names whatever its locale, and gives them back so', () => {
    expect(
      inScript(
        "var r = sheet.getRange('A1'); r.setFormula('=SUM(1.5,2)'); return [r.getFormula(), r.getValue(), r.getDisplayValue()];",
        { locale: 'de_DE' },
      ),
    ).toEqual(['=SUM(1.5,2)', 3.5, '3,5']);
  });

  it("V12 reads an ISO day as UTC, a day with slashes in the script's zone", () => {
    expect(
      inScript("return [new Date('2026-01-31').toISOString(), new Date('01/31/2026').toISOString()];", {
        manifest: { timeZone: 'Asia/Shanghai' },
      }),
    ).toEqual(['2026-01-31T00:00:00.000Z', '2026-01-30T16:00:00.000Z']);
  });

  it('R23 has no appendRow here: what it does on a full grid is not known', () => {
    expect(inScript("return thrown(function () { sheet.appendRow(['a']); });")).toBe('NotImplemented: Sheet.appendRow');
  });
});
