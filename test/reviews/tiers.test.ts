import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/engine/calendar.ts';
import { orderSource, shop } from './shop.ts';
import { columnOf, materialOf, run, shown, source } from './support.ts';

describe('Tiers', () => {
  const ran = run(materialOf(shop()));

  it('sums up every tier of the scheme, with a total that holds everybody who has an order', () => {
    // R cuts of 20, 30, 245 days at k/5 (type 7): 24, 28, 73, 159; F of 1, 1, 3: 1.4, 2.2 and 1; M of 5, 20, 60: 11, 17, 28, 44.
    // Ann: R5, F 4, M5 → FM 5 champions. Bob: R3, F1, M3 → FM 2 about to sleep. Cid: R1, F1, M1 lost.
    expect(shown(ran.block('tiers', 'tiers')).filter((row) => row[1] !== 0)).toEqual([
      ['Tier', 'Members', 'Share', 'Orders', 'Spent', 'Share of spent'],
      ['Champions', 1, 1 / 3, 3, 60, 60 / 85],
      ['About to sleep', 1, 1 / 3, 1, 20, 20 / 85],
      ['Lost', 1, 1 / 3, 1, 5, 5 / 85],
      ['Total', 3, 1, 5, 85, 1],
    ]);
    expect(ran.block('tiers', 'tiers').rows).toHaveLength(12);
  });

  it('lists the members with an order, the best tier first', () => {
    expect(shown(ran.block('tiers', 'members'))).toEqual([
      ['Member', 'Name', 'Tier', 'Last order', 'Days since', 'Orders', 'Spent', 'R', 'F', 'M'],
      ['m1', 'Ann', 'Champions', { day: dayOf(2026, 10, 12) }, 20, 3, 60, 5, 4, 5],
      ['m2', 'Bob', 'About to sleep', { day: dayOf(2026, 10, 2) }, 30, 1, 20, 3, 1, 3],
      ['m3', 'Cid', 'Lost', { day: dayOf(2026, 3, 1) }, 245, 1, 5, 1, 1, 1],
    ]);
  });

  it('puts both headers into row 4, so that one frozen row serves both, and the chart below the summary', () => {
    const { blocks, charts, mainBlock, name, title } = ran.spec('tiers');
    expect(blocks.map(({ id, row, column }) => [id, row, column])).toEqual([
      ['tiers', 4, 1],
      ['members', 4, 8],
    ]);
    expect(charts[0]).toMatchObject({ type: 'bar', columns: [0, 1], rows: { from: 0, to: 11 }, row: 18, column: 1 });
    expect(mainBlock).toBe('members');
    expect([name, title]).toEqual(['2026-10 Tiers', '2026-10 Tiers']);
  });

  it('names blocks for formulas and explains headers in notes', () => {
    expect(ran.block('tiers', 'members').namedRange).toBe('MO_Members_2026_10');
    const notes = ran
      .block('tiers', 'members')
      .notes?.map(({ text }) => text)
      .join('\n');
    expect(notes).toContain('Latest day in “order_at”');
    expect(notes).toContain('Days since the last order, cut at 24, 28, 73, 159');
  });

  it('keeps a snapshot of everybody for the next review', () => {
    const { snapshot } = ran.results.tiers;
    expect(snapshot?.members).toEqual(['m1', 'm2', 'm3', 'm4']);
    expect(snapshot?.tiers).toEqual(['champions', 'about to sleep', 'lost', '']);
    expect(snapshot?.scores).toEqual(['545', '313', '111', '']);
    expect(snapshot?.rule).toMatch(/^scheme=eleven;bins=5;r=24,28,73,159[.0-9]*;f=1,1.4,2.2;m=11,17,28,44$/);
  });

  it('takes ready-made days and money without numbers of orders, by two letters', () => {
    // Days 0, 10, 200, cut at 4, 8, 48, 124 (type 7): R 5, 3, 1. Money 100, 20, 5, cut at 11, 17, 36, 68: M 5, 3, 1.
    // Five by five of R and M: 55 champions, 33 needs attention, 11 hibernating.
    const members = source(
      'members',
      ['user_id', 'recency', 'total_spent'],
      [
        ['a', 0, 100],
        ['b', 10, 20],
        ['c', 200, 5],
        ['d', '', ''],
      ],
    );
    const ready = run(materialOf({ sources: [members] }));
    expect(shown(ready.block('tiers', 'members'))).toEqual([
      ['Member', 'Tier', 'Last order', 'Days since', 'Spent', 'R', 'M'],
      ['a', 'Champions', { day: dayOf(2026, 11, 1) }, 0, 100, 5, 5],
      ['b', 'Needs attention', { day: dayOf(2026, 10, 22) }, 10, 20, 3, 3],
      ['c', 'Hibernating', { day: dayOf(2026, 4, 15) }, 200, 5, 1, 1],
    ]);
    expect(ready.results.tiers.warnings).toEqual([
      '2026-10 Tiers: There are no numbers of orders, so the tiers use how recently and how much members bought.',
    ]);
  });

  it('takes ready-made numbers of a members table where there are no orders', () => {
    const table = source(
      'members',
      ['user_id', 'last_order_at', 'orders', 'total_spent'],
      [
        ['a', '2026-10-20', 4, '¥400'],
        ['b', '2026-05-01', 1, '¥10.5'],
        ['c', '', 0, 0],
      ],
    );
    const only = run(materialOf({ sources: [table] }));
    expect(columnOf(only.block('tiers', 'members'), 'Member')).toEqual(['a', 'b']);
    expect(columnOf(only.block('tiers', 'members'), 'Spent')).toEqual([400, 10.5]);
  });

  it('uses recency and frequency only where there is no amount column, and warns', () => {
    const rows = [
      ['o1', 'a', '2026-10-01'],
      ['o2', 'b', '2026-09-01'],
    ];
    const result = run(materialOf({ sources: [source('orders', ['order_id', 'user_id', 'order_at'], rows)] })).results
      .tiers;
    expect(result.spec.blocks[0].header).toEqual(['Tier', 'Members', 'Share', 'Orders']);
    expect(result.warnings).toEqual([
      '2026-10 Tiers: There is no amount column, so the tiers use how recently and how often members bought, not how much.',
    ]);
  });

  it('says in words what it lacks without orders and ready-made numbers', () => {
    const spec = run(materialOf({ sources: [source('members', ['user_id', 'name'], [['a', 'Ann']])] })).spec('tiers');
    expect(spec.blocks.map(({ id }) => id)).toEqual(['lacking']);
    expect(String(spec.blocks[0].rows[0][0])).toMatch(/^This sheet needs orders/);
  });

  it('masks a phone that serves as key', () => {
    const rows = [['13812345678', '2026-10-01', 5]];
    const spec = run(
      materialOf({ sources: [source('orders', ['phone', 'order_at', 'amount'], rows)], locale: 'zh_CN' }),
    );
    expect(columnOf(spec.block('tiers', 'members'), 'Member')).toEqual(['138****5678']);
  });

  it('does not depend on the order of the rows', () => {
    const turned = run(materialOf(shop({ sources: [orderSource([...orderSource().body].reverse())] })));
    const straight = run(materialOf(shop({ sources: [orderSource()] })));
    expect(turned.spec('tiers').blocks).toEqual(straight.spec('tiers').blocks);
  });
});
