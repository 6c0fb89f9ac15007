import { array, assert, constantFrom, integer, pre, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topQuestions } from '../../../src/analyses/questions/index.ts';
import { column, formula, refusal } from '../formula.ts';

const RULES = [
  ['post', 'p'],
  ['price', 'q'],
  ['other', 'z'],
];
type Row = readonly unknown[];
const at = (rows: readonly Row[], place: number): unknown[][] => rows.map((row) => [row[place] ?? '']);

/** Rows of day, member, text, satisfied, script; the result by class and header. */
function ask(rows: readonly Row[], settings: unknown[][] = [], orders?: readonly Row[], rules: unknown = RULES) {
  const args = [at(rows, 0), at(rows, 1), at(rows, 2), rules, at(rows, 3), at(rows, 4)];
  const table = formula(topQuestions, [
    ...args,
    orders ? at(orders, 0) : undefined,
    orders ? at(orders, 1) : undefined,
    settings.length > 0 ? settings : undefined,
  ]);
  const [headers, ...body] = table;
  const get = (name: string, header: string): unknown => body.find((row) => row[1] === name)?.[headers.indexOf(header)];
  return { table, body, get };
}

describe('TOP_QUESTIONS, show trend', () => {
  // 2 November 2026 is a Monday; the weeks of 9 November have nothing.
  const rows = [
    ['2026-11-02', 'a', 'p'],
    ['2026-11-08', 'a', 'p q'],
    ['2026-11-16', 'b', 'q'],
    ['2026-11-17', 'c', 'hello'],
  ];
  const trend = (...settings: unknown[][]) => ask(rows, [['show', 'trend'], ...settings]).body;

  test('counts questions and askers of every class week by week, quiet weeks too', () => {
    // By hand. post: 2 of a, then none, then none. price: 1, 0, 1. The third week isn't over on 18 November.
    expect(trend(['too few', 1])).toEqual([
      ['2026-11-02', 'price', 1, 1, 0.5, null, null],
      ['2026-11-02', 'post', 2, 1, 1, null, null],
      ['2026-11-02', '(unclassified)', 0, 0, 0, null, 'too few'],
      ['2026-11-02', 'all questions', 2, 1, 1, null, null],
      ['2026-11-09', 'price', 0, 0, null, -1, 'too few'],
      ['2026-11-09', 'post', 0, 0, null, -2, 'too few'],
      ['2026-11-09', '(unclassified)', 0, 0, null, 0, 'too few'],
      ['2026-11-09', 'all questions', 0, 0, null, -2, 'too few'],
      ['2026-11-16', 'price', 1, 1, 0.5, 1, 'still running'],
      ['2026-11-16', 'post', 0, 0, 0, 0, 'still running'],
      ['2026-11-16', '(unclassified)', 1, 1, 0.5, 1, 'still running'],
      ['2026-11-16', 'all questions', 2, 2, 1, 2, 'still running'],
    ]);
  });

  test('is over on the first day after the period, and running on its last', () => {
    const last = (asOf: string): unknown => trend(['as_of', asOf]).pop()?.pop();
    expect(last('2026-11-22')).toBe('still running');
    expect(last('2026-11-23')).toBe('too few');
  });

  test('goes by days and months, too, and adds up to all questions', () => {
    expect(trend(['period', 'month']).map((row) => row[2])).toEqual([2, 2, 1, 4]);
    const days = trend(['period', 'day']).filter((row) => row[1] === 'all questions');
    expect(days).toHaveLength(16);
    expect(days.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(4);
  });
});

describe('TOP_QUESTIONS', () => {
  test('ranks classes by questions, then by askers; equal ones share a rank; the first three are top', () => {
    const rows = [
      ['2026-11-01', 'a', 'p'],
      ['2026-11-01', 'b', 'p'],
      ['2026-11-02', 'a', 'q'],
      ['2026-11-03', 'a', 'q'],
      ['2026-11-03', 'a', 'z q p'],
      ['2026-11-03', 'c', 'hello'],
    ];
    const { body, get } = ask(rows);
    // post 3 questions of 2 members, price 3 of 1, other 1 of 1; six questions in all, of three members.
    expect(body.map((row) => row.slice(0, 5))).toEqual([
      [1, 'post', 3, 0.5, 2],
      [2, 'price', 3, 0.5, 1],
      [3, 'other', 1, 1 / 6, 1],
      [null, '(unclassified)', 1, 1 / 6, 1],
      [null, 'all questions', 6, 1, 3],
    ]);
    expect(get('other', 'top')).toBe('yes');
    expect(ask(rows, [['top', 2]]).get('other', 'top')).toBeNull();
    const tie = ask([
      ['2026-11-01', 'a', 'p'],
      ['2026-11-01', 'b', 'q'],
      ['2026-11-01', 'c', 'z'],
    ]);
    expect(tie.body.slice(0, 3).map((row) => row[0])).toEqual([1, 1, 1]);
  });

  test('by members the class with more askers comes first', () => {
    const rows = [
      ['2026-11-01', 'a', 'p'],
      ['2026-11-02', 'a', 'p'],
      ['2026-11-03', 'a', 'p'],
      ['2026-11-01', 'a', 'q'],
      ['2026-11-01', 'b', 'q'],
    ];
    expect(ask(rows).body[0][1]).toBe('post');
    expect(ask(rows, [['rank by', 'members']]).body[0][1]).toBe('price');
    expect(ask(rows, [['排名依据', '提问人数']]).body[0][1]).toBe('price');
  });

  // The second question comes on the last day of the window, one day later, or at the same moment.
  test.each([
    ['7 days later', '2026-11-08', 0.5],
    ['8 days later', '2026-11-09', 0],
    ['on the same day, without times', '2026-11-01', 0],
  ])('asked again %s', (_, second, rate) => {
    const rows = [
      ['2026-11-01', 'a', 'p'],
      [second, 'a', 'p'],
    ];
    expect(ask(rows, [['as_of', '2026-12-31']]).get('post', 'repeat rate')).toBe(rate);
  });

  test('with times of day seven days are 168 hours, the end included', () => {
    const rate = (second: string) =>
      ask(
        [
          ['2026-11-01 10:00', 'a', 'p'],
          [second, 'a', 'p'],
        ],
        [['as_of', '2026-12-31']],
      ).get('post', 'repeat rate');
    expect(rate('2026-11-08 10:00')).toBe(0.5);
    expect(rate('2026-11-08 10:01')).toBe(0);
    expect(rate('2026-11-01 10:01')).toBe(0.5);
  });

  test('another member or another class is no repeat', () => {
    const rows = [
      ['2026-11-01', 'a', 'p'],
      ['2026-11-02', 'b', 'p'],
      ['2026-11-03', 'a', 'q'],
    ];
    expect(ask(rows, [['as_of', '2026-12-31']]).get('post', 'repeat rate')).toBe(0);
  });

  test('what has not had its days yet is left out: a share of nobody is blank', () => {
    const rows = [['2026-11-01', 'a', 'p']];
    // Seven days after 1 November is the 8th, which is over on the 9th.
    expect(ask(rows, [['as_of', '2026-11-08']]).get('post', 'repeat rate')).toBeNull();
    expect(ask(rows, [['as_of', '2026-11-09']]).get('post', 'repeat rate')).toBe(0);
  });

  test('before and after a named day: the day itself is after, the day before is before', () => {
    const rows = [
      ['2026-11-09', 'a', 'p'],
      ['2026-11-11', 'a', 'p'],
      ['2026-11-10', 'b', 'p'],
    ];
    const { get } = ask(rows, [
      ['change', '2026-11-10'],
      ['as_of', '2026-12-31'],
    ]);
    expect(get('post', 'repeat rate before')).toBe(1);
    expect(get('post', 'repeat rate after')).toBe(0);
    expect(get('post', 'change')).toBe(-1);
    expect(ask(rows, [['as_of', '2026-12-31']]).get('post', 'repeat rate before')).toBeNull();
  });

  test('orders after asking: on the day itself and up to the last day; not before; askers only', () => {
    const rows = [
      ['2026-11-01', 'a', 'p'],
      ['2026-11-01', 'b', 'p'],
      ['2026-11-01', 'c', 'p'],
      ['2026-11-01', 'd', 'p'],
    ];
    const orders = [
      ['a', '2026-11-01'],
      ['b', '2026-11-08'],
      ['c', '2026-11-09'],
      ['d', '2026-10-31'],
      ['x', '2026-11-02'],
    ];
    const { get } = ask(
      rows,
      [
        ['convert within', '7 days'],
        ['as_of', '2026-12-31'],
      ],
      orders,
    );
    expect(get('post', 'ordered after asking')).toBe(0.5);
    expect(get('post', 'followed up')).toBe(4);
    expect(ask(rows, [['as_of', '2026-12-31']], orders).get('post', 'ordered after asking')).toBe(0.75);
    expect(ask(rows, [['as_of', '2026-12-01']], orders).get('post', 'followed up')).toBe(0);
    expect(ask(rows).get('post', 'ordered after asking')).toBeNull();
  });

  test('satisfaction: yes and no, words, or scores from a limit on; unrated ones count in neither', () => {
    const rows = (...marks: unknown[]) => marks.map((mark, place) => ['2026-11-01', `m${place}`, 'p', mark]);
    expect(ask(rows('yes', '否 ', '', '是')).get('post', 'satisfied')).toBe(2 / 3);
    expect(ask(rows('满意', '不满意', '非常滿意', '一般')).get('post', 'satisfied')).toBe(0.5);
    expect(ask(rows(1, 0, 1)).get('post', 'satisfied')).toBe(2 / 3);
    expect(ask(rows(4, 3, '5分', '')).get('post', 'satisfied')).toBe(2 / 3);
    expect(ask(rows(4, 3, '5分', ''), [['satisfied from', 5]]).get('post', 'satisfied')).toBe(1 / 3);
    expect(ask(rows('', '')).get('post', 'satisfied')).toBeNull();
    const args = [column('2026-11-01'), column('a'), column('p'), undefined, column('perhaps')];
    expect(refusal(topQuestions, ...args)).toMatch(/satisfied, row 1: "perhaps" is neither yes nor no/);
  });

  test('per script: the same figures, the text of the script masked', () => {
    const rows = [
      ['2026-11-01', 'a', 'p', 'yes', 'A'],
      ['2026-11-01', 'b', 'p', 'no', 'A'],
      ['2026-11-01', 'c', 'q', 'yes', '请打 13812345678'],
      ['2026-11-01', 'd', 'q', 'yes', ''],
    ];
    const { body, get } = ask(rows, [['show', 'scripts']]);
    expect(body.map((row) => [row[0], row[1]])).toEqual([
      [1, 'A'],
      [2, '请打 138****5678'],
      [null, '(no script)'],
      [null, 'all questions'],
    ]);
    expect(get('A', 'satisfied')).toBe(0.5);
  });

  test('rates have an interval from 30 on', () => {
    const rows = Array.from({ length: 30 }, (_, place) => ['2026-11-01', `m${place}`, 'p', place < 15 ? 'yes' : 'no']);
    const find = (some: readonly Row[]) =>
      ask(some, [['show', 'rates']]).table.find((row) => row[0] === 'post' && row[1] === 'satisfied');
    // R 4.x: prop.test(15, 30, correct = FALSE)$conf.int is 0.3315, 0.6685.
    const full = find(rows) as unknown[];
    expect(full.slice(2, 5)).toEqual([15, 30, 0.5]);
    expect(full[5]).toBeCloseTo(0.3315, 4);
    expect(full[6]).toBeCloseTo(0.6685, 4);
    expect(full[7]).toBeNull();
    expect(find(rows.slice(1))?.slice(5)).toEqual([null, null, 'too few']);
  });

  test('articles: classes by askers from the limit on, with the question asked most, masked', () => {
    const rows = [
      ['2026-11-01', 'a', 'p 13812345678?'],
      ['2026-11-02', 'b', 'p 13812345678'],
      ['2026-11-02', 'c', 'p, please'],
      ['2026-11-03', 'a', 'q'],
      ['2026-11-03', 'b', 'q'],
      ['2026-11-03', 'a', 'hello'],
      ['2026-11-03', 'b', 'hello'],
      ['2026-11-03', 'c', 'hello'],
    ];
    expect(ask(rows, [['show', 'articles']]).table).toEqual([
      ['rank', 'class', 'members', 'questions', 'repeat rate', 'typical question'],
      [1, 'post', 3, 3, null, 'p 138****5678'],
    ]);
    expect(
      ask(rows, [
        ['show', 'articles'],
        ['article from', 2],
      ]).body.map((row) => row[1]),
    ).toEqual(['post', 'price']);
  });

  test('from and to limit the questions that count, not those that tell a repeat; later rows than as_of are left out', () => {
    const rows = [
      ['2026-10-31', 'a', 'p'],
      ['2026-11-01', 'b', 'p'],
      ['2026-11-05', 'b', 'p'],
      ['2026-12-01', 'c', 'p'],
    ];
    const { get } = ask(rows, [
      ['from', '2026-11-01'],
      ['to', '2026-11-01'],
      ['as_of', '2026-11-30'],
    ]);
    expect(get('post', 'questions')).toBe(1);
    expect(get('post', 'repeat rate')).toBe(1);
    expect(ask(rows, [['as_of', '2026-11-30']]).get('post', 'questions')).toBe(3);
  });

  test('a misspelt setting where rules could stand is told, not taken for a rule', () => {
    const args = [column('2026-11-01'), column('a'), column('p')];
    expect(refusal(topQuestions, ...args, [['repaet within', '5 days']])).toMatch(
      /no setting "repaet within".*"repeat within"/,
    );
    expect(formula(topQuestions, [...args, [['repeats', 'p']]])[1][1]).toBe('repeats');
  });

  test('says everything in Chinese', () => {
    const args = [column('2026-11-01', '2026-11-01'), column('a', 'b'), column('幾時出貨', 'hi')];
    expect(formula(topQuestions, args, 'zh-Hant').map((row) => row.slice(0, 3))).toEqual([
      ['名次', '類別', '問題數'],
      [1, '物流出貨', 1],
      [null, '（未分類）', 1],
      [null, '全部問題', 2],
    ]);
  });

  test('counts as a plain walk over all pairs does, whatever the rows and their order', () => {
    const question = record({
      day: integer({ min: 1, max: 28 }),
      member: constantFrom('a', 'b', 'c'),
      text: constantFrom('p', 'q', 'p q', 'hello'),
    });
    assert(
      property(array(question, { minLength: 1, maxLength: 25 }), integer({ min: 1, max: 28 }), (asked, change) => {
        const day = (number: number): string => `2026-11-${String(number).padStart(2, '0')}`;
        const rows = asked.map((each) => [day(each.day), each.member, each.text]);
        const settings = [
          ['change', day(change)],
          ['as_of', '2026-11-25'],
          ['repeat within', '5 days'],
        ];
        const seen = asked.filter((each) => each.day <= 25);
        pre(seen.length > 0);
        const { table, get } = ask(rows, settings);
        for (const [name, letter] of [
          ['post', 'p'],
          ['price', 'q'],
        ]) {
          const own = seen.filter(({ text }) => text.split(' ').includes(letter));
          const old = own.filter((one) => one.day + 5 < 25 && one.day < change);
          const again = old.filter((one) =>
            own.some((two) => two.member === one.member && two.day > one.day && two.day <= one.day + 5),
          );
          const expected = old.length === 0 ? null : again.length / old.length;
          if (own.length > 0) expect(get(name, 'repeat rate before')).toBe(expected);
        }
        expect(ask([...rows].reverse(), settings).table).toEqual(table);
      }),
      { examples: [[[{ day: 1, member: 'a', text: 'p' }], 1]] },
    );
  });
});
