import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellA1, columnLetters, rangeA1 } from '../../src/sheet/a1.ts';
import { columnWidths } from '../../src/sheet/columnWidths.ts';
import { gridSize } from '../../src/sheet/gridSize.ts';
import { linkToOutput, linkToSheet } from '../../src/sheet/links.ts';
import { moneyText, percentText, wholeText } from '../../src/sheet/numberText.ts';
import { roomForCharts } from '../../src/sheet/roomForCharts.ts';
import { sheetName } from '../../src/sheet/sheetName.ts';
import type { Block, Chart, SheetSpec } from '../../src/sheet/sheetSpec.ts';
import { textWidth } from '../../src/sheet/textWidth.ts';

describe('A1 notation', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('columnLetters(%i) is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('rangeA1 and cellA1 count rows and columns from 1', () => {
    expect(cellA1(3, 2)).toBe('B3');
    expect(rangeA1(4, 17, 9, 20)).toBe('Q4:T9');
  });
});

describe('links', () => {
  it('name a sheet by its number, or a sheet of the run by its id until it has one', () => {
    expect(linkToSheet(12, 'A5')).toBe('#gid=12&range=A5');
    expect(linkToOutput('tiers', 'A5:B6')).toBe('step:tiers!A5:B6');
    expect(linkToOutput('tiers')).toBe('step:tiers');
  });
});

describe('sheetName(wanted)', () => {
  it('loses what a sheet may not be called and stays within 100 characters', () => {
    expect(sheetName("'a:b\\c/d?e*f[g]'")).toBe('a b c d e f g');
    expect(sheetName('x'.repeat(120))).toHaveLength(100);
  });
});

describe('numbers in prose', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1234567, '1,234,567'],
    [-1000, '−1,000'],
  ])('wholeText(%d) is %s', (value, text) => {
    expect(wholeText(value)).toBe(text);
  });

  it.each([
    [123450, 2, 'CNY', '¥1,234.50'],
    [-5, 2, '', '−0.05'],
    [7, 0, 'USD', '$7'],
    [1, 3, 'KWD', 'KWD 0.001'],
  ])('moneyText(%d, %d, %s) is %s', (minor, scale, currency, text) => {
    expect(moneyText(minor, scale, currency)).toBe(text);
  });

  it('percentText has one decimal and says nothing of nothing', () => {
    expect(percentText(0.12345)).toBe('12.3%');
    expect(percentText(null)).toBe('–');
  });

  it('moneyText keeps every digit of whole units', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(0, 2, 4), (minor, scale) => {
        const digits = moneyText(minor, scale).replace(/[,.−]/g, '');
        expect(Number(digits)).toBe(Math.abs(minor));
      }),
    );
  });
});

describe('columnWidths(blocks)', () => {
  const block = (
    column: number,
    header: string[] | undefined,
    rows: Block['rows'],
    formats: Block['formats'],
  ): Block => ({
    id: 'b',
    row: 4,
    column,
    header,
    rows,
    formats,
  });

  it('counts Chinese characters twice', () => {
    expect(textWidth('会员 ab')).toBe(7);
  });

  it('leaves a narrow gap where no block stands, and caps long texts', () => {
    const widths = columnWidths([block(1, ['a'], [['x'.repeat(200)]], ['text']), block(3, ['b'], [[1]], ['whole'])]);
    // Whole numbers have room for seven characters of 7.5 pixels and 24 pixels beside.
    expect(widths).toEqual([340, 24, 77]);
  });

  it('widens the last column of a block for its lines where another block stands beside it', () => {
    const list = block(1, ['a', 'b'], [['x', 'y'.repeat(60)]], ['text', 'line']);
    // Sixty characters of 7.5 pixels and 24 pixels beside.
    expect(columnWidths([list, block(4, ['c'], [[1]], ['whole'])])[1]).toBe(474);
    expect(columnWidths([list, block(6, ['c'], [[1]], ['whole'])])[1]).toBe(64);
  });

  it('leaves a narrow gap before lines that stand beside a table, and none further off', () => {
    const table = block(1, ['a'], [['b']], ['text']);
    expect(columnWidths([table, block(3, undefined, [['how']], ['line'])])).toEqual([64, 24]);
    expect(columnWidths([table, block(5, undefined, [['how']], ['line'])])).toEqual([64]);
  });

  it('does not widen for lines that run on over the cells beside them', () => {
    const widths = columnWidths([
      block(1, undefined, [['x'.repeat(200)]], ['line']),
      block(1, ['a'], [['b']], ['text']),
    ]);
    expect(widths).toEqual([64]);
  });
});

describe('a chart beside a list', () => {
  const list: Block = { id: 'list', row: 4, column: 4, header: ['a'], rows: [['x']], formats: ['text'] };
  const chart: Chart = {
    id: 'c',
    type: 'bar',
    title: '',
    block: 'list',
    columns: [0, 1],
    row: 2,
    column: 1,
    width: 500,
    height: 210,
  };

  it('pushes the list away by the free column before it', () => {
    // 100 + 100 + 24 pixels stand left of the list; the chart needs 500 and a gap of 16.
    expect(roomForCharts([100, 100, 24, 80], [list], [chart])).toEqual([100, 100, 316, 80]);
  });

  it('leaves the widths alone where the list begins below it', () => {
    // 210 pixels are ten rows: 2 to 12.
    expect(roomForCharts([100, 100, 24, 80], [{ ...list, row: 14 }], [chart])).toEqual([100, 100, 24, 80]);
  });

  it('does not cover sentences that run on under it, nor does a list cut them off', () => {
    const prose: Block = { id: 'p', row: 6, column: 1, rows: [['x'.repeat(60)]], formats: ['line'] };
    // Sixty characters of 6.5 pixels and a gap of 16 are 406; 124 stand left of the chart.
    const right = { ...chart, column: 3 };
    expect(roomForCharts([100, 24, 80], [prose], [right])).toEqual([100, 306, 80]);
    expect(roomForCharts([100, 24, 80], [prose, { ...list, column: 3, row: 5 }], [])).toEqual([100, 306, 80]);
    expect(roomForCharts([100, 24, 80], [{ ...prose, row: 20 }], [right])).toEqual([100, 24, 80]);
  });

  it('gets rows and columns of its own in the grid, and so do lines that run on', () => {
    const spec: SheetSpec = {
      name: 's',
      kind: 'output',
      id: 's',
      title: 's',
      facts: '',
      blocks: [],
      charts: [chart],
      widths: [100, 100, 24],
    };
    // Columns of 100, 100 and 24 pixels, then 100 each: 224, 324, 424, 524. Rows 2 to 12.
    expect(gridSize(spec)).toEqual({ rows: 12, columns: 6 });
    // 60 half-width characters of 7 pixels are 420.
    expect(gridSize({ ...spec, charts: [], facts: 'x'.repeat(60) })).toEqual({ rows: 2, columns: 5 });
    // 60 capitals take 9.5 pixels each, 570 together: more than the 524 of six columns.
    expect(gridSize({ ...spec, charts: [], facts: 'X'.repeat(60) }).columns).toBe(7);
  });
});
