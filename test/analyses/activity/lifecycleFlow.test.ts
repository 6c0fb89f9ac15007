import { describe, expect, it } from 'vitest';
import { lifecycleFlow } from '../../../src/analyses/activity/index.ts';
import { runFormula } from '../../../src/analyses/runFormula.ts';
import { readingContext } from '../../readingContext.ts';
import { rangeOf } from '../events/columns.ts';
import { refusal } from '../formula.ts';
import { columnOf, tableOf, visits } from './tables.ts';

// People and expected numbers of PostHog's own tests (posthog, MIT,
// posthog/hogql_queries/insights/trends/test/test_lifecycle.py and test_lifecycle_query_runner.py); the name of each
// case is quoted. Its dateless range ends are whole days there too.
const PEOPLE = visits({
  p1: [11, 12, 13, 15, 17, 19].map((day) => `2020-01-${day}T12:00`),
  p2: ['2020-01-09T12:00', '2020-01-12T12:00'],
  p3: ['2020-01-12T12:00'],
  p4: ['2020-01-15T12:00'],
});
const WEEK = [
  ['period', 'day'],
  ['from', '2020-01-12'],
  ['to', '2020-01-19'],
];

const flow = (table: unknown[][]): Record<string, unknown[]> =>
  Object.fromEntries(
    ['new', 'returning', 'resurrecting', 'dormant'].map((status) => [status, columnOf(table, status)]),
  );
const ACTION = {
  new: [1, 0, 0, 1, 0, 0, 0, 0],
  returning: [1, 1, 0, 0, 0, 0, 0, 0],
  resurrecting: [1, 0, 0, 1, 0, 1, 0, 1],
  dormant: [0, -2, -1, 0, -2, 0, -1, 0],
};

