import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kolLevel } from '../../../src/analyses/kolLevel/index.ts';
import { kolScores } from '../../../src/analyses/kolLevel/kolScores.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

// Eleven creators with 0 to 10: the 90th percentile (type 7) of each measure is the tenth value, 9.
const ELEVEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const up = column(...ELEVEN);
const down = column(...[...ELEVEN].reverse());
const scores = (settings: unknown[][], ...columns: unknown[]) =>
  firstColumn(kolLevel, ...columns, ...Array(4 - columns.length).fill(''), [['show', 'score', '', ''], ...settings]);

describe('KOL_LEVEL, score', () => {
  test('each measure over its 90th percentile, capped at 1; all count alike', () => {
    // Row 4: quality 3/9, posts 3/9, active days 7/9: 13/27. Row 11: 1, 1, 0. Row 1: 0, 0, 1 (10/9 capped).
    const result = scores([], up, up, down) as number[];
    expect(result[3]).toBeCloseTo(13 / 27, 10);
    expect(result[10]).toBeCloseTo(2 / 3, 10);
    expect(result[0]).toBeCloseTo(1 / 3, 10);
    expect(result[9]).toBeCloseTo((1 + 1 + 1 / 9) / 3, 10);
  });

  test('weights need not add up to 1; followers count where they are given', () => {
    expect(scores([['weights', 2, 1, 1]], up, up, down)[3]).toBeCloseTo((2 * (3 / 9) + 3 / 9 + 7 / 9) / 4, 10);
    expect(scores([['权重', '2,1,1', '', '']], up, up, down)).toEqual(scores([['weights', 4, 2, 2]], up, up, down));
    expect(scores([], up, up, up, down)[3]).toBeCloseTo((3 * (3 / 9) + 7 / 9) / 4, 10);
    expect(scores([['weights', '1,1,1,0', '', '']], up, up, up, down)[3]).toBeCloseTo(3 / 9, 10);
  });

  test('a measure with weight 0 may be blank or left away; one with a weight makes the row blank', () => {
    const blank = column(...ELEVEN.map(() => ''));
    expect(scores([['weights', '0,1,0', '', '']], blank, up, '')[3]).toBeCloseTo(3 / 9, 10);
    expect(scores([['weights', '0,1,0', '', '']], '', up, '')[3]).toBeCloseTo(3 / 9, 10);
    expect(scores([], column('', 5), column(5, 5), column(5, 5))).toEqual([null, 1]);
    expect(refusal(kolLevel, up, '', up)).toMatch(/posts is missing/);
  });

  test('rows with a blank do not move the percentile', () => {
    // With 1,000 in the middle the 90th percentile of 12 values would be 9.9.
    const result = scores([], [...up, [1000]], [...up, ['']], [...up, [1]]);
    expect(result[9]).toBe(1);
    expect(result[11]).toBeNull();
  });

  test('where most have 0, whoever has more has it all', () => {
    const posts = column(...ELEVEN.map((value) => (value === 10 ? 1 : 0)));
    expect(scores([['weights', '0,1,0', '', '']], '', posts, '')).toEqual([...Array(10).fill(0), 1]);
  });

  test('another percentile', () => {
    // The largest value is the 100th percentile: nothing is capped.
    expect(scores([['percentile', 100, '', '']], up, up, up)[9]).toBeCloseTo(0.9, 10);
  });

  test('measures below 0, weights below 0, all 0 or too many are refused', () => {
    expect(refusal(kolLevel, column(1, -1), column(1, 1), column(1, 1))).toMatch(/quality, row 2: "-1" is negative/);
    for (const weights of ['-1,1,1', '0,0,0', '1,1,1,1,1']) {
      expect(refusal(kolLevel, up, up, up, up, [['weights', weights]])).toMatch(/weights: .* can't be used/);
    }
  });
});

describe('KOL_LEVEL, one viral post', () => {
  // 20 steady creators and one with a single post of a million likes.
  const steady = Array.from({ length: 20 }, (_, i) => 10 + i);
  const quality = column(...steady, 1_000_000);
  const posts = column(...steady, 1);
  const days = column(...steady, 1);
  const last = (settings: unknown[][]) => firstColumn(kolLevel, quality, posts, days, settings)[20];

  test('cap: the viral one gets a third of the score at most, and no top level', () => {
    expect(last([['show', 'score']])).toBeLessThan(0.4);
    expect(last([['show', 'level']])).toBe('Newcomer');
  });

  test('median: one measure alone gives nothing', () => {
    const settings = [
      ['show', 'score'],
      ['爆款', '中位数'],
    ];
    // Posts and active days are both 1, and their 90th percentile is 27, the 19th of 21 ascending values.
    expect(last(settings)).toBeCloseTo(1 / 27, 10);
  });

  test('the weighted median of two halves is the mean of both', () => {
    const score = kolScores([Float64Array.of(10, 10), Float64Array.of(5, 10)], [1, 1], 'median', 1);
    expect(Array.from(score)).toEqual([0.75, 1]);
  });
});

describe('KOL_LEVEL, levels', () => {
  test('by share: 20 creators, 1, 3, 6 and 10 of them', () => {
    const twenty = column(...Array.from({ length: 20 }, (_, i) => 20 - i));
    // Uncapped: at the 90th percentile the first two of them would tie.
    const settings = [
      ['weights', '0,1,0'],
      ['percentile', 100],
    ];
    expect(firstColumn(kolLevel, '', twenty, '', '', settings).join(' ')).toBe(
      ['Top', ...Array(3).fill('Middle'), ...Array(6).fill('Lower'), ...Array(10).fill('Newcomer')].join(' '),
    );
  });

  test('own shares; equal scores share a level; the rest has none', () => {
    const settings = [
      ['weights', '0,1,0', ''],
      ['level', 'A', 25],
      ['等级', 'B', 25],
    ];
    expect(firstColumn(kolLevel, '', column(8, 8, 5, 1), '', '', settings)).toEqual(['A', 'A', null, null]);
  });

  test.each([
    ['at the limit of a band', 10_000, 'KOC'],
    ['one below', 9_999, 'Starter'],
    ['at the highest', 100_000, 'KOL'],
    ['below the lowest', 99, null],
    ['unknown', '', null],
  ])('bands by followers: %s', (_, followers, level) => {
    const settings = [
      ['band by', 'followers', ''],
      ['band', 'Starter', 100],
      ['band', 'KOL', '10万'],
      ['band', 'KOC', 10_000],
    ];
    expect(firstColumn(kolLevel, '', column(1, 1), '', column(followers, 5), settings)[0]).toBe(level);
  });

  test('bands by quality, and by score where nothing is said', () => {
    const bands = [
      ['band', 'good', 5],
      ['band', 'plain', 0],
    ];
    expect(firstColumn(kolLevel, column(5, 4), '', '', '', [['band by', 'quality', ''], ...bands])).toEqual([
      'good',
      'plain',
    ]);
    const byScore = [
      ['band', 'full', 1],
      ['band', 'half', '50%'],
    ];
    expect(
      firstColumn(kolLevel, column(10, 5, 4), column(10, 5, 4), column(10, 5, 4), [
        ['percentile', 100, ''],
        ...byScore,
      ]),
    ).toEqual(['full', 'half', null]);
  });

  test.each([
    ['xiaohongshu', ['素人', '尾部', '腰部', '头部'], [4_999, 5_000, 50_000, 500_000]],
    ['抖音', ['素人', '尾部', '腰部', '肩部', '头部'], [9_999, 10_000, 100_000, 1_000_000, 5_000_000]],
    ['weibo', ['素人', '尾部', '腰部', '头部'], [9_999, 10_000, 100_000, 1_000_000]],
    ['B站', ['素人', '尾部', '腰部', '头部'], [9_999, 10_000, 100_000, 1_000_000]],
    ['instagram', ['素人', '尾部', '腰部', '肩部', '头部'], [9_999, 10_000, 50_000, 500_000, 1_000_000]],
  ])('the preset %s goes by followers', (preset, levels, followers) => {
    const result = formula(kolLevel, ['', '', '', column(...followers), [['preset', preset]]], 'zh-Hans');
    expect(result.map(([level]) => level)).toEqual(levels);
  });

  test('a preset without followers, a band without a start and one that stands twice are refused', () => {
    expect(refusal(kolLevel, up, up, up, [['preset', 'weibo']])).toMatch(/followers is missing/);
    expect(refusal(kolLevel, up, up, up, [['band', 'A', '']])).toMatch(/band/);
    expect(
      refusal(kolLevel, up, up, up, [
        ['band', 'A', 1],
        ['band', 'B', 1],
      ]),
    ).toMatch(/band: the limits "1, 1"/);
  });

  test('level and score side by side', () => {
    expect(formula(kolLevel, [column(9, ''), column(9, 1), column(9, 1), [['show', 'both']]])).toEqual([
      ['Top', 1],
      [null, null],
    ]);
  });
});

test('a better creator never scores less, and no score leaves 0 to 1', () => {
  const measure = fc.array(fc.nat(1000), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(measure, measure, measure, fc.constantFrom('cap' as const, 'median' as const), (a, b, c, viral) => {
      const columns = [a, b, c].map((values) => Float64Array.from(values));
      const score = kolScores(columns, [3, 1, 2], viral);
      for (let row = 0; row < 5; row++) {
        expect(score[row]).toBeGreaterThanOrEqual(0);
        expect(score[row]).toBeLessThanOrEqual(1);
        for (let other = 0; other < 5; other++) {
          if (columns.every((values) => values[row] >= values[other]))
            expect(score[row]).toBeGreaterThanOrEqual(score[other]);
        }
      }
    }),
  );
});
