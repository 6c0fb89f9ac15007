import { describe, expect, it } from 'vitest';
import { hostWith, inScript, refusalOf, resultOf } from './inScript.ts';

describe('structure', () => {
  it('rows and columns inserted or deleted move cells, formulas, notes, names, rules and charts', () => {
    const host = hostWith(`
      sheet.getRange('A1:B3').setValues([['a', 'b'], [1, 2], [3, '=A2+A3']]);
      sheet.getRange('B3').setNote('sum');
      ss.setNamedRange('DATA', sheet.getRange('A2:A3'));
      sheet.insertRowsBefore(2, 2);
      sheet.insertColumnBefore(1);
      return [sheet.getRange('C5').getFormula(), sheet.getRange('C5').getValue(), sheet.getRange('C5').getNote(), ss.getRangeByName('DATA').getA1Notation(), sheet.getMaxRows(), sheet.getMaxColumns()];
    `);
    expect(resultOf(host)).toEqual(['=B4+B5', 4, 'sum', 'B4:B5', 1002, 27]);
  });

  it('a renamed sheet is followed by formulas, an id stays', () => {
    expect(
      inScript(
        "var b = ss.insertSheet('b'); b.getRange('A1').setValue(5); sheet.getRange('A1').setFormula('=b!A1'); var id = b.getSheetId(); b.setName('New name'); return [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue(), ss.getSheetById(id).getName()];",
      ),
    ).toEqual(["='New name'!A1", 5, 'New name']);
  });

  it('a deleted sheet leaves #REF! behind', () => {
    expect(
      inScript(
        "var b = ss.insertSheet('b'); sheet.getRange('A1').setFormula('=b!A1'); ss.deleteSheet(b); return sheet.getRange('A1').getValue();",
      ),
    ).toBe('#REF!');
  });

  it('a copied sheet has the cells, looks and rules of the first', () => {
    expect(
      inScript(
        "sheet.getRange('A1').setValue('x').setFontWeight('bold'); sheet.setFrozenRows(1); var c = sheet.copyTo(ss); return [c.getName(), c.getRange('A1').getValue(), c.getRange('A1').getFontWeight(), c.getFrozenRows()];",
      ),
    ).toEqual(['Copy of Sheet1', 'x', 'bold', 1]);
  });

  it('widths, heights, frozen and hidden lines, tab colour and grid lines are kept', () => {
    expect(
      inScript(
        "sheet.setColumnWidth(2, 240); sheet.setRowHeights(1, 2, 40); sheet.setFrozenRows(1); sheet.setFrozenColumns(2); sheet.hideColumns(3); sheet.setTabColor('#F9AB00'); sheet.setHiddenGridlines(true); return [sheet.getColumnWidth(2), sheet.getColumnWidth(1), sheet.getRowHeight(2), sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.isColumnHiddenByUser(3), sheet.getTabColor(), sheet.hasHiddenGridlines()];",
      ),
    ).toEqual([240, 100, 40, 1, 2, true, '#f9ab00', true]);
  });

  it('sheets can be moved, hidden and made active', () => {
    expect(
      inScript(
        "ss.insertSheet('b'); ss.insertSheet('c', 0); ss.setActiveSheet(ss.getSheetByName('b')); ss.moveActiveSheet(1); return [ss.getSheets().map(function (s) { return s.getName(); }), ss.getActiveSheet().getIndex()];",
      ),
    ).toEqual([['b', 'c', 'Sheet1'], 1]);
  });
});

