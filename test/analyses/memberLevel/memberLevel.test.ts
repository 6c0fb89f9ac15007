import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memberLevel } from '../../../src/analyses/memberLevel/index.ts';
import { levelStep } from '../../../src/analyses/memberLevel/levelStep.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

const level = (experience: unknown, previous: unknown = '', ...settings: unknown[][]) =>
  firstColumn(
    memberLevel,
    experience,
    previous,
    settings.map((row) => [...row, '', '', ''].slice(0, 4)),
  )[0];

const FALL = ['mode', 'may-fall'];

describe('MEMBER_LEVEL, ladder', () => {
  test.each([
    [0, 'Bronze'],
    [499, 'Bronze'],
    [500, 'Silver'],
    [1999, 'Silver'],
    [2000, 'Gold'],
    [5000, 'Platinum'],
    [9999, 'Platinum'],
    [10_000, 'Diamond'],
    ['', null],
    [-1, null],
  ])('%j points: %s', (points, expected) => {
    expect(firstColumn(memberLevel, column(points, 0))[0]).toBe(expected);
  });

  const own = [
    ['level', 'Lv3', 300, '学徒'],
    ['等级', 'Lv1', 10, '新手'],
    ['level', 'Lv2', '1,00', ''],
  ];
  own[2][2] = 100;

  test('own levels in any order, with the stage that several share', () => {
    const args = [column(9, 10, 99, 100, 300), '', own];
    expect(firstColumn(memberLevel, ...args)).toEqual([null, 'Lv1', 'Lv1', 'Lv2', 'Lv3']);
    expect(firstColumn(memberLevel, args[0], '', [['show', 'stage', '', ''], ...own])).toEqual([
      null,
      '新手',
      '新手',
      'Lv2',
      '学徒',
    ]);
    expect(firstColumn(memberLevel, args[0], '', [['show', 'number', '', ''], ...own])).toEqual([null, 1, 1, 2, 3]);
  });

  test('a level without a name or a start, and a start that stands twice, are refused', () => {
    expect(() => level(1, '', ['level', '', 5])).toThrow(/level: the cell is blank/);
    expect(() => level(1, '', ['level', 'A', ''])).toThrow(/level/);
    expect(() => level(1, '', ['level', 'A', 'many'])).toThrow(/"many" is not a number/);
    expect(() => level(1, '', ['level', 'A', 5], ['level', 'B', 5])).toThrow(/level: the limits "5, 5"/);
  });
});

describe('MEMBER_LEVEL, rise-only and may-fall', () => {
  test.each([
    ['risen', 2000, 'Silver', 'Gold', 'Gold'],
    ['kept', 600, 'Silver', 'Silver', 'Silver'],
    ['a point too few, grace left', 1999, 'Gold', 'Gold', 'Gold'],
    ['a point too few, grace used', 1999, 'Gold (1)', 'Gold', 'Silver'],
    ['far below, grace used: falls to what was earned', 0, 'Diamond (1)', 'Diamond', 'Bronze'],
    ['no level before', 600, '', 'Silver', 'Silver'],
    ['the level before by its number', 0, 3, 'Gold', 'Gold'],
    ['the level before in Chinese', 0, '黄金', 'Gold', 'Gold'],
    ['in 繁體, with full-width parentheses', 0, '黃金（1）', 'Gold', 'Bronze'],
    ['experience unknown', '', 'Gold', null, null],
  ] as const)('%s', (_, points, previous, rise, fall) => {
    const both = [column(points, 0), column(previous, '')] as const;
    expect(firstColumn(memberLevel, ...both)[0]).toBe(rise);
    expect(firstColumn(memberLevel, ...both, [['mode', 'may-fall']])[0]).toBe(fall);
  });

  test('no grace, and grace of two periods carried from one to the next', () => {
    expect(level(0, 'Gold', FALL, ['grace', 0])).toBe('Bronze');
    const carry = [FALL, ['保级期数', 2], ['show', 'carry']];
    expect(level(0, 'Gold', ...carry)).toBe('Gold (1)');
    expect(level(0, 'Gold (1)', ...carry)).toBe('Gold (2)');
    expect(level(0, 'Gold (2)', ...carry)).toBe('Bronze');
    expect(level(2000, 'Gold (2)', ...carry)).toBe('Gold');
  });

  test('the movement, in every language', () => {
    const args = [column(0, 600, 600, 0, 0), column('', 'Bronze', 'Silver', 'Gold', 'Gold (1)')];
    const settings = [
      ['升降规则', '可进可退'],
      ['show', 'movement'],
    ];
    const names = (language: 'en' | 'zh-Hans' | 'zh-Hant') =>
      formula(memberLevel, [...args, settings], language).map(([name]) => name);
    expect(names('en')).toEqual(['New', 'Risen', 'Kept', 'Protected', 'Fallen']);
    expect(names('zh-Hans')).toEqual(['新定级', '升级', '不变', '保级', '降级']);
    expect(names('zh-Hant')).toEqual(['新定級', '升級', '不變', '保級', '降級']);
    expect(formula(memberLevel, [2000, ''], 'zh-Hant')).toEqual([['黃金']]);
  });

  test('a level that the ladder has not is refused with its row and the nearest one', () => {
    expect(refusal(memberLevel, column(1, 1), column('Gold', 'Golf'))).toMatch(/previous, row 2: "Golf".*"gold"/);
    expect(refusal(memberLevel, column(1, 1), column('Gold', 9))).toMatch(/previous, row 2: "9"/);
  });
});

test('rise-only never falls, may-fall never keeps a level for more than its grace', () => {
  const earned = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(earned, fc.nat(3), (levels, grace) => {
      let rise: ReturnType<typeof levelStep> | undefined;
      let fall: ReturnType<typeof levelStep> | undefined;
      levels.forEach((level, period) => {
        const before = rise?.place ?? -1;
        rise = levelStep(rise, level, 'rise-only', grace);
        fall = levelStep(fall, level, 'may-fall', grace);
        expect(rise.place).toBe(Math.max(before, level));
        expect(fall.place).toBeLessThanOrEqual(rise.place);
        const recent = levels.slice(Math.max(0, period - grace), period + 1);
        expect(fall.place).toBeLessThanOrEqual(Math.max(...recent, level));
      });
    }),
  );
});
