import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stickiness } from '../../../src/analyses/activity/index.ts';
import { addMonths, dayText } from '../../../src/engine/calendar.ts';
import { rangeOf } from '../events/columns.ts';
import { refusal } from '../formula.ts';
import { columnOf, tableOf, visits } from './tables.ts';

// Events of PostHog's _create_test_events and the numbers of the tests that are named (posthog, MIT,
// posthog/hogql_queries/insights/test/test_stickiness_query_runner.py). Its lists have one row more than the range has
// intervals; that row is always 0.
const day = (of: number): string => `2020-01-${of}T12:00`;
const P1 = [11, 12, 13, 14, 15, 16, 17, 18, 19].map(day);
const P2 = [11, 13, 15, 17, 19].map(day);
const VIEWS = [...visits({ p1: P1, p2: P2 }), ...visits({ p1: P1, p2: P2 }, 'leave')];
const BROWSERS = [['browser'], ...VIEWS.map((row) => [row.startsWith('p1') ? 'Chrome' : 'Firefox'])];
const RANGE = [
  ['from', '2020-01-11'],
  ['to', '2020-01-20'],
];
const members = (settings: unknown[][], properties?: unknown[][]): unknown[] =>
  columnOf(tableOf(stickiness, VIEWS, settings, { properties }), 'members');
const VIEW = ['event', 'view'];

describe('STICKINESS agrees with PostHog', () => {
  it('on days (test_interval_day, test_any_event)', () => {
    expect(members([...RANGE, VIEW])).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 1, 0]);
    expect(members(RANGE)).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 1, 0]);
  });

  it('on calendar weeks from Sunday (test_interval_week) and months (test_interval_month)', () => {
    expect(members([VIEW, ['interval', '1 week'], ['week start', 'sunday']])).toEqual([0, 0, 2]);
    expect(members([VIEW, ['interval', '1 month']])).toEqual([2]);
  });

  it('on a filter (test_property_filtering) and a condition of the event (test_event_filtering)', () => {
    const expected = [0, 0, 0, 0, 0, 0, 0, 0, 1, 0];
    const wide = RANGE.map((row) => [...row, '', '', '']);
    expect(members([...RANGE, ['filter', 'browser', 'is', 'Chrome']], BROWSERS)).toEqual(expected);
    expect(members([...wide, ['event', 'view', 'browser', 'is', 'Chrome']], BROWSERS)).toEqual(expected);
  });

  it('on groups as the counted column (test_group_aggregations)', () => {
    const rows = VIEWS.map((row) => row.replace(/^p[12]/, 'org:1'));
    expect(columnOf(tableOf(stickiness, rows, [...RANGE, VIEW]), 'members')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
  });
});

