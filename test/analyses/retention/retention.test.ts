import { describe, expect, it } from 'vitest';
import { retention } from '../../../src/analyses/retention/index.ts';
import { rangeOf } from '../events/columns.ts';
import { formula, refusal } from '../formula.ts';

const ORDERS = [
  'ann buy 2026-07-03',
  'ann buy 2026-08-15',
  'ann buy 2026-10-02',
  'bob buy 2026-07-20',
  'bob buy 2026-07-28',
  'cat buy 2026-08-09',
  'cat buy 2026-09-01',
  'dan buy 2026-08-30',
  'eve view 2026-09-12',
  'eve buy 2026-10-11',
];
const PAID = [['paid'], [10], [20.5], [5], [7], [3], [1], [2], [4], [''], [8]];
const [member, event, date] = [0, 1, 2].map((index) => rangeOf(ORDERS, index));

const table = (settings: unknown[][] = [], properties?: unknown[][]): unknown[][] =>
  formula(retention, [member, date, event, properties, undefined, settings]);

/** What stands right of "complete". */
const cells = (settings: unknown[][] = [], properties?: unknown[][]): unknown[][] =>
  table(settings, properties)
    .slice(1)
    .map((row) => row.slice(3));

describe('RETENTION', () => {
  it('shows cohorts by month, their last complete column, and blanks for what is not over yet', () => {
    expect(formula(retention, [member, date, [['as_of', '2026-10-15']]])).toEqual([
      ['cohort', 'members', 'complete', 0, 1, 2, 3],
      ['2026-07-01', 2, 2, 1, 0.5, 0, 0.5],
      ['2026-08-01', 2, 1, 1, 0.5, 0, null],
      ['2026-09-01', 1, 0, 1, 1, null, null],
      ['2026-10-01', 0, null, null, null, null, null],
      // Column 1 over July and August: (1 + 1) ÷ 4; what October cuts does not count.
      ['weighted average', 5, null, 1, 0.5, 0, null],
    ]);
  });

  it('ends with the day after the last date where no as-of day is given', () => {
    expect(
      table([
        ['period', 'day'],
        ['from', '2026-10-10'],
      ]).map((row) => row.slice(0, 4)),
    ).toEqual([
      ['cohort', 'members', 'complete', 0],
      ['2026-10-10', 0, 1, null],
      ['2026-10-11', 0, 0, null],
      ['weighted average', 0, null, null],
    ]);
  });

  it('has no column for a month that begins on the as-of day', () => {
    const rows = table([['as_of', '2026-10-01']]);
    expect(rows[0]).toEqual(['cohort', 'members', 'complete', 0, 1, 2]);
    expect(rows.slice(1).map((row) => row[2])).toEqual([2, 1, 0, null]);
  });

  it('counts members instead of shares', () => {
    expect(
      cells([
        ['value', 'members'],
        ['columns', 2],
      ]),
    ).toEqual([
      [2, 1],
      [2, 1],
      [1, 1],
      [0, null],
      [1, 0.5],
    ]);
  });

  it('adds up a column over the return events of each cell', () => {
    // July: 10 + 5... in column 0 all of Ann's and Bob's orders in July (10 + 7 + 3), then 20.50, nothing, 5.
    expect(cells([['value', 'sum', 'paid']], PAID)[0]).toEqual([20, 20.5, 0, 5]);
    expect(cells([['value', 'average', 'paid']], PAID)[0]).toEqual([10, 20.5, null, 5]);
  });

  it('counts only returns at or after the start in column 0', () => {
    const settings = [
      ['value', 'sum', 'paid'],
      ['start', 'view', ''],
      ['return', 'buy', ''],
    ];
    expect(cells(settings, PAID)).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, null],
      [0, 8, null, null],
      [0, null, null, null],
      [0, null, null, null],
    ]);
  });

  it('tells first ever from first matching', () => {
    // Ann's first order of all cost 10, her first above 15 came in August.
    const start = ['start', 'buy', 'paid', '>', 15];
    const joined = (cohort: string) =>
      table([start, ['cohort', cohort, '', '', '']], PAID)
        .slice(1, -1)
        .map((row) => row[1]);
    expect(joined('first ever')).toEqual([0, 0, 0, 0]);
    expect(joined('first matching')).toEqual([0, 1, 0, 0]);
  });

  it('shows hours as moments', () => {
    const rows = ['ann buy 2026-10-01T09:10', 'ann buy 2026-10-01T10:50'];
    const settings = [
      ['period', 'hour'],
      ['columns', 2],
    ];
    const hours = formula(retention, [rangeOf(rows, 0), rangeOf(rows, 2), settings]);
    expect(hours.slice(1, 3)).toEqual([
      [{ moment: Date.UTC(2026, 9, 1, 9) }, 1, 1, 1, 1],
      [{ moment: Date.UTC(2026, 9, 1, 10) }, 0, 1, null, null],
    ]);
  });

  it('names brackets by their first and last period', () => {
    expect(table([['brackets', '1,3']])[0].slice(3)).toEqual([0, 1, '2–3']);
  });

  it('breaks down by the value on the start event, blank last', () => {
    const channels = [['channel'], ['ad'], ['mail'], ['ad'], [''], ['ad'], ['mail'], [''], ['ad'], ['mail'], ['ad']];
    const rows = table(
      [
        ['breakdown', 'channel'],
        ['columns', 2],
      ],
      channels,
    );
    expect(rows[0]).toEqual(['value', 'cohort', 'members', 'complete', 0, 1]);
    const joined = (value: unknown) => rows.filter((row) => row[0] === value).map((row) => row[2]);
    // July: Ann by ad, Bob blank; August: Cat by mail, Dan by ad; September: Eve by mail. The last number is the sum.
    expect(joined('ad')).toEqual([1, 1, 0, 0, 2]);
    expect(joined('mail')).toEqual([0, 1, 1, 0, 2]);
    expect(joined(null)).toEqual([1, 0, 0, 0, 1]);
    expect([...new Set(rows.slice(1).map((row) => row[0]))]).toEqual(['ad', 'mail', null]);
  });

  it('lists the members behind each cell, as many as the cell says', () => {
    const settings = [
      ['cohort', 'recurring'],
      ['as_of', '2026-10-15'],
    ];
    const list = table([...settings, ['show', 'members']]);
    expect(list[0]).toEqual(['value', 'cohort', 'column', 'member']);
    expect(list.filter((row) => row[3] === 'bob')).toEqual([[null, '2026-07-01', 0, 'bob']]);
    expect(list.filter((row) => row[3] === 'cat').map((row) => row.slice(1, 3))).toEqual([
      ['2026-08-01', 0],
      ['2026-08-01', 1],
      ['2026-09-01', 0],
    ]);
    const counts = table([...settings, ['value', 'members']]).slice(1, -1);
    for (const row of counts) {
      const behind = row
        .slice(3)
        .map((_, column) => list.filter((line) => line[1] === row[0] && line[2] === column).length);
      expect(behind).toEqual(row.slice(3).map((cell) => cell ?? 0));
    }
  });

  it('lists members under their values', () => {
    const channels = [['channel'], ['ad'], ['mail'], ['ad'], [''], ['ad'], ['mail'], [''], ['ad'], ['mail'], ['ad']];
    const settings = [
      ['breakdown', 'channel'],
      ['columns', 1],
      ['as_of', '2026-12-01'],
    ];
    expect(table([...settings, ['show', 'members']], channels).slice(1)).toEqual([
      ['ad', '2026-07-01', 0, 'ann'],
      ['ad', '2026-08-01', 0, 'dan'],
      ['mail', '2026-08-01', 0, 'cat'],
      ['mail', '2026-09-01', 0, 'eve'],
      [null, '2026-07-01', 0, 'bob'],
    ]);
    const recurring = table([...settings, ['cohort', 'recurring'], ['show', 'members']], channels);
    expect(recurring.filter((row) => row[3] === 'ann')).toEqual([
      ['ad', '2026-07-01', 0, 'ann'],
      ['ad', '2026-10-01', 0, 'ann'],
      ['mail', '2026-08-01', 0, 'ann'],
    ]);
  });

  it('reads words in three languages', () => {
    const english = table([
      ['period', 'week'],
      ['cohort', 'recurring'],
      ['columns', 3],
    ]);
    expect(
      table([
        ['週期', '週'],
        ['分批方式', '每期'],
        ['欄數', 3],
      ]),
    ).toEqual(english);
    expect(
      table([
        ['周期', '周'],
        ['分批方式', '每期'],
        ['列数', 3],
      ]),
    ).toEqual(english);
    expect(formula(retention, [member, date], 'zh-Hant')[0].slice(0, 3)).toEqual(['批次', '會員數', '完整至']);
  });

  it('counts no return in 24 hours that begin on the as-of day, on or after neither', () => {
    // 76 hours after the start: span 3, which for this row begins on 4 March.
    const rows = ['ann . 2026-03-01T01:00', 'ann . 2026-03-04T05:00'];
    const of = (asOf: string): unknown[] => {
      const settings = [
        ['period', 'day'],
        ['rolling', 'yes'],
        ['on or after', 'yes'],
        ['value', 'members'],
        ['to', '2026-03-01'],
        ['as_of', asOf],
      ];
      return formula(retention, [rangeOf(rows, 0), rangeOf(rows, 2), settings])[1].slice(3);
    };
    expect(of('2026-03-04')).toEqual([1, 0, 0]);
    expect(of('2026-03-05')).toEqual([1, 1, 1, 1]);
  });

  it('observes spans of 24 hours from the range in which members may join, however long the period', () => {
    // Joined 1 to 3 October, counted to the 6th: the last who can join is seen for 48 hours, the first for five spans.
    const rows = ['ann . 2026-10-02T20:00', 'ann . 2026-10-04T10:00', 'bob . 2026-10-30T10:00'];
    const settings = [
      ['rolling', '24 h'],
      ['from', '2026-10-01'],
      ['to', '2026-10-03'],
      ['as_of', '2026-10-06'],
    ];
    const [header, cohort, average] = formula(retention, [rangeOf(rows, 0), rangeOf(rows, 2), settings]);
    expect(header.slice(3)).toEqual([0, 1, 2, 3, 4]);
    expect(cohort.slice(1)).toEqual([1, 1, 1, 1, 0, 0, 0]);
    expect(average.slice(1)).toEqual([1, null, 1, 1, null, null, null]);
  });

  it('takes the catalogue’s own words: rolling 24 h, and interval where others say period', () => {
    const times = rangeOf(
      ORDERS.map((row) => `${row}T09:30`),
      2,
    );
    const of = (...settings: unknown[][]): unknown[][] => formula(retention, [member, times, settings]);
    const rolling = of(['period', 'week'], ['rolling', 'yes']);
    for (const said of ['24 h', '24 hours', '24小时', '24 小時', 24]) {
      expect(of(['interval', 'week'], ['rolling', said])).toEqual(rolling);
    }
    expect(refusal(retention, member, times, [['rolling', '240 h']])).toMatch(/neither yes nor no/);
  });

  it('says what is wrong, where, and how to mend it', () => {
    expect(refusal(retention, member, date, [['start', 'buy']])).toMatch(/^RETENTION: event is missing/);
    expect(refusal(retention, member, date, event, [['return', 'bye']])).toBe(
      'RETENTION: return: the event "bye" occurs nowhere in the data. Did you mean "buy", "view"?',
    );
    expect(refusal(retention, member, date, [['brackets', '3,1']])).toMatch(/"3, 1" have to rise/);
    expect(refusal(retention, member, date, [['period', 'hour']])).toMatch(/no time of day/);
    expect(refusal(retention, member, date, [['value', 'summ', 'paid']])).toMatch(/"summ" is not known.*"sum"/);
    expect(refusal(retention, member, date, [['value', 'sum']])).toBe(
      'RETENTION: value: "sum" can\'t be used. Possible: sum, amount',
    );
    // Settings whose first name is wrong are no table of members, though one stands in their place.
    const wrong = (...settings: unknown[][]): string =>
      refusal(retention, member, date, event, [['paid'], ...PAID.slice(1)], settings);
    expect(wrong(['group by', 'paid'])).toMatch(/^RETENTION: settings, row 1: there is no setting "group by"/);
    expect(wrong(['group by', 'paid'], ['period', 'week'])).toMatch(/row 1: there is no setting "group by"/);
    expect(
      refusal(retention, member, date, event, [
        ['group by', 'paid'],
        ['period', 'week'],
      ]),
    ).toMatch(/"group by"/);
    expect(refusal(retention, rangeOf(['ann . 2026-13-05'], 0), rangeOf(['ann . 2026-13-05'], 2))).toMatch(
      /^RETENTION: date, row 1: "2026-13-05" is not a date/,
    );
  });
});
