import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelSimulation } from '../../../src/analyses/levelSimulation/index.ts';
import { naturalOrder } from '../../../src/engine/naturalOrder.ts';
import { formula, refusal } from '../formula.ts';

const LADDER = [
  ['level', 'from'],
  ['Bronze', 0],
  ['Silver', 500],
  ['Gold', 2000],
];

/** Anna drops for one month and comes back; Ben drops for good; Cleo joins in month 2 and rises; Dan stops after month 1. */
const ROWS = [
  ['Anna', 1, 600],
  ['Anna', 2, 100],
  ['Anna', 3, 500],
  ['Ben', 1, 2000],
  ['Ben', 2, 499],
  ['Ben', 3, 499],
  ['Cleo', 2, 499],
  ['Cleo', 3, 300],
  ['Cleo', 3, 200],
  ['Dan', 1, 500],
];
const args = (rows: readonly (readonly unknown[])[] = ROWS) => [0, 1, 2].map((k) => rows.map((row) => [row[k]]));
const run = (
  settings: unknown[][],
  rows = ROWS as readonly (readonly unknown[])[],
  language: 'en' | 'zh-Hant' = 'en',
) => formula(levelSimulation, [...args(rows), LADDER, settings], language);

describe('LEVEL_SIMULATION', () => {
  test('members: the level under both rules, and who rose, was protected, fell', () => {
    // By hand. May-fall with one month of grace: Ben is protected in month 2 and falls in month 3, and so does Dan.
    expect(run([['show', 'members']])).toEqual([
      [
        'member',
        'rise-only: level',
        'rise-only: risen',
        'rise-only: protected',
        'may-fall: level',
        'may-fall: risen',
        'may-fall: protected',
        'may-fall: fallen',
      ],
      ['Anna', 'Silver', 0, 1, 'Silver', 0, 1, 0],
      ['Ben', 'Gold', 0, 2, 'Bronze', 0, 1, 1],
      ['Cleo', 'Silver', 1, 0, 'Silver', 1, 0, 0],
      ['Dan', 'Silver', 0, 2, 'Bronze', 0, 1, 1],
    ]);
  });

  test('periods: the movements add up to the members, in 繁體', () => {
    expect(run([['顯示', '各期']], ROWS, 'zh-Hant')).toEqual([
      [
        '週期',
        '人數',
        '新定級',
        '只進不退：不變',
        '只進不退：升級',
        '只進不退：保級',
        '可進可退：不變',
        '可進可退：升級',
        '可進可退：保級',
        '可進可退：降級',
      ],
      [1, 3, 3, 0, 0, 0, 0, 0, 0, 0],
      [2, 4, 1, 0, 0, 3, 0, 0, 3, 0],
      [3, 4, 0, 1, 1, 2, 1, 1, 0, 2],
    ]);
  });

  test('moves: who, when, from what experience', () => {
    const moves = run([['show', 'moves']]);
    expect(moves[0]).toEqual([
      'member',
      'period',
      'experience',
      'rise-only: level',
      'rise-only: movement',
      'may-fall: level',
      'may-fall: movement',
    ]);
    expect(moves.filter(([member]) => member === 'Ben')).toEqual([
      ['Ben', 1, 2000, 'Gold', 'new', 'Gold', 'new'],
      ['Ben', 2, 499, 'Gold', 'protected', 'Gold', 'protected'],
      ['Ben', 3, 499, 'Gold', 'protected', 'Bronze', 'fallen'],
    ]);
    expect(moves.filter(([member]) => member === 'Cleo')[1].slice(0, 4)).toEqual(['Cleo', 3, 500, 'Silver']);
  });

  test('levels: the last period, the highest first; both rules add up to the members', () => {
    expect(run([['show', 'levels']])).toEqual([
      ['level', 'rise-only', 'may-fall'],
      ['Gold', 1, 0],
      ['Silver', 3, 2],
      ['Bronze', 0, 2],
      ['total', 4, 4],
    ]);
  });

  test('preview: what the last period moves under both rules, and the sizes of the levels', () => {
    // By hand from the moves: in month 3 Anna is kept, Ben and Dan are protected or fall, Cleo rises.
    expect(run([['show', 'preview']])).toEqual([
      ['movement or level', 'rise-only', 'may-fall'],
      ['risen', 1, 1],
      ['fallen', 0, 2],
      ['protected', 2, 0],
      ['kept', 1, 1],
      ['new', 0, 0],
      ['Gold', 1, 0],
      ['Silver', 3, 2],
      ['Bronze', 0, 2],
      ['total', 4, 4],
    ]);
  });

  test('the experience of several periods, or of all so far, gives the level', () => {
    const experience = (counted: unknown) =>
      run([
        ['show', 'moves'],
        ['periods counted', counted],
      ])
        .filter(([member]) => member === 'Ben' || member === 'Cleo')
        .map((row) => row[2]);
    expect(experience(1)).toEqual([2000, 499, 499, 499, 500]);
    expect(experience(2)).toEqual([2000, 2499, 998, 499, 999]);
    expect(experience(0)).toEqual([2000, 2499, 2998, 499, 999]);
    expect(run([['计入期数', 2]]).find(([member]) => member === 'Ben')).toEqual(['Ben', 'Gold', 0, 1, 'Gold', 0, 1, 0]);
  });

  test('without grace they fall at once; with two months nobody falls', () => {
    const fallen = (grace: number) => run([['grace', grace]]).map((row) => row[7]);
    expect(fallen(0)).toEqual(['may-fall: fallen', 1, 1, 0, 1]);
    expect(fallen(2)).toEqual(['may-fall: fallen', 0, 0, 0, 0]);
  });
});

