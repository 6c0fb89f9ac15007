import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memberLevel } from '../../../src/analyses/memberLevel/index.ts';
import { levelStep } from '../../../src/analyses/memberLevel/levelStep.ts';
import { dayText } from '../../../src/engine/calendar.ts';
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

describe('MEMBER_LEVEL, a level that is promised until a day', () => {
  const AS_OF = '2026-11-01';
  const fall = (points: number, previous: string, promised: string, ...settings: unknown[][]) =>
    firstColumn(memberLevel, column(points, 0), column(previous, ''), column(promised, ''), AS_OF, [
      FALL,
      ...settings,
    ])[0];

  test.each([
    ['on the last day it is kept', 'Gold (1)', '2026-11-01', 'Gold'],
    ['a day later it is not', 'Gold (1)', '2026-10-31', 'Silver'],
    ['without a promise it is not', 'Gold (1)', '', 'Silver'],
  ])('%s', (_, previous, promised, expected) => {
    expect(fall(600, previous, promised)).toBe(expected);
  });

  test('a promise uses no grace, and stops nobody from rising', () => {
    expect(fall(600, 'Gold', '2026-12-31', ['show', 'carry'])).toBe('Gold');
    expect(fall(600, 'Gold (1)', '2026-12-31', ['show', 'carry'])).toBe('Gold (1)');
    expect(fall(600, 'Gold', '2026-12-31', ['show', 'movement'])).toBe('Protected');
    expect(fall(5000, 'Gold', '2026-12-31')).toBe('Platinum');
  });

  test('needs as_of', () => {
    expect(refusal(memberLevel, column(1, 1), column('Gold', ''), column('2026-12-31', ''))).toMatch(
      /as_of is missing/,
    );
    expect(refusal(memberLevel, column(1, 1), column('Gold', ''), [['show', 'until']])).toMatch(/as_of is missing/);
  });

  const until = (points: number, previous: string, promised: string, ...settings: unknown[][]) =>
    formula(memberLevel, [
      column(points, 0),
      column(previous, ''),
      column(promised, ''),
      '2026-01-31',
      [FALL, ['show', 'until'], ...settings],
    ])[0][0];

  // By hand: reviews on 28 February, 31 March, 30 April …; one month of grace.
  test.each([
    ['kept: protected at the next review, may fall at the one after', 2000, 'Gold', '', '2026-03-31'],
    ['grace used: may fall at the next', 600, 'Gold', '', '2026-02-28'],
    ['risen: the grace is whole again', 2000, 'Silver (1)', '', '2026-03-31'],
    ['fallen: the grace of the new level', 600, 'Gold (1)', '', '2026-03-31'],
    ['promised up to the next review: one review later', 2000, 'Gold', '2026-02-28', '2026-04-30'],
    ['promised up to a day before it', 2000, 'Gold', '2026-02-27', '2026-03-31'],
    ['the promise was for the level before', 2000, 'Silver', '2026-12-31', '2026-03-31'],
    ['from the lowest level, which begins at 0, nobody falls', 0, 'Bronze', '', null],
  ])('until: %s', (_, points, previous, promised, expected) => {
    expect(until(points, previous, promised)).toBe(expected);
  });

  test('until: with other periods and graces, and never where levels only rise', () => {
    expect(until(2000, 'Gold', '', ['period', '1 year'])).toBe('2028-01-31');
    expect(until(2000, 'Gold', '', ['评定周期', '2周'], ['grace', 0])).toBe('2026-02-14');
    expect(until(2000, 'Gold', '', ['grace', 3])).toBe('2026-05-31');
    expect(until(5, '', '', ['level', 'Lv1', 5])).toBe('2026-03-31');
    const rise = [column(2000, 0), column('Gold', ''), column('', ''), AS_OF, [['show', 'until']]];
    expect(formula(memberLevel, rise)).toEqual([[null], [null]]);
    expect(() => until(2000, 'Gold', '', ['period', '36 hours'])).toThrow(/period/);
  });

  test('until: a member who earns nothing more falls at that review and at none before', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), fc.nat(400), (grace, used, promisedDays) => {
        const start = 20_484; // 2026-01-31
        const promised = dayText(start + promisedDays);
        const settings = [FALL, ['grace', grace]];
        const first = [column(2000, 0), column(`Gold (${Math.min(used, grace)})`, ''), column(promised, '')];
        const day = formula(memberLevel, [
          ...first,
          dayText(start),
          [...settings, ['show', 'until'], ['period', '30 days']],
        ])[0][0];
        let carried = 'Gold';
        let review = start;
        // Kept now, so the grace is whole; then review after review without any experience.
        do {
          review += 30;
          const args = [column(0, 0), column(carried, ''), column(promised, ''), dayText(review)];
          carried = String(firstColumn(memberLevel, ...args, [...settings, ['show', 'carry']])[0]);
        } while (carried.startsWith('Gold'));
        expect(day).toBe(dayText(review));
      }),
      { numRuns: 40 },
    );
  });
});

describe('MEMBER_LEVEL, preview', () => {
  test('how many rise and fall under both modes, and the sizes of the levels', () => {
    // By hand: risen, kept, one point short with and without grace, new, unknown.
    const args = [column(2000, 600, 1999, 1999, 40, ''), column('Silver', 'Silver', 'Gold', 'Gold (1)', '', 'Gold')];
    expect(formula(memberLevel, [...args, [['show', 'preview']]])).toEqual([
      ['movement or level', 'rise-only', 'may-fall'],
      ['Risen', 1, 1],
      ['Fallen', 0, 1],
      ['Protected', 2, 1],
      ['Kept', 1, 1],
      ['New', 1, 1],
      ['Diamond', 0, 0],
      ['Platinum', 0, 0],
      ['Gold', 3, 2],
      ['Silver', 1, 2],
      ['Bronze', 1, 1],
      ['total', 5, 5],
    ]);
    const own = [
      ['显示', '预览', ''],
      ['等级', '甲', 100],
    ];
    expect(formula(memberLevel, [column(99, 100), '', own], 'zh-Hans')).toEqual([
      ['升降或等级', '只进不退', '可进可退'],
      ['升级', 0, 0],
      ['降级', 0, 0],
      ['保级', 0, 0],
      ['不变', 0, 0],
      ['新定级', 2, 2],
      ['甲', 1, 1],
      ['（无等级）', 1, 1],
      ['合计', 2, 2],
    ]);
  });
});
