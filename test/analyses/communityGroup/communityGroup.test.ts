import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communityGroups, GROUPS } from '../../../src/analyses/communityGroup/communityGroups.ts';
import { highLimits } from '../../../src/analyses/communityGroup/highLimits.ts';
import { communityGroup } from '../../../src/analyses/communityGroup/index.ts';
import { rfmScores } from '../../../src/analyses/rfm/rfmScores.ts';
import { dayText } from '../../../src/engine/calendar.ts';
import { LANGUAGES } from '../../../src/engine/language.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

const AS_OF = 20_758; // 2026-11-01
const ago = (days: number | '') => (days === '' ? '' : dayText(AS_OF - days));
const limits = [
  ['days', 30],
  ['orders', 3],
  ['money', 2000],
];

/** The group of one member under limits of 30 days, 3 orders and 2,000. */
const group = (days: number | '', orders: unknown, spent: unknown, settings: unknown[][] = limits) =>
  firstColumn(communityGroup, ago(days), orders, spent, dayText(AS_OF), settings)[0];

describe('COMMUNITY_GROUP with own limits', () => {
  test.each([
    ['30 days, 3 orders, 2,000: all three at the limit', 30, 3, 2000, 'Core'],
    ['a day too long ago', 31, 3, 2000, 'Members only'],
    ['an order too few', 30, 2, 2000, 'Members only'],
    ['a cent too little', 30, 3, 1999.99, 'Members only'],
    ['recent only', 0, 1, 10, 'Ordinary'],
    ['nothing is high', 400, 1, 10, 'Ordinary'],
    ['no order', '', 0, '', 'Potential'],
    ['no order, 0 spent', '', 0, 0, 'Potential'],
    ['orders unknown', 5, '', 2000, null],
    ['a buyer whose last order is unknown', '', 3, 2000, null],
    ['a buyer whose money is unknown', 5, 3, '', null],
    ['the last order lies after the as-of day', -1, 3, 2000, null],
  ] as const)('%s', (_, days, orders, spent, expected) => {
    expect(group(days, orders, spent)).toBe(expected);
  });

  test('names and values of settings in Chinese, amounts as they are written', () => {
    const chinese = [
      ['天数', 30],
      ['订单数', 3],
      ['金额', '2,000'],
    ];
    expect(group(30, 3, '¥2,000', chinese)).toBe('Core');
    expect(group(30, 3, '¥1,999', chinese)).toBe('Members only');
  });

  test('days since the last order instead of its date', () => {
    const settings = [['recency', 'days'], ...limits];
    expect(firstColumn(communityGroup, column(30, 31), column(3, 3), column(2000, 2000), settings)).toEqual([
      'Core',
      'Members only',
    ]);
  });

  test('says why, in every language', () => {
    const why = (language: 'en' | 'zh-Hans' | 'zh-Hant', days: number | '', orders: number) =>
      formula(
        communityGroup,
        [ago(days), orders, '￥2,180.00 CNY', dayText(AS_OF), [['show', 'both'], ...limits]],
        language,
      )[0];
    expect(why('en', 30, 2)).toEqual([
      'Members only',
      'Orders 2, the last 30 days ago, ¥2,180 in all; limits: days ≤ 30 ✓, orders ≥ 3 ✗, money ≥ ¥2,000 ✓',
    ]);
    expect(why('zh-Hans', 31, 3)).toEqual([
      '会员专属群',
      '3 单，最近一单距今 31 天，共 ¥2,180；界限：天数 ≤ 30 ✗、单数 ≥ 3 ✓、金额 ≥ ¥2,000 ✓',
    ]);
    expect(why('zh-Hant', 30, 3)).toEqual([
      '鐵桿用戶群',
      '3 單，最近一單距今 30 天，共 ¥2,180；界限：天數 ≤ 30 ✓、單數 ≥ 3 ✓、金額 ≥ ¥2,000 ✓',
    ]);
    expect(why('zh-Hant', '', 0)).toEqual(['潛在用戶群', '還沒有訂單']);
  });
});

test('COMMUNITY_GROUP: amounts in a reason have decimals only where they are needed', () => {
  const args = [column(ago(3), ago(3)), column(1, 1), column(12.5, 2000), dayText(AS_OF), [['show', 'why'], ...limits]];
  const [first, second] = firstColumn(communityGroup, ...args);
  expect(first).toContain('12.5 in all');
  expect(second).toContain('2,000 in all');
  expect(first).toContain('money ≥ 2,000 ✗');
});

