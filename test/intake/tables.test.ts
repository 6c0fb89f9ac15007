import { describe, expect, it } from 'vitest';
import { duplicateLabels } from '../../src/intake/duplicateLabels.ts';
import { duplicateRows } from '../../src/intake/duplicateRows.ts';
import { findDuplicateMembers } from '../../src/intake/findDuplicateMembers.ts';
import { findTables } from '../../src/intake/findTables.ts';
import { fingerprint } from '../../src/intake/fingerprint.ts';
import { groupTables } from '../../src/intake/groupTables.ts';
import { priceTimesQuantity } from '../../src/intake/priceTimesQuantity.ts';
import { readAmounts } from '../../src/intake/readAmounts.ts';
import { readIds } from '../../src/intake/readIds.ts';
import { readTexts } from '../../src/intake/readTexts.ts';
import { recogniseTable } from '../../src/intake/recogniseTable.ts';
import { isTotalsRow } from '../../src/intake/tables/isTotalsRow.ts';
import { zoneContext } from './zoneContext.ts';

const context = zoneContext();
const recognise = (grid: (string | number)[][]) => recogniseTable(findTables(grid)[0], grid, context);

describe('findTables(grid)', () => {
  it('finds nothing in nothing', () => {
    expect(findTables([])).toEqual([]);
    expect(
      findTables([
        ['', ''],
        [' ', ''],
      ]),
    ).toEqual([]);
  });
  it('takes headers without rows for an empty table', () => {
    const [area] = findTables([['会员编号', '姓名', '注册时间']]);
    expect([area.headerRow, area.bodyFrom, area.bodyTo]).toEqual([0, 1, 1]);
  });
  it('reads a single row under its headers', () => {
    const [area] = findTables([
      ['会员编号', '注册时间'],
      ['1', '2024-01-05'],
    ]);
    expect([area.headerRow, area.bodyFrom, area.bodyTo]).toEqual([0, 1, 2]);
  });
  it('takes a lone row of values for a row, not for headers', () => {
    expect(findTables([['A1', '2024-01-05', 10.5]])[0].headerRow).toBe(-1);
  });
  it('sees the header of a table of words by values that come back', () => {
    const [area] = findTables([
      ['Nom', 'Ville'],
      ['Amy', 'Paris'],
      ['Bob', 'Lyon'],
      ['Eve', 'Paris'],
      ['Zed', 'Lyon'],
      ['Kim', 'Paris'],
    ]);
    expect(area.headerRow).toBe(0);
  });
  it('counts rows of cells shorter than the others as filled up with blanks', () => {
    expect(findTables([['id', 'date'], ['u1'], ['u2', '2024-01-05']])[0].bodyTo).toBe(3);
  });
});

describe('recogniseTable(area, grid, context)', () => {
  it('tells members from orders by how often a person stands there', () => {
    const once = [
      ['客户', '日期', '金额'],
      ['张三', '2024-01-05', 10],
      ['李四', '2024-01-06', 20],
      ['张三', '2024-01-07', 30],
      ['王五', '2024-01-08', 30],
    ];
    expect(recognise(once).kind).toBe('orders');
    expect(
      recognise([
        ['客户', '注册日期', '累计消费'],
        ['张三', '2024-01-05', 10],
        ['李四', '2024-01-06', 20],
        ['王五', '2024-01-08', 30],
        ['赵六', '2024-01-08', 30],
      ]).kind,
    ).toBe('members');
  });
  it('sees typed numbers as days and ids where there is no header', () => {
    const rows = Array.from({ length: 60 }, (_, row) => [
      4 + Math.floor(row / 3) * 7,
      1 + Math.floor(row / 3),
      19970101 + (row % 28),
      1 + (row % 4),
      10.5 + row * 1.25,
    ]);
    const table = recognise(rows);
    expect([table.kind, table.certainty]).toEqual(['orders', 'check']);
    expect(table.columns.map(({ field }) => field)).toEqual(['user_id', '', 'order_at', '', 'amount']);
  });
  it('leaves questions and costs to other analyses', () => {
    expect(
      recognise([
        ['月份', '渠道', '花费'],
        ['2024-01', '抖音', 1000],
        ['2024-02', '微信', 2000],
      ]).kind,
    ).toBe('other');
  });
  it('reads price and quantity where no amount stands', () => {
    const table = recognise([
      ['InvoiceNo', 'StockCode', 'Quantity', 'InvoiceDate', 'UnitPrice', 'CustomerID'],
      ['536365', '85123A', 6, '12/1/2010 8:26', 2.55, 17850],
      ['536366', '71053', 2, '12/13/2010 8:28', 3.39, 17850],
      ['536367', '22633', 3, '12/14/2010 9:28', 1.85, 13047],
    ]);
    expect(table.columns.map(({ field }) => field)).toEqual([
      'order_id',
      'product',
      'quantity',
      'order_at',
      'price',
      'user_id',
    ]);
    expect(table.missing).toEqual([]);
    const price = readAmounts([2.55, 3.39, 1.85], context).column;
    // 6 × 2.55 = 15.30; a returned piece is negative; half a piece is none.
    expect(Array.from(priceTimesQuantity(price, Float64Array.of(6, -1, 0.5)).minor)).toEqual([1530, -339, Number.NaN]);
  });
});

