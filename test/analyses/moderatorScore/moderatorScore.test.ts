import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moderatorScore } from '../../../src/analyses/moderatorScore/index.ts';
import { column, formula, refusal } from '../formula.ts';

const STANDARDS = [
  ['measure', 'posts', 2, 20],
  ['measure', 'complaints', 1, '≤ 3'],
];
const AS_OF = '2026-11-01';

interface Given {
  readonly figures: readonly (readonly unknown[])[];
  readonly group?: readonly unknown[];
  readonly operator?: readonly unknown[];
  readonly contact?: readonly unknown[];
  readonly recruited?: readonly unknown[];
  readonly trained?: readonly unknown[];
}

/** Moderators a, b, c … with their figures. */
function call(given: Given, settings: readonly unknown[][] = [], standards = STANDARDS): unknown[] {
  const names = given.figures.map((_, place) => String.fromCharCode(97 + place));
  const cells = (values: readonly unknown[] | undefined) => values && column(...values);
  return [
    column(...names),
    [['posts', 'complaints'], ...given.figures],
    cells(given.group),
    cells(given.operator),
    cells(given.contact),
    cells(given.recruited),
    cells(given.trained),
    AS_OF,
    [...standards, ...settings],
  ];
}
const roster = (given: Given, settings: readonly unknown[][] = [], standards = STANDARDS): unknown[][] =>
  formula(moderatorScore, call(given, settings, standards));

