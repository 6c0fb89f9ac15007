import { describe, expect, it } from 'vitest';
import { openHost } from '../../../src/host/host.ts';
import { conditionalLooks } from '../../../src/host/model/conditionalLook.ts';
import { deleteLines, insertLines } from '../../../src/host/model/lines.ts';
import type { Patch } from '../../../src/host/model/patches.ts';

function book(options = {}) {
  const { workbook } = openHost({ code: '', now: Date.UTC(2026, 5, 15), ...options });
  return { workbook, sheet: workbook.sheets[0]! };
}

describe('a workbook', () => {
  it('takes what a person types in the locale of the file', () => {
    const { workbook, sheet } = book({ locale: 'de_DE' });
    workbook.enterBlock(sheet, 1, 1, [['1,5', '31.12.2025', '=SUM(1,5;2)', 'Text']]);
    expect([1, 2, 3, 4].map((column) => sheet.value(1, column))).toEqual([1.5, 46022, 3.5, 'Text']);
    expect(sheet.isDate(1, 2)).toBe(true);
    expect(sheet.formula(1, 3)).toBe('=SUM(1.5,2)');
  });

  it('keeps columns marked as text to the letter', () => {
    const { workbook, sheet } = book();
    workbook.enterBlock(
      sheet,
      1,
      1,
      [
        ['007', '007'],
        ['=1', '2'],
      ],
      { asText: [true, false] },
    );
    expect([sheet.value(1, 1), sheet.value(1, 2), sheet.value(2, 1), sheet.numberFormat(2, 1)]).toEqual([
      '007',
      7,
      '=1',
      '@',
    ]);
  });

  it('puts typed values straight in and grows the grid', () => {
    const { workbook, sheet } = book();
    workbook.putBlock(sheet, 1000, 26, [
      ['007', 1],
      [new Date(Date.UTC(2026, 0, 1)), null],
    ]);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1001, 27]);
    expect([sheet.value(1000, 26), sheet.value(1001, 26), sheet.isDate(1001, 26), sheet.value(1001, 27)]).toEqual([
      '007',
      46023,
      true,
      '',
    ]);
  });

  it('keeps formulas right', () => {
    const { workbook, sheet } = book();
    workbook.enterBlock(sheet, 1, 1, [['1'], ['2'], ['=SUM(A1:A2)']]);
    workbook.enter(sheet, 1, 1, '40');
    expect(sheet.value(3, 1)).toBe(42);
    insertLines(sheet, 'row', 2, 1);
    workbook.enter(sheet, 2, 1, '100');
    expect([sheet.formula(4, 1), sheet.value(4, 1)]).toEqual(['=SUM(A1:A3)', 142]);
    deleteLines(sheet, 'row', 1, 1);
    expect([sheet.formula(3, 1), sheet.value(3, 1)]).toEqual(['=SUM(A1:A2)', 102]);
  });

  it('spills results, which are no content of their own, and gives way to what is typed', () => {
    const { workbook, sheet } = book();
    workbook.enter(sheet, 1, 1, '={1,2;3,4}');
    expect([sheet.value(2, 2), sheet.hasOwnContent(1, 1), sheet.hasOwnContent(2, 2), sheet.lastRow()]).toEqual([
      4,
      true,
      false,
      2,
    ]);
    workbook.enter(sheet, 2, 2, 'mine');
    expect(sheet.value(1, 1)).toEqual({
      error: '#REF!',
      message: 'Array result was not expanded because it would overwrite data in B2.',
    });
    expect([sheet.value(1, 2), sheet.value(2, 2)]).toEqual(['', 'mine']);
    workbook.enter(sheet, 2, 2, '');
    expect(sheet.value(2, 2)).toBe(4);
  });

  it('tells listeners once a batch what changed', () => {
    const { workbook, sheet } = book();
    const heard: Patch[][] = [];
    const stop = workbook.onChange((patches) => heard.push(patches));
    workbook.batch(() => {
      workbook.enter(sheet, 1, 1, '1');
      workbook.enter(sheet, 2, 1, '2');
      workbook.renameSheet(sheet, 'Data');
    });
    expect(heard).toEqual([
      [
        { kind: 'cells', sheetId: 0, area: { row: 1, column: 1, rows: 2, columns: 1 } },
        { kind: 'sheets' },
        { kind: 'sheet', sheetId: 0, part: 'name' },
      ],
    ]);
    stop();
    workbook.enter(sheet, 1, 1, '3');
    expect(heard).toHaveLength(1);
  });

  it('is told as plain data, without ids if wanted', () => {
    const { workbook, sheet } = book();
    workbook.enterBlock(sheet, 1, 1, [['x', '=1+1']]);
    sheet.restyle({ row: 1, column: 1, rows: 1, columns: 1 }, { fontWeight: 'bold' });
    const json = workbook.toJSON({ ids: false }) as { sheets: { cells: unknown; id?: number }[] };
    expect(json.sheets[0]!.cells).toEqual({
      A1: { value: 'x', style: { fontWeight: 'bold' } },
      B1: { formula: '=1+1', value: 2 },
    });
    expect(json.sheets[0]).not.toHaveProperty('id');
  });

  it('shares one style object among equal cells', () => {
    const { sheet } = book();
    sheet.restyle({ row: 1, column: 1, rows: 2, columns: 1 }, { background: '#ff0000', fontWeight: 'bold' });
    sheet.restyle({ row: 5, column: 5, rows: 1, columns: 1 }, { fontWeight: 'bold' });
    sheet.restyle({ row: 5, column: 5, rows: 1, columns: 1 }, { background: '#ff0000' });
    expect(sheet.style(1, 1)).toBe(sheet.style(5, 5));
  });
});

describe('conditional formats', () => {
  it('mix colours between the ends of a scale', () => {
    const { workbook, sheet } = book();
    workbook.putBlock(sheet, 1, 1, [[0], [0.5], [1], ['text']]);
    const min = { color: '#ffffff', type: 'NUMBER', value: '0' } as const;
    const max = { color: '#0000ff', type: 'NUMBER', value: '1' } as const;
    sheet.conditionalFormats = [
      { areas: [{ row: 1, column: 1, rows: 4, columns: 1 }], gradient: { min, mid: null, max }, condition: null },
    ];
    const look = conditionalLooks(sheet);
    expect([1, 2, 3, 4].map((row) => look(row, 1)?.background)).toEqual(['#ffffff', '#8080ff', '#0000ff', undefined]);
  });

  it('let the first rule win that sets a property', () => {
    const { workbook, sheet } = book();
    workbook.putBlock(sheet, 1, 1, [['late order']]);
    const plain = { background: null, fontColor: null, bold: null, italic: null, underline: null, strikethrough: null };
    const areas = [{ row: 1, column: 1, rows: 1, columns: 1 }];
    sheet.conditionalFormats = [
      {
        areas,
        gradient: null,
        condition: { criteria: 'TEXT_CONTAINS', values: ['LATE'], look: { ...plain, fontColor: '#ff0000' } },
      },
      {
        areas,
        gradient: null,
        condition: { criteria: 'CELL_NOT_EMPTY', values: [], look: { ...plain, fontColor: '#00ff00', bold: true } },
      },
    ];
    expect(conditionalLooks(sheet)(1, 1)).toEqual({ fontColor: '#ff0000', bold: true });
  });
});
