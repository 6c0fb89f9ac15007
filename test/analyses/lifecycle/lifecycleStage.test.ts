import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lifecycleStage } from '../../../src/analyses/lifecycleStage/index.ts';
import { lifecycleStages } from '../../../src/analyses/lifecycleStage/lifecycleStages.ts';
import { dayText } from '../../../src/engine/calendar.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

const AS_OF = 20_758; // 2026-11-01
const ago = (days: number | '') => (days === '' ? '' : dayText(AS_OF - days));

/** The stage of one member: days since joining, days since the last activity, orders, days to expiry, settings. */
const stage = (
  joined: number | '',
  active: number | '',
  orders: unknown,
  settings: unknown[][] = [],
  expiry: number | '' = '',
) =>
  firstColumn(
    lifecycleStage,
    ago(joined),
    ago(active),
    orders,
    expiry === '' ? '' : dayText(AS_OF + expiry),
    dayText(AS_OF),
    settings,
  )[0];

describe('LIFECYCLE_STAGE, five stages', () => {
  test.each([
    ['active on the as-of day, never bought', 100, 0, 0, 'Introduction'],
    ['29 days without activity', 100, 29, 0, 'Introduction'],
    ['30 days: dormant, whatever was bought', 100, 30, 9, 'Dormancy'],
    ['89 days: still dormant', 100, 89, 9, 'Dormancy'],
    ['90 days: churned', 100, 90, 9, 'Churn'],
    ['one order', 100, 5, 1, 'Growth'],
    ['several orders, joined 13 days ago', 13, 5, 6, 'Growth'],
    ['several orders, joined 14 days ago', 14, 5, 6, 'Maturity'],
    ['joined on the as-of day', 0, 0, 0, 'Introduction'],
    ['never active: counts from the join date', 29, '', 0, 'Introduction'],
    ['never active, joined 30 days ago', 30, '', 0, 'Dormancy'],
    ['join date unknown, several orders', '', 5, 2, 'Maturity'],
    ['active before joining', 3, 40, 1, 'Dormancy'],
  ] as const)('%s', (_, joined, active, orders, expected) => {
    expect(stage(joined, active, orders)).toBe(expected);
  });

  test('orders that are blank are unknown, not 0: only silence can be told', () => {
    expect(stage(100, 5, '')).toBeNull();
    expect(stage(100, 95, '')).toBe('Churn');
  });

  test('without any date there is no stage', () => {
    expect(stage('', '', 3)).toBeNull();
  });

  test('a member who joined or was active after the as-of day has none', () => {
    expect(stage(-1, -1, 0)).toBeNull();
    expect(stage(50, -1, 3)).toBeNull();
  });

  test('each limit is a setting, in days or weeks', () => {
    expect(stage(100, 60, 3, [['churn', 60]])).toBe('Churn');
    expect(stage(100, 14, 3, [['dormancy', '2 weeks']])).toBe('Dormancy');
    expect(stage(100, 5, 3, [['growth orders', 3]])).toBe('Growth');
    expect(stage(29, 5, 3, [['growth days', '30 days']])).toBe('Growth');
    expect(stage(100, 60, 3, [['流失天数', 60]])).toBe('Churn');
    expect(() => stage(100, 5, 3, [['churn', '1 month']])).toThrow('LIFECYCLE_STAGE: churn: "1 month" can\'t be used');
  });
});

describe('LIFECYCLE_STAGE, presets', () => {
  const four = [['preset', 'four']];
  const course = [['preset', 'course']];

  test('four: dormancy and churn are one decline', () => {
    expect([stage(100, 29, 2, four), stage(100, 30, 2, four), stage(100, 400, 0, four)]).toEqual([
      'Maturity',
      'Decline',
      'Decline',
    ]);
  });

  test.each([
    ['never bought, even with an expired trial', 0, -10, 'Novice'],
    ['one course that runs', 1, 10, 'Growth'],
    ['one course, on its last day', 1, 0, 'Growth'],
    ['one course, a day past its end', 1, -1, 'Churn'],
    ['several courses', 2, 10, 'Maturity'],
    ['several courses, expired and not renewed', 3, -1, 'Churn'],
    ['several courses, no end known', 3, '', 'Maturity'],
  ] as const)('course: %s', (_, courses, expiry, expected) => {
    const args = [column(ago(100), ago(100)), column(ago(5), ago(5)), column(courses, 0)];
    const ends = column(expiry === '' ? '' : dayText(AS_OF + expiry), dayText(AS_OF));
    expect(firstColumn(lifecycleStage, ...args, ends, dayText(AS_OF), course)[0]).toBe(expected);
  });

  test('course without expiry is refused', () => {
    expect(refusal(lifecycleStage, column(ago(1), ago(2)), column('', ''), column(1, 2), course)).toMatch(
      /^LIFECYCLE_STAGE: expiry is missing/,
    );
  });
});

