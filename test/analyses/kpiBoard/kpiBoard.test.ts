import { describe, expect, it } from 'vitest';
import { kpiBoard } from '../../../src/analyses/kpiBoard/index.ts';
import { column, formula, refusal } from '../formula.ts';

const status = (actual: unknown, target: unknown, kind: string, asOf?: string, ...settings: unknown[][]): unknown =>
  formula(kpiBoard, [[['x', actual]], [['x', target, kind]], asOf, ...(settings.length ? [settings] : [])])[1][8];

describe('KPI_BOARD', () => {
  it('says what is needed per day to the end of the month', () => {
    // By hand: on November 22, 21 of 30 days have gone and 9 are to come: 90 ÷ 9; 210 ÷ 21 × 30.
    expect(formula(kpiBoard, [[['Orders', 210]], [['Orders', 300]], '2026-11-22'])).toEqual([
      ['KPI', 'actual', 'target', '% done', 'days left', 'needed per day', 'per day so far', 'projected', 'status'],
      ['Orders', 210, 300, 0.7, 9, 10, 10, 300, 'on track'],
    ]);
    // With the day itself done, 8 days are left and 22 have gone.
    const done = formula(kpiBoard, [[['Orders', 220]], [['Orders', 300]], '2026-11-22', [['today', 'done']]]);
    expect(done[1].slice(4)).toEqual([8, 10, 10, 300, 'on track']);
  });

  it('has a word for each side of each limit', () => {
    // By hand: 30 days, target 300, so 10 a day; on November 11 a hundred are due, 90 % of that is 90.
    const on = (actual: number): unknown => status(actual, 300, '', '2026-11-11');
    expect([89, 90, 99, 100, 299, 300].map(on)).toEqual([
      'behind',
      'slightly behind',
      'slightly behind',
      'on track',
      'on track',
      'met',
    ]);
    expect(status(79, 300, '', '2026-11-11', ['behind', 0.8])).toBe('behind');
    expect(status(80, 300, '', '2026-11-11', ['behind', '80%'])).toBe('slightly behind');
    expect(status(0, 300, '', '2026-11-01')).toBe('on track');
    expect(status(299, 300, '', '2026-11-30', ['today', 'done'])).toBe('missed');
    expect(status(299, 300, '', '2026-11-30')).toBe('on track');
    expect(status(299, 300, '')).toBe('not yet met');
    expect(status(5, '', '', '2026-11-11')).toBe('no target');
    expect(status('', 5, '', '2026-11-11')).toBe('no figure');
  });

  it('compares a level as it stands', () => {
    expect([899, 900, 999, 1000].map((actual) => status(actual, 1000, 'level', '2026-11-11'))).toEqual([
      'below',
      'slightly below',
      'slightly below',
      'met',
    ]);
    expect(['4%', '5%', '5.1%'].map((actual) => status(actual, '5%', 'level at most'))).toEqual([
      'within the limit',
      'within the limit',
      'over the limit',
    ]);
  });

  it('watches a limit to a total', () => {
    // By hand: on November 11 ten of thirty may have been used.
    expect([10, 11, 30, 31].map((actual) => status(actual, 30, 'at most', '2026-11-11'))).toEqual([
      'on track',
      'too fast for the limit',
      'too fast for the limit',
      'over the limit',
    ]);
    expect(status(30, 30, '不超过', '2026-11-30', ['today', 'done'])).toBe('limit kept');
    expect(status(30, 30, '不超過')).toBe('within the limit');
  });

  it('adds up the days of the month and leaves out later ones and other months', () => {
    const log = [
      ['KPI', 'date', 'value'],
      ['orders', '2026-10-31', 99],
      ['orders', '2026-11-01', 0.1],
      ['orders', '2026-11-10', 0.2],
      ['orders', '2026-11-11', 5],
      ['active', '2026-11-09', 700],
      ['active', '2026-11-10', 800],
      ['active', '2026-11-10', 900],
      ['posts', '2026-10-05', 4],
    ];
    const targets = [
      ['posts', 10],
      ['orders', 1],
      ['active', 850, '水平'],
      ['guides', 3],
    ];
    const actuals = (asOf?: string): unknown[] =>
      formula(kpiBoard, [log, targets, asOf])
        .slice(1)
        .map((row) => [row[0], row[1], row[4], row[8]]);
    // By hand: 0.1 + 0.2; the level's latest day has 800 and 900; of posts none this month, guides stand nowhere.
    expect(actuals('2026-11-10')).toEqual([
      ['posts', 0, 21, 'behind'],
      ['orders', 0.3, 21, 'on track'],
      ['active', 850, null, 'met'],
      ['guides', null, 21, 'no figure'],
    ]);
    // Left out: the latest day is November 11, and 19 days follow it.
    expect(actuals()[1]).toEqual(['orders', 5.3, 19, 'met']);
  });

  it('takes plain columns, side by side, and measures without a target', () => {
    expect(
      formula(kpiBoard, [column(5, '', 9), column(10, 10, 9)])
        .slice(1)
        .map((row) => [row[0], row[3], row[8]]),
    ).toEqual([
      ['1', 0.5, 'not yet met'],
      ['2', null, 'no figure'],
      ['3', 1, 'met'],
    ]);
    const rows = formula(kpiBoard, [
      [
        ['b', 1],
        ['z', 2],
        ['a', 3],
      ],
      [['z', 4]],
    ]).slice(1);
    expect(rows.map((row) => [row[0], row[8]])).toEqual([
      ['z', 'not yet met'],
      ['a', 'no target'],
      ['b', 'no target'],
    ]);
  });

  it('knows other periods', () => {
    // By hand: the week of Sunday, November 22, begins on Monday 16 or that very Sunday; the quarter has 92 days.
    const days = (...settings: unknown[][]): unknown =>
      formula(kpiBoard, [[['x', 1]], [['x', 2]], '2026-11-22', settings])[1][4];
    expect(days(['period', 'week'])).toBe(1);
    expect(days(['周期', '周'], ['一周起始', '周日'])).toBe(7);
    expect(days(['period', 'quarter'])).toBe(40);
    expect(days(['週期', '年'])).toBe(40);
    expect(formula(kpiBoard, [[['x', 1]], [['x', 2]], '2024-02-29'])[1][4]).toBe(1);
  });

  it('refuses cells that it can not read', () => {
    expect(
      refusal(
        kpiBoard,
        [
          ['a', 1],
          ['b', 'x'],
        ],
        [['a', 1]],
      ),
    ).toMatch(/actuals, row 2: "x" is not a number/);
    expect(refusal(kpiBoard, [['a', 1]], [['a', -1]])).toMatch(/targets, row 1: "-1" is negative/);
    expect(
      refusal(
        kpiBoard,
        [['a', 1]],
        [
          ['a', 1],
          ['A', 2],
        ],
      ),
    ).toMatch(/targets, row 2: the group "A" stands twice/);
    expect(refusal(kpiBoard, [['a', 1]], [['a', 1, 'levl']])).toMatch(/targets, row 1: "levl" is not known/);
    expect(refusal(kpiBoard, [['a', 'never', 1]], [['a', 1]])).toMatch(/actuals, row 1: "never" is not a date/);
  });
});