describe('COMMUNITY_GROUP by scores', () => {
  // Ten buyers, 0 to 9 days ago, 1 to 10 orders, 100 to 1,000: by type-7 quantiles the best four of each have 4 or 5.
  const days = column(...[9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map(ago));
  const orders = column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  const spent = column(100, 200, 300, 400, 500, 600, 700, 800, 900, 1000);

  test('core are those who score 4 or 5 three times', () => {
    const result = firstColumn(communityGroup, days, orders, spent, dayText(AS_OF));
    expect(result).toEqual([...Array(6).fill('Ordinary'), ...Array(4).fill('Core')]);
  });

  test('members who never bought move no limit', () => {
    const result = firstColumn(
      communityGroup,
      [...days, [''], ['']],
      [...orders, [0], [0]],
      [...spent, [0], ['']],
      dayText(AS_OF),
    );
    expect(result).toEqual([...Array(6).fill('Ordinary'), ...Array(4).fill('Core'), 'Potential', 'Potential']);
  });

  test('a measure that is the same for all never scores 4, and the reason says so', () => {
    const result = formula(communityGroup, [
      days,
      column(...Array(10).fill(1)),
      spent,
      dayText(AS_OF),
      [['show', 'both']],
    ]);
    expect(result[9][0]).toBe('Members only');
    expect(result[9][1]).toContain('orders – (values too alike) ✗');
  });

  test('agrees with RFM_SCORE row by row', () => {
    const member = fc.record({ days: fc.nat(60), orders: fc.integer({ min: 1, max: 6 }), spent: fc.nat(5000) });
    fc.assert(
      fc.property(fc.array(member, { minLength: 2, maxLength: 40 }), (members) => {
        const measures = {
          recencyDays: Float64Array.from(members, (one) => one.days),
          orders: Float64Array.from(members, (one) => one.orders),
          spent: Float64Array.from(members, (one) => one.spent),
        };
        const codes = communityGroups(measures, GROUPS, highLimits(measures, {}, 100, false));
        const { r, f, m } = rfmScores(measures);
        members.forEach((_, row) => {
          const high = [r, f, m].filter((scores) => scores[row] >= 4).length;
          expect(GROUPS[codes[row]]).toBe(high === 3 ? 'core' : high === 2 ? 'members-only' : 'ordinary');
        });
      }),
    );
  });

  test('one row without all three limits is refused; who never bought needs none', () => {
    expect(refusal(communityGroup, ago(3), 2, 100, dayText(AS_OF))).toMatch(/days, orders, money/);
    expect(group('', 0, 0, [['days', 30]])).toBe('Potential');
  });
});

describe('COMMUNITY_GROUP with own groups', () => {
  const own = [
    ['group', 'VIP', 30, 5, '2,000'],
    ['group', 'Recent', 30, '', ''],
    ['group', 'The rest', '', '', ''],
  ];

  test('the first group whose limits are all met wins; a blank is any, a name alone is for the rest', () => {
    expect(group(30, 5, 2000, own)).toBe('VIP');
    expect(group(30, 4, 2000, own)).toBe('Recent');
    expect(group(31, 9, 9000, own)).toBe('The rest');
    expect(group('', 0, '', own)).toBe('The rest');
  });

  test('says which limits were met', () => {
    expect(group(12, 6, 2500, [['show', 'why'], ...own])).toBe(
      'Orders 6, the last 12 days ago, 2,500 in all; limits: days ≤ 30 ✓, orders ≥ 5 ✓, money ≥ 2,000 ✓',
    );
  });

  test('a group without a name, or a limit that is no number, is refused', () => {
    expect(() => group(1, 1, 1, [['group', '', 30]])).toThrow(/group: the cell is blank/);
    expect(() => group(1, 1, 1, [['group', 'VIP', 'soon']])).toThrow(/"soon" is not a number/);
  });
});

describe('COMMUNITY_GROUP, summary', () => {
  const args = [
    column(ago(1), ago(1), ago(1), ago(99), '', ''),
    column(9, 9, 9, 1, 0, ''),
    column(5000, 5000, 5000, 10, 0, 7),
    dayText(AS_OF),
  ];

  test('tells who is too many for one chat group; groups add up to the members', () => {
    const settings = [['show', 'summary'], ['capacity', 'Core', 2], ...limits];
    expect(formula(communityGroup, [...args, settings])).toEqual([
      ['group', 'members', 'share', 'capacity', 'over capacity', 'groups needed'],
      ['Potential', 1, 0.2, 500, 0, 1],
      ['Ordinary', 1, 0.2, 500, 0, 1],
      ['Members only', 0, 0, 500, 0, 0],
      ['Core', 3, 0.6, 2, 1, 2],
      ['(no group)', 1, null, null, null, null],
      ['total', 6, null, null, 1, 4],
    ]);
  });

  test('one capacity for all, equal to it is not over it; own groups by their names', () => {
    const all = formula(communityGroup, [...args, [['show', 'summary'], ['容量', 3], ...limits]]);
    expect(all[4]).toEqual(['Core', 3, 0.6, 3, 0, 1]);
    const own = [
      ['show', 'summary', ''],
      ['group', 'Everyone', ''],
      ['capacity', 'Everyone', 4],
    ];
    expect(formula(communityGroup, [...args, own])[1]).toEqual(['Everyone', 6, 1, 4, 2, 2]);
  });

  test('a capacity for a group that there is not, or of half a member, is refused', () => {
    expect(refusal(communityGroup, ...args, [['capacity', 'Cores', 2], ...limits])).toMatch(/"Cores".*"core"/);
    expect(refusal(communityGroup, ...args, [['capacity', 2.5], ...limits])).toMatch(/capacity: "2.5" can't be used/);
  });
});

test('the groups have their names in every language', () => {
  const names = LANGUAGES.map((language) =>
    formula(
      communityGroup,
      [column('', ago(99), ago(1), ago(1)), column(0, 1, 3, 3), column(0, 1, 1, 2000), dayText(AS_OF), limits],
      language,
    ).map(([name]) => name),
  );
  expect(names).toEqual([
    ['Potential', 'Ordinary', 'Members only', 'Core'],
    ['潜在用户群', '普通用户群', '会员专属群', '铁杆用户群'],
    ['潛在用戶群', '普通用戶群', '會員專屬群', '鐵桿用戶群'],
  ]);
});
