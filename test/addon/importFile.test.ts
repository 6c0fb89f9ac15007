import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../src/build/ensureBuilt.ts';
import { ask, must } from './driveReview.ts';
import { refusal } from './reviewCalls.ts';
import { openShop } from './shop.ts';

beforeAll(ensureBuilt);

describe('importing a file', () => {
  const chunk = {
    name: 'orders',
    offset: 0,
    totalRows: 2,
    rows: [
      ['Member ID', 'Phone', 'Note'],
      ['007', '0912345678', '=1+1'],
    ],
    kinds: ['text', 'text', 'text'],
    token: 't1',
  };

  test('keeps ids, phones and formulas as they were written', () => {
    const host = openShop();
    const { sheetId } = must(ask<{ sheetId: number }>(host, 'sidebarImport', { ...chunk, sheetId: null }));
    const sheet = host.workbook.sheetById(sheetId)!;
    expect([sheet.value(2, 1), sheet.value(2, 2), sheet.value(2, 3)]).toEqual(['007', '0912345678', '=1+1']);
  });

  test('makes one sheet although the first answer got lost', () => {
    const host = openShop();
    const first = must(ask<{ sheetId: number }>(host, 'sidebarImport', { ...chunk, sheetId: null }));
    const second = must(ask<{ sheetId: number }>(host, 'sidebarImport', { ...chunk, sheetId: null }));
    expect(second.sheetId).toBe(first.sheetId);
  });

  test('refuses a text of 50,001 characters with its cell', () => {
    const rows = [['Member ID'], ['x'.repeat(50_001)]];
    const refused = refusal(ask(openShop(), 'sidebarImport', { ...chunk, sheetId: null, rows, kinds: ['text'] }));
    expect(refused.message).toMatch(/50,000 characters \(orders, A2\)/);
  });
});
