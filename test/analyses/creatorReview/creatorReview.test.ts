import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creatorReview } from '../../../src/analyses/creatorReview/index.ts';
import { column, formula, refusal } from '../formula.ts';

type Post = [creator: string, day: string, qualified?: unknown, reads?: unknown, interactions?: unknown];
const arguments_ = (posts: readonly Post[], asOf: unknown, settings: unknown[][] = []): unknown[] => [
  ...[0, 1, 2, 3, 4].map((place) => column(...posts.map((post) => post[place] ?? ''))),
  asOf,
  settings.length > 0 ? settings : undefined,
];
const review = (posts: readonly Post[], asOf: unknown, settings: unknown[][] = []): unknown[][] =>
  formula(creatorReview, arguments_(posts, asOf, settings));
/** Creator and status. */
const statuses = (posts: readonly Post[], asOf: unknown, settings: unknown[][] = []): Record<string, unknown> =>
  Object.fromEntries(
    review(posts, asOf, settings)
      .slice(1)
      .map(([creator, status]) => [creator, status]),
  );

/** So many posts of a creator in a month, from its first day on. */
const many = (creator: string, month: string, count: number, qualified: unknown = true): Post[] =>
  Array.from({ length: count }, (_, i) => [creator, `${month}-${String(i + 1).padStart(2, '0')}`, qualified]);

const NOVEMBER = '2026-11-01';

