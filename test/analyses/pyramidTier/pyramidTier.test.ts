import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pyramidTier } from '../../../src/analyses/pyramidTier/index.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

const tiers = (scores: readonly unknown[], settings: unknown[][] = []) =>
  firstColumn(pyramidTier, column(...scores), settings).join(' ');

describe('PYRAMID_TIER by shares', () => {
  test('20 members: 1, 3, 6 and 10', () => {
    const scores = Array.from({ length: 20 }, (_, i) => 100 - i);
    expect(tiers(scores)).toBe('S A A A B B B B B B C C C C C C C C C C');
  });

  test('a tie across a limit stays together, in the better tier unless told otherwise', () => {
    // Two members share rank 1 of 10: the top 10 % is one member.
    const scores = [9, 9, 7, 6, 5, 4, 3, 2, 1, 0];
    const shares = ['shares', '10, 90', ''];
    expect(tiers(scores, [shares])).toBe('S S A A A A A A A A');
    expect(tiers(scores, [shares, ['ties', 'worse', '']])).toBe('A A A A A A A A A A');
    expect(tiers(scores, [shares, ['并列', '靠下', '']])).toBe('A A A A A A A A A A');
  });

  test('blank scores have no tier and do not count; 0 is a score', () => {
    expect(firstColumn(pyramidTier, column(5, '', 0), [['shares', 50, 50]])).toEqual(['S', null, 'A']);
  });

  test('shares in percent or as parts of 1; what they leave over is one more tier', () => {
    const scores = [4, 3, 2, 1];
    expect(tiers(scores, [['shares', 25, 75]])).toBe('S A A A');
    expect(tiers(scores, [['shares', '0.25, 0.75', '']])).toBe('S A A A');
    expect(tiers(scores, [['shares', '25%, 25%', '']])).toBe('S A B B');
    expect(tiers(scores, [['比例', 25, 25]])).toBe('S A B B');
  });

  test('shares above the whole, or of nothing, are refused', () => {
    expect(refusal(pyramidTier, column(1, 2), [['shares', 60, 50]])).toMatch(/shares: "60, 50" can't be used/);
    expect(refusal(pyramidTier, column(1, 2), [['shares', 0, 50]])).toMatch(/shares: "0, 50" can't be used/);
  });
});

describe('PYRAMID_TIER by own cuts', () => {
  test('each limit is included, one below falls', () => {
    expect(tiers([100, 90, 89, 60, 59, 30, 29, -5], [['cuts', '90,60,30', '']])).toBe('S S A A B B C C');
  });

  test('cuts may rise or fall, and one alone is enough for one member', () => {
    expect(tiers([90, 89], [['cuts', 60, 90]])).toBe('S A');
    expect(firstColumn(pyramidTier, 90, [['界限', 90]])).toEqual(['S']);
  });

  test('own names, one for each tier', () => {
    const names = ['names', '头部', '腰部', '底部'];
    expect(tiers([90, 89, 3], [['cuts', 90, 60, ''], names])).toBe('头部 腰部 底部');
    expect(
      tiers(
        [90, 89, 3],
        [
          ['cuts', 90, 60],
          ['names', '头部、腰部、底部', ''],
        ],
      ),
    ).toBe('头部 腰部 底部');
    expect(
      refusal(pyramidTier, column(1, 2), [
        ['cuts', 90, 60, ''],
        ['names', 'a', 'b', ''],
      ]),
    ).toMatch(/names: "a, b" can't be used\. Possible: 3/);
  });

  test('a cut that stands twice is refused', () => {
    expect(refusal(pyramidTier, column(1, 2), [['cuts', 5, 5]])).toMatch(/cuts/);
  });
});

describe('PYRAMID_TIER, summary', () => {
  test('says what each tier holds; tiers add up to all', () => {
    // 70 of 100 lies with one member of four.
    expect(
      formula(pyramidTier, [
        column(10, 70, '', 15, 5),
        [
          ['show', 'summary', ''],
          ['shares', 25, 75],
        ],
      ]),
    ).toEqual([
      ['tier', 'members', 'share of members', 'value', 'share of value', 'average', 'lowest score'],
      ['S', 1, 0.25, 70, 0.7, 70, 70],
      ['A', 3, 0.75, 30, 0.3, 10, 5],
      ['total', 4, 1, 100, 1, 25, null],
    ]);
  });

  test('in Chinese, with an empty tier and decimals that add up', () => {
    const settings = [
      ['显示', '汇总', '', ''],
      ['cuts', 9, 5, 0.2],
    ];
    expect(formula(pyramidTier, [column(0.1, 0.2, 0.3), settings], 'zh-Hant')).toEqual([
      ['層級', '人數', '人數占比', '價值', '價值占比', '平均', '最低分'],
      ['S', 0, 0, 0, 0, null, null],
      ['A', 0, 0, 0, 0, null, null],
      ['B', 2, 2 / 3, 0.5, 0.5 / 0.6, 0.25, 0.2],
      ['C', 1, 1 / 3, 0.1, 0.1 / 0.6, 0.1, 0.1],
      ['合計', 3, 1, 0.6, 1, 0.6 / 3, null],
    ]);
  });

  test('a share of nothing is blank', () => {
    const [, first, , , , total] = formula(pyramidTier, [column(0, 0), [['show', 'summary']]]);
    expect(first).toEqual(['S', 2, 1, 0, null, 0, 0]);
    expect(total).toEqual(['total', 2, 1, 0, null, 0, null]);
  });

  test('adds up whatever the scores are, and does not depend on the order of rows', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), (scores) => {
        const table = formula(pyramidTier, [column(...scores), [['show', 'summary']]]);
        const body = table.slice(1, -1) as number[][];
        expect(body.reduce((sum, row) => sum + row[1], 0)).toBe(scores.length);
        expect(formula(pyramidTier, [column(...[...scores].reverse()), [['show', 'summary']]])).toEqual(table);
      }),
    );
  });
});
