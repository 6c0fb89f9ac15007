import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberTags } from '../../../src/analyses/memberTags/index.ts';
import { exportTags } from '../../../src/analyses/tagExport/exportTags.ts';
import { tagExport } from '../../../src/analyses/tagExport/index.ts';
import { WECOM } from '../../../src/analyses/tagExport/wecomLimits.ts';
import { column, formula, refusal } from '../formula.ts';

const exported = (ids: readonly unknown[], table: unknown[][], ...settings: unknown[][]): unknown[][] =>
  formula(tagExport, [column(...ids), table, settings.length > 0 ? settings : undefined]).slice(1);

describe('TAG_EXPORT', () => {
  it('gives a row for each customer and tag, the columns as groups', () => {
    const table = [
      ['分层', '偏好'],
      ['重要价值', '夜读, 直播'],
      ['', '直播'],
      [555, ''],
    ];
    expect(formula(tagExport, [column('c1', 'c2', 'c3'), table], 'zh-Hans')).toEqual([
      ['标签组', '标签名称', '客户编号', '截断前的名称'],
      // The group with most marks first, and in it the tag of most customers.
      ['偏好', '直播', 'c1', null],
      ['偏好', '直播', 'c2', null],
      ['偏好', '夜读', 'c1', null],
      ['分层', '555', 'c3', null],
      ['分层', '重要价值', 'c1', null],
    ]);
    expect(exported(['c1', 'c2', 'c3'], table, ['group', '分层', '会员分层'])).toEqual([
      ['会员分层', '555', 'c3', null],
      ['会员分层', '重要价值', 'c1', null],
    ]);
  });

  it('parts the tags of a cell at the signs that people use, or at one of their own', () => {
    const tags = (cell: string, ...settings: unknown[][]): unknown[] =>
      exported(['c', ''], [['g'], [cell], ['']], ...settings).map((row) => row[1]);
    expect(tags('a,b，c、d;e；f|g\nh, ,')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    expect(tags('a, b/c', ['separator', '/'])).toEqual(['a, b', 'c']);
    expect(tags('a,a')).toEqual(['a']);
  });

  it('takes names of 15 characters and cuts those of 16, which it tells', () => {
    const table = [['g'], ['一二三四五六七八九十甲乙丙丁戊'], ['abcdefghijklmnop'], [`${'😀'.repeat(15)}`]];
    expect(exported(['a', 'b', 'c'], table)).toEqual([
      ['g', 'abcdefghijklmno', 'b', 'abcdefghijklmnop'],
      ['g', '一二三四五六七八九十甲乙丙丁戊', 'a', null],
      ['g', '😀'.repeat(15), 'c', null],
    ]);
    expect(exported(['a', 'b', 'c'], table, ['show', 'violations'])).toEqual([
      [
        'name too long',
        'g',
        'abcdefghijklmnop',
        null,
        16,
        15,
        'The name has 16 characters and may have 15: it is written as “abcdefghijklmno”.',
      ],
    ]);
    expect(exported(['a', 'b', 'c'], table, ['name length', 30], ['show', '超限'])).toEqual([
      ['fits', null, null, null, 0, null, 'Everything is within the limits.'],
    ]);
  });

  it('gives a name once where two tags become one, and tells it', () => {
    const table = [['g'], ['abcdefghijklmnoX, abcdefghijklmnoY']];
    expect(exported(['a'], table)).toEqual([['g', 'abcdefghijklmno', 'a', 'abcdefghijklmnoX']]);
    expect(exported(['a'], table, ['show', 'violations']).map((row) => [row[0], row[2]])).toEqual([
      ['name too long', 'abcdefghijklmnoX'],
      ['name too long', 'abcdefghijklmnoY'],
      ['same name twice', 'abcdefghijklmnoY'],
    ]);
    // In different groups they stay two.
    expect(
      exported(
        ['a'],
        [
          ['g', 'h'],
          ['x', 'x'],
        ],
      ),
    ).toHaveLength(2);
  });

  it('leaves out rows without a customer, and tells which', () => {
    const table = [['g'], ['x'], ['x'], [''], ['y']];
    expect(exported(['', 'a', '', ''], table)).toEqual([['g', 'x', 'a', null]]);
    expect(exported(['', 'a', '', ''], table, ['show', 'violations'])).toEqual([
      [
        'no customer ID',
        null,
        null,
        null,
        2,
        null,
        'Rows with tags but without a customer ID: 2. They are left out: 2, 5.',
      ],
    ]);
  });

  it('keeps the tags of most customers where a group, all groups or all tags pass their limit', () => {
    const table = [['g'], ['rare'], ['often'], ['often, some'], ['some, often']];
    const ids = ['a', 'b', 'c', 'd'];
    const names = (...settings: unknown[][]): unknown[] => [
      ...new Set(exported(ids, table, ...settings).map((row) => row[1])),
    ];
    expect(names(['tags in group', 3]).sort()).toEqual(['often', 'rare', 'some']);
    expect(names(['tags in group', 2]).sort()).toEqual(['often', 'some']);
    expect(names(['tags in all', 1])).toEqual(['often']);
    expect(exported(ids, table, ['tags in group', 2], ['show', 'tags'])).toEqual([
      ['g', 'often', 'often', 3, 'yes'],
      ['g', 'some', 'some', 2, 'yes'],
      ['g', 'rare', 'rare', 1, 'left out'],
    ]);
    const told = (...settings: unknown[][]): unknown[] =>
      exported(ids, table, ['show', 'violations'], ...settings).map((row) => row[6]);
    expect(told(['tags in group', 2])).toEqual([
      'Tags of the group: 3, at most 2. Left out, those of fewest customers: 1.',
    ]);
    expect(told(['tags in all', 1])).toEqual(['Tags in all: 3, at most 1. Left out: 2.']);
    const two = [
      ['g', 'h'],
      ['x', 'y'],
      ['x', ''],
    ];
    expect(exported(['a', 'b'], two, ['groups', 1]).map((row) => row[0])).toEqual(['g', 'g']);
    expect(exported(['a', 'b'], two, ['groups', 1], ['show', 'violations'])[0][6]).toBe(
      'Groups: 2, at most 1. Left out, the smallest: 1.',
    );
    expect(exported(['a', 'b'], two, ['groups', 2])).toHaveLength(3);
  });

  it('has the limits of WeCom: 100 groups, 100 tags a group, 3,000 a customer, 10,000 in all', () => {
    const marks = (groups: number, tags: number, customers = 1) =>
      Array.from({ length: groups * tags * customers }, (_, i) => ({
        customer: `c${i % customers}`,
        row: 2,
        group: `g${Math.floor(i / customers / tags)}`,
        tag: `t${Math.floor(i / customers) % tags}`,
      }));
    const kinds = (...args: Parameters<typeof marks>): string[] =>
      exportTags(marks(...args), WECOM).violations.map(({ kind }) => kind);
    expect(kinds(100, 1)).toEqual([]);
    expect(kinds(101, 1)).toEqual(['too many groups']);
    expect(kinds(1, 100)).toEqual([]);
    expect(kinds(1, 101)).toEqual(['group over']);
    expect(kinds(30, 100)).toEqual([]);
    expect(exportTags(marks(31, 100), WECOM)).toMatchObject({
      violations: [{ kind: 'customer over', customer: 'c0', count: 3100, limit: 3000 }],
    });
    expect(exportTags(marks(31, 100), WECOM).lines).toHaveLength(3000);
  });

  it('refuses columns that are not there, and nothing to export', () => {
    const table = [['g'], ['x']];
    expect(refusal(tagExport, column('a'), table, [['group', 'gg', '']])).toMatch(/^TAG_EXPORT: group.*"gg".*"g"/);
    expect(refusal(tagExport, column('a', 'b'), [['g'], [''], ['']])).toMatch(
      /^TAG_EXPORT: tags_with_headers.*no rows/,
    );
    expect(refusal(tagExport, column('a', 'b', 'c'), [['g'], ['x']])).toMatch(/^TAG_EXPORT: tags_with_headers/);
  });

  it('has a line for each different customer and tag, whatever the order of rows', () => {
    const mark = fc.record({
      customer: fc.constantFrom('', 'a', 'b', 'c'),
      group: fc.constantFrom('g', 'h'),
      tag: fc.constantFrom('x', 'y', 'z', 'longer than fifteen'),
    });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 30 }), (given) => {
        const marks = given.map((each, row) => ({ ...each, row: row + 2 }));
        const { lines, violations } = exportTags(marks, WECOM);
        const expected = new Set(
          given.filter(({ customer }) => customer).map((each) => `${each.customer} ${each.group} ${each.tag}`),
        );
        expect(lines.map(({ customer, tag }) => `${customer} ${tag.group} ${tag.tag}`).sort()).toEqual(
          [...expected].sort(),
        );
        const turned = exportTags([...marks].reverse(), WECOM);
        expect(turned.lines).toEqual(lines);
        expect(turned.violations.map(({ kind }) => kind)).toEqual(violations.map(({ kind }) => kind));
      }),
    );
  });
});

describe('MEMBER_TAGS for the import', () => {
  const members = [
    ['orders', '会员ID'],
    [3, '007'],
    [1, '8'],
    [5, ''],
  ];
  const rules = [
    ['orders', '≥', 1, 'buyer', 'lifecycle'],
    ['orders', '≥', 3, 'buys again and again', 'value'],
    ['orders', '<', 0, 'nobody', ''],
  ];
  const shown = (what: string, language: 'en' | 'zh-Hans' = 'en'): unknown[][] =>
    formula(memberTags, [members, rules, [['show', what]]], language).slice(1);

  it('exports a row for each member and tag by the id, with dimensions as groups', () => {
    expect(shown('export')).toEqual([
      ['lifecycle', 'buyer', '007', null],
      ['lifecycle', 'buyer', '8', null],
      ['value', 'buys again and', '007', 'buys again and again'],
    ]);
    expect(shown('导出', 'zh-Hans')[0]).toEqual(['生命周期', 'buyer', '007', null]);
  });

  it('tells what is cut and who has no id', () => {
    expect(shown('violations').map((row) => [row[0], row[4]])).toEqual([
      ['name too long', 20],
      ['no customer ID', 1],
    ]);
  });
});