describe('LIFECYCLE_FLOW agrees with PostHog', () => {
  it('on days (test_lifecycle_trend, test_lifecycle_trend_action)', () => {
    expect(flow(tableOf(lifecycleFlow, PEOPLE, WEEK))).toEqual(ACTION);
  });

  it('on the whole range (test_lifecycle_query_whole_range) and all time (test_lifecycle_trend_all_time)', () => {
    const whole = {
      new: [1, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0],
      returning: [0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0],
      resurrecting: [0, 0, 0, 1, 0, 0, 1, 0, 1, 0, 1],
      dormant: [0, -1, 0, 0, -2, -1, 0, -2, 0, -1, 0],
    };
    expect(flow(tableOf(lifecycleFlow, PEOPLE, [['period', 'day']]))).toEqual(whole);
    const early = tableOf(lifecycleFlow, PEOPLE, [
      ['period', 'day'],
      ['as_of', '2020-01-17'],
    ]);
    expect(flow(early)).toEqual(
      Object.fromEntries(Object.entries(whole).map(([status, counts]) => [status, counts.slice(0, 9)])),
    );
  });

  it('on weeks from Monday or Sunday (test_lifecycle_trend_weeks), whole weeks at both ends', () => {
    const rows = visits({
      p1: ['2020-02-01', '2020-02-05', '2020-02-10', '2020-02-15', '2020-02-27', '2020-03-02'],
      p2: ['2020-02-11', '2020-02-18'],
      p3: ['2020-02-12'],
      p4: ['2020-02-27'],
    });
    const settings = [
      ['period', 'week'],
      ['from', '2020-02-05'],
      ['to', '2020-03-09'],
    ];
    const monday = tableOf(lifecycleFlow, rows, settings);
    expect(columnOf(monday, 'period')).toEqual([
      '2020-02-03',
      '2020-02-10',
      '2020-02-17',
      '2020-02-24',
      '2020-03-02',
      '2020-03-09',
    ]);
    expect(flow(monday)).toEqual({
      new: [0, 2, 0, 1, 0, 0],
      returning: [1, 1, 1, 0, 1, 0],
      resurrecting: [0, 0, 0, 1, 0, 0],
      dormant: [0, 0, -2, -1, -1, -1],
    });
    // Counted by hand from the definition: weeks of 2, 9, 16, 23 February, 1 and 8 March. 1 February is in the week
    // of 26 January, 15 February in that of 9 February.
    const sunday = tableOf(lifecycleFlow, rows, [...settings, ['week start', 'Sunday']]);
    expect(columnOf(sunday, 'period')[0]).toBe('2020-02-02');
    expect(flow(sunday)).toEqual({
      new: [0, 2, 0, 1, 0, 0],
      returning: [1, 1, 1, 0, 1, 0],
      resurrecting: [0, 0, 0, 1, 0, 0],
      dormant: [0, 0, -2, -1, -1, -1],
    });
  });

  it('on months (test_lifecycle_trend_months)', () => {
    const rows = visits({
      p1: ['2020-01-11', '2020-02-12', '2020-03-13', '2020-05-15', '2020-07-17', '2020-09-19'],
      p2: ['2019-12-09', '2020-02-12'],
      p3: ['2020-02-12'],
      p4: ['2020-05-15'],
    });
    const settings = [
      ['from', '2020-02-01'],
      ['to', '2020-09-01'],
    ];
    expect(flow(tableOf(lifecycleFlow, rows, settings))).toEqual(ACTION);
  });

  it('on a condition of a column beside the rows (test_lifecycle_trend_prop_filtering), with the join dates of all', () => {
    // PostHog takes the join date from the person, here the 9th to the 15th; conditions do not move it.
    const properties = [['number'], ...PEOPLE.map((row) => [row.startsWith('p1') ? 1 : ''])];
    const members = [
      ['id', 'joined'],
      ['p1', '2020-01-11'],
    ];
    const expected = {
      new: [0, 0, 0, 0, 0, 0, 0, 0],
      returning: [1, 1, 0, 0, 0, 0, 0, 0],
      resurrecting: [0, 0, 0, 1, 0, 1, 0, 1],
      dormant: [0, 0, -1, 0, -1, 0, -1, 0],
    };
    const filtered = tableOf(lifecycleFlow, PEOPLE, [...WEEK, ['filter', 'number', 'is', 1]], { properties, members });
    expect(flow(filtered)).toEqual(expected);
    const wide = [...WEEK.map((row) => [...row, '', '', '']), ['event', 'view', 'number', 'is', 1]];
    expect(flow(tableOf(lifecycleFlow, PEOPLE, wide, { properties, members }))).toEqual(expected);
  });

  it('on another time zone (test_timezones)', () => {
    const rows = visits({
      p1: ['11T23:00', '12T01:00', '13T12:00', '15T12:00', '17T12:00', '19T12:00'].map((time) => `2020-01-${time}`),
      p2: ['2020-01-09T12:00', '2020-01-12T12:00'],
      p3: ['2020-01-12T12:00'],
      p4: ['2020-01-15T12:00'],
    });
    expect(flow(tableOf(lifecycleFlow, rows, WEEK))).toEqual(ACTION);
    const offset = (timezone: string): number => (timezone === 'America/Los_Angeles' ? -8 * 3_600_000 : 0);
    const context = { ...readingContext({ offset }), language: () => 'en' as const };
    const settings = [...WEEK, ['timezone', 'America/Los_Angeles']];
    expect(flow(runFormula(lifecycleFlow, [rangeOf(rows, 0), rangeOf(rows, 2), settings], context))).toEqual({
      new: [1, 0, 0, 1, 0, 0, 0, 0],
      returning: [0, 0, 0, 0, 0, 0, 0, 0],
      resurrecting: [1, 1, 0, 1, 0, 1, 0, 1],
      dormant: [-1, -2, -1, 0, -2, 0, -1, 0],
    });
  });

  it('on join dates (test_lifecycle_query_group_with_different_created_at)', () => {
    const rows = visits({ early: ['2020-01-11', '2020-01-13'], late: ['2020-01-12', '2020-01-14'] });
    const members = [
      ['org', 'created'],
      ['early', '2020-01-05'],
      ['late', '2020-01-12'],
    ];
    const settings = [
      ['period', 'day'],
      ['from', '2020-01-09'],
      ['to', '2020-01-19'],
      ['joined', 'created'],
    ];
    expect(columnOf(tableOf(lifecycleFlow, rows, settings, { members }), 'new')).toEqual([
      0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });
});

describe('LIFECYCLE_FLOW', () => {
  const ORDERS = [
    'ann pay 2026-01-05',
    'ann pay 2026-02-10',
    'bob view 2026-01-20',
    'bob pay 2026-03-01',
    'cat pay 2026-03-02',
  ];

  it('puts the pulse beside the counts, blank where nobody goes dormant', () => {
    // By hand: January ann and bob new; February ann returns, bob dormant; March bob again, cat new, ann dormant.
    expect(tableOf(lifecycleFlow, ORDERS)).toEqual([
      ['period', 'new', 'returning', 'resurrecting', 'dormant', 'pulse'],
      ['2026-01-01', 2, 0, 0, 0, null],
      ['2026-02-01', 0, 1, 0, -1, 0],
      ['2026-03-01', 1, 0, 1, -1, 2],
    ]);
  });

  it('counts a member as new with the first event of the name in the whole data, before the range too', () => {
    const paid = (from: string) =>
      columnOf(
        tableOf(lifecycleFlow, ORDERS, [
          ['event', 'pay'],
          ['from', from],
        ]),
        'new',
      );
    expect(paid('2026-01-01')).toEqual([1, 0, 2]);
    expect(paid('2026-02-01')).toEqual([0, 2]);
  });

  it('lets several events count, each in a row of its own', () => {
    const rows = ['ann pay 2026-01-05', 'bob view 2026-01-06', 'cat chat 2026-01-07'];
    expect(
      columnOf(
        tableOf(lifecycleFlow, rows, [
          ['event', 'pay'],
          ['event', 'view'],
        ]),
        'new',
      ),
    ).toEqual([2]);
  });

  it('takes the join date from the members table where it looks like one, and the first event where it is blank', () => {
    const members = [
      ['member id', 'plan', 'Joined at'],
      ['ann', 'gold', '2025-12-31'],
      ['bob', 'free', ''],
    ];
    expect(columnOf(tableOf(lifecycleFlow, ORDERS, [], { members }), 'new')).toEqual([1, 0, 1]);
    expect(columnOf(tableOf(lifecycleFlow, ORDERS, [], { members }), 'resurrecting')).toEqual([1, 0, 1]);
  });

  it('has a row for every period of the range, and leaves those after the as-of day blank', () => {
    const settings = [
      ['from', '2025-12-01'],
      ['to', '2026-05-31'],
      ['as_of', '2026-03-31'],
    ];
    const table = tableOf(lifecycleFlow, ORDERS, settings);
    expect(columnOf(table, 'period')).toEqual(
      ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05'].map((month) => `${month}-01`),
    );
    expect(columnOf(table, 'new')).toEqual([0, 2, 0, 1, null, null]);
    expect(columnOf(table, 'dormant')).toEqual([0, 0, -1, -1, null, null]);
  });

  it('goes on to the last day that is named without an as-of day', () => {
    expect(columnOf(tableOf(lifecycleFlow, ORDERS, [['to', '2026-05-31']]), 'dormant')).toEqual([0, -1, -1, -2, 0]);
  });

  it('counts hours and refuses them without a time of day', () => {
    const rows = ['ann pay 2026-01-05T09:10', 'ann pay 2026-01-05T10:50', 'bob pay 2026-01-05T12:00'];
    expect(flow(tableOf(lifecycleFlow, rows, [['period', 'hour']]))).toEqual({
      new: [1, 0, 0, 1],
      returning: [0, 1, 0, 0],
      resurrecting: [0, 0, 0, 0],
      dormant: [0, 0, -1, 0],
    });
    const args = [rangeOf(ORDERS, 0), rangeOf(ORDERS, 2), [['period', 'hour']]];
    expect(refusal(lifecycleFlow, ...args)).toBe(
      'LIFECYCLE_FLOW: date: the dates have no time of day, so hours can not be counted. Pass a column with times, or use days.',
    );
  });

  it('gives each value of a breakdown the table that a filter on it gives', () => {
    const properties = [['channel'], ['ad'], [''], ['mail'], ['ad'], ['ad']];
    const days = [
      ['from', '2026-01-01'],
      ['to', '2026-03-31'],
    ];
    const broken = tableOf(lifecycleFlow, ORDERS, [...days, ['breakdown', 'channel']], { properties });
    expect(broken[0][0]).toBe('value');
    const parts = (
      [
        ['ad', ['is', 'ad']],
        ['mail', ['is', 'mail']],
        [null, ['is not set']],
      ] as const
    ).flatMap(([value, test]) => {
      const wide = days.map((row) => [...row, '', '']);
      const filter = ['filter', 'channel', ...test, ...(test.length === 1 ? [''] : [])];
      const [, ...body] = tableOf(lifecycleFlow, ORDERS, [...wide, filter], { properties });
      return body.map((row) => [value, ...row]);
    });
    expect(broken.slice(1)).toEqual(parts);
  });

  it('lists who has which status', () => {
    expect(
      tableOf(lifecycleFlow, ORDERS, [
        ['show', 'members'],
        ['from', '2026-02-01'],
      ]),
    ).toEqual([
      ['period', 'status', 'member'],
      ['2026-02-01', 'returning', 'ann'],
      ['2026-02-01', 'dormant', 'bob'],
      ['2026-03-01', 'new', 'cat'],
      ['2026-03-01', 'resurrecting', 'bob'],
      ['2026-03-01', 'dormant', 'ann'],
    ]);
  });

  it('speaks the language of the file, and takes settings in it', () => {
    const settings = [
      ['周期', '月'],
      ['事件', 'pay'],
      ['语言', '简体'],
    ];
    expect(tableOf(lifecycleFlow, ORDERS, settings)[0]).toEqual(['周期', '新增', '持续活跃', '回流', '沉睡', '脉搏']);
  });

  it('refuses an event that occurs nowhere, a join column that is none, a join date that is no date', () => {
    const call = (settings: unknown[][], members?: unknown[][]): string =>
      refusal(lifecycleFlow, rangeOf(ORDERS, 0), rangeOf(ORDERS, 2), rangeOf(ORDERS, 1), undefined, members, settings);
    expect(call([['event', 'pya']])).toContain('the event "pya" occurs nowhere in the data. Did you mean "pay"');
    const members = [
      ['id', 'joined'],
      ['ann', '2026-13-05'],
    ];
    expect(call([['joined', 'since']], members)).toContain('there is no column "since"');
    expect(call([['joined', 'since']])).toContain('members is missing');
    expect(call([['period', 'day']], members)).toContain('members, row 2: "2026-13-05" is not a date');
    expect(refusal(lifecycleFlow, rangeOf(ORDERS, 0), rangeOf(ORDERS, 2), [['event', 'pay']])).toContain(
      'event is missing',
    );
    expect(
      call([
        ['from', '2026-03-01'],
        ['to', '2026-02-01'],
      ]),
    ).toContain('lies before the start, "2026-03-01"');
  });
});
