import { describe, expect, it } from 'vitest';
import { Book } from './book.ts';

describe('recalculation', () => {
  it('follows chains of formulas', () => {
    const book = new Book();
    book.type('A1', '2');
    book.type('A2', '=A1*10');
    book.type('A3', '=A2+1');
    expect(book.show('A3')).toBe('21');
    book.type('A1', '5');
    expect(book.show('A3')).toBe('51');
  });

  it('evaluates only what depends on the change', () => {
    const book = new Book();
    for (let row = 1; row <= 10; row++) book.type(`A${row}`, String(row));
    for (let row = 1; row <= 10; row++) book.type(`B${row}`, `=A${row}*2`);
    book.workbook.batch(() => {
      book.sheet.grid.setValue(3, 1, 30);
      book.calculator.changed(book.sheet.id, { top: 3, left: 1, bottom: 3, right: 1 });
      expect(book.calculator.recalculate()).toBe(1);
    });
    expect(book.show('B3')).toBe('60');
  });

  it('reaches through a chain of 5,000 formulas', () => {
    const book = new Book({}, { rows: 5001 });
    book.type('A1', '1');
    const formulas = Array.from({ length: 5000 }, (_, index) => [`=A${index + 1}+1`]);
    book.workbook.enterBlock(book.sheet, 2, 1, formulas);
    expect(book.show('A5001')).toBe('5001');
    book.type('A1', '100');
    expect(book.show('A5001')).toBe('5100');
  });

  it('names a circle in all its cells and frees them when it is broken', () => {
    const book = new Book();
    book.type('A1', '=B1+1');
    book.type('B1', '=A1+1');
    const circular = '#REF! Circular dependency detected. To resolve with iterative calculation, see File > Settings.';
    expect([book.show('A1'), book.show('B1')]).toEqual([circular, circular]);
    book.type('B1', '5');
    expect(book.show('A1')).toBe('6');
  });

  it('takes a range that holds the formula itself for a circle', () => {
    const book = new Book();
    book.type('A3', '=SUM(A1:A)');
    expect(book.show('A3')).toMatch(/^#REF! Circular dependency detected/);
  });

  it('follows sheets that are renamed, added and deleted', () => {
    const book = new Book();
    book.type('A1', '=orders!A1');
    expect(book.show('A1')).toBe("#REF! Unresolved sheet name 'orders'.");
    const orders = book.add('orders', '7');
    expect(book.show('A1')).toBe('7');
    book.workbook.renameSheet(orders, "last month's");
    expect(book.sheet.formula(1, 1)).toBe("='last month''s'!A1");
    expect(book.show('A1')).toBe('7');
    book.workbook.deleteSheet(orders);
    expect(book.show('A1')).toBe('#REF!');
  });

  it('reads cells that INDIRECT and OFFSET name after they are brought up to date', () => {
    const book = new Book();
    book.type('A1', '=INDIRECT("B"&1)');
    book.type('A2', '=SUM(OFFSET(B1,0,0,2,1))');
    book.type('B1', '=C1*2');
    book.type('B2', '1');
    book.type('C1', '4');
    expect([book.show('A1'), book.show('A2')]).toEqual(['8', '9']);
  });
});

describe('a formula that gives several cells', () => {
  it('spills, and formulas can read the spilled cells', () => {
    const book = new Book();
    book.type('D1', '=B2*10');
    book.type('A1', '={1,2;3,4}');
    expect(book.picture()).toBe('1 | 2 |  | 40\n3 | 4 |  |');
  });

  it('is not erased by typing into its spill: it becomes #REF! until the cell is empty again', () => {
    const book = new Book();
    book.type('A1', '={1;2;3}');
    book.type('A3', 'mine');
    expect(book.show('A1')).toBe('#REF! Array result was not expanded because it would overwrite data in A3.');
    expect(book.picture()).toBe('#REF!\n\nmine');
    book.type('A3', '');
    expect(book.picture()).toBe('1\n2\n3');
  });

  it('is blocked by the spill of another formula', () => {
    const book = new Book();
    book.type('A2', '={1,2,3}');
    book.type('B1', '={7;8}');
    expect(book.show('B1')).toBe('#REF! Array result was not expanded because it would overwrite data in B2.');
    book.type('A2', '');
    expect(book.picture()).toBe(' | 7\n | 8');
  });

  it('says how many rows or columns are missing', () => {
    const book = new Book();
    book.type('A1', '=SEQUENCE(1015)');
    expect(book.show('A1')).toBe('#REF! Result was not automatically expanded, please insert more rows (995).');
    book.type('A1', '=SEQUENCE(1,9)');
    expect(book.show('A1')).toBe('#REF! Result was not automatically expanded, please insert more columns (1).');
  });

  it('leaves nothing behind when it shrinks, goes or is replaced', () => {
    const book = new Book();
    book.type('B1', '3');
    book.type('A1', '=SEQUENCE(B1)');
    book.type('B1', '2');
    expect(book.picture()).toBe('1 | 2\n2 |');
    book.type('A1', 'x');
    expect(book.picture()).toBe('x | 2');
  });

  it('tells whose spill a cell belongs to', () => {
    const book = new Book();
    book.type('B2', '={1,2;3,4}');
    expect(book.calculator.spillAnchor(book.sheet.id, 3, 3)).toEqual({ row: 2, column: 2 });
    expect(book.calculator.spillAnchor(book.sheet.id, 1, 1)).toBeNull();
  });
});
