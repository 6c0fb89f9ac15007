import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/engine/calendar.ts';
import { valueSplit } from '../../src/reviews/monthly/overview/valueSplit.ts';
import { activitySource, shop } from './shop.ts';
import { columnOf, materialOf, run, shown, source } from './support.ts';

describe('Overview', () => {
  const ran = run(materialOf(shop()));

  it('says in words what a chat needs, with three things to do', () => {
    // October: Ann 30 and Bob 20, two buyers; September: Ann 20. One buyer more at the mean value of 22.50, the rest is value.
    // Weeks: e9 from 14 September, m2 from 28 September, m1 from 5 October (11 October was a Sunday) and back on the 12th.
    expect(ran.summary.split('\n')).toEqual([
      'Member review 2026-10 (data before 2026-11-01)',
      'Members: 5 in all, 1 joined (±0%).',
      'Active: 2 (±0%). New 0, returning 1, back again 1; 1 fell silent.',
      'Revenue: 50 (+150.0%) from 2 buyers in 2 orders. Of the change, +23 comes from the number of buyers and +7 from the value per buyer.',
      'Tiers: Champions 1, About to sleep 1, Lost 1.',
      'Retention: 33.3% came back in the week after their first.',
      'Funnel: 1 of 3 get from “view” to “pay” (33.3%).',
      'Data: all 13 rows count.',
      'To do:',
      '1. Win back 2 silent members before they are lost, see “2026-10 Lifecycle”',
      '2. Look into the step “view”: 2 members stopped there, see “2026-10 Funnel”',
    ]);
    expect(shown(ran.block('overview', 'words')).map(([line]) => line)).toEqual(ran.summary.split('\n'));
  });

  it('names the tiers in the order of the sheet, codes made of digits too', () => {
    // Ann 545, Bob 313, Cid 111 with averages 3, 2, 3: Ann and Bob high in R and M, Ann alone in F; Cid low in all.
    const eight = run(materialOf(shop({ options: { rfmScheme: 'eight' } })));
    expect(eight.summary).toContain('Tiers: Key · valuable 1, Key · develop 1, General · win back 1.');
  });

  it('compares the month with the one before', () => {
    expect(shown(ran.block('overview', 'memberNumbers'))).toEqual([
      ['Item', '2026-10', '2026-09', 'Change', 'Change, %'],
      ['Members in all', 5, null, null, null],
      ['– in the members table', 4, null, null, null],
      ['– only in orders or activity', 1, null, null, null],
      ['Joined', 1, 1, 0, 0],
      ['With an order', 3, null, null, null],
      ['Without an order', 2, null, null, null],
    ]);
    expect(shown(ran.block('overview', 'revenue'))).toEqual([
      ['Item', '2026-10', '2026-09', 'Change', 'Change, %'],
      ['Revenue', 50, 20, 30, 1.5],
      ['Per buyer', 25, 20, 5, 0.25],
      ['Per order', 25, 20, 5, 0.25],
    ]);
  });

  it('shows channels and a portrait, unknown included', () => {
    expect(shown(ran.block('overview', 'channels'))).toEqual([
      ['Channel', 'Members', 'Joined', 'Buyers', 'Spent', 'Share of spent'],
      ['Shop', 2, 1, 1, 20, 0.4],
      ['unknown', 1, 0, 0, 0, 0],
      ['WeChat', 1, 0, 1, 30, 0.6],
    ]);
    expect(shown(ran.block('overview', 'portrait'))).toEqual([
      ['Attribute', 'Value', 'Members', 'Share'],
      ['Level', 'Gold', 2, 0.5],
      ['Level', 'Silver', 2, 0.5],
    ]);
  });

  it('cuts the month before to as many days while the month is running', () => {
    const half = run(materialOf(shop({ asOf: dayOf(2026, 10, 11) })));
    // 1 to 10 October against 1 to 10 September: Bob's 20 against Ann's 20.
    expect(shown(half.block('overview', 'revenue'))[0]).toEqual([
      'Item',
      '2026-10',
      '2026-09 same days',
      'Change',
      'Change, %',
    ]);
    expect(shown(half.block('overview', 'revenue'))[1]).toEqual(['Revenue', 20, 20, 0, 0]);
  });

  it('says line by line that the sheets agree', () => {
    expect(shown(ran.block('overview', 'reconciled')).map(([line]) => line)).toEqual([
      '✓ agrees · Members in the members and orders tables 4 = in Tiers 3 + without an order 1',
      '✓ agrees · 4 + 1 only in activity = 5 in Lifecycle = with a stage 5 + can’t be judged 0',
      '✓ agrees · Spent in all order rows 85 = in Tiers 85 + members without an order 0',
      '✓ agrees · Spent in all order rows 85 = months shown 85 + earlier 0',
      '✓ agrees · Rows in all tables 13 = used 13 + left out 0 (Data check)',
    ]);
  });

  it('draws months as charts that lie over nothing', () => {
    const { charts, blocks } = ran.spec('overview');
    expect(charts.map(({ id }) => id)).toEqual(['activeChart', 'revenueChart']);
    const trend = blocks.find(({ id }) => id === 'trend');
    expect(columnOf(ran.block('overview', 'trend'), 'Revenue')).toEqual([5, 0, 0, 0, 0, 10, 20, 50]);
    for (const chart of charts) expect(chart.row).toBeGreaterThan((trend?.row ?? 0) + (trend?.rows.length ?? 0));
  });

  it('draws active members once where only orders tell of them', () => {
    const axes = (sources: ReturnType<typeof shop>['sources']) =>
      run(materialOf({ sources }))
        .spec('overview')
        .charts.map(({ columns }) => columns);
    expect(axes(shop().sources)[0]).toEqual([0, 1, 2]);
    expect(axes(shop().sources.filter(({ kind }) => kind === 'orders'))[0]).toEqual([0, 1]);
  });

  it('has nothing to say of revenue without orders, and says that', () => {
    const only = run(materialOf({ sources: [activitySource()] }));
    expect(shown(only.block('overview', 'revenue'))).toEqual([
      ['There is no orders table with amounts, so revenue can’t be told.'],
    ]);
    expect(only.summary).not.toContain('Revenue');
  });

  it('puts mending the tables first when many rows are left out', () => {
    const rows = [
      ['a', '2026-10-01', 5],
      ['b', '2026-10-01', 5],
      ['', '2026-10-01', 5],
    ];
    const ran3 = run(materialOf({ sources: [source('orders', ['user_id', 'order_at', 'amount'], rows)] }));
    expect(ran3.block('overview', 'todo').rows[0]).toEqual([
      { link: 'step:dataCheck', text: '2026-10 Data check' },
      'Mend the tables: 1 row could not be read',
    ]);
  });
});

describe('valueSplit(before, now)', () => {
  it('is exact in whole units, whatever the months', () => {
    const month = fc.record({ buyers: fc.nat(1000), minor: fc.integer({ min: -1e9, max: 1e9 }) });
    fc.assert(
      fc.property(month, month, (before, now) => {
        const { byBuyers, byValue, change } = valueSplit(before, now);
        expect(byBuyers + byValue).toBe(change);
        expect(change).toBe(now.minor - before.minor);
      }),
    );
  });

  it('gives the whole change to the number when the value stays', () => {
    expect(valueSplit({ buyers: 10, minor: 1000 }, { buyers: 15, minor: 1500 })).toEqual({
      byBuyers: 500,
      byValue: 0,
      change: 500,
    });
  });
});
