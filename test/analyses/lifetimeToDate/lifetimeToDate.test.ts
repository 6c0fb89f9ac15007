import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLater, elapsedAge } from '../../../src/analyses/lifetimeToDate/age.ts';
import { lifetimeToDate } from '../../../src/analyses/lifetimeToDate/index.ts';
import { civilOf, dayOf, dayText } from '../../../src/engine/calendar.ts';
import { column, formula, refusal } from '../formula.ts';

const ROWS = [
  ['ann', '2026-08-03', 120, 'store'],
  ['ann', '2026-09-15', 60, 'app'],
  ['ann', '2026-10-02', 40, 'app'],
  ['bob', '2026-08-20', 80, 'app'],
  ['bob', '2026-08-28', -20, 'app'],
  ['cat', '2026-09-09', 50.5, 'store'],
  ['cat', '2026-10-11', '', 'store'],
  ['dan', '2026-07-31', -5, 'store'],
  ['dan', '2026-09-30', 90, ''],
  ['', '2026-09-30', 90, 'app'],
];
const [member, date, amount, channel] = [0, 1, 2, 3].map((index) => ROWS.map((row) => [row[index]]));
const AS_OF = ['as_of', '2026-10-15'];
const AUGUST = ['from', '2026-08-01'];

const table = (settings: unknown[][], group?: unknown[][]): unknown[][] =>
  formula(lifetimeToDate, [member, date, amount, group, undefined, undefined, settings]);

