import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookalike } from '../../../src/analyses/lookalike/index.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

describe('LOOKALIKE by tags', () => {
  const tags = column('男|低收入|爱宠', '爱宠|天蝎座', '男、爱宠', '女', '');
  const seeds = column('是', 'yes', '', 'no', '');

  test('is the mean of shared ÷ all tags over the seeds', () => {
    // By hand: {男, 爱宠} shares 2 of 3 with the first seed and 1 of 3 with the second; {女} shares none.
    expect(firstColumn(lookalike, tags, seeds)).toEqual([null, null, expect.closeTo((2 / 3 + 1 / 3) / 2, 12), 0]);
  });

  test('names the shared tags, those first that set the seeds apart', () => {
    expect(formula(lookalike, [tags, seeds])[2][1]).toBe('爱宠 (100% of seeds); 男 (50% of seeds)');
    expect(formula(lookalike, [tags, seeds], 'zh-Hans')[2][1]).toBe('爱宠（100% 的种子会员）；男（50% 的种子会员）');
    expect(formula(lookalike, [tags, seeds])[3][1]).toBeNull();
  });

  test('takes several columns, TRUE and FALSE, and columns of 0 and 1', () => {
    const marks = [
      ['pets', 'city', 'buys'],
      [true, 'Paris', 'yes'],
      [true, 'Rome', 'no'],
      [false, 'Paris', 'no'],
    ];
    const features = marks.map((row) => row.slice(0, 2));
    const bought = marks.map((row) => [row[2]]);
    expect(formula(lookalike, [features, bought])).toEqual([
      ['similarity', 'in common with the seeds'],
      [null, null],
      [1 / 3, 'pets (100% of seeds)'],
      [1 / 2, 'Paris (100% of seeds)'],
    ]);
    const numbers = [
      [1, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ];
    expect(firstColumn(lookalike, numbers, column(1, 0, 0), [['measure', 'jaccard']])).toEqual([null, 0.5, 0]);
  });
});

describe('LOOKALIKE by numbers', () => {
  const numbers = [
    [1, 0],
    [3, 4],
    [0, 2],
    [4, 0],
  ];
  const seeds = column('yes', 'no', 'no', 'no');

  test('as they are: 1 ÷ (1 + Euclidean distance) and cosine, by hand', () => {
    const none = ['scale', 'none'];
    // Distances √(2² + 4²), √(1 + 4), 3; cosines 3 ÷ 5, 0, 1.
    expect(firstColumn(lookalike, numbers, seeds, [none])).toEqual([
      null,
      expect.closeTo(1 / (1 + Math.sqrt(20)), 12),
      expect.closeTo(1 / (1 + Math.sqrt(5)), 12),
      0.25,
    ]);
    expect(firstColumn(lookalike, numbers, seeds, [none, ['measure', 'cosine']])).toEqual([
      null,
      expect.closeTo(0.6, 12),
      0,
      1,
    ]);
  });

  test('as z-scores unless told otherwise: the unit of a column makes no difference', () => {
    const cents = numbers.map(([a, b]) => [a * 100, b + 7]);
    const expected = firstColumn(lookalike, numbers, seeds).map((value) => value && expect.closeTo(value as number, 9));
    expect(firstColumn(lookalike, cents, seeds)).toEqual(expected);
    // By hand: mean 2, sd √(10/4) in the first column; mean 1.5, sd √(11/4) in the second.
    const far = Math.sqrt(9 / 2.5);
    expect(firstColumn(lookalike, numbers, seeds)[3]).toBeCloseTo(1 / (1 + far), 12);
  });

  test('names the numbers that lie near the seeds and far from everyone', () => {
    const rows = [['spent'], [900], [880], [10], [20], [15]];
    const marks = column('seed?', 'yes', 'no', 'no', 'no', 'no');
    expect(formula(lookalike, [rows, marks]).map((row) => row[1])).toEqual([
      'in common with the seeds',
      null,
      'spent 880 (seeds 900)',
      null,
      null,
      null,
    ]);
  });

  test('leaves out all but the top n, with those who tie', () => {
    const values = column(5, 6, 4, 9, 5);
    const marks = column('y', '', '', '', '');
    const alike = (n: number) => firstColumn(lookalike, values, marks, [['top', n]]).map((value) => value !== null);
    expect(alike(1)).toEqual([false, false, false, false, true]);
    expect(alike(2)).toEqual([false, true, true, false, true]);
    expect(alike(9)).toEqual([false, true, true, true, true]);
  });

  test('gives nothing to a row with a blank number', () => {
    expect(firstColumn(lookalike, column(5, '', 6), column('y', 'n', 'n'))[1]).toBeNull();
  });
});

describe('LOOKALIKE with both', () => {
  test('takes the cosine over z-scores and tags', () => {
    const rows = [
      [1, 'a'],
      [1, 'a'],
      [3, 'b'],
      [3, 'b'],
    ];
    // By hand: z = −1 or 1; (−1, 1, 0) against itself is 1, against (1, 0, 1) it is −1 ÷ 2.
    const result = firstColumn(lookalike, rows, column('y', '', '', ''));
    expect(result.slice(1)).toEqual([1, -0.5, -0.5].map((value) => expect.closeTo(value, 12)));
  });
});

test('LOOKALIKE refuses what it can not use', () => {
  expect(refusal(lookalike, column('a', 'b'), column('no', ''))).toBe(
    'LOOKALIKE: seeds: no member is marked to be compared with. Put yes, TRUE or 1 beside at least one.',
  );
  expect(refusal(lookalike, column('a', 'b'), column('yes', 'perhaps'))).toMatch(/^LOOKALIKE: seeds, row 2: "perhaps"/);
  expect(refusal(lookalike, column(3, 4), column('yes', ''), [['measure', 'jaccard']])).toBe(
    'LOOKALIKE: measure: "jaccard" can\'t be used. Possible: cosine · distance',
  );
});

test('LOOKALIKE by tags is the mean of pairwise Jaccard similarities, counted with sets, for any order of rows', () => {
  const tags = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(tags, fc.boolean()), { minLength: 1, maxLength: 10 }), (others) => {
      const rows: (readonly [string[], boolean])[] = [[['a', 'b'], true], ...others];
      const seeds = rows.filter(([, seed]) => seed).map(([own]) => own);
      const jaccard = (x: string[], y: string[]) =>
        x.filter((tag) => y.includes(tag)).length / new Set([...x, ...y]).size;
      const expected = rows.map(([own, seed]) =>
        seed ? null : expect.closeTo(seeds.reduce((sum, each) => sum + jaccard(own, each), 0) / seeds.length, 12),
      );
      const run = (list: typeof rows) =>
        firstColumn(
          lookalike,
          column(...list.map(([own]) => own.join('|')), ''),
          column(...list.map(([, seed]) => (seed ? 'yes' : 'no')), ''),
        );
      expect(run(rows)).toEqual(expected);
      expect(run([...rows].reverse())).toEqual(run(rows).reverse());
    }),
  );
});

test('LOOKALIKE by numbers does not depend on the order of rows, to the last digit', () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 9 }), fc.boolean());
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('cosine', 'distance'),
      (others, measure) => {
        const rows = [[7.7, 1, true] as const, ...others.map(([a, b, seed]) => [a / 10, b, seed] as const)];
        const run = (list: typeof rows) =>
          formula(lookalike, [
            list.map(([a, b]) => [a, b]),
            column(...list.map(([, , seed]) => seed)),
            [['measure', measure]],
          ]);
        expect(run([...rows].reverse())).toEqual(run(rows).reverse());
      },
    ),
  );
});
