import { describe, expect, it } from 'vitest';
import { viewBlock } from '../../src/host/server/viewBlock.ts';
import { viewChart } from '../../src/host/server/viewChart.ts';
import { openSmallHost } from './fixture.ts';

function sheetWith(rows: string[][]) {
  const { workbook } = openSmallHost();
  workbook.enterBlock(workbook.activeSheet, 1, 1, rows);
  return workbook.activeSheet;
}

describe('what the page is told of a cell', () => {
  it('is the value, and the text only where it differs', () => {
    const sheet = sheetWith([['Ann'], ['7'], ['12.5%'], ['2026-11-01']]);
    const [column] = viewBlock(sheet, { row: 1, column: 1, rows: 4, columns: 1 }).columns;
    // 46327 days lie between 1899-12-30 and 2026-11-01.
    expect(column!.values).toEqual(['Ann', 7, 0.125, 46327]);
    expect(column!.shown).toEqual([null, null, '12.50%', '2026-11-01']);
  });

  it('opens the editor with what typing would bring back', () => {
    const sheet = sheetWith([["'007"], ['0.125'], ['plain']]);
    sheet.restyle({ row: 2, column: 1, rows: 1, columns: 1 }, { numberFormat: '0%' });
    const [column] = viewBlock(sheet, { row: 1, column: 1, rows: 3, columns: 1 }).columns;
    expect(column!.values[0]).toBe('007');
    expect(column!.extras).toEqual({ 0: { edit: "'007" }, 1: { edit: '12.5%' } });
  });

  it('carries formulas, the sentence behind an error, and notes', () => {
    const sheet = sheetWith([['=DOUBLE_UP("x")']]);
    sheet.setNote(1, 1, 'Looks at column B');
    const [column] = viewBlock(sheet, { row: 1, column: 1, rows: 1, columns: 1 }).columns;
    expect(column!.values).toEqual(['#ERROR!']);
    expect(column!.extras?.[0]).toMatchObject({ formula: '=DOUBLE_UP("x")', note: 'Looks at column B' });
    expect(column!.extras?.[0]?.error).toContain('Column B holds text in row 3');
  });
});

describe('conditional formats', () => {
  it('come as the colours that the model resolved', () => {
    const sheet = sheetWith([['0'], ['1'], ['text']]);
    const area = { row: 1, column: 1, rows: 3, columns: 1 };
    const end = (color: string, value: string) => ({ color, type: 'NUMBER', value }) as const;
    sheet.conditionalFormats = [
      { areas: [area], gradient: { min: end('#ffffff', '0'), mid: null, max: end('#8ab4f8', '1') }, condition: null },
    ];
    const block = viewBlock(sheet, area);
    const ids = block.columns[0]!.styles as number[];
    expect(ids.map((id) => block.styles[id]?.background)).toEqual(['#ffffff', '#8ab4f8', undefined]);
  });
});

describe('a chart', () => {
  it('takes the first column as its axis and the header for names', () => {
    const sheet = sheetWith([
      ['Month', 'Kept', 'Lost'],
      ['2026-09', '3', '1'],
      ['2026-10', '', '2'],
    ]);
    const chart = {
      id: 5,
      type: 'COLUMN',
      ranges: [{ sheetId: sheet.id, area: { row: 1, column: 1, rows: 3, columns: 3 } }],
      options: { title: 'Movement', isStacked: true, hAxis: { title: 'Month' } },
      position: { row: 5, column: 2, offsetX: 0, offsetY: 0 },
      headers: 0,
      mergeStrategy: 'MERGE_COLUMNS',
      hiddenDimensionStrategy: '',
      transpose: false,
    };
    const view = viewChart(sheet.workbook, chart);
    expect(view).toMatchObject({ type: 'column', stacked: true, title: 'Movement', horizontalTitle: 'Month' });
    expect(view.series.map(({ name, values }) => [name, values])).toEqual([
      ['Kept', [3, null]],
      ['Lost', [1, 2]],
    ]);
  });
});
