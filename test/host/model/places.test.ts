import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetters, columnNumber, parseA1, quotedSheetName, toA1 } from '../../../src/host/model/a1.ts';
import { afterDelete, afterInsert, contains, intersects } from '../../../src/host/model/rectangle.ts';

const area = fc.record({
  row: fc.integer({ min: 1, max: 50 }),
  column: fc.integer({ min: 1, max: 50 }),
  rows: fc.integer({ min: 1, max: 20 }),
  columns: fc.integer({ min: 1, max: 20 }),
});

describe('A1 notation', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [18278, 'ZZZ'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters.toLowerCase())).toBe(column);
  });

  it.each([
    ['B3', { sheet: null, row: 3, column: 2, lastRow: 3, lastColumn: 2 }],
    ['$B$3:c5', { sheet: null, row: 3, column: 2, lastRow: 5, lastColumn: 3 }],
    ['C5:B3', { sheet: null, row: 3, column: 2, lastRow: 5, lastColumn: 3 }],
    ['A:C', { sheet: null, row: null, column: 1, lastRow: null, lastColumn: 3 }],
    ['A2:C', { sheet: null, row: 2, column: 1, lastRow: null, lastColumn: 3 }],
    ['2:5', { sheet: null, row: 2, column: null, lastRow: 5, lastColumn: null }],
    ["'It''s here'!A1", { sheet: "It's here", row: 1, column: 1, lastRow: 1, lastColumn: 1 }],
    ['会员!A1:B2', { sheet: '会员', row: 1, column: 1, lastRow: 2, lastColumn: 2 }],
  ])('%s is read', (text, reference) => {
    expect(parseA1(text)).toEqual(reference);
  });

  it.each(['', 'A', '3', 'A0', 'nonsense', 'A1:B2:C3', 'A1!'])('%j is none', (text) => {
    expect(parseA1(text)).toBeNull();
  });

  it('what is written reads back as the same area', () => {
    fc.assert(
      fc.property(area, (place) => {
        const { row, column, lastRow, lastColumn } = parseA1(toA1(place))!;
        expect({ row, column, rows: lastRow! - row! + 1, columns: lastColumn! - column! + 1 }).toEqual(place);
      }),
    );
  });

  it.each([
    ['Sheet1', 'Sheet1'],
    ['A1', "'A1'"],
    ['My sheet', "'My sheet'"],
    ["It's", "'It''s'"],
  ])('the sheet %s is written %s', (name, written) => {
    expect(quotedSheetName(name)).toBe(written);
  });
});

describe('an area', () => {
  it('is the same after lines were inserted and deleted again at the same place', () => {
    fc.assert(
      fc.property(area, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 }), (place, at, count) => {
        expect(afterDelete(afterInsert(place, 'row', at, count), 'row', at, count)).toEqual(place);
      }),
    );
  });

  it('shares a cell with what it contains', () => {
    fc.assert(fc.property(area, area, (a, b) => !contains(a, b) || intersects(a, b)));
  });

  it('vanishes when all its lines are deleted', () => {
    expect(afterDelete({ row: 2, column: 1, rows: 3, columns: 1 }, 'row', 2, 3)).toBeNull();
    expect(afterDelete({ row: 2, column: 1, rows: 3, columns: 1 }, 'row', 1, 3)).toEqual({
      row: 1,
      column: 1,
      rows: 1,
      columns: 1,
    });
  });
});