describe('what hangs on a sheet', () => {
  it('protections warn or bind', () => {
    expect(
      inScript(
        "var p = sheet.getRange('A1:B2').protect().setDescription('body').setWarningOnly(true); var all = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE); var found = [all.length, all[0].getDescription(), all[0].isWarningOnly(), all[0].getRange().getA1Notation(), p.canEdit()]; p.remove(); return found.concat(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length);",
      ),
    ).toEqual([1, 'body', true, 'A1:B2', true, 0]);
  });

  it('named ranges are set, moved, listed and removed; odd names are refused', () => {
    expect(
      inScript(
        "ss.setNamedRange('MO_1', sheet.getRange('A1')); ss.setNamedRange('MO_1', sheet.getRange('B2:C3')); var n = ss.getNamedRanges(); var seen = n.map(function (r) { return r.getName() + ' ' + r.getRange().getA1Notation(); }); n[0].remove(); return [seen, ss.getRangeByName('MO_1')];",
      ),
    ).toEqual([['MO_1 B2:C3'], null]);
    expect(refusalOf("ss.setNamedRange('A1', sheet.getRange('A1'))")).toMatch(
      /^Exception: The name of the range, A1, is invalid/,
    );
  });

  it('developer metadata is found by key, value and place, and goes with its sheet', () => {
    expect(
      inScript(
        "var b = ss.insertSheet('b'); sheet.addDeveloperMetadata('run', '1'); b.addDeveloperMetadata('run', '2', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); ss.addDeveloperMetadata('file'); var find = function () { return ss.createDeveloperMetadataFinder().withKey('run').find(); }; var seen = find().map(function (m) { return [m.getValue(), String(m.getVisibility()), m.getLocation().getSheet().getName()]; }); var own = b.getDeveloperMetadata().length; ss.deleteSheet(b); return [seen, own, find().length, ss.getDeveloperMetadata()[0].getKey()];",
      ),
    ).toEqual([
      [
        ['1', 'DOCUMENT', 'Sheet1'],
        ['2', 'PROJECT', 'b'],
      ],
      1,
      1,
      'file',
    ]);
    expect(refusalOf("sheet.getRange('A1:B2').addDeveloperMetadata('x')")).toMatch(
      /arbitrary ranges is not currently supported/,
    );
  });

  it('conditional formats colour by scale and by condition', () => {
    const body =
      "sheet.getRange('A1:A3').setValues([[0],[0.5],[1]]); var rules = [SpreadsheetApp.newConditionalFormatRule().setGradientMinpointWithValue('#ffffff', SpreadsheetApp.InterpolationType.NUMBER, '0').setGradientMaxpointWithValue('#0000ff', SpreadsheetApp.InterpolationType.NUMBER, '1').setRanges([sheet.getRange('A1:A3')]).build(), SpreadsheetApp.newConditionalFormatRule().whenTextContains('late').setBold(true).setFontColor('#ff0000').setRanges([sheet.getRange('B1:B9')]).build()]; sheet.setConditionalFormatRules(rules); var back = sheet.getConditionalFormatRules(); return [back.length, back[0].getGradientCondition().getMaxColor(), String(back[1].getBooleanCondition().getCriteriaType()), back[1].getBooleanCondition().getCriteriaValues()];";
    expect(inScript(body)).toEqual([2, '#0000ff', 'TEXT_CONTAINS', ['late']]);
  });

  it('a rule without ranges or condition, or for another sheet, is refused', () => {
    expect(refusalOf('SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()')).toMatch(/^Exception: /);
    expect(
      refusalOf(
        "var b = ss.insertSheet('b'); b.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([sheet.getRange('A1')]).build()])",
      ),
    ).toBe('Exception: Conditional format rule cannot reference a different sheet.');
  });

  it('charts keep type, ranges, options and place', () => {
    const body =
      "var c = sheet.newChart().asBarChart().setTitle('Tiers').setOption('legend', { position: 'none' }).addRange(sheet.getRange('A1:B5')).setNumHeaders(1).setPosition(2, 5, 0, 10).setStacked().build(); sheet.insertChart(c); var back = sheet.getCharts()[0]; return [back.getOptions().get('title'), back.getOptions().get('legend'), back.getRanges()[0].getA1Notation(), back.getContainerInfo().getAnchorColumn(), back.getContainerInfo().getOffsetY()];";
    const host = hostWith(body);
    expect(resultOf(host)).toEqual(['Tiers', { position: 'none' }, 'A1:B5', 5, 10]);
    expect(host.workbook.sheets[0]!.charts[0]).toMatchObject({ type: 'BAR', headers: 1, options: { isStacked: true } });
    expect(
      inScript(
        `${body.replace(/return .*/, '')} sheet.updateChart(sheet.getCharts()[0].modify().setOption('title', 'New').build()); var title = sheet.getCharts()[0].getOptions().get('title'); sheet.removeChart(sheet.getCharts()[0]); return [title, sheet.getCharts().length];`,
      ),
    ).toEqual(['New', 0]);
    expect(inScript('return typeof sheet.newChart().asPieChart().setStacked;')).toBe('undefined');
  });

  it('rich text keeps links of stretches', () => {
    expect(
      inScript(
        "var v = SpreadsheetApp.newRichTextValue().setText('see Tiers').setLinkUrl(4, 9, '#gid=5').build(); sheet.getRange('A1').setRichTextValue(v); var r = sheet.getRange('A1').getRichTextValue(); return [r.getText(), r.getLinkUrl(), r.getLinkUrl(4, 9), r.getRuns().map(function (run) { return run.getText() + '|' + run.getLinkUrl(); })];",
      ),
    ).toEqual(['see Tiers', null, '#gid=5', ['see |null', 'Tiers|#gid=5']]);
  });

  it('filters hide rows by shown values', () => {
    expect(
      inScript(
        "sheet.getRange('A1:A3').setValues([['h'],['a'],['b']]); sheet.getRange('A1:A3').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build()); return [sheet.isRowHiddenByFilter(1), sheet.isRowHiddenByFilter(2), sheet.isRowHiddenByFilter(3), sheet.getRange('A2').getValue()];",
      ),
    ).toEqual([false, true, false, 'a']);
  });

  it('copyTo carries values, formulas that move, and formats', () => {
    expect(
      inScript(
        "sheet.getRange('A1:B1').setValues([[2, '=A1*2']]); sheet.getRange('B1').setNumberFormat('0.0'); sheet.getRange('A1:B1').copyTo(sheet.getRange('A3')); sheet.getRange('B1').copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false); return [sheet.getRange('B3').getFormula(), sheet.getRange('B3').getNumberFormat(), sheet.getRange('D1').getFormula(), sheet.getRange('D1').getValue()];",
      ),
    ).toEqual(['=A3*2', '0.0', '', 4]);
  });

  it('sorts rows by several columns, blanks last', () => {
    expect(
      inScript(
        "sheet.getRange('A1:B4').setValues([['b', 1], ['', 9], ['a', 2], ['b', 3]]); sheet.getRange('A1:B4').sort([{ column: 1, ascending: true }, { column: 2, ascending: false }]); return sheet.getRange('A1:B4').getValues();",
      ),
    ).toEqual([
      ['a', 2],
      ['b', 3],
      ['b', 1],
      ['', 9],
    ]);
  });
});
