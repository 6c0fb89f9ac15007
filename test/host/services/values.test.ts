import { describe, expect, it } from 'vitest';
import { hostWith, inScript, refusalOf, resultOf } from './inScript.ts';

describe('setValues and getValues', () => {
  it('V1 a blank is an empty text, 0 and false are values', () => {
    expect(
      inScript("sheet.getRange('A1:C1').setValues([['', 0, false]]); return sheet.getRange('A1:D1').getValues();"),
    ).toEqual([['', 0, false, '']]);
  });

  // Each text as a person would type it in en_US.
  it.each([
    ['007', 7],
    ['10%', 0.1],
    ['TRUE', true],
    ['1e5', 100000],
    ['-5', -5],
    ['-x', '-x'],
    ['A-1', 'A-1'],
    ['M0001', 'M0001'],
    ["'007", '007'],
    ["'=1+1", '=1+1'],
    ['', ''],
    ['１２', '１２'],
  ])('V4 takes the text %j as %j', (text, value) => {
    expect(
      inScript(`sheet.getRange('A1').setValue(${JSON.stringify(text)}); return sheet.getRange('A1').getValue();`),
    ).toBe(value);
  });

  it('V4 reads "1-2" as a day of this year and "12/3" by locale', () => {
    const now = Date.UTC(2026, 5, 15);
    const body =
      "sheet.getRange('A1:B1').setValues([['1-2', '12/3/2025']]); return sheet.getRange('A1:B1').getValues()[0].map(function (d) { return d.toISOString().slice(0, 10); });";
    expect(inScript(body, { now })).toEqual(['2026-01-02', '2025-12-03']);
    expect(inScript(body, { now, locale: 'en_GB' })).toEqual(['2026-02-01', '2025-03-12']);
  });

  it("V4 keeps texts in cells formatted '@'", () => {
    expect(
      inScript(
        "var r = sheet.getRange('A1:C1'); r.setNumberFormat('@'); r.setValues([['007', '1-2', 'TRUE']]); return r.getValues();",
      ),
    ).toEqual([['007', '1-2', 'TRUE']]);
  });

  it('V5 makes a formula of what begins with =, in a text cell too unless the switch says otherwise', () => {
    const body =
      "var r = sheet.getRange('A1'); r.setNumberFormat('@'); r.setValue('=1+1'); return [r.getFormula(), r.getValue()];";
    expect(inScript(body)).toEqual(['=1+1', 2]);
    expect(inScript(body, { switches: { formulaInTextCells: false } })).toEqual(['', '=1+1']);
  });

  it('V5 keeps an apostrophe visible in a text cell unless the switch says otherwise', () => {
    const body = "var r = sheet.getRange('A1'); r.setNumberFormat('@'); r.setValue(\"'=1\"); return r.getValue();";
    expect(inScript(body)).toBe("'=1");
    expect(inScript(body, { switches: { apostropheKeptInTextCells: false } })).toBe('=1');
  });

  it('V5 setRichTextValues writes text whatever it looks like', () => {
    expect(
      inScript(
        "var r = sheet.getRange('A1:B1'); r.setRichTextValues([['=1+1', '007'].map(function (t) { return SpreadsheetApp.newRichTextValue().setText(t).build(); })]); return [r.getValues(), r.getFormulas()];",
      ),
    ).toEqual([[['=1+1', '007']], [['', '']]]);
  });

  it('V7 a malformed formula is stored and shows #ERROR!', () => {
    expect(
      inScript("var r = sheet.getRange('A1'); r.setFormula('=SUM(1,'); return [r.getFormula(), r.getValue()];"),
    ).toEqual(['=SUM(1,', '#ERROR!']);
  });

  it('V8 long ids lose digits unless they are text', () => {
    expect(
      inScript("var r = sheet.getRange('A1'); r.setValue('12345678901234567'); return r.getValue() % 10;"),
    ).not.toBe(7);
  });

  it('V9 display values are texts of the locale', () => {
    const body =
      "sheet.getRange('A1').setNumberFormat('#,##0.00').setValue(1234.5); return sheet.getRange('A1').getDisplayValues();";
    expect(inScript(body)).toEqual([['1,234.50']]);
    expect(inScript(body, { locale: 'de_DE' })).toEqual([['1.234,50']]);
  });

  it('V10 odd spaces and quotes survive', () => {
    const text = ' “a”\u00a0ｂ\r\nc\t ';
    expect(
      inScript(`sheet.getRange('A1').setValue(${JSON.stringify(text)}); return sheet.getRange('A1').getValue();`),
    ).toBe(text);
  });

  it('V11 a Date gives an unformatted cell a date format, an invalid one is refused', () => {
    expect(
      inScript(
        "var r = sheet.getRange('A1'); r.setValue(new Date(Date.UTC(2026, 0, 31))); return [r.getNumberFormat(), r.getDisplayValue()];",
      ),
    ).toEqual(['M/d/yyyy'.toLowerCase(), '1/31/2026']);
    expect(refusalOf("sheet.getRange('A1').setValue(new Date(NaN))")).toBe(
      "Exception: The parameters (Invalid Date) don't match the method signature for SpreadsheetApp.Range.setValue.",
    );
  });

  it("V2 dates are instants of the spreadsheet's zone, whatever zone the script has", () => {
    // 2026-01-31 00:00 in Shanghai (+08:00) is 2026-01-30 16:00 UTC.
    const host = hostWith(
      "sheet.getRange('A1').setValue('2026-01-31'); var d = sheet.getRange('A1').getValue(); return [d.toISOString(), d.getDate(), Utilities.formatDate(d, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd')];",
      { timezone: 'Asia/Shanghai' },
    );
    expect(resultOf(host)).toEqual(['2026-01-30T16:00:00.000Z', 30, '2026-01-31']);
  });

  it("getDate() answers in the script's zone", () => {
    const body = 'return new Date(Date.UTC(2026, 0, 30, 16)).getDate();';
    expect(inScript(body, { manifest: { timeZone: 'Asia/Shanghai' } })).toBe(31);
    expect(inScript(body, { manifest: { timeZone: 'America/New_York' } })).toBe(30);
  });

  it("V3 a time alone is on 1899-12-30 with the zone's offset of that year, unless the switch says otherwise", () => {
    // tz database: Asia/Shanghai LMT +08:05:43 until 1901; 13:05 there is 04:59:17 UTC.
    const body =
      "sheet.getRange('A1').setNumberFormat('h:mm').setValue('13:05'); return sheet.getRange('A1').getValue().toISOString();";
    expect(inScript(body, { timezone: 'Asia/Shanghai' })).toBe('1899-12-30T04:59:17.000Z');
    expect(inScript(body, { timezone: 'Asia/Shanghai', switches: { oldZoneOffsets: false } })).toBe(
      '1899-12-30T05:05:00.000Z',
    );
  });

  it('V14 error cells arrive as text, or as Error by the switch', () => {
    const body =
      "sheet.getRange('A1').setFormula('=NA()'); var v = sheet.getRange('A1').getValue(); return [typeof v, v instanceof Error ? v.message : v];";
    expect(inScript(body)).toEqual(['string', '#N/A']);
    expect(inScript(body, { switches: { errorCells: 'error' } })).toEqual(['object', '#N/A']);
  });

  it.each(['{}', '[1]', 'function () {}'])('refuses %s as a cell', (value) => {
    expect(refusalOf(`sheet.getRange('A1').setValues([[${value}]])`)).toMatch(
      /^Exception: The parameters \(.+\) don't match the method signature for SpreadsheetApp\.Range\.setValues\.$/,
    );
  });
});