describe('groupTables(tables)', () => {
  it('puts tables of one kind with the same fields together, whatever their script', () => {
    const september = recognise([
      ['订单号', '会员编号', '付款时间', '实付金额'],
      ['A1', 'M1', '2024-09-01', 10],
      ['A2', 'M2', '2024-09-02', 20],
    ]);
    const october = recognise([
      ['訂單號碼', '會員編號', '付款時間', '實付金額'],
      ['A3', 'M1', '2024-10-01', 10],
      ['A4', 'M2', '2024-10-02', 20],
    ]);
    const members = recognise([
      ['会员编号', '注册时间'],
      ['M1', '2024-01-05'],
      ['M2', '2024-01-06'],
    ]);
    expect(groupTables([september, members, october])).toEqual([[0, 2], [1]]);
  });
});

describe('fingerprint(grid, columns)', () => {
  const grid = [
    ['a', 1, true, new Date(5)],
    ['b', 2, '', null],
  ];
  it('is the same for equal cells and another for any changed one', () => {
    const base = fingerprint(grid);
    expect(fingerprint(grid.map((row) => [...row]))).toBe(base);
    const changes = [
      ['A', 1, true, new Date(5)],
      ['a', 1.0000001, true, new Date(5)],
      ['a', 1, false, new Date(5)],
      ['a', 1, true, new Date(6)],
      ['a', '1', true, new Date(5)],
      ['a1', '', true, new Date(5)],
    ];
    const prints = changes.map((row) => fingerprint([row, grid[1]]));
    expect(new Set([base, ...prints]).size).toBe(changes.length + 1);
  });
  it('looks at the given columns only', () => {
    expect(fingerprint([['a', 1]], [0])).toBe(fingerprint([['a', 2]], [0]));
    expect(fingerprint([['a', 1]], [0])).not.toBe(fingerprint([['a', 2]], [1]));
  });
});

describe('duplicates', () => {
  it('duplicateRows(rows) lists rows that equal an earlier one in every cell', () => {
    expect(
      duplicateRows([
        ['a', 1],
        ['a', '1 '],
        ['a', 1],
        ['', ''],
        ['', ''],
        ['a1', ''],
        ['a', 1],
      ]),
    ).toEqual([2, 6]);
  });
  it('duplicateLabels(ids) lists rows whose id came before', () => {
    expect(duplicateLabels(readIds(['A1', 'A2', '', 'A1', '', ' A2'], context).column)).toEqual([3, 5]);
  });
  it('findDuplicateMembers(ids, phones, names) proposes with a reason, strongest first', () => {
    const ids = readIds(['1', '2', '1', '3', '4', '5'], context).column;
    const phones = readIds(['p1', 'p2', 'p9', 'p2', 'p3', 'p3'], context).column;
    const names = readTexts(['Amy', 'Bob', 'Amy', 'Bob', 'Cat', 'Dan'], context).column;
    expect(findDuplicateMembers(ids, phones, names)).toEqual([
      { because: 'id', rows: [0, 2] },
      { because: 'nameAndPhone', rows: [1, 3] },
      { because: 'phone', rows: [4, 5] },
    ]);
  });
});

describe('isTotalsRow(row)', () => {
  it.each([
    ['合计', true],
    ['總計：', true],
    ['Total', true],
    ['Grand total: 1,234', true],
    ['小计(12笔)', true],
    ['Total (3 rows)', true],
    ['Total Wine', false],
    ['合计工坊', false],
    ['Tom', false],
  ])('%s: %s', (cell, expected) => expect(isTotalsRow(['', cell, 5])).toBe(expected));
  it('looks at the first two filled cells only', () => expect(isTotalsRow(['a', 'b', 'Total'])).toBe(false));
});