describe('LIFECYCLE_STAGE, own stages', () => {
  const own = [
    ['stage', 'VIP', 'orders', '≥', 5, 'days since active', '<', 30],
    ['stage', '快到期', '距到期天数', '<=', 7, '', '', ''],
    ['stage', 'new', 'days since joined', '<', 7, 'orders', 'is', 0],
    ['stage', 'rest', '', '', '', '', '', ''],
  ];

  test('the first stage whose conditions all hold wins; a name alone is for the rest', () => {
    expect(stage(100, 5, 5, own)).toBe('VIP');
    expect(stage(100, 30, 5, own)).toBe('rest');
    expect(stage(100, 30, 5, own, 7)).toBe('快到期');
    expect(stage(6, 6, 0, own)).toBe('new');
    expect(stage(7, 6, 0, own)).toBe('rest');
  });

  test('an unknown fact meets no comparison', () => {
    expect(stage(100, 5, '', own)).toBe('rest');
    expect(stage(100, 5, '', [['stage', 'unknown', 'orders', 'is not set', '']])).toBe('unknown');
  });

  test('a fact or a test that is none is refused with the nearest one', () => {
    expect(() => stage(1, 1, 1, [['stage', 'x', 'order', '>', 1]])).toThrow(/"order"\. Did you mean "orders"/);
    expect(() => stage(1, 1, 1, [['stage', 'x', 'orders', 'above', 1]])).toThrow(/"above" is not known/);
    expect(() => stage(1, 1, 1, [['stage', 'x', 'orders', '>', 'many']])).toThrow(/"many" is not a number/);
  });
});

describe('LIFECYCLE_STAGE of a column', () => {
  test('keeps the order, leaves blank rows blank and ends with the last filled row', () => {
    const result = firstColumn(
      lifecycleStage,
      column(ago(100), '', ago(100), ''),
      column(ago(0), '', ago(90), ''),
      column(0, '', 4, ''),
      '',
      dayText(AS_OF),
    );
    expect(result).toEqual(['Introduction', null, 'Churn']);
  });

  test('leaves out as_of: the day after the latest date, expiry aside', () => {
    const columns = [column(ago(91), ago(200)), column(ago(1), ago(90)), column(3, 3), column('2030-01-01', '')];
    expect(firstColumn(lifecycleStage, ...columns)).toEqual(['Maturity', 'Churn']);
  });

  test('a single row without as_of is refused', () => {
    expect(refusal(lifecycleStage, ago(5), ago(1), 3)).toMatch(/as_of is needed when there is only one row/);
  });
});

test('every member with known facts is in exactly one stage, and later is never livelier', () => {
  const member = fc.record({
    joined: fc.integer({ min: 0, max: 300 }),
    silent: fc.integer({ min: 0, max: 300 }),
    orders: fc.nat(5),
  });
  fc.assert(
    fc.property(member, fc.nat(100), ({ joined, silent, orders }, wait) => {
      const stageAt = (asOf: number) => {
        const columns = {
          joined: Float64Array.of(-joined),
          lastActive: Float64Array.of(-silent),
          orders: Float64Array.of(orders),
        };
        return lifecycleStages(columns, { asOf }).codes[0];
      };
      expect(stageAt(0)).toBeGreaterThanOrEqual(0);
      expect(stageAt(wait)).toBeGreaterThanOrEqual(stageAt(0));
    }),
  );
});

test.each([
  [
    'five',
    ['Introduction', 'Growth', 'Maturity', 'Dormancy', 'Churn'],
    ['引入', '成长', '成熟', '休眠', '流失'],
    ['引入', '成長', '成熟', '休眠', '流失'],
  ],
  [
    '四阶段',
    ['Introduction', 'Growth', 'Maturity', 'Decline', 'Decline'],
    ['引入', '成长', '成熟', '衰退', '衰退'],
    ['引入', '成長', '成熟', '衰退', '衰退'],
  ],
  [
    '課程',
    ['Novice', 'Growth', 'Maturity', 'Churn', 'Novice'],
    ['新手', '成长', '成熟', '流失', '新手'],
    ['新手', '成長', '成熟', '流失', '新手'],
  ],
])('LIFECYCLE_STAGE, preset %s in three languages', (preset, en, hans, hant) => {
  const args = [
    column(ago(200), ago(200), ago(200), ago(200), ago(200)),
    column(ago(0), ago(0), ago(0), ago(30), ago(90)),
    column(0, 1, 2, 2, 0),
    column('', ago(-9), ago(-9), ago(1), ago(1)),
    ago(0),
    [['preset', preset]],
  ];
  const names = (language: 'en' | 'zh-Hans' | 'zh-Hant') =>
    formula(lifecycleStage, args, language).map(([name]) => name);
  expect([names('en'), names('zh-Hans'), names('zh-Hant')]).toEqual([en, hans, hant]);
});
