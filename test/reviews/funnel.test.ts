import { describe, expect, it } from 'vitest';
import { stageOfEvent } from '../../src/reviews/monthly/funnel/knownEvents.ts';
import { memberSource, orderSource } from './shop.ts';
import { materialOf, run, shown, source } from './support.ts';

const log = (rows: readonly (readonly string[])[]) => source('activity', ['user_id', 'event', 'event_at'], rows);

describe('Funnel', () => {
  it('takes well-known events from visit to payment, whatever their spelling', () => {
    const events = [
      '首页',
      'AppOpen',
      '商品详情',
      'product_view',
      '加入购物车',
      'add_to_cart',
      '提交订单',
      'Checkout',
      '支付',
      'purchase',
      'payment_error',
      '签到',
    ];
    expect(events.map(stageOfEvent)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, -1, -1]);
  });

  it('counts members by step with shares and the median time from the step before', () => {
    const rows = [
      ['a', 'home', '2026-10-01 10:00:00'],
      ['a', 'cart', '2026-10-01 10:30:00'],
      ['a', 'pay', '2026-10-01 12:30:00'],
      ['b', 'home', '2026-10-02 10:00:00'],
      ['b', 'cart', '2026-10-02 11:30:00'],
      ['c', 'home', '2026-10-03 10:00:00'],
      ['d', 'sign in', '2026-10-03 10:00:00'],
    ];
    const ran = run(materialOf({ sources: [log(rows)] }));
    expect(shown(ran.block('funnel', 'funnel'))).toEqual([
      ['Step', 'Members', '% of first', '% of previous', 'Median hours', 'Did not go on'],
      ['home', 3, 1, null, null, 1],
      ['cart', 2, 2 / 3, 2 / 3, 1, 1],
      ['pay', 1, 1 / 3, 0.5, 2, null],
    ]);
    expect(ran.spec('funnel').charts[0]).toMatchObject({ type: 'bar', columns: [0, 1] });
  });

  it('counts orders without a window, and the method sheet shows none', () => {
    const blockIds = (sources: Parameters<typeof run>[0]['sources']) =>
      run(materialOf({ sources }))
        .spec('method')
        .blocks.map(({ id }) => id);
    expect(blockIds([orderSource()])).toContain('retentionSettings');
    expect(blockIds([orderSource()])).not.toContain('funnelSettings');
    expect(
      blockIds([
        log([
          ['a', 'home', '2026-10-01'],
          ['a', 'pay', '2026-10-02'],
        ]),
      ]),
    ).toContain('funnelSettings');
  });

  it('makes a funnel of the dates of orders that name no buyer, and nothing else of them', () => {
    const orders = {
      ...source(
        'orders',
        ['order_id', '', 'order_at', '', 'amount', ''],
        [
          ['o1', '2026-10-01 10:00', '2026-10-01 11:00', '2026-10-03', '10', '2026-10-09'],
          ['o2', '2026-10-02 10:00', '2026-10-02 13:00', '', '20', '2026-10-09'],
          ['o3', '2026-10-03 10:00', '', '', '30', '2026-10-09'],
          // Sent before it was paid: the step does not count.
          ['o4', '2026-10-04 10:00', '2026-10-06 10:00', '2026-10-05', '40', '2026-10-09'],
          ['Total', '', '', '', '100', ''],
        ],
      ),
      headers: ['订单编号', '下单时间', '付款时间', '发货时间', '实付金额', '更新时间'],
    };
    const ran = run(materialOf({ sources: [orders] }));
    expect(shown(ran.block('funnel', 'funnel')).map((row) => row.slice(0, 2))).toEqual([
      ['Step', 'Orders'],
      ['下单时间', 4],
      ['付款时间', 3],
      ['发货时间', 1],
    ]);
    expect(ran.spec('tiers').blocks.map(({ id }) => id)).toEqual(['lacking']);
    expect(ran.summary).not.toMatch(/Revenue|Funnel/);
    // Nothing is to be mended but the table itself: all four orders name nobody, and the total is no order.
    expect(ran.summary).toContain('4 rows of orders name no member, so they only tell how far orders get (funnel).');
    expect(ran.kept.dataCheck).toMatchObject({ rows: 5, used: 0, leftOut: 5, toMend: 0, nameless: 4 });
    expect(JSON.stringify(ran.block('dataCheck', 'remarks').rows)).toContain('4 rows of orders name no member');
  });

  it('makes a funnel of three dates of a members table where there is nothing better', () => {
    const members = {
      ...source(
        'members',
        ['user_id', '', 'join_at', ''],
        [
          ['a', '2026-10-01', '2026-10-02', '2026-10-03'],
          ['b', '2026-10-01', '2026-10-02', ''],
          ['c', '2026-10-01', '', ''],
        ],
      ),
      headers: ['用户码', '访问时间', '注册时间', '下单时间'],
    };
    const ran = run(materialOf({ sources: [members] }));
    expect(ran.block('funnel', 'funnel').rows.map((row) => row.slice(0, 2))).toEqual([
      ['访问时间', 3],
      ['注册时间', 2],
      ['下单时间', 1],
    ]);
    expect(ran.summary).toContain('Funnel');
  });

  it('takes tables of a member and a date each as steps, in the order in which they are done', () => {
    const step = (sheet: string, rows: readonly (readonly string[])[]) =>
      source('activity', ['user_id', 'event_at'], rows, sheet);
    // By hand: a does all three, b the first two, c and d the first; e pays without having joined.
    const pay = step('pay', [
      ['a', '2026-10-05'],
      ['e', '2026-10-09'],
    ]);
    const visit = step(
      'visit',
      ['a', 'b', 'c', 'd', 'e'].map((who) => [who, '2026-10-01']),
    );
    const join = step('join', [
      ['a', '2026-10-02'],
      ['b', '2026-10-03'],
    ]);
    const ran = run(materialOf({ sources: [pay, visit, join] }));
    expect(ran.block('funnel', 'funnel').rows.map((row) => row.slice(0, 2))).toEqual([
      ['visit', 5],
      ['join', 2],
      ['pay', 1],
    ]);
    expect(ran.kept.funnel.from).toBe('tables');
  });

  it('takes the steps that are given, and names those that it does not know', () => {
    const rows = [
      ['a', 'Ask', '2026-10-01'],
      ['a', 'Join', '2026-10-02'],
    ];
    const { funnel } = run(
      materialOf({ sources: [log(rows)], options: { funnelSteps: ['ask', 'dance', 'join'] } }),
    ).results;
    expect(funnel.spec.blocks[0].rows.map((row) => row[0])).toEqual(['Ask', 'Join']);
    expect(funnel.warnings).toEqual(['These steps are not in the data and were passed over: dance.']);
  });

  it('without well-known names takes the most frequent events, ordered by how soon they come', () => {
    const rows = [
      ['a', '签到', '2026-10-01'],
      ['a', '提问', '2026-10-03'],
      ['b', '签到', '2026-10-01'],
      ['b', '提问', '2026-10-02'],
      ['b', '答题', '2026-10-04'],
    ];
    const ran = run(materialOf({ sources: [log(rows)] }));
    expect(ran.kept.funnel).toEqual({
      from: 'frequent',
      ofOrders: false,
      steps: [
        { name: '签到', members: 2 },
        { name: '提问', members: 2 },
        { name: '答题', members: 1 },
      ],
    });
  });

  it('counts orders where there are no events', () => {
    const ran = run(materialOf({ sources: [memberSource(), orderSource()] }));
    expect(shown(ran.block('funnel', 'funnel')).map((row) => row.slice(0, 2))).toEqual([
      ['Step', 'Members'],
      ['Members', 4],
      ['First order', 3],
      ['Second order', 1],
      ['Third order', 1],
    ]);
    // Ann's order days: 3 August, 10 September, 12 October.
    expect(ran.block('funnel', 'funnel').rows.map((row) => row[4])).toEqual([null, null, 38, 32]);
  });
});
