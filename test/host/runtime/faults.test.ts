import { describe, expect, it } from 'vitest';
import type { Host } from '../../../src/host/host.ts';
import { failureOf, hostWith, resultOf } from '../services/inScript.ts';

const busy = "We're sorry, a server error occurred. Please wait a bit and try again.";
const write =
  "var range = sheet.getRange('A1'); range.setValue('one'); sheet.getRange('A2').setValue('two'); return 'done';";

const cells = (host: Host) => [host.workbook.valueAt('Sheet1!A1'), host.workbook.valueAt('Sheet1!A2')];

describe('host.faults', () => {
  it('counts calls from the injection on and strikes once', () => {
    const host = hostWith(
      'return [thrown(function () { sheet.getName(); }), thrown(function () { sheet.getName(); })];',
    );
    host.faults.inject({ at: 3, kind: 'serverError' });
    expect(resultOf(host)).toEqual([`Exception: ${busy}`, 'nothing thrown']);
    expect(host.faults.waiting).toBe(0);
  });

  it('strikes at the n-th call of a member', () => {
    const host = hostWith(write);
    host.faults.inject({ at: 'Range.setValue', nth: 2, kind: 'timeout' });
    expect(failureOf(host)).toBe(
      'Exception: Service Spreadsheets timed out while accessing document with id local-spreadsheet.',
    );
    expect(cells(host)).toEqual(['one', '']);
  });

  it('lets a deferred error show at the next call, its write lost', () => {
    const host = hostWith(
      "sheet.getRange('A1').setValue(1); return [thrown(function () { SpreadsheetApp.flush(); }), sheet.getRange('A1').getValue()];",
    );
    host.faults.inject({ at: 'Range.setValue', kind: 'serverError', deferred: true });
    expect(resultOf(host)).toEqual([`Exception: ${busy}`, '']);
  });

  it('throws the words that it is given', () => {
    const host = hostWith('sheet.getName();');
    host.faults.inject({ at: 'Sheet.getName', kind: 'error', message: 'Service invoked too many times for one day.' });
    expect(failureOf(host)).toBe('Exception: Service invoked too many times for one day.');
  });

  it.each([
    ['kept', ['one', '']],
    ['lost', ['', '']],
  ] as const)('kills the script at a call, the last write %s', (lastWrite, left) => {
    const host = hostWith(`try { ${write} } catch (e) { sheet.getRange('A2').setValue('caught'); }`);
    host.faults.inject({ at: 'Range.setValue', kind: 'kill', lastWrite });
    expect(failureOf(host)).toBe('Exceeded maximum execution time');
    expect(cells(host)).toEqual(left);
  });

  it('ends the locks of a killed script', () => {
    const host = hostWith(
      'var lock = LockService.getDocumentLock(); var got = lock.tryLock(0); sheet.getName(); return got;',
    );
    host.faults.inject({ at: 'Sheet.getName', kind: 'kill' });
    expect(failureOf(host)).toBe('Exceeded maximum execution time');
    expect(resultOf(host)).toBe(true);
  });

  it('kills a slow script by the virtual clock', () => {
    const host = hostWith('sheet.getName(); sheet.getName();');
    host.faults.inject({ at: 'Sheet.getName', kind: 'slow', ms: 360_001 });
    expect(failureOf(host)).toBe('Exceeded maximum execution time');
  });

  it('lets another person act between two calls', () => {
    const host = hostWith('var before = sheet.getName(); return [before, sheet.getName()];');
    host.faults.inject({
      at: 'Sheet.getName',
      nth: 2,
      kind: 'between',
      run: (workbook) => workbook.renameSheet(workbook.sheets[0]!, 'Renamed'),
    });
    expect(resultOf(host)).toEqual(['Sheet1', 'Renamed']);
  });

  it('forgets what was injected when cleared', () => {
    const host = hostWith('return sheet.getName();');
    host.faults.inject({ at: 1, kind: 'serverError' });
    host.faults.clear();
    expect(resultOf(host)).toBe('Sheet1');
  });
});

describe('the budget', () => {
  it('counts calls by member, cells and virtual time by the tariff', () => {
    const host = hostWith(
      'sheet.getRange(1,1,10,2).setValues(new Array(10).fill([1,2])); return sheet.getRange(1,1,10,2).getValues().length;',
    );
    resultOf(host);
    const { serviceCalls, cellsRead, cellsWritten, virtualMs, byMember } = host.counters;
    expect({ serviceCalls, cellsRead, cellsWritten }).toEqual({ serviceCalls: 6, cellsRead: 20, cellsWritten: 20 });
    expect(byMember).toEqual({
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'Spreadsheet.getSheetByName': 1,
      'Sheet.getRange': 2,
      'Range.setValues': 1,
      'Range.getValues': 1,
    });
    // 6 × 100 ms + 20 × 0.01 ms + 20 × 0.04 ms
    expect(virtualMs).toBeCloseTo(601, 6);
  });

  it('makes sleeping free of real time', () => {
    const host = hostWith('var t = Date.now(); Utilities.sleep(60000); return Date.now() - t;');
    expect(resultOf(host)).toBe(60_100);
  });
});

describe('a copied file', () => {
  it('has the sheets and developer metadata, but no document properties', () => {
    const host = hostWith(
      "PropertiesService.getDocumentProperties().setProperty('run', '1'); sheet.getRange('A1').setValue('x'); ss.insertSheet('kept').hideSheet(); sheet.addDeveloperMetadata('kind', 'source');",
    );
    resultOf(host);
    const copy = host.copyFile();
    expect(copy.properties.document.keys()).toEqual([]);
    expect(copy.workbook.toJSON()).toEqual({ ...host.workbook.toJSON(), name: 'Copy of Untitled spreadsheet' });
    copy.workbook.enter(copy.workbook.sheets[0]!, 1, 1, 'changed');
    expect(host.workbook.valueAt('Sheet1!A1')).toBe('x');
  });
});
