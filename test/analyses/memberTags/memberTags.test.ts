import { describe, expect, test } from 'vitest';
import { memberTags } from '../../../src/analyses/memberTags/index.ts';
import { wecomTags } from '../../../src/analyses/memberTags/wecom.ts';
import { formula, refusal } from '../formula.ts';

const MEMBERS = [
  ['member', 'orders', 'spent', '渠道', 'joined'],
  ['007', 3, 2000, '公众号', new Date('2026-10-01T00:00:00Z')],
  ['7', 2, 1999.99, 'Douyin Live', '2026-11-01'],
  ['8', 0, '', '', ''],
];
const tagsOf = (rules: unknown[][], ...more: unknown[]) =>
  formula(memberTags, [MEMBERS, rules, ...more])
    .slice(1)
    .map((row) => row[0]);

describe('MEMBER_TAGS', () => {
  // Each operator at its boundary: members have 3, 2 and 0 orders.
  test.each([
    ['≥', 2, [true, true, false]],
    ['>=', 3, [true, false, false]],
    ['大于等于', 3, [true, false, false]],
    ['>', 2, [true, false, false]],
    ['≤', 2, [false, true, true]],
    ['小於', 2, [false, false, true]],
    ['is', 2, [false, true, false]],
    ['等于', '2', [false, true, false]],
    ['is not', 2, [true, false, true]],
    ['one of', '0|3', [true, false, true]],
    ['is set', '', [true, true, true]],
  ])('orders %s %s', (operator, value, expected) => {
    expect(tagsOf([['orders', operator, value, 'x', 'value']])).toEqual(expected.map((has) => (has ? 'x' : null)));
  });

  test('a blank meets no limit, but may be asked for', () => {
    expect(tagsOf([['spent', '<', 5000, 'x', '']])).toEqual(['x', 'x', null]);
    expect(tagsOf([['spent', 'is not set', '', 'x', '']])).toEqual([null, null, 'x']);
    expect(tagsOf([['渠道', 'contains', 'LIVE', 'x', '']])).toEqual([null, 'x', null]);
    expect(tagsOf([['joined', '<', '2026-11-01', 'x', '']])).toEqual(['x', null, null]);
    expect(tagsOf([['member', 'is', '007', 'x', '']])).toEqual(['x', null, null]);
  });

  test('several tags a member, in the order of the rules, and a column for each dimension', () => {
    const rules = [
      ['spent', '≥', 2000, 'big', 'value'],
      ['渠道', 'is', '公众号', 'reader', '行为偏好'],
      ['orders', '≥', 1, 'buyer', '生命週期'],
      ['orders', '≥', 3, 'loyal', ''],
    ];
    expect(formula(memberTags, [MEMBERS, rules])).toEqual([
      ['tags', 'value', 'behaviour', 'lifecycle'],
      ['big, reader, buyer, loyal', 'big', 'reader', 'buyer'],
      ['buyer', null, null, 'buyer'],
      [null, null, null, null],
    ]);
    expect(tagsOf(rules, [['separator', '|']])[0]).toBe('big|reader|buyer|loyal');
  });

  test('rows of one tag: any of them; conditions to the right: all of them', () => {
    const either = [
      ['orders', '≥', 3, 'x', 'value'],
      ['orders', 'is', 0, 'x', 'value'],
    ];
    expect(tagsOf(either)).toEqual(['x', null, 'x']);
    expect(tagsOf([['orders', '≥', 2, 'x', 'value', 'spent', '<', 2000]])).toEqual([null, 'x', null]);
  });

  test('a header of the rules is no rule, and may put them in another order', () => {
    const rule = ['orders', '≥', 3, 'x', 'value'];
    expect(tagsOf([['field', 'operator', 'value', 'tag', 'dimension'], rule])).toEqual(['x', null, null]);
    expect(
      tagsOf([
        ['標籤', '維度', '欄位', '條件', '值'],
        ['x', '價值', 'orders', '≥', 3],
      ]),
    ).toEqual(['x', null, null]);
  });

  test('headers fold: case, width, 简 and 繁', () => {
    expect(tagsOf([['ＯＲＤＥＲＳ', '≥', 3, 'x', '']])).toEqual(['x', null, null]);
    expect(formula(memberTags, [[['訂單數'], [3]], [['订单数', '≥', 3, 'x', '']]])[1][0]).toBe('x');
  });

  test('a blank row of the table stays beside its row', () => {
    const table = [['orders'], [3], [''], [3]];
    expect(formula(memberTags, [table, [['orders', '≥', 3, 'x', '']]]).map((row) => row[0])).toEqual([
      'tags',
      'x',
      null,
      'x',
    ]);
  });

  test('the dictionary: every tag with its rule and how many have it, also nobody', () => {
    const rules = [
      ['orders', '>=', 2, 'buyer', '价值'],
      ['orders', 'is', 99, 'nobody', 'value'],
    ];
    expect(formula(memberTags, [MEMBERS, rules, [['show', 'dictionary']]])).toEqual([
      ['tag', 'dimension', 'rule', 'members', 'share'],
      ['buyer', 'value', 'orders ≥ 2', 2, 2 / 3],
      ['nobody', 'value', 'orders is 99', 0, 0],
    ]);
    expect(formula(memberTags, [MEMBERS, rules, [['显示', '字典']]], 'zh-Hans')[1]).toEqual([
      'buyer',
      '价值',
      'orders ≥ 2',
      2,
      2 / 3,
    ]);
  });

  test('conflicts: two stages at once, or what is named; the row is that of the table', () => {
    const rules = [
      ['orders', '≥', 2, 'grown', 'lifecycle'],
      ['spent', '≥', 2000, 'mature', 'lifecycle'],
      ['orders', '≥', 3, 'frequent', 'value'],
    ];
    const header = ['tag', 'conflicts with', 'members', 'rows of the table'];
    expect(formula(memberTags, [MEMBERS, rules, [['show', 'conflicts']]])).toEqual([
      header,
      ['grown', 'mature', 1, '2'],
    ]);
    expect(
      formula(memberTags, [
        MEMBERS,
        rules,
        [
          ['show', 'conflicts', ''],
          ['exclusive', 'grown', 'frequent'],
        ],
      ]),
    ).toEqual([header, ['grown', 'frequent', 1, '2']]);
    expect(
      formula(memberTags, [
        MEMBERS,
        rules,
        [
          ['show', 'conflicts'],
          ['exclusive', '价值'],
        ],
      ]),
    ).toEqual([header]);
    expect(refusal(memberTags, MEMBERS, rules, [['exclusive', 'grown', 'frequnt']])).toMatch(
      /exclusive: "frequnt" is not known.*"frequent"/,
    );
  });

  test('refuses with the row: unknown field, operator, dimension, no tag, one tag in two dimensions', () => {
    const good = ['orders', '≥', 3, 'x', 'value'];
    const bad = (...rule: unknown[]) => refusal(memberTags, MEMBERS, [good, rule]);
    expect(bad('order', '≥', 3, 'y', '')).toMatch(/rules, row 2: there is no column "order".*"orders"/);
    expect(bad('orders', 'about', 3, 'y', '')).toMatch(/rules, row 2: "about" is not known/);
    expect(bad('orders', '≥', 3, 'y', 'worth')).toMatch(/rules, row 2: "worth" is not known.*"value"/);
    expect(bad('orders', '≥', 3, '', 'value')).toMatch(/rules, row 2: the cell is blank/);
    expect(bad('orders', '≥', 3, 'x', 'lifecycle')).toMatch(/rules: "x" can't be used.*value \/ lifecycle/);
    expect(refusal(memberTags, [['orders']], [good])).toMatch(/no rows with data/);
  });
});

describe('the limits of WeCom', () => {
  const named = (...names: string[]) => names.map((name) => ({ name, dimension: 'value' as const }));

  test('15 characters fit, 16 are cut; signs beyond the basic plane count once', () => {
    const [fits, cut, emoji] = wecomTags(
      named('一二三四五六七八九十甲乙丙丁戊', 'abcdefghijklmnop', '😀'.repeat(15)),
      1,
    );
    expect(fits).toEqual({ name: '一二三四五六七八九十甲乙丙丁戊', length: 15, faults: [] });
    expect(cut).toEqual({ name: 'abcdefghijklmno', length: 16, faults: ['name too long'] });
    expect(emoji).toEqual({ name: '😀'.repeat(15), length: 15, faults: [] });
  });

  test('two names that are the same once cut are told, unless in different groups', () => {
    const twice = wecomTags(named('abcdefghijklmnoX', 'abcdefghijklmnoY'), 1);
    expect(twice.map(({ faults }) => faults)).toEqual([
      ['name too long', 'same name'],
      ['name too long', 'same name'],
    ]);
    const apart = wecomTags([...named('a'), { name: 'a', dimension: 'lifecycle' }], 1);
    expect(apart.map(({ faults }) => faults)).toEqual([[], []]);
  });

  test('a group takes 100 tags and a customer 3,000', () => {
    const many = wecomTags(named(...Array.from({ length: 101 }, (_, place) => `t${place}`)), 3000);
    expect(many[99].faults).toEqual([]);
    expect(many[100].faults).toEqual(['group full']);
    expect(wecomTags(named('a'), 3001)[0].faults).toEqual(['customer full']);
  });
});
