import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { silenceAlert } from '../../../src/analyses/silenceAlert/index.ts';
import { silence } from '../../../src/analyses/silenceAlert/silence.ts';
import { dayText } from '../../../src/engine/calendar.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

const AS_OF = 20_758; // 2026-11-01, a Sunday
const ago = (days: number | '') => (days === '' ? '' : dayText(AS_OF - days));

/** One member: days since the last visit, usual gap, visits, days since joining. */
const status = (
  last: number | '',
  gap: unknown,
  visits: unknown = 10,
  joined: number | '' = 300,
  settings: unknown[][] = [],
) =>
  firstColumn(
    silenceAlert,
    column(ago(last), ago(400)),
    column(gap, 5),
    column(visits, 10),
    column(ago(joined), ago(400)),
    ago(0),
    settings,
  )[0];

describe('SILENCE_ALERT: silent past twice the usual gap, at least 7 days; lost from 90', () => {
  test.each([
    ['20 days with a gap of 10: at the limit', 20, 10, 'Active'],
    ['21 days with a gap of 10: past it', 21, 10, 'Silent'],
    ['7 days with a gap of 1: at the floor', 7, 1, 'Active'],
    ['8 days with a gap of 1', 8, 1, 'Silent'],
    ['8 days with a gap of 0: the floor holds', 8, 0, 'Silent'],
    ['a gap of 3.6: the limit is 7.2 days', 7, 3.6, 'Active'],
    ['a gap of 3.6: 8 days', 8, 3.6, 'Silent'],
    ['89 days', 89, 10, 'Silent'],
    ['90 days', 90, 10, 'Lost'],
    ['100 days with a gap of 60: in the own rhythm still', 100, 60, 'Active'],
    ['121 days with a gap of 60: past the own limit and past 90', 121, 60, 'Lost'],
    ['active today', 0, 10, 'Active'],
    ['no usual gap known', 50, '', 'Not judged'],
    ['no last activity', '', 10, null],
    ['active after the as-of day', -1, 10, null],
  ] as const)('%s', (_, last, gap, expected) => {
    expect(status(last, gap)).toBe(expected);
  });

  test.each([
    ['3 visits are enough', 50, 3, 300, 'Silent'],
    ['2 visits are too few', 50, 2, 300, 'Not judged'],
    ['visits unknown', 50, '', 300, 'Not judged'],
    ['joined 14 days ago', 10, 5, 14, 'Silent'],
    ['joined 13 days ago', 10, 5, 13, 'Not judged'],
    ['join date unknown', 50, 5, '', 'Silent'],
    ['never came', '', 0, 300, 'Not judged'],
    ['joined after the as-of day', 0, 5, -1, null],
  ] as const)('%s', (_, last, visits, joined, expected) => {
    expect(status(last, 4, visits, joined)).toBe(expected);
  });

  test('every limit is a setting', () => {
    expect(status(21, 10, 10, 300, [['factor', 3]])).toBe('Active');
    expect(status(8, 1, 10, 300, [['最少天数', 10]])).toBe('Active');
    expect(status(50, 4, 2, 300, [['minimum visits', 2]])).toBe('Silent');
    expect(status(10, 4, 5, 13, [['新加入天數', '1 week']])).toBe('Silent');
    expect(status(60, 10, 5, 300, [['lost', 60]])).toBe('Lost');
  });
});

describe('SILENCE_ALERT, excluded days', () => {
  test.each([
    ['a span in text', [['excluded days', '2026-10-25 to 2026-10-27']]],
    ['a span in Chinese', [['排除日期', '2026-10-25至2026-10-27']]],
    ['a span with a hyphen', [['排除日期', '2026年10月25日-2026年10月27日']]],
    ['a span with slashes', [['排除日期', '2026/10/25-2026/10/27']]],
    ['dates in several cells', [['excluded days', '2026-10-25', '2026-10-26', '2026-10-27']]],
    ['a list in one cell, one of them twice', [['holidays', '2026-10-25, 2026-10-26;2026-10-27、2026-10-27']]],
    [
      'a row each',
      [
        ['excluded days', '2026-10-25'],
        ['excluded days', '2026-10-26'],
        ['excluded days', '2026-10-27'],
      ],
    ],
  ])('%s', (_, settings) => {
    // 11 days without activity, 3 of them excluded: 8, with a limit of 8.
    expect(status(11, 4, 10, 300, settings)).toBe('Active');
    expect(status(12, 4, 10, 300, settings)).toBe('Silent');
  });

  test('the day of the last activity itself makes no difference, the as-of day does', () => {
    expect(status(9, 4, 10, 300, [['excluded days', ago(9)]])).toBe('Silent');
    expect(status(9, 4, 10, 300, [['excluded days', ago(0)]])).toBe('Active');
  });

  test('what is no date, or a span that runs backwards, is refused', () => {
    expect(() => status(1, 1, 1, 1, [['excluded days', 'Christmas']])).toThrow(
      /excluded days: "Christmas" is not a date/,
    );
    expect(() => status(1, 1, 1, 1, [['excluded days', '2026-10-07 to 2026-10-01']])).toThrow(
      /2026-10-01 to 2026-10-07/,
    );
  });
});

