import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/engine/calendar.ts';
import { activitySource, memberSource, shop } from './shop.ts';
import { materialOf, run, shown, source } from './support.ts';

describe('Lifecycle', () => {
  const ran = run(materialOf(shop()));

  it('puts everybody of any table into one stage', () => {
    // As of 1 November: Ann active 20 days ago with 3 orders, mature. Bob 30 days ago, dormant. Cid 245 days, churn.
    // Dan joined 12 days ago without an order, introduction. e9 was active 47 days ago, dormant.
    expect(shown(ran.block('lifecycle', 'stages'))).toEqual([
      ['Stage', 'Members', 'Share', 'Spent'],
      ['Introduction', 1, 0.2, 0],
      ['Growth', 0, 0, 0],
      ['Maturity', 1, 0.2, 60],
      ['Dormancy', 2, 0.4, 20],
      ['Churn', 1, 0.2, 5],
      ['Can’t be judged', 0, 0, 0],
      ['Total', 5, 1, 85],
    ]);
  });

  it('lists who fell silent with columns to fill in, dormant members first, then by value', () => {
    const block = ran.block('lifecycle', 'silent');
    // The lots of one in ten (test/engine/lotOf.test.ts) fall on m2 and e9.
    expect(shown(block)).toEqual([
      [
        'Member',
        'Name',
        'Stage',
        'Suggested action',
        'Hold-out',
        'Contacted',
        'Reason',
        'Last active',
        'Days silent',
        'Usual gap, days',
        'Orders',
        'Spent',
      ],
      [
        'm2',
        'Bob',
        'Dormancy',
        'Help with the next step, ask what is missing',
        'Leave alone',
        null,
        null,
        { day: dayOf(2026, 10, 2) },
        30,
        null,
        1,
        20,
      ],
      [
        'e9',
        '',
        'Dormancy',
        'Help with the next step, ask what is missing',
        'Leave alone',
        null,
        null,
        { day: dayOf(2026, 9, 15) },
        47,
        null,
        0,
        0,
      ],
      [
        'm3',
        'Cid',
        'Churn',
        'One offer, then leave them in peace',
        null,
        null,
        null,
        { day: dayOf(2026, 3, 1) },
        245,
        null,
        1,
        5,
      ],
    ]);
    expect(block.choices?.map(({ column }) => block.header?.[column])).toEqual(['Contacted', 'Reason']);
  });

  it('tells month by month who came and who went', () => {
    // March: Cid, who joined in February. August: Ann again. September: Ann stays, e9 comes for the first time. October: Bob
    // joined in September and bought on 2 October, Ann stays, e9 falls silent; Dan joined but did nothing.
    expect(shown(ran.block('lifecycle', 'flow')).filter((row) => row.slice(1).some((count) => count !== 0))).toEqual([
      ['Month', 'New', 'Returning', 'Back again', 'Fell silent', 'Active'],
      ['2026-03', 0, 0, 1, 0, 1],
      ['2026-04', 0, 0, 0, -1, 0],
      ['2026-08', 0, 0, 1, 0, 1],
      ['2026-09', 1, 1, 0, 0, 2],
      ['2026-10', 0, 1, 1, -1, 2],
    ]);
  });

  it('without orders counts active days after the first, and says so', () => {
    const only = run(materialOf(shop({ sources: [activitySource()] })));
    // m1 came on 11 and 12 October: one further day, growth. m2 and e9 came once, 30 and 47 days ago.
    expect(shown(only.block('lifecycle', 'stages')).map((row) => row.slice(0, 2))).toEqual([
      ['Stage', 'Members'],
      ['Introduction', 0],
      ['Growth', 1],
      ['Maturity', 0],
      ['Dormancy', 2],
      ['Churn', 0],
      ['Can’t be judged', 0],
      ['Total', 3],
    ]);
    expect(only.block('lifecycle', 'stages').notes?.[0].text).toContain(
      'active days after the first one stand in for them',
    );
  });

  it('does not take unknown orders for none', () => {
    const only = run(materialOf(shop({ sources: [memberSource()] })));
    // Ann, Cid and Bob joined long ago; Dan joined 12 days ago, and nothing tells whether he bought.
    expect(
      shown(only.block('lifecycle', 'stages'))
        .slice(1)
        .map((row) => row[1]),
    ).toEqual([0, 0, 0, 1, 2, 1, 4]);
  });

  it('says what it lacks when no date is known at all', () => {
    const spec = run(materialOf({ sources: [source('members', ['user_id'], [['a']])] })).spec('lifecycle');
    expect(spec.blocks.map(({ id }) => id)).toEqual(['lacking']);
  });
});
