import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnel } from '../../../src/analyses/funnel/index.ts';
import { stepFunnel } from '../../../src/analyses/stepFunnel/index.ts';
import { formula, refusal } from '../formula.ts';

/** Members at each step of rows written with blanks between the cells; a dot is a blank cell. */
function members(rows: readonly string[], ...settings: unknown[][]): unknown[] {
  const grid = rows.map((row) => row.split(' ').map((cell) => (cell === '.' ? '' : cell)));
  return formula(stepFunnel, [grid, ...(settings.length > 0 ? [settings] : [])])
    .slice(1)
    .map((row) => row[2]);
}

describe('STEP_FUNNEL', () => {
  it('takes the steps of a whole table by their headers, in the order that is given', () => {
    const table = [
      ['會員', '付款', 'note', '咨询', 'Joined at'],
      ['a', '2026-10-03', 'x', '2026-10-02', '2026-10-01'],
      ['b', '', '', '2026-10-02', '2026-10-01'],
      ['c', '', 'no date', '', '2026-10-01'],
    ];
    const steps = (...settings: unknown[][]): unknown[] =>
      formula(stepFunnel, [table, settings])
        .slice(1)
        .map((row) => [row[1], row[2]]);
    const expected = [
      ['Joined at', 3],
      ['咨询', 2],
      ['付款', 1],
    ];
    expect(steps(['steps', 'joined at, 諮詢, 付款'])).toEqual(expected.map(([name, count]) => [name, count]));
    expect(steps(['steps', 'Joined at', '咨询', '付款'])).toEqual(expected);
    expect(steps(['步骤', 'Joined at'], ['步驟', '咨询'], ['steps', '付款'])).toEqual(expected);
    expect(refusal(stepFunnel, table, [['steps', 'Joined at, 付']])).toMatch(/^STEP_FUNNEL: steps: .*"付".*付款/);
    expect(refusal(stepFunnel, table, [['steps', '付款, 付款']])).toMatch(/"付款" stands twice/);
    expect(refusal(stepFunnel, table, [['steps', '付款']])).toMatch(/two/);
    // A header with a comma is itself.
    const odd = [
      ['a, b', 'c'],
      ['yes', 'no'],
    ];
    expect(formula(stepFunnel, [odd, [['steps', 'a, b', 'c']]])[1][1]).toBe('a, b');
  });

  it('counts every row of a table without headers and numbers its steps', () => {
    const rows = [
      ['2026-10-01', '2026-10-02'],
      ['2026-10-01', '2026-10-04'],
      ['2026年10月3日', ''],
    ];
    // By hand: three joined, two went on.
    expect(
      formula(stepFunnel, [rows])
        .slice(1)
        .map(([, step, members]) => [step, members]),
    ).toEqual([
      ['1', 3],
      ['2', 2],
    ]);
  });

  it('shows what FUNNEL shows, with the headers as events', () => {
    const grid = [
      ['joined', 'asked'],
      ['2026-10-01', '2026-10-02'],
      ['2026-10-01', '2026-10-04'],
      ['2026-10-01', ''],
      ['', ''],
    ];
    // By hand: gaps of 1 and 3 days.
    expect(formula(stepFunnel, [grid])).toEqual([
      ['step', 'event', 'members', '% of first', '% of previous', 'mean seconds', 'median seconds'],
      [1, 'joined', 3, 1, null, null, null],
      [2, 'asked', 2, 2 / 3, 2 / 3, 172_800, 172_800],
    ]);
  });

  it.each([
    [
      'counts a step only if every earlier step is filled',
      ['2026-10-01 . 2026-10-03', '. 2026-10-02 2026-10-03'],
      [1, 0, 0],
    ],
    ['counts no step that is earlier than the one before', ['2026-10-02 2026-10-01 2026-10-03'], [1, 0, 0]],
    ['counts steps of the same day', ['2026-10-01 2026-10-01 2026-10-01'], [1, 1, 1]],
    ['counts yes and no', ['yes TRUE 1', 'yes no yes', 'no yes yes', '是 已付款 未付款'], [3, 2, 1]],
    ['takes a no among dates for not done', ['2026-10-01 否 2026-10-03', '2026-10-01 2026-10-02 .'], [2, 1, 0]],
    ['compares days where one of two has no time of day', ['2026-10-01T09:00 2026-10-01 2026-10-01T08:00'], [1, 1, 1]],
    ['has no window unless it is given', ['1999-01-01 2026-10-01 2026-10-02'], [1, 1, 1]],
    ['leaves out a totals row', ['2026-10-01 . .', '总计 . .'], [1, 0, 0]],
  ])('%s', (_, rows, expected) => {
    expect(members(['a b c', ...rows])).toEqual(expected);
  });

  it('has a window that includes its end and counts from the first date', () => {
    const rows = [
      'a b c',
      '2026-10-01T09:00 2026-10-05T09:00 2026-10-08T09:00',
      '2026-10-01T09:00 2026-10-05T09:00 2026-10-08T09:01',
    ];
    expect(members(rows, ['window', '7 days'])).toEqual([2, 2, 1]);
    expect(members(['a b', '2026-01-31 2026-02-28', '2026-01-31 2026-03-01'], ['window', '1 month'])).toEqual([2, 1]);
    expect(members(['a b', 'yes 2026-02-28', '2026-01-31 yes'], ['window', '1 day'])).toEqual([2, 2]);
  });

  it('shows no seconds between yes and no', () => {
    expect(
      formula(stepFunnel, [
        [
          ['a', 'b'],
          ['yes', 'yes'],
        ],
      ])[2].slice(5),
    ).toEqual([null, null]);
  });

  it('says what is wrong, and where', () => {
    expect(
      refusal(stepFunnel, [
        ['a', 'b'],
        ['2026-10-01', '2026-10-02'],
        ['2026-10-03', 'soon'],
      ]),
    ).toBe('STEP_FUNNEL: steps_with_headers, row 3: "soon" is not a date. Write it like 2026-11-01.');
    expect(
      refusal(stepFunnel, [
        ['a', 'b'],
        ['yes', 'maybe'],
      ]),
    ).toMatch(/row 2: "maybe" is neither yes nor no/);
    expect(refusal(stepFunnel, [['a'], ['yes']])).toMatch(/at least two steps/);
    expect(refusal(stepFunnel, [['a', 'b']])).toMatch(/no rows with data/);
    expect(
      refusal(
        stepFunnel,
        [
          ['a', 'b'],
          ['2026-10-01', '2026-10-02'],
        ],
        [['window', '2 hours']],
      ),
    ).toMatch(/no time of day/);
  });

  it('is FUNNEL where every member does each step at most once', () => {
    const moment = fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(moment, moment, moment), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        (people, hours) => {
          const text = (hour: number | undefined): string =>
            hour === undefined ? '' : new Date(Date.UTC(2026, 9, 1, hour, 30)).toISOString().slice(0, 16);
          const wide = [
            ...people.map((times) => times.map(text)),
            ['1999-01-01T01:30', '2005-01-01T01:30', '2010-01-01T01:30'],
          ];
          const window = [['window', `${hours} hours`]];
          const long = wide.flatMap((times, who) =>
            times.flatMap((time, step) => (time === '' ? [] : [[`m${who}`, 'abc'[step], time]])),
          );
          const columns = [0, 1, 2].map((index) => long.map((row) => [row[index]]));
          expect(formula(stepFunnel, [[['a', 'b', 'c'], ...wide], window])).toEqual(
            formula(funnel, [...columns, [['a'], ['b'], ['c']], window]),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
