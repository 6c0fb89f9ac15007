import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { survival } from '../../../src/analyses/survival/index.ts';
import { aml } from '../../engine/statistics/aml.ts';
import { column, formula, refusal } from '../formula.ts';

const weeks = column(...aml.durations);
const left = column(...aml.left.map((gone) => (gone === 1 ? 'yes' : 'no')));
const group = column(...aml.group.map((each) => ['Maintained', 'Nonmaintained'][each]));
const DURATIONS = ['input', 'durations'];

const DATES = [
  ['2026-01-01', '2026-01-11', 'a'],
  ['2026-01-01', '', 'a'],
  ['2026-01-05', '2026-02-04', 'b'],
  ['2026-02-01', '', 'b'],
];
const cells = (index: number): unknown[][] => DATES.map((row) => [row[index]]);

describe('SURVIVAL', () => {
  it('prints medians and log-rank as R does for aml', () => {
    // R 4.2, survival 3.5-3: print(survfit(Surv(time, status) ~ x, data = aml)): n, events, median, limits;
    // survdiff of the same: 3.4 on 1 df, p = 0.07.
    const table = formula(survival, [weeks, left, group, [DURATIONS, ['show', 'summary']]]);
    expect(table.slice(1, 3)).toEqual([
      ['median · Maintained', 31, 11, 7, null, null, 18, null],
      ['median · Nonmaintained', 23, 12, 11, null, null, 8, null],
    ]);
    expect(table.slice(3).map((row) => row[0])).toEqual(['log-rank χ²', 'df', 'p']);
    expect(table[3][1]).toBeCloseTo(3.3963886989776, 11);
    expect(table.slice(4).map((row) => row[1])).toEqual([1, expect.closeTo(0.0653393220405051, 12)]);
  });

  it('has the tests and medians that lifelines checks against R', () => {
    // lifelines/tests/test_statistics.py: …against_R_2 (16.8, 4.17e-5; to all digits R 4.2: survdiff), …no_censorship
    // (0.254237, 0.614107), …with_censorship (0.384615, 0.535143).
    const control = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
    const treated = [6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 25];
    const leukaemia = [...control, ...treated].map((time, i) => [time, i < 30 ? 1 : 0, i < 21 ? 'control' : 'treated']);
    const six = (gone: number[]) => [10, 20, 30, 10, 20, 50].map((time, i) => [time, gone[i], i < 3 ? 1 : 0]);
    const shown = (rows: unknown[][]) => {
      const given = [0, 1, 2].map((place) => rows.map((row) => [row[place]]));
      return formula(survival, [...given, [DURATIONS, ['show', 'summary']]]).map((row) => row[1]);
    };
    expect(shown(leukaemia).slice(1)).toEqual([
      8,
      23,
      expect.closeTo(16.79294098921653, 10),
      1,
      expect.closeTo(4.168809109334559e-5, 15),
    ]);
    expect(shown(six([1, 1, 1, 1, 1, 1])).slice(3)).toEqual([
      expect.closeTo(0.254237, 6),
      1,
      expect.closeTo(0.614107, 6),
    ]);
    expect(shown(six([1, 0, 1, 1, 0, 1])).slice(3)).toEqual([
      expect.closeTo(0.384615, 6),
      1,
      expect.closeTo(0.535143, 6),
    ]);
  });

  it('takes the interval and the level that are asked for', () => {
    // R: survfit(…, conf.type = 'plain'): 48 and 33; pooled: survfit(Surv(time, status) ~ 1): 27, 18 to 45.
    const limits = (settings: unknown[][]): unknown[][] =>
      formula(survival, [weeks, left, group, [DURATIONS, ['show', 'summary'], ...settings]])
        .slice(1, 3)
        .map((row) => row.slice(6));
    expect(limits([['interval', 'plain']])).toEqual([
      [18, 48],
      [8, 33],
    ]);
    expect(limits([['interval', 'log-log']])).toEqual([
      [13, null],
      [5, 33],
    ]);
    expect(formula(survival, [weeks, left, [DURATIONS, ['show', 'summary']]])[1]).toEqual([
      'median',
      27,
      23,
      18,
      null,
      null,
      18,
      45,
    ]);
  });

  it('has a row for each time at which somebody left, blank limits once nobody stays', () => {
    const table = formula(survival, [weeks, left, group, [DURATIONS, ['show', 'curve']]]);
    expect(table).toHaveLength(1 + 7 + 9);
    // R: summary(survfit(…)).
    expect(table[4].slice(0, 4)).toEqual(['Maintained', 23, 7, 1]);
    expect(table[4].slice(4).map((cell) => (cell as number).toFixed(12))).toEqual([
      '0.613636363636',
      '0.152632331027',
      '0.376867059502',
      '0.999157600228',
    ]);
    expect(table[16]).toEqual(['Nonmaintained', 45, 1, 1, 0, null, null, null]);
  });

  it('counts days from dates; a blank is still here at the as-of day, by default the day after the last date', () => {
    // By hand: a left after 10 days, its other member is seen for 35 days (January 1 to February 5).
    const table = formula(survival, [cells(0), cells(1), cells(2), [['show', 'curve']]]);
    expect(table.slice(1).map((row) => row.slice(0, 5))).toEqual([
      ['a', 10, 2, 1, 0.5],
      ['b', 30, 1, 1, 0],
    ]);
  });

  it('keeps who leaves after the as-of day, and leaves out who joins after it', () => {
    const table = formula(survival, [cells(0), cells(1), cells(2), [['as_of', '2026-01-20']]]);
    expect(table.slice(1)).toEqual([
      ['a', 10, 2, 1, 0.5, expect.closeTo(0.35355339059, 10), expect.closeTo(0.125, 2), 1],
      ['median · a', 10, 2, 1, null, null, 10, null],
      ['median · b', null, 1, 0, null, null, null, null],
      ['log-rank χ²', expect.closeTo(0.5, 12), null, null, null, null, null, null],
      ['df', 1, null, null, null, null, null, null],
      // R: pchisq(0.5, 1, lower.tail = FALSE).
      ['p', expect.closeTo(0.479500122186953, 12), null, null, null, null, null, null],
    ]);
  });

  it('counts leaving on the as-of day and on the joining day', () => {
    const table = formula(survival, [
      column('2026-01-01', '2026-01-01'),
      column('2026-01-01', '2026-01-03'),
      [['as_of', '2026-01-03']],
    ]);
    expect(table.slice(1, 3).map((row) => row.slice(1, 5))).toEqual([
      [0, 2, 1, 0.5],
      [2, 1, 1, 0],
    ]);
  });

  it('understands Chinese settings', () => {
    const settings = [
      ['输入', '天数'],
      ['输出', '汇总'],
      ['区间类型', '直接'],
    ];
    expect(formula(survival, [weeks, left, settings], 'zh-Hans')[1].slice(0, 4)).toEqual(['中位天数', 27, 23, 18]);
  });

  it('refuses what it can not count, with a place', () => {
    expect(refusal(survival, column('2026-02-01'), column('2026-01-01'))).toBe(
      'SURVIVAL: left, row 1: "2026-01-01" lies before the start, "2026-02-01". Correct one of the two dates.',
    );
    expect(refusal(survival, column(5, -1), column(1, 0), [DURATIONS])).toMatch(/^SURVIVAL: joined, row 2: "-1"/);
    expect(refusal(survival, column(5, 6), column(1, 'perhaps'), [DURATIONS])).toMatch(
      /^SURVIVAL: left, row 2: "perhaps"/,
    );
    expect(refusal(survival, column('', ''), column('', ''))).toMatch(/^SURVIVAL: there are no rows/);
    expect(refusal(survival, weeks, left, [DURATIONS, ['level', 95]])).toMatch(/^SURVIVAL: level: "95" can't be used/);
  });

  it('refuses ids for groups', () => {
    const many = Array.from({ length: 201 }, (_, i) => [`m${i}`]);
    expect(
      refusal(
        survival,
        many.map(() => [1]),
        many.map(() => [1]),
        many,
        [DURATIONS],
      ),
    ).toMatch(/^SURVIVAL: group: "201" can't be used. Possible: 1 … 200/);
  });

  it('takes durations that only binary fractions tell apart for one time', () => {
    expect(formula(survival, [column(0.3, 0.1 + 0.2, 2), column(1, 1, 1), [DURATIONS]])[1].slice(1, 4)).toEqual([
      0.3, 3, 2,
    ]);
  });

  it('gives the same whatever the order of rows and the names of groups', () => {
    const people = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.boolean(), fc.constantFrom('a', 'b', '')), {
      minLength: 1,
      maxLength: 25,
    });
    fc.assert(
      fc.property(people, (rows) => {
        const run = (given: typeof rows): unknown[][] => {
          const columns: unknown[][][] = [0, 1, 2].map((index) => given.map((row) => [row[index]]));
          return formula(survival, [...columns, [DURATIONS]]);
        };
        expect(run(rows.slice().reverse())).toEqual(run(rows));
      }),
      { numRuns: 40 },
    );
  });
});
