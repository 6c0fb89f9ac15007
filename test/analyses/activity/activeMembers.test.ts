import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeMembers } from '../../../src/analyses/activity/index.ts';
import { dayText, periodOf, periodStart } from '../../../src/engine/calendar.ts';
import { rangeOf } from '../events/columns.ts';
import { refusal } from '../formula.ts';
import { columnOf, tableOf, visits } from './tables.ts';

// Events of PostHog's _create_active_users_events and the numbers of the tests that are named (posthog, MIT,
// posthog/hogql_queries/insights/trends/test/test_trends.py).
const PAGEVIEWS = [
  'p0 view 2020-01-03T11:00 val',
  'p0 view 2020-01-03T12:00 val',
  'p1 view 2020-01-09T12:00 bor',
  'p2 view 2020-01-09T12:00 val',
  'p1 view 2020-01-10T12:00 bor',
  'p1 view 2020-01-11T12:00 val',
  'p2 view 2020-01-11T12:00 bor',
  'p0 view 2020-01-12T12:00 val',
];
const between = (from: string, to: string) => [
  ['from', from],
  ['to', to],
];

describe('ACTIVE_MEMBERS agrees with PostHog', () => {
  it('on weekly active users by day (test_weekly_active_users_daily)', () => {
    const table = tableOf(activeMembers, PAGEVIEWS, between('2020-01-08', '2020-01-19'));
    expect(columnOf(table, 'WAU')).toEqual([1, 3, 2, 2, 3, 3, 3, 3, 3, 3, 1, 0]);
  });

  it('on weekly active users by week (test_weekly_active_users_weekly)', () => {
    const settings = [...between('2019-12-29', '2020-01-18'), ['period', 'week'], ['week start', 'sunday']];
    const table = tableOf(activeMembers, PAGEVIEWS, settings);
    expect(columnOf(table, 'period')).toEqual(['2019-12-29', '2020-01-05', '2020-01-12']);
    expect(columnOf(table, 'WAU')).toEqual([1, 2, 1]);
  });

  it('on the days before the range, which windows reach back to (…aggregated_range_narrower_than_week)', () => {
    const table = tableOf(activeMembers, PAGEVIEWS, between('2020-01-11', '2020-01-12'));
    expect(columnOf(table, 'WAU')[1]).toBe(3);
  });

  it('on days after the last event (TestPersonIntegration.test_weekly_active_users)', () => {
    const rows = Array.from({ length: 8 }, (_, index) => `u_${10 + index} pageview 2023-09-${10 + index}T00:42`);
    const table = tableOf(activeMembers, rows, between('2023-09-17', '2023-09-24'));
    // By definition; PostHog's test names the one of 22 September: 2 (u_16 and u_17).
    expect(columnOf(table, 'WAU')).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
  });

  it('on a breakdown (test_breakdown_weekly_active_users_daily)', () => {
    const rows = visits({
      p1: ['2020-01-09T12:00', '2020-01-10T12:00', '2020-01-11T12:00'],
      p2: ['2020-01-09T12:00', '2020-01-11T12:00'],
    });
    const properties = [['key'], ...rows.map(() => ['val'])];
    const settings = [...between('2020-01-01', '2020-01-12'), ['breakdown', 'key']];
    const table = tableOf(activeMembers, rows, settings, { properties });
    expect(columnOf(table, 'WAU')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2]);
    expect(new Set(columnOf(table, 'value'))).toEqual(new Set(['val']));
  });
});