describe('CREATOR_REVIEW', () => {
  it('tells risers, fallers, steady, new and returning creators, and who stopped', () => {
    const posts = [
      ...many('up', '2026-09', 2),
      ...many('up', '2026-10', 3),
      ...many('down', '2026-09', 3),
      ...many('down', '2026-10', 2),
      ...many('same', '2026-09', 2),
      ...many('same', '2026-10', 2),
      ...many('fresh', '2026-10', 1),
      ...many('again', '2026-08', 1),
      ...many('again', '2026-10', 1),
      ...many('quiet', '2026-09', 1),
      // Silent for longer than is looked back: told last month.
      ...many('gone', '2026-08', 5),
    ];
    expect(statuses(posts, NOVEMBER)).toEqual({
      up: '▲ riser',
      down: '▼ faller',
      same: 'steady',
      fresh: 'new',
      again: 'back',
      quiet: 'stopped',
    });
    expect(statuses(posts, NOVEMBER, [['look back', 2]])).toMatchObject({ again: '▲ riser', gone: 'stopped' });
  });

  it('reviews the last period that began before the as-of day', () => {
    const posts = [...many('a', '2026-09', 1), ...many('a', '2026-10', 2), ...many('a', '2026-11', 3)];
    const counts = (asOf: unknown): unknown => review(posts, asOf)[1].slice(2, 6);
    // Qualified now and before, posts now and before.
    expect(counts('2026-10-01')).toEqual([1, 0, 1, 0]);
    expect(counts('2026-10-31')).toEqual([2, 1, 2, 1]);
    // November's first day is not later than the as-of day, but its month has only begun.
    expect(counts('2026-11-01')).toEqual([2, 1, 2, 1]);
    expect(counts('2026-11-02')).toEqual([2, 2, 2, 2]);
    // Left out: the day after the last post.
    expect(counts('')).toEqual([3, 2, 3, 2]);
  });

  it('compares a period that is not over with the whole one before, or with the same days of it', () => {
    const posts: Post[] = [
      ['a', '2026-09-01', true],
      ['a', '2026-09-10', true],
      ['a', '2026-09-11', true],
      ['a', '2026-10-10', true],
    ];
    const compare = (how: string, asOf: unknown): unknown =>
      review(posts, asOf, [
        ['compare', how],
        ['by', 'posts'],
      ])[1].slice(4, 6);
    expect(compare('whole', '2026-10-10')).toEqual([1, 3]);
    // The tenth is the last day seen: that of September counts, the eleventh does not.
    expect(compare('same days', '2026-10-10')).toEqual([1, 2]);
    expect(compare('同样天数', '')).toEqual([1, 2]);
    expect(compare('same days', '2026-11-01')).toEqual([1, 3]);
  });

  it('works by days and weeks, from Monday or Sunday', () => {
    // November 1, 2026, is a Sunday.
    const posts: Post[] = [
      ['a', '2026-10-26'],
      ['a', '2026-11-01'],
      ['a', '2026-11-02'],
    ];
    const posted = (settings: unknown[][]): unknown =>
      formula(creatorReview, arguments2(posts, settings))[1].slice(2, 4);
    expect(posted([['period', 'week']])).toEqual([1, 2]);
    expect(
      posted([
        ['period', '周'],
        ['week start', 'Sunday'],
      ]),
    ).toEqual([2, 1]);
    expect(posted([['period', 'day']])).toEqual([1, 1]);
    expect(posted([['period', 'month']])).toEqual([2, 1]);
    expect(posted([['period', 'quarter']])).toEqual([3, 0]);
  });

  it('takes a change from its limit on, in number and in share', () => {
    const posts = [
      ...many('9 to 10', '2026-09', 9),
      ...many('9 to 10', '2026-10', 10),
      ...many('10 to 12', '2026-09', 10),
      ...many('10 to 12', '2026-10', 12),
      ...many('10 to 8', '2026-09', 10),
      ...many('10 to 8', '2026-10', 8),
    ];
    expect(statuses(posts, NOVEMBER, [['change', 2]])).toEqual({
      '9 to 10': 'steady',
      '10 to 12': '▲ riser',
      '10 to 8': '▼ faller',
    });
    // 1 ÷ 9 is below 20 %, 2 ÷ 10 is 20 %.
    expect(statuses(posts, NOVEMBER, [['change share', '20%']])).toEqual(statuses(posts, NOVEMBER, [['change', 2]]));
    expect(Object.values(statuses(posts, NOVEMBER, [['change', 0]]))).not.toContain('steady');
    expect(Object.values(statuses(posts, NOVEMBER, [['change', 3]]))).toEqual(['steady', 'steady', 'steady']);
  });

  it('counts who went on without a qualified post as stopped, on request', () => {
    const posts = [...many('a', '2026-09', 1), ...many('a', '2026-10', 4, false)];
    expect(statuses(posts, NOVEMBER)).toEqual({ a: '▼ faller' });
    expect(statuses(posts, NOVEMBER, [['stopped by', 'qualified']])).toEqual({ a: 'stopped' });
    expect(statuses(posts, NOVEMBER, [['by', 'posts']])).toEqual({ a: '▲ riser' });
  });

  it('does not take an unknown verdict for a no', () => {
    const posts: Post[] = [...many('a', '2026-09', 2), ['a', '2026-10-01', ''], ['a', '2026-10-02', '']];
    expect(review(posts, NOVEMBER)[1].slice(0, 6)).toEqual(['a', 'not known', null, 2, 2, 2]);
    expect(review([...posts, ['a', '2026-10-03', '是']], NOVEMBER)[1].slice(0, 6)).toEqual([
      'a',
      '▼ faller',
      1,
      2,
      3,
      2,
    ]);
  });

  it('shows how much one post makes', () => {
    const posts: Post[] = [
      ['viral', '2026-10-01', true, 800, 10],
      ['viral', '2026-10-02', true, 150, 10],
      ['viral', '2026-10-03', true, 50, 10],
      ['even', '2026-10-01', true, 799, 10],
      ['even', '2026-10-02', true, 201, 10],
      ['single', '2026-10-01', true, 5000, 10],
      ['unread', '2026-10-01', true, 0, 0],
    ];
    const [header, ...rows] = review(posts, NOVEMBER);
    const place = header.indexOf('share of the top post');
    const told = Object.fromEntries(rows.map((row) => [row[0], [row[place], row[place + 1], row[row.length - 1]]]));
    expect(told).toEqual({
      viral: [0.8, 150, 'one post makes most of the reads'],
      even: [0.799, 500, null],
      // One post is all of it, which says nothing.
      single: [1, 5000, null],
      unread: [null, 0, null],
    });
    const by = review(posts, NOVEMBER, [['top post by', 'interactions']]);
    expect(by[0][place + 1]).toBe('median interactions');
    expect(by.find(([name]) => name === 'viral')?.[place]).toBeCloseTo(1 / 3, 12);
  });

  it('flags posts whose reads and interactions do not go together', () => {
    const posts: Post[] = [
      // Limits: 500 reads, 0.001 interactions a read, 1 interaction a read.
      ['a', '2026-10-01', true, 1000, 1],
      ['a', '2026-10-02', true, 1001, 1],
      ['a', '2026-10-03', true, 500, 0],
      ['a', '2026-10-04', true, 499, 0],
      ['a', '2026-10-05', true, 40, 40],
      ['a', '2026-10-06', true, 40, 41],
      ['a', '2026-10-07', true, 0, 1],
      ['a', '2026-10-08', true, '', 99],
      ['a', '2026-10-09', true, 9999, ''],
      ['a', '2026-09-09', true, 9999, 0],
    ];
    const odd = (settings: unknown[][] = []): unknown[] =>
      review(posts, NOVEMBER, [['show', 'odd'], ...settings])
        .slice(1)
        .map(([, day, , , ratio, what]) => [Number(String(day).slice(-2)), ratio, String(what).split(' ')[0]]);
    expect(odd()).toEqual([
      [2, 1 / 1001, 'many'],
      [3, 0, 'many'],
      [6, 41 / 40, 'more'],
      [7, null, 'more'],
    ]);
    expect(odd([['odd reads', 499]]).length).toBe(5);
    expect(odd([['least ratio', 0.0009]]).map((row) => (row as unknown[])[0])).toEqual([3, 6, 7]);
    expect(odd([['most ratio', 1.025]]).map((row) => (row as unknown[])[0])).toEqual([2, 3, 7]);
    const [, row] = review(posts, NOVEMBER);
    expect(row[row.length - 1]).toBe(
      '2 with many reads, hardly any interaction; 2 with more interactions than reads allow',
    );
  });

  it('says what few creators made of all', () => {
    // By hand: 20 creators, one with 11 qualified posts and 19 with one: 11 of 30 are 36.7 %.
    const posts = [
      ...many('star', '2026-10', 11),
      ...Array.from({ length: 19 }, (_, i): Post => [`c${i}`, '2026-10-02', true]),
      // Without a qualified post, but a creator.
      ['c18', '2026-10-03', false] as Post,
    ];
    const top = [['top', 5]];
    expect(review(posts, NOVEMBER, [['show', 'concentration'], ...top])).toEqual([
      ['top', 'creators', 'qualified posts', 'share of all', 'in words'],
      [0.05, 1, 11, 11 / 30, 'The first 5 % of creators (1 of 20) made 37 % of qualified posts.'],
    ]);
    const summary = review(posts, NOVEMBER, [['show', 'summary'], ...top]);
    expect(summary[summary.length - 1]).toEqual([
      'The first 5 % of creators (1 of 20) made 37 % of qualified posts.',
      null,
      null,
      null,
    ]);
    const chinese = (language: string): unknown =>
      review(posts, NOVEMBER, [['show', 'concentration'], ...top, ['language', language]])[1][4];
    expect(chinese('简体')).toBe('前 5% 的创作者（20 人中的 1 人）贡献了 37% 的合格内容。');
    expect(chinese('繁體')).toBe('前 5% 的創作者（20 人中的 1 人）貢獻了 37% 的合格內容。');
    const none = review([['a', '2026-10-01', false]], NOVEMBER, [['show', 'concentration'], ...top]);
    expect(none[1]).toEqual([0.05, 1, 0, null, null]);
  });

  it('sums up the period', () => {
    const posts: Post[] = [
      ['a', '2026-09-01', true, 100, 5],
      ['b', '2026-09-02', false, 50, 5],
      ['a', '2026-10-01', true, 300, 9],
      ['a', '2026-10-02', '', '', 1],
    ];
    const lines = review(posts, '2026-10-20', [['show', 'summary']]);
    expect(lines.slice(0, 9)).toEqual([
      ['measure', 'this period', 'period before', 'change'],
      ['first day', '2026-10-01', '2026-09-01', null],
      ['last day', '2026-10-31', '2026-09-30', null],
      ['creators', 1, 2, -1],
      ['qualified posts', 1, 1, 0],
      ['posts', 2, 2, 0],
      ['reads', 300, 150, 150],
      ['interactions', 10, 10, 0],
      // Of the posts that were judged.
      ['share that is qualified', 1, 0.5, 0.5],
    ]);
    expect(lines.map(([name]) => name)).toContain(
      'The period is not over: counted to 2026-10-20, and compared with the whole period before.',
    );
    const counted = Object.fromEntries(lines.map(([name, count]) => [name, count]));
    expect(counted).toMatchObject({ stopped: 1, steady: 1, new: 0 });
  });

  it('compares with a target a creator, which is reached from just that number on', () => {
    const posts = [...many('a', '2026-10', 4), ...many('b', '2026-10', 3), ...many('b', '2026-09', 4)];
    const target = [['target', 4]];
    const [header, ...rows] = review(posts, NOVEMBER, target);
    const place = header.indexOf('share of target');
    expect(rows.map((row) => [row[0], row[place]])).toEqual([
      ['a', 1],
      ['b', 0.75],
    ]);
    expect(review(posts, NOVEMBER, [...target, ['show', 'summary']])).toContainEqual(['reached the target', 1, 1, 0]);
  });

  it('sorts by what is asked: the most first, the largest rise, the largest loss', () => {
    const posts = [
      ...many('a', '2026-10', 2),
      ...many('b', '2026-09', 1),
      ...many('b', '2026-10', 5),
      ...many('c', '2026-09', 1),
      ...many('c', '2026-10', 8),
      ...many('d', '2026-09', 9),
      ...many('d', '2026-10', 8),
      ...many('e', '2026-09', 9),
      ...many('e', '2026-10', 1),
      ...many('g', '2026-09', 2),
      ...many('f', '2026-09', 2),
      ...many('h', '2026-09', 3),
    ];
    const names = (show: string): string =>
      review(posts, NOVEMBER, [['show', show]])
        .slice(1)
        .map(([name]) => name)
        .join('');
    // c and d tie: by name.
    expect(names('creators')).toBe('cdbaefgh');
    expect(names('risers')).toBe('cb');
    expect(names('下降')).toBe('ed');
    expect(names('stopped')).toBe('hfg');
    expect(names('新增')).toBe('a');
    expect(names('回歸')).toBe('');
  });

  it('needs only creators and days, and leaves rows without either out', () => {
    const posts: Post[] = [
      ['a', '2026-10-01'],
      ['', '2026-10-01'],
      ['a', ''],
    ];
    expect(formula(creatorReview, arguments2(posts, []))).toEqual([
      ['creator', 'status', 'posts', 'posts before', 'change of posts', 'change in %', 'last post', 'note'],
      ['a', 'new', 1, 0, 1, null, '2026-10-01', null],
    ]);
  });

  it('refuses what it can not use', () => {
    const one: Post[] = [['a', '2026-10-01', 'perhaps', -1, 'x']];
    expect(refusal(creatorReview, ...arguments_(one, ''))).toMatch(/^CREATOR_REVIEW: .*row 1/);
    expect(refusal(creatorReview, ...arguments2([['a', '2026-10-01']], [['by', 'reads']]))).toMatch(/reads/);
    expect(refusal(creatorReview, ...arguments2([['a', '2026-10-01']], [['stopped by', 'qualified']]))).toMatch(
      /qualified/,
    );
    expect(
      refusal(
        creatorReview,
        ...arguments2(
          [
            ['a', ''],
            ['', '2026-10-01'],
          ],
          [],
        ),
      ),
    ).toMatch(/^CREATOR_REVIEW: there are no rows/);
    expect(refusal(creatorReview, ...arguments_([['a', '2026-10-01', true]], '2026-09-30'))).toMatch(/no rows/);
  });

  it('adds up: creators of all kinds to their number, posts to the posts of the period', () => {
    const post = fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom('2026-08-15', '2026-09-03', '2026-09-30', '2026-10-01', '2026-10-31'),
      fc.constantFrom(true, false, ''),
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 0, max: 50 }),
    );
    fc.assert(
      fc.property(fc.array(post, { minLength: 2, maxLength: 30 }), (posts) => {
        const all = review(posts, NOVEMBER);
        const kinds = ['risers', 'fallers', 'new', 'back', 'stopped'].map(
          (show) => review(posts, NOVEMBER, [['show', show]]).length - 1,
        );
        const level = all.filter((row) => row[1] === 'steady' || row[1] === 'not known').length;
        expect(kinds.reduce((sum, count) => sum + count, level)).toBe(all.length - 1);
        const october = posts.filter(([, day]) => day.startsWith('2026-10'));
        const sum = (place: number): number => all.slice(1).reduce((total, row) => total + Number(row[place]), 0);
        expect(sum(4)).toBe(october.length);
        expect(sum(6)).toBe(october.reduce((total, [, , , reads]) => total + reads, 0));
        expect(review([...posts].reverse(), NOVEMBER)).toEqual(all);
        // Another creator changes no row of the others.
        const more = review([...posts, ['z', '2026-10-05', true, 1, 0]], NOVEMBER).filter(([name]) => name !== 'z');
        expect(more).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });
});

/** Without verdicts, reads and interactions. */
function arguments2(posts: readonly Post[], settings: unknown[][]): unknown[] {
  const columns = [0, 1].map((place) => column(...posts.map((post) => post[place])));
  return settings.length > 0 ? [...columns, undefined, undefined, undefined, undefined, settings] : columns;
}
