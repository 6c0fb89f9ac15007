import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ascendingScores, RULES, type Rule, scoreByCuts } from '../../../src/analyses/rfm/ascendingScores.ts';
import { quantile } from '../../../src/engine/quantile.ts';

const scores = (rule: Rule, bins: number, values: number[], unit = 1): string =>
  [...ascendingScores(Float64Array.from(values), rule, bins, unit).scores].join('');

describe('scores of one measure, 1 is smallest', () => {
  test('quantile: a value equal to a cut point stays below it', () => {
    // Type-7 quintiles of 0, 1, … 10 are 2, 4, 6, 8: their positions are 10 × k / 5.
    expect(scores('quantile', 5, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBe('11122334455');
  });

  test('quantile: coinciding cut points leave fewer levels, and the levels have no gap', () => {
    const { scores: given, cuts } = ascendingScores(Float64Array.from([1, 1, 1, 1, 1, 1, 1, 2, 3, 9]), 'quantile', 5);
    // The quintiles are 1, 1, 1 and 2.2 (type 7: position 0.8 × 9 = 7.2, between 2 and 3).
    expect(cuts).toEqual([1, expect.closeTo(2.2, 12)]);
    expect([...given].join('')).toBe('1111111233');
  });

  test('quantile: members who are all alike get one level', () => {
    expect(scores('quantile', 5, [4, 4, 4])).toBe('111');
  });

  test('rank: 1 + floor(bins × below ÷ n), ties alike', () => {
    // below: 0, 1, 1, 3, 4 of 5.
    expect(scores('rank', 5, [10, 20, 20, 30, 40])).toBe('12245');
  });

  test('rank-cut: ceil(bins × below ÷ below of the largest), at least 1', () => {
    // below: 0, 1, 1, 3, 4; largest has 4 below: 0, 1.25, 1.25, 3.75, 5.
    expect(scores('rank-cut', 5, [10, 20, 20, 30, 40])).toBe('12245');
    expect(scores('rank-cut', 5, [1, 2, 3])).toBe('135');
    expect(scores('rank-cut', 5, [7, 7])).toBe('11');
  });

  test('ntile: groups as even as can be, the larger ones first, ties parted by row order', () => {
    // SQL's NTILE(3) over 7 rows: groups of 3, 2, 2.
    expect(scores('ntile', 3, [1, 2, 3, 4, 5, 6, 7])).toBe('1112233');
    expect(scores('ntile', 3, [5, 5, 5])).toBe('123');
    expect(scores('ntile', 5, [9, 8])).toBe('21');
  });

  test('r-package: one unit is added to the quantiles, and a value equal to a cut point is past it', () => {
    // quantile(0:10, (1:4) / 5) + 1 = 3, 5, 7, 9; then lower <= value < upper (rsquaredacademy/rfm, R/utils.R).
    expect(scores('r-package', 5, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBe('11122334455');
    // With cents, one unit is 100 of them.
    expect(scores('r-package', 5, [0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000], 100)).toBe('11122334455');
  });
});

describe('the published tables of the R package rfm', () => {
  // rsquaredacademy/rfm 0.3.0: recency_days, transaction_count, amount, rfm_score. Cut points as the package reports them.
  const tables = [
    {
      from: 'article "RFM customer level data", 39,999 customers, analysis date 2007-01-01',
      cuts: { r: [77, 126, 177, 266], f: [8, 10, 11, 13], m: [641, 827, 1003, 1226] },
      rows: [
        [232, 9, 777, 222],
        [115, 16, 1555, 455],
        [43, 5, 336, 511],
        [64, 12, 1189, 544],
        [23, 12, 1229, 545],
        [72, 11, 929, 543],
        [112, 17, 1569, 455],
        [142, 11, 778, 342],
        [43, 9, 641, 522],
        [131, 10, 970, 333],
      ],
    },
    {
      from: 'README, 995 customers, analysis date 2006-12-31',
      cuts: { r: [115, 181, 297.4, 482], f: [4, 5, 6, 8], m: [255.8, 382, 506.4, 666] },
      rows: [
        [205, 6, 472, 343],
        [140, 3, 340, 412],
        [194, 4, 405, 323],
        [98, 7, 596, 544],
        [132, 5, 448, 433],
      ],
    },
  ];

  test.each(tables)('$from', ({ cuts, rows }) => {
    for (const [days, orders, amount, published] of rows) {
      const score = (value: number, limits: readonly number[]) => scoreByCuts(Float64Array.of(value), limits, true)[0];
      const code = (6 - score(days, cuts.r)) * 100 + score(orders, cuts.f) * 10 + score(amount, cuts.m);
      expect(code, `${days} ${orders} ${amount}`).toBe(published);
    }
  });
});

test('r-package: a value that equals a cut point is past it, whatever the interpolation is in binary', () => {
  // By hand: the second quintile of 2, 2, 3, 8, 9, 23, 82, 122 lies 0.8 of the way from 3 to 8: 7, and 1 more is 8.
  expect(scores('r-package', 5, [23, 122, 2, 9, 3, 8, 82, 2])).toBe('45131351');
});

describe('against brute force', () => {
  const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 });
  const bins = fc.integer({ min: 3, max: 9 });

  test('quantile: counts the different cut points below each value', () => {
    fc.assert(
      fc.property(values, bins, (numbers, levels) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const cuts = new Set(Array.from({ length: levels - 1 }, (_, k) => quantile(sorted, (k + 1) / levels)));
        const expected = numbers.map((value) => 1 + [...cuts].filter((cut) => cut < value).length);
        expect(scores('quantile', levels, numbers)).toBe(expected.join(''));
      }),
    );
  });

  test('rank and rank-cut: count the smaller values one by one', () => {
    fc.assert(
      fc.property(values, bins, (numbers, levels) => {
        const below = (value: number) => numbers.filter((other) => other < value).length;
        const most = below(Math.max(...numbers));
        const rank = numbers.map((value) => 1 + Math.floor((levels * below(value)) / numbers.length));
        const rankCut = numbers.map((value) =>
          most === 0 ? 1 : Math.max(1, Math.ceil((levels * below(value)) / most)),
        );
        expect(scores('rank', levels, numbers)).toBe(rank.join(''));
        expect(scores('rank-cut', levels, numbers)).toBe(rankCut.join(''));
      }),
    );
  });

  test('r-package: the loop over intervals that the package runs, a later interval overwriting an earlier one', () => {
    fc.assert(
      fc.property(values, bins, (numbers, levels) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        // Times `levels`, so that type 7 needs whole numbers only.
        const cuts = Array.from({ length: levels - 1 }, (_, k) => {
          const position = (sorted.length - 1) * (k + 1);
          const [low, share] = [Math.floor(position / levels), position % levels];
          return sorted[low] * levels + share * ((sorted[low + 1] ?? 0) - sorted[low]) + levels;
        });
        const lower = [sorted[0] * levels, ...cuts];
        const upper = [...cuts, (sorted[sorted.length - 1] + 1) * levels];
        const expected = numbers.map((value) => {
          let score = 0;
          for (let i = 0; i < levels; i++) if (value * levels >= lower[i] && value * levels < upper[i]) score = i + 1;
          return score;
        });
        expect(scores('r-package', levels, numbers)).toBe(expected.join(''));
      }),
    );
  });

  test('every rule: between 1 and bins, and never a lower score for a higher value', () => {
    fc.assert(
      fc.property(values, bins, fc.constantFrom(...RULES), (numbers, levels, rule) => {
        const { scores: given } = ascendingScores(Float64Array.from(numbers), rule, levels);
        const order = [...numbers.keys()].sort((a, b) => numbers[a] - numbers[b] || a - b);
        const ascending = order.map((row) => given[row]);
        expect(
          ascending.every((score, i) => score >= 1 && score <= levels && (i === 0 || score >= ascending[i - 1])),
        ).toBe(true);
      }),
    );
  });
});