describe('SILENCE_ALERT, more than the status', () => {
  test('since: the first day past the limit, excluded days skipped', () => {
    const since = (last: number, settings: unknown[][] = []) =>
      firstColumn(silenceAlert, ago(last), 4, 10, '', ago(0), [['show', 'since'], ...settings])[0];
    // Limit 8: the ninth day after the last visit.
    expect(since(9)).toBe(ago(0));
    expect(since(20)).toBe(ago(11));
    expect(since(20, [['excluded days', `${ago(15)} to ${ago(13)}`]])).toBe(ago(8));
    expect(since(8)).toBeNull();
    expect(since(100)).toBe(ago(10)); // 90 days after the last visit
  });

  test('details and summary keep heavy and light users apart', () => {
    const args = [column(ago(30), ago(30), ago(1), ago(95)), 5, column(10, 9, 40, ''), '', ago(0)];
    expect(formula(silenceAlert, [...args, [['show', 'details']]])).toEqual([
      ['Silent', 30, 10, ago(19), 'heavy'],
      ['Silent', 30, 10, ago(19), 'light'],
      ['Active', 1, 10, null, 'heavy'],
      ['Not judged', 95, null, null, null],
    ]);
    expect(formula(silenceAlert, [...args, [['显示', '汇总']]], 'zh-Hans')).toEqual([
      ['用户', '活跃', '沉默', '流失', '暂不判断', '人数'],
      ['高频', 1, 1, 0, 0, 2],
      ['低频', 0, 1, 0, 0, 1],
      ['未知', 0, 0, 0, 1, 1],
      ['合计', 1, 2, 0, 1, 4],
    ]);
    expect(
      formula(silenceAlert, [column(ago(30), ago(1)), 5, '', '', ago(0), [['show', 'summary']]], 'zh-Hant'),
    ).toEqual([
      ['用戶', '活躍', '沉默', '流失', '暫不判斷', '人數'],
      ['合計', 1, 1, 0, 0, 2],
    ]);
  });

  test('one usual gap for all; blank rows stay blank', () => {
    expect(firstColumn(silenceAlert, column(ago(9), '', ago(8), ''), 4, '', '', ago(0))).toEqual([
      'Silent',
      null,
      'Active',
    ]);
  });

  test('without as_of it is the day after the latest date; one row needs it; a negative gap is refused', () => {
    expect(firstColumn(silenceAlert, column(ago(9), ago(1)), column(4, 4))).toEqual(['Silent', 'Active']);
    expect(refusal(silenceAlert, ago(9), 4)).toMatch(/as_of is needed/);
    expect(refusal(silenceAlert, column(ago(9), ago(1)), column(4, -4))).toMatch(/usual_gap, row 2: "-4" is negative/);
  });
});

test('counted days and the day of silence agree with a walk day by day', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 20 });
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 0, max: 8 }), days, (last, gap, off) => {
      const excluded = [...off].sort((a, b) => a - b);
      const rule = {
        asOf: 60,
        factor: 2,
        floor: 7,
        minimumVisits: 0,
        justJoined: 0,
        lost: 90,
        excluded,
        heavyVisits: 9,
      };
      const result = silence({ lastActive: Float64Array.of(last), usualGap: Float64Array.of(gap) }, rule);
      let counted = 0;
      let began = Number.NaN;
      for (let day = last + 1; day <= 60; day++) {
        if (!off.includes(day)) counted++;
        if (counted > Math.max(7, 2 * gap) && Number.isNaN(began)) began = day;
      }
      expect(result.silentDays[0]).toBe(counted);
      expect(result.since[0]).toBe(began);
    }),
  );
});
