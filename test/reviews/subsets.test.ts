import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/engine/language.ts';
import { monthlyReview } from '../../src/reviews/monthly/index.ts';
import type { OutCell, SheetSpec } from '../../src/sheet/sheetSpec.ts';
import { activitySource, memberSource, orderSource, shop } from './shop.ts';
import { materialOf, run, source } from './support.ts';

const SUBSETS = {
  members: [memberSource()],
  orders: [orderSource()],
  activity: [activitySource()],
  'members and orders': [memberSource(), orderSource()],
  'members and activity': [memberSource(), activitySource()],
  'orders and activity': [orderSource(), activitySource()],
  all: [memberSource(), orderSource(), activitySource()],
  'nothing but blank rows': [source('orders', ['user_id', 'order_at', 'amount'], [['', '', '']])],
  'no tables at all': [],
  'refunds only': [source('orders', ['user_id', 'order_at', 'amount'], [['a', '2026-10-01', -5]])],
  'one order': [source('orders', ['user_id', 'order_at', 'amount'], [['a', '2026-10-01', 5]])],
};

const cells = (spec: SheetSpec): OutCell[] => spec.blocks.flatMap((block) => block.rows.flatMap((row) => [...row]));

function expectWhole(spec: SheetSpec): void {
  for (const block of spec.blocks) {
    expect(block.rows.length).toBeGreaterThan(
      block.id === 'moves' || block.id === 'paths' || block.id === 'silent' ? -1 : 0,
    );
    if (block.header) expect(block.header).toHaveLength(block.formats.length);
    for (const row of block.rows) expect(row).toHaveLength(block.formats.length);
    for (const { row } of block.emphasis ?? []) expect(row).toBeLessThan(block.rows.length);
    for (const { column } of [...(block.notes ?? []), ...(block.choices ?? [])])
      expect(column).toBeLessThan(block.formats.length);
    expect(block.row).toBeGreaterThanOrEqual(block.heading ? 4 : 3);
  }
  for (const cell of cells(spec)) {
    if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
    if (typeof cell === 'string') expect(cell).not.toMatch(/undefined|NaN|\[object/);
    if (cell !== null && typeof cell === 'object' && 'day' in cell) expect(Number.isInteger(cell.day)).toBe(true);
  }
  for (const chart of spec.charts) expect(spec.blocks.map(({ id }) => id)).toContain(chart.block);
  expect(spec.widths.every((width) => width > 0)).toBe(true);
}

/** Rows and columns that blocks and charts cover; a row of a sheet is 21 pixels high. */
function expectNothingOverlaps(spec: SheetSpec): void {
  const taken = new Set<string>();
  for (const block of spec.blocks) {
    const top = block.row - (block.heading ? 1 : 0);
    const bottom = block.row + block.rows.length - (block.header ? 0 : 1);
    for (let row = top; row <= bottom; row++) {
      for (let column = block.column; column < block.column + block.formats.length; column++) {
        expect(taken.has(`${row} ${column}`), `${spec.id}: ${block.id} at ${row}, ${column}`).toBe(false);
        taken.add(`${row} ${column}`);
      }
    }
  }
  for (const chart of spec.charts) {
    let width = 0;
    for (let column = chart.column; width < chart.width; column++) {
      for (let row = chart.row; row < chart.row + Math.ceil(chart.height / 21); row++) {
        expect(taken.has(`${row} ${column}`), `${spec.id}: ${chart.id} over ${row}, ${column}`).toBe(false);
      }
      width += spec.widths[column - 1] ?? 100;
    }
  }
}

describe.each(Object.entries(SUBSETS))('a review of %s', (_, sources) => {
  it.each(LANGUAGES)('makes all eight sheets whole in %s', (language) => {
    const ran = run(materialOf({ sources, language }));
    for (const id of monthlyReview.tabOrder) {
      expectWhole(ran.spec(id));
      expectNothingOverlaps(ran.spec(id));
      expect(JSON.stringify(ran.kept[id]).length, id).toBeLessThan(2048);
    }
    expect(ran.summary).not.toMatch(/undefined|NaN|≠/);
    expect(new Set(monthlyReview.tabOrder.map((id) => ran.spec(id).name)).size).toBe(8);
  });
});

describe('the three languages', () => {
  const [en, hans, hant] = LANGUAGES.map((language) => run(materialOf(shop({ language }))));

  it('name the sheets by the month and their subject', () => {
    expect(monthlyReview.tabOrder.map((id) => hans.spec(id).name)).toEqual([
      '2026-10 复盘·总览',
      '2026-10 用户分层',
      '2026-10 层级变动',
      '2026-10 生命周期',
      '2026-10 留存',
      '2026-10 漏斗',
      '2026-10 数据体检',
      '2026-10 方法说明',
    ]);
    expect(hant.spec('overview').name).toBe('2026-10 覆盤·總覽');
    expect(en.spec('overview').name).toBe('2026-10 Overview');
  });

  it('give the same numbers: only words differ', () => {
    const numbers = (spec: SheetSpec): (OutCell | null)[] =>
      cells(spec)
        .map((cell) => (typeof cell === 'string' ? null : cell))
        .filter((cell) => typeof cell === 'number');
    for (const id of monthlyReview.tabOrder.filter((tab) => tab !== 'overview')) {
      expect(numbers(hans.spec(id))).toEqual(numbers(en.spec(id)));
      expect(numbers(hant.spec(id))).toEqual(numbers(en.spec(id)));
    }
  });

  it('write Chinese without half-width punctuation between characters', () => {
    for (const ran of [hans, hant]) {
      const texts = monthlyReview.tabOrder.flatMap((id) => [
        ran.spec(id).facts,
        ...ran
          .spec(id)
          .blocks.flatMap((block) => [
            block.heading ?? '',
            ...(block.header ?? []),
            ...(block.notes ?? []).map(({ text }) => text),
          ]),
        ...cells(ran.spec(id)).filter((cell): cell is string => typeof cell === 'string'),
      ]);
      expect(texts.filter((text) => /[\u4e00-\u9fff][,:;?!]/.test(text))).toEqual([]);
    }
  });
});