describe('STICKINESS', () => {
  it('puts the share of all active members beside the counts', () => {
    expect(
      tableOf(stickiness, ['ann x 2026-01-01', 'ann x 2026-01-02', 'bob x 2026-01-02', 'cat x 2026-01-01']),
    ).toEqual([
      ['intervals', 'members', 'share'],
      [1, 2, 2 / 3],
      [2, 1, 1 / 3],
    ]);
  });

  it('takes the words of other comparisons for events', () => {
    // A view and a leave on each of their days: two events, never three, never one.
    const events = (...said: unknown[]): unknown => members([...RANGE, ['events', ...said]]);
    for (const least of ['>=', '不小于', '不少於', '大于等于']) {
      expect(events(least, 2)).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 1, 0]);
      expect(events(least, 3)).toEqual(Array(10).fill(0));
    }
    for (const most of ['<=', '不大于', '不多於']) {
      expect(events(most, 2)).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 1, 0]);
      expect(events(most, 1)).toEqual(Array(10).fill(0));
    }
  });

  it('counts k or more with at least', () => {
    expect(members([...RANGE, VIEW, ['at least', 'yes']])).toEqual([2, 2, 2, 2, 2, 1, 1, 1, 1, 0]);
  });

  it('counts intervals of n days, weeks or months from the first day that is named', () => {
    // 11–12, 13–14, 15–16, 17–18, 19–20: both are active in all five.
    expect(members([...RANGE, ['interval', '2 days']])).toEqual([0, 0, 0, 0, 2]);
    expect(members([...RANGE, ['interval', '3 days']])).toEqual([0, 0, 2, 0]);
    // 11–17 and 18–20 January, though the 13th is a Monday.
    expect(members([...RANGE, ['interval', '1 week']])).toEqual([0, 2]);
    const rows = ['ann x 2026-02-27', 'ann x 2026-02-28', 'ann x 2026-03-30', 'ann x 2026-03-31'];
    const settings = [
      ['from', '2026-01-31'],
      ['to', '2026-03-31'],
      ['interval', '1 month'],
    ];
    // From 31 January: 31 Jan – 27 Feb, 28 Feb – 30 Mar (clipped to the month's end), 31 Mar –.
    expect(columnOf(tableOf(stickiness, rows, settings), 'members')).toEqual([0, 0, 1]);
  });

  it('lets the number of events decide which interval is active', () => {
    const rows = visits({ ann: ['2026-01-01', '2026-01-01', '2026-01-02', '2026-01-03', '2026-01-03', '2026-01-03'] });
    const with_ = (...events: unknown[]): unknown[] =>
      columnOf(tableOf(stickiness, rows, [['events', ...events]]), 'members');
    expect(with_('≥', 2)).toEqual([0, 1, 0]);
    expect(with_('<= 2', '')).toEqual([0, 1, 0]);
    expect(with_('<=2', '')).toEqual([0, 1, 0]);
    expect(with_('≥２', '')).toEqual([0, 1, 0]);
    expect(with_('=', '2')).toEqual([1, 0, 0]);
    expect(with_(3, '')).toEqual([1, 0, 0]);
    expect(with_('At most', 2)).toEqual([0, 1, 0]);
    expect(with_('至少', 1)).toEqual([0, 0, 1]);
    // Intervals without any event are not active, however few events are allowed.
    expect(with_('≤', 1)).toEqual([1, 0, 0]);
  });

  it('has a table for each value of a breakdown, and lists members on request', () => {
    const table = tableOf(stickiness, VIEWS, [...RANGE, VIEW, ['breakdown', 'browser']], { properties: BROWSERS });
    expect(columnOf(table, 'value').slice(8, 12)).toEqual(['Chrome', 'Chrome', 'Firefox', 'Firefox']);
    expect(columnOf(table, 'members')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
    expect(tableOf(stickiness, VIEWS, [...RANGE, VIEW, ['show', 'members']])).toEqual([
      ['member', 'intervals'],
      ['p1', 9],
      ['p2', 5],
    ]);
  });

  it('stops at the as-of day', () => {
    expect(members([...RANGE, VIEW, ['as_of', '2020-01-13']])).toEqual([0, 1, 1]);
  });

  it('refuses hours, parts of days, and numbers of events that it can not read', () => {
    const call = (...settings: unknown[][]): string =>
      refusal(stickiness, rangeOf(VIEWS, 0), rangeOf(VIEWS, 2), undefined, undefined, undefined, settings);
    expect(call(['interval', '6 hours'])).toContain('interval: "6 hours" can\'t be used');
    expect(call(['interval', '1.5 days'])).toContain('interval: "1.5 days" can\'t be used');
    for (const events of ['> 3', '≥ x', '≥ 0', '≥ 1.5', 'many']) {
      expect(call(['events', events])).toContain('events: ');
    }
    expect(call(['events', 1], ['events', 2])).toContain('stands twice');
  });

  it('counts what the definition says', () => {
    const visit = fc.record({ member: fc.integer({ min: 0, max: 3 }), day: fc.integer({ min: 0, max: 70 }) });
    const first = 18_292;
    fc.assert(
      fc.property(
        fc.array(visit, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom('day', 'week', 'month'),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom('≥', '≤', '='),
        (all, length, unit, limit, test) => {
          const rows = all.map(({ member, day: offset }) => `m${member} view ${dayText(first + offset)}`);
          const settings = [
            ['from', dayText(first), ''],
            ['to', dayText(first + 70), ''],
            ['interval', `${length} ${unit}`, ''],
            ['events', test, limit],
          ];
          const start = (k: number): number =>
            unit === 'month' ? addMonths(first, k * length) : first + k * length * (unit === 'week' ? 7 : 1);
          let count = 0;
          while (start(count) <= first + 70) count++;
          const expected = new Array<number>(count).fill(0);
          for (let member = 0; member <= 3; member++) {
            let active = 0;
            for (let k = 0; k < count; k++) {
              const events = all.filter(
                (each) => each.member === member && first + each.day >= start(k) && first + each.day < start(k + 1),
              ).length;
              const holds = { '≥': events >= limit, '≤': events <= limit, '=': events === limit }[test];
              if (events > 0 && holds) active++;
            }
            if (active > 0) expected[active - 1]++;
          }
          expect(columnOf(tableOf(stickiness, rows, settings), 'members')).toEqual(expected);
        },
      ),
    );
  });
});