describe('LEVEL_SIMULATION, periods', () => {
  const dated = [
    ['Anna', '2026-08-05', 300],
    ['Anna', '2026-08-25', 300],
    ['Anna', '2026-10-02', 600],
    ['Anna', '2026-11-02', 600],
  ];

  test('dates by month: a month without any row counts, later ones than as_of do not', () => {
    const settings = [
      ['show', 'moves'],
      ['周期', '月'],
      ['as_of', '2026-10-31'],
    ];
    expect(run(settings, dated).map((row) => row.slice(1, 3))).toEqual([
      ['period', 'experience'],
      ['2026-08-01', 600],
      ['2026-09-01', 0],
      ['2026-10-01', 600],
    ]);
  });

  test('dates as given are a period each; names follow their numbers', () => {
    expect(
      run([['show', 'periods']], dated)
        .map(([period]) => period)
        .slice(1),
    ).toEqual(['2026-08-05', '2026-08-25', '2026-10-02', '2026-11-02']);
    const named = [
      ['Anna', 'W10', 1],
      ['Anna', 'W9', 1],
    ];
    expect(run([['show', 'periods']], named).map(([period]) => period)).toEqual(['period', 'W9', 'W10']);
    expect(['第10期', '第9期', '第9', 'a'].sort(naturalOrder)).toEqual(['a', '第9', '第9期', '第10期']);
  });

  test('names can not be put together by month', () => {
    expect(() => run([['period', 'month']], [['Anna', 'W10', 1]])).toThrow(/period, row 1: "W10" is not a date/);
  });

  test('rows without member, period or experience are left out; none at all is refused', () => {
    const rows = [...ROWS, ['', 1, 9000], ['Anna', '', 9000], ['Anna', 2, '']];
    expect(run([], rows)).toEqual(run([]));
    expect(() =>
      run(
        [],
        [
          ['', 1, 5],
          ['Anna', '', 5],
        ],
      ),
    ).toThrow(/no rows with data/);
  });
});

describe('LEVEL_SIMULATION, ladder', () => {
  test('without a header, points first, below the lowest level', () => {
    const ladder = [
      [2000, 'Gold'],
      [500, 'Silver'],
    ];
    expect(formula(levelSimulation, [...args(), ladder, [['show', 'levels']]])).toEqual([
      ['level', 'rise-only', 'may-fall'],
      ['Gold', 1, 0],
      ['Silver', 3, 2],
      ['(no level)', 0, 2],
      ['total', 4, 4],
    ]);
  });

  test('an empty one, or one without numbers, is refused', () => {
    expect(
      refusal(levelSimulation, ...args(), [
        ['', ''],
        ['', ''],
      ]),
    ).toMatch(/ladder/);
    expect(
      refusal(levelSimulation, ...args(), [
        ['Gold', 'much'],
        ['Silver', 'less'],
      ]),
    ).toMatch(/"less" is not a number/);
  });
});

test('shuffled rows, renamed members and an unrelated one change nothing of the others', () => {
  const row = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 5 }), fc.nat(2500));
  const plain = (table: readonly (readonly unknown[])[]) =>
    table
      .slice(1)
      .map((cells) => JSON.stringify(cells))
      .sort();
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const expected = plain(run([], rows));
      expect(plain(run([], [...rows].reverse()))).toEqual(expected);
      expect(plain(run([], [...rows, ['z', rows[0][1], 5]])).filter((line) => !line.startsWith('["z"'))).toEqual(
        expected,
      );
      const renamed = rows.map(([member, ...rest]) => [`x${member}`, ...rest]);
      expect(plain(run([], renamed))).toEqual(expected.map((line) => line.replace('["', '["x')));
      for (const [, ...counts] of run([['show', 'periods']], rows).slice(1) as number[][]) {
        expect(counts.slice(1, 5).reduce((sum, count) => sum + count, 0)).toBe(counts[0]);
        expect(counts[1] + counts.slice(5).reduce((sum, count) => sum + count, 0)).toBe(counts[0]);
      }
    }),
  );
});