describe('LTV_TO_DATE', () => {
  it('shows value per member by cohort and age, blank where it can not be seen yet', () => {
    // By hand. August: (120 + 80 − 20) ÷ 2, + 60 ÷ 2, + 40 ÷ 2. September: (50.5 + 90 − 5) ÷ 2; Dan's refund came first.
    expect(table([AS_OF, AUGUST])).toEqual([
      ['cohort', 'members', 'complete', 0, 1, 2],
      ['2026-08-01', 2, 1, 90, 120, 140],
      ['2026-09-01', 2, 0, 67.75, 67.75, null],
      ['2026-10-01', 0, null, null, null, null],
      // Age 0: (180 + 135.5) ÷ 4; age 1: August alone is whole.
      ['weighted average', 4, null, 78.875, 120, null],
    ]);
  });

  it('multiplies by the margin', () => {
    const first = (margin: unknown): unknown[] => table([AS_OF, AUGUST, ['margin', margin]])[1].slice(3);
    expect(first('50%')).toEqual([45, 60, 70]);
    expect(first(0)).toEqual([0, 0, 0]);
  });

  it('shows each age alone, or the sum of the cohort', () => {
    expect(table([AS_OF, AUGUST, ['cumulative', 'no']])[1].slice(3)).toEqual([90, 30, 20]);
    expect(table([AS_OF, AUGUST, ['value', 'sum']]).slice(1)).toEqual([
      ['2026-08-01', 2, 1, 180, 240, 280],
      ['2026-09-01', 2, 0, 135.5, 135.5, null],
      ['2026-10-01', 0, null, 0, null, null],
      ['total', 4, null, 315.5, 240, null],
    ]);
  });

  it('makes a table a group, by the group of the first order, blank last', () => {
    const rows = table([AS_OF, AUGUST, ['columns', 2]], channel);
    expect(rows[0]).toEqual(['group', 'cohort', 'members', 'complete', 0, 1]);
    expect(
      rows
        .slice(1)
        .filter((row) => row[2] !== 0)
        .map((row) => [row[0], row[1], row[2], row[4], row[5]]),
    ).toEqual([
      ['app', '2026-08-01', 1, 60, 60],
      ['app', 'weighted average', 1, 60, 60],
      ['store', '2026-08-01', 1, 120, 180],
      ['store', '2026-09-01', 1, 50.5, 50.5],
      ['store', 'weighted average', 2, 85.25, 180],
      [null, '2026-09-01', 1, 85, 85],
      [null, 'weighted average', 1, 85, null],
    ]);
  });

  it('takes breakdowns of members and filters of properties', () => {
    const properties = [['channel'], ...channel];
    const members = [
      ['id', 'plan'],
      ['ann', 'gold'],
      ['bob', 'gold'],
    ];
    const run = (settings: unknown[][], group?: unknown[][]): unknown[][] =>
      formula(lifetimeToDate, [
        member,
        date,
        amount,
        group,
        properties,
        members,
        [AS_OF, AUGUST, ['columns', 1], ...settings],
      ]);
    const parts = (rows: unknown[][]): unknown[][] =>
      rows.filter((row) => row[1] === 'weighted average').map((row) => [row[0], row[2], row[4]]);
    expect(parts(run([['breakdown', 'plan']]))).toEqual([
      ['gold', 2, 90],
      [null, 2, 67.75],
    ]);
    expect(parts(run([['breakdown', 'plan']], channel))).toEqual([
      ['app · gold', 1, 60],
      ['store · gold', 1, 120],
      ['store · –', 1, 50.5],
      [null, 1, 85],
    ]);
    // Only orders in the app: Ann's first one is in September then.
    expect(
      run([['filter', 'channel', 'is', 'app']])
        .slice(1, 3)
        .map((row) => row.slice(1)),
    ).toEqual([
      [1, 0, 60],
      [1, 0, 60],
    ]);
  });

  it('knows days, weeks that begin on Sunday, quarters and years', () => {
    const first = (settings: unknown[][]): unknown[] => table([AS_OF, AUGUST, ...settings])[1];
    expect(first([['period', 'day']]).slice(0, 5)).toEqual(['2026-08-01', 0, 74, null, null]);
    expect(
      first([
        ['period', 'week'],
        ['week start', 'sunday'],
      ]).slice(0, 3),
    ).toEqual(['2026-07-26', 0, 10]);
    expect(first([['period', 'quarter']])).toEqual(['2026-07-01', 4, 0, 93.875, 103.875]);
    expect(first([['period', 'year']])).toEqual(['2026-01-01', 4, null, 103.875]);
  });

  it('counts elapsed periods from each first order where it is asked to', () => {
    const given = [
      column('a', 'a', 'a', 'b'),
      column('2026-01-31', '2026-02-27', '2026-02-28', '2026-01-02'),
      column(1, 2, 4, 8),
    ];
    const rows = formula(lifetimeToDate, [
      ...given,
      [
        ['age', 'elapsed'],
        ['as_of', '2026-03-20'],
      ],
    ]);
    // Age 1 of a begins on February 28. It is over for all of January's cohort on March 31: nothing is complete beyond 0.
    expect(rows[1]).toEqual(['2026-01-01', 2, 0, 5.5, 7.5, 7.5]);
  });

  it('is blank where the whole table begins after the as-of day, and refuses where there is nothing', () => {
    expect(table([['as_of', '2026-08-01'], AUGUST, ['to', '2026-08-31']])).toEqual([
      ['cohort', 'members', 'complete', 0],
      ['2026-08-01', 0, null, null],
      ['weighted average', 0, null, null],
    ]);
    expect(refusal(lifetimeToDate, column('a', 'b'), column('', ''), column(1, 2))).toMatch(
      /^LTV_TO_DATE: there are no rows/,
    );
    expect(refusal(lifetimeToDate, member, date, amount, [['margin', 2]])).toMatch(
      /^LTV_TO_DATE: margin: "2" can't be used/,
    );
    expect(refusal(lifetimeToDate, column('a', 'a'), column('2026-01-01', '2026-01-02'), column(9e15, 9e15))).toMatch(
      /^LTV_TO_DATE: amount: the sum is too large/,
    );
  });

  it('agrees with a count by hand, cell by cell, in any order of rows', () => {
    const orders = fc.array(
      fc.tuple(
        fc.constantFrom('a', 'b', 'c'),
        fc.integer({ min: dayOf(2025, 11, 1), max: dayOf(2026, 4, 30) }),
        fc.integer({ min: -9, max: 99 }),
      ),
      { minLength: 1, maxLength: 25 },
    );
    const month = (day: number): number => civilOf(day).year * 12 + civilOf(day).month;
    fc.assert(
      fc.property(orders, (rows) => {
        const run = (given: typeof rows): unknown[][] =>
          formula(
            lifetimeToDate,
            [0, 1, 2]
              .map((index) => given.map((row) => [index === 1 ? dayText(row[1]) : row[index]]))
              .concat([[['as_of', '2026-05-15']]]),
          );
        const firstMonth = Math.min(...rows.map(([, day]) => month(day)));
        const result = run(rows);
        for (let cohort = 0; cohort + 2 < result.length; cohort++) {
          const joined = ['a', 'b', 'c'].filter((id) => {
            const days = rows.filter((row) => row[0] === id && row[2] >= 0).map((row) => row[1]);
            return days.length > 0 && month(Math.min(...days)) === firstMonth + cohort;
          });
          expect(result[cohort + 1][1]).toBe(joined.length);
          for (let age = 0; firstMonth + cohort + age <= month(dayOf(2026, 5, 15)); age++) {
            const sum = rows
              .filter((row) => joined.includes(row[0]) && month(row[1]) <= firstMonth + cohort + age)
              .reduce((all, row) => all + row[2], 0);
            expect(result[cohort + 1][3 + age]).toBe(joined.length === 0 ? null : sum / joined.length);
          }
        }
        expect(run(rows.slice().reverse())).toEqual(result);
      }),
      { numRuns: 60 },
    );
  });
});

describe('elapsedAge(day, start, period)', () => {
  it('counts whole periods elapsed as daysLater lays them out', () => {
    const days = fc.integer({ min: 15_000, max: 21_000 });
    fc.assert(
      fc.property(days, days, fc.constantFrom('day', 'week', 'month', 'quarter', 'year'), (a, b, period) => {
        const [start, day] = [Math.min(a, b), Math.max(a, b)];
        const age = elapsedAge(day, start, period);
        expect(daysLater(start, period, age)).toBeLessThanOrEqual(day);
        expect(daysLater(start, period, age + 1)).toBeGreaterThan(day);
      }),
    );
  });

  it('is 0 before the start', () => {
    expect(elapsedAge(5, 9, 'day')).toBe(0);
  });
});