describe('MODERATOR_SCORE', () => {
  it('gives the weighted share of the standards, capped, the lowest first', () => {
    // By hand: (2 × posts ÷ 20 + the share of complaints) ÷ 3; 6 complaints of at most 3 are half.
    expect(
      roster({
        figures: [
          [20, 3],
          [10, 0],
          [100, 6],
          [0, 4],
        ],
      }),
    ).toEqual([
      [
        'moderator',
        'posts: share of the standard',
        'complaints: share of the standard',
        'score',
        'result',
        'below the standard in',
      ],
      ['d', 0, 0.75, 0.25, 'below standard', 'posts 0 of 20; complaints 4, at most 3'],
      ['b', 0.5, 1, Number((2 / 3).toPrecision(12)), 'below standard', 'posts 10 of 20'],
      ['c', 1, 0.5, Number((5 / 6).toPrecision(12)), 'below standard', 'complaints 6, at most 3'],
      ['a', 1, 1, 1, 'meets the standard', null],
    ]);
  });

  it('takes the standard itself as enough, one below not', () => {
    const results = (posts: number, complaints: number): unknown =>
      roster({
        figures: [
          [posts, complaints],
          ['', ''],
        ],
      })[1][4];
    expect(results(20, 3)).toBe('meets the standard');
    expect(results(19, 3)).toBe('below standard');
    expect(results(20, 4)).toBe('below standard');
    const byScore = (pass: number): unknown =>
      roster(
        {
          figures: [
            [19, 3],
            ['', ''],
          ],
        },
        [
          ['below by', 'score'],
          ['pass', pass],
        ],
      )[1].slice(4);
    // (2 × 0.95 + 1) ÷ 3; the measure is named all the same.
    expect(byScore(29 / 30 - 1e-6)).toEqual(['meets the standard', 'posts 19 of 20']);
    expect(byScore(0.97)).toEqual(['below standard', 'posts 19 of 20']);
    expect(
      roster({ figures: [[14, 3]] }, [
        ['below by', '得分'],
        ['及格线', '80%'],
      ])[1].slice(3, 5),
    ).toEqual([0.8, 'meets the standard']);
  });

  it('rewards more than the standard up to the cap', () => {
    const score = (cap: unknown): unknown => roster({ figures: [[30, 0]] }, [['cap', cap]])[1].slice(1, 4);
    expect(score(1)).toEqual([1, 1, 1]);
    expect(score('120%')).toEqual([1.2, 1.2, 1.2]);
    expect(score(2)).toEqual([1.5, 2, Number((5 / 3).toPrecision(12))]);
  });

  it('does not take a blank for a zero, unless it is told to', () => {
    const figures = [
      ['', 0],
      ['', ''],
      [20, ''],
    ];
    expect(roster({ figures }).slice(1)).toEqual([
      ['a', null, 1, 1, 'meets the standard', null],
      ['c', 1, null, 1, 'meets the standard', null],
      ['b', null, null, null, 'not assessed', null],
    ]);
    expect(roster({ figures }, [['blanks', 'zero']]).slice(1)).toEqual([
      ['b', 0, 0, 0, 'below standard', 'posts (blank) of 20; complaints (blank), at most 3'],
      ['a', 0, 1, Number((1 / 3).toPrecision(12)), 'below standard', 'posts (blank) of 20'],
      ['c', 1, 0, Number((2 / 3).toPrecision(12)), 'below standard', 'complaints (blank), at most 3'],
    ]);
  });

  it('flags contacts and trainings whose time is over', () => {
    const given = {
      figures: Array.from({ length: 5 }, () => [20, 0]),
      contact: ['2026-10-02', '2026-10-01', '', '2026-11-01', '2026-11-02'],
      recruited: ['2026-10-18', '2026-10-17', '', '2026-01-01', '2026-10-31'],
      trained: ['', 'no', '', '2026-02-01', '2026-11-05'],
    };
    const shown = (settings: unknown[][] = []): unknown[][] =>
      roster(given, settings)
        .slice(1)
        .map((row) => row.slice(0, 5));
    // Name, days in post, training, days since contact, contact: 30 and 14 days are in time.
    expect(shown()).toEqual([
      ['a', 14, 'not yet', 30, 'in time'],
      ['b', 15, 'overdue', 31, 'overdue'],
      ['c', null, 'not yet', null, 'none known'],
      ['d', 305 - 1, 'trained', 0, 'in time'],
      ['e', 1, 'not yet', null, 'none known'],
    ]);
    expect(
      shown([
        ['contact within', '31 days'],
        ['train within', '2 weeks'],
      ])[1],
    ).toEqual(['b', 15, 'overdue', 31, 'in time']);
    expect(shown([['show', 'attention']]).map(([name]) => name)).toEqual(['a', 'b', 'c', 'e']);
    // Whoever begins after the as-of day is no moderator yet.
    expect(
      roster({
        figures: [
          [1, 1],
          [1, 1],
        ],
        recruited: ['2026-11-02', '2026-11-01'],
      }).length,
    ).toBe(2);
  });

  it('counts the span of control, each moderator and group once', () => {
    const given = {
      figures: [
        [20, 0],
        [10, 0],
        [20, 0],
        [20, 0],
        ['', ''],
      ],
      group: ['G1', 'G2', 'G3', 'G3', ''],
      operator: ['Lin', 'Lin', 'Lin', 'Wu', ''],
      contact: ['2026-10-31', '', '2026-09-01', '2026-10-31', '2026-10-31'],
    };
    const operators = (...settings: unknown[][]): unknown[][] => roster(given, [['show', 'operators'], ...settings]);
    expect(operators()).toEqual([
      [
        'operator',
        'moderators',
        'most moderators',
        'groups',
        'most groups',
        'span of control',
        'average score',
        'meet the standard',
        'below standard',
        'contacts overdue or not known',
      ],
      ['Lin', 3, 2000, 3, null, 'within the limit', Number((8 / 9).toPrecision(12)), 2, 1, 2],
      ['Wu', 1, 2000, 1, null, 'within the limit', 1, 1, 0, 0],
      ['(no operator)', 1, null, 0, null, null, null, 0, 0, 0],
      // The mean of four scores: 1, 2 ÷ 3, 1 and 1.
      ['all operators', 5, null, 3, null, null, Number((11 / 12).toPrecision(12)), 3, 1, 2],
    ]);
    const spans = (...settings: unknown[][]): unknown[] => operators(...settings).map((row) => row[5]);
    // Three are just the limit of three.
    expect(spans(['most moderators', 3])[1]).toBe('within the limit');
    expect(spans(['most moderators', 2], ['most groups', 1]).slice(1)).toEqual([
      'moderators: 1 over; groups: 2 over',
      'within the limit',
      null,
      null,
    ]);
    expect(spans(['most moderators', 2], ['own limit', 'lin', 5])[1]).toBe('within the limit');
    expect(spans(['own limit', 'Wu', '', 0.5])[2]).toMatch(/groups: .* over/);
    // A row for each group of one moderator.
    const twice = formula(moderatorScore, [
      column('a', 'a'),
      [['posts'], [20], [10]],
      column('G1', 'G2'),
      column('Lin', 'Lin'),
      undefined,
      undefined,
      undefined,
      undefined,
      [
        ['measure', 'posts', '', 20],
        ['show', 'operators'],
      ],
    ]);
    expect(twice[1].slice(0, 4)).toEqual(['Lin', 1, 2000, 2]);
  });

  it('finds measures in a whole table, in 简 and 繁, with the header row or without it', () => {
    const table = [
      ['版主', '發帖數', '投诉数'],
      ['甲', 5, 0],
      ['乙', 20, 9],
    ];
    const settings = [
      ['考核項目', '发帖数', 1, '至少 10'],
      ['指標', '投诉数', '', '最多 3'],
      ['language', '繁體'],
    ];
    const passed = (names: unknown[][]): unknown[][] =>
      formula(moderatorScore, [
        names,
        table,
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        settings,
      ]);
    const expected = [
      ['版主', '发帖数達標比例', '投诉数達標比例', '考核得分率', '結果', '未達標項目'],
      ['乙', 1, Number((1 / 3).toPrecision(12)), Number((2 / 3).toPrecision(12)), '未達標', '投诉数 9，最多 3'],
      ['甲', 0.5, 1, 0.75, '未達標', '发帖数 5，標準 10'],
    ];
    expect(passed(column('甲', '乙'))).toEqual(expected);
    expect(passed(column('版主', '甲', '乙'))).toEqual(expected);
  });

  it('tells figures as per cents where the standard is one', () => {
    const [, row] = roster({ figures: [[0.599, 0]] }, [], [['measure', 'posts', 1, '60%']]);
    expect(row[4]).toBe('posts 59.9% of 60%');
    expect(row[1]).toBeCloseTo(0.599 / 0.6, 11);
  });

  it('refuses what it can not use, with the place', () => {
    const one = { figures: [[1, 2]] };
    const why = (given: Given, settings: unknown[][], standards = STANDARDS): string =>
      refusal(moderatorScore, ...call(given, settings, standards));
    expect(why(one, [], [['show', 'roster']])).toMatch(/^MODERATOR_SCORE: measure is missing.*posts, complaints/);
    expect(why(one, [['measure', 'post', 1, 5]])).toMatch(/post.*"posts"/);
    expect(why(one, [['measure', 'posts', 1, 5]])).toMatch(/"posts" stands twice/);
    expect(why(one, [], [['measure', 'posts', 1, '']])).toMatch(/measure/);
    expect(why(one, [], [['measure', 'posts', 0, 5]])).toMatch(/measure: "0"/);
    expect(why(one, [], [['measure', 'posts', -1, 5]])).toMatch(/"-1"/);
    expect(why(one, [], [['measure', 'posts', 1, 0]])).toMatch(/"0"/);
    expect(why(one, [], [['measure', 'posts', 1, 'many']])).toMatch(/"many"/);
    expect(why({ figures: [['x', 1]] }, [])).toMatch(/^MODERATOR_SCORE: posts, row 2: "x"/);
    expect(why({ figures: [[-2, 1]] }, [])).toMatch(/^MODERATOR_SCORE: posts, row 2: .*-2/);
    expect(why(one, [['show', 'operators']])).toMatch(/^MODERATOR_SCORE: operator is missing/);
    expect(
      why(
        {
          figures: [
            [1, 1],
            [1, 1],
          ],
          trained: ['perhaps', ''],
        },
        [],
      ),
    ).toMatch(/^MODERATOR_SCORE: trained, row 1/);
    expect(why({ figures: [[1, 1]], recruited: ['2027-01-01'] }, [])).toMatch(/no rows/);
  });

  it('is the weighted mean that a plain loop gives, whatever the order of rows', () => {
    const figures = fc.array(
      fc.tuple(fc.option(fc.nat(60), { nil: '' as const }), fc.option(fc.nat(9), { nil: '' as const })),
      {
        minLength: 2,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 3 }), (rows, cap) => {
        const scores = (given: typeof rows): unknown[] =>
          roster({ figures: given }, [['cap', cap]])
            .slice(1)
            .map((row) => row[3]);
        const expected = rows
          .map(([posts, complaints]) => {
            let [sum, weights] = [0, 0];
            if (posts !== '') [sum, weights] = [sum + 2 * Math.min(cap, posts / 20), weights + 2];
            if (complaints !== '')
              [sum, weights] = [sum + Math.min(cap, complaints === 0 ? cap : 3 / complaints), weights + 1];
            return weights === 0 ? Infinity : Number((sum / weights).toPrecision(12));
          })
          .sort((a, b) => a - b)
          .map((score) => (score === Infinity ? null : score));
        expect(scores(rows)).toEqual(expected);
        expect(scores([...rows].reverse())).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