describe('ACTIVE_MEMBERS', () => {
  it('holds DAU, WAU and MAU and their ratios side by side, blank where nobody is below', () => {
    const table = tableOf(activeMembers, PAGEVIEWS, between('2020-01-11', '2020-02-11'));
    expect(table[0]).toEqual(['period', 'DAU', 'WAU', 'MAU', 'DAU ÷ WAU', 'DAU ÷ MAU', 'WAU ÷ MAU']);
    // By hand: on the 11th p1 and p2; in the 7 days also nobody else; in the 30 days p0, too.
    expect(table[1]).toEqual(['2020-01-11', 2, 2, 3, 1, 2 / 3, 2 / 3]);
    // 30 days end with the 10th of February for p0 of the 12th of January: the 11th is one too many.
    expect(table[31]).toEqual(['2020-02-10', 0, 0, 1, null, 0, 0]);
    expect(table[32]).toEqual(['2020-02-11', 0, 0, 0, null, null, null]);
  });

  it('takes means over the days of a week or a month for what is shorter', () => {
    const settings = [...between('2020-01-06', '2020-01-12'), ['period', 'week']];
    // By hand: 0, 0, 0, 2, 1, 2, 1 active on the days of the week; p0 to p2 in it, and in the 30 days.
    expect(tableOf(activeMembers, PAGEVIEWS, settings)[1]).toEqual(['2020-01-06', 6 / 7, 3, 3, 2 / 7, 2 / 7, 1]);
    const month = [...between('2020-01-01', '2020-01-31'), ['period', 'month']];
    // WAU by day: 0 0 | 1×6 (3rd to 8th) | 3 2 2 3 3 3 3 3 3 1 | 0 …: 6 + 26 = 32; DAU: 1 + 6 = 7 member-days.
    expect(tableOf(activeMembers, PAGEVIEWS, month)[1]).toEqual([
      '2020-01-01',
      7 / 31,
      32 / 31,
      3,
      7 / 32,
      7 / 93,
      32 / 93,
    ]);
  });

  it('counts whole weeks where the range begins or ends inside one', () => {
    const settings = [...between('2020-01-10', '2020-01-10'), ['period', 'week']];
    expect(columnOf(tableOf(activeMembers, PAGEVIEWS, settings), 'WAU')).toEqual([3]);
  });

  it('ends with the as-of day: later rows are left out, later days blank, a running week is a mean of its days so far', () => {
    const settings = [...between('2020-01-06', '2020-01-20'), ['as_of', '2020-01-09'], ['period', 'week']];
    expect(tableOf(activeMembers, PAGEVIEWS, settings).slice(1)).toEqual([
      ['2020-01-06', 2 / 4, 2, 3, 1 / 4, 1 / 6, 2 / 3],
      ['2020-01-13', null, null, null, null, null, null],
      ['2020-01-20', null, null, null, null, null, null],
    ]);
  });

  it('asks for a minimum of events in each window', () => {
    const settings = [...between('2020-01-09', '2020-01-12'), ['minimum events', 2]];
    const table = tableOf(activeMembers, PAGEVIEWS, settings);
    // By hand: nobody has two on one day; in 7 days p0 on the 9th (twice on the 3rd), p1 from the 10th, p2 from the 11th.
    expect(columnOf(table, 'DAU')).toEqual([0, 0, 0, 0]);
    expect(columnOf(table, 'WAU')).toEqual([1, 1, 2, 2]);
    expect(columnOf(table, 'MAU')).toEqual([1, 2, 3, 3]);
    expect(columnOf(tableOf(activeMembers, PAGEVIEWS, between('2020-01-03', '2020-01-03')), 'DAU')).toEqual([1]);
  });

  it('lists who is active with how many events', () => {
    const settings = [...between('2020-01-03', '2020-01-10'), ['show', 'members'], ['period', 'week']];
    expect(tableOf(activeMembers, PAGEVIEWS, settings)).toEqual([
      ['period', 'member', 'events'],
      ['2019-12-30', 'p0', 2],
      ['2020-01-06', 'p0', 1],
      ['2020-01-06', 'p1', 3],
      ['2020-01-06', 'p2', 2],
    ]);
  });

  it('refuses a minimum that is none, and a period that it has not', () => {
    const call = (...settings: unknown[][]): string =>
      refusal(activeMembers, rangeOf(PAGEVIEWS, 0), rangeOf(PAGEVIEWS, 2), undefined, undefined, undefined, settings);
    expect(call(['minimum events', 0])).toContain('"0" can\'t be used');
    expect(call(['period', 'hour'])).toContain('"hour" is not known');
  });

  it('counts what the definition says, window by window', () => {
    const visit = fc.record({ member: fc.integer({ min: 0, max: 4 }), day: fc.integer({ min: 0, max: 60 }) });
    const period = fc.constantFrom('day' as const, 'week' as const, 'month' as const);
    fc.assert(
      fc.property(
        fc.array(visit, { minLength: 1, maxLength: 40 }),
        period,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 60 }),
        (all, unit, minimum, from) => {
          const first = 18_262;
          const rows = all.map(({ member, day }) => `m${member} view ${dayText(first + day)}`);
          const settings = [
            ...between(dayText(first + from), dayText(first + 60)),
            ['period', unit],
            ['minimum events', minimum],
          ];
          const active = (firstDay: number, lastDay: number): number =>
            [0, 1, 2, 3, 4].filter(
              (member) =>
                all.filter(
                  (each) => each.member === member && first + each.day >= firstDay && first + each.day <= lastDay,
                ).length >= minimum,
            ).length;
          const mean = (firstDay: number, lastDay: number, length: number): number => {
            let sum = 0;
            for (let day = firstDay; day <= lastDay; day++) sum += active(day - length + 1, day);
            return sum / (lastDay - firstDay + 1);
          };
          const expected: number[][] = [];
          for (let at = periodOf(first + from, unit); at <= periodOf(first + 60, unit); at++) {
            const begins = periodStart(at, unit);
            const ends = Math.min(periodStart(at + 1, unit) - 1, first + 60);
            const wau = { day: active(ends - 6, ends), week: active(begins, ends), month: mean(begins, ends, 7) }[unit];
            const mau = unit === 'month' ? active(begins, ends) : active(ends - 29, ends);
            expected.push([mean(begins, ends, 1), wau, mau]);
          }
          const table = tableOf(activeMembers, rows, settings);
          expect(table.slice(1).map((row) => row.slice(1, 4))).toEqual(expected);
        },
      ),
    );
  });
});
