import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeHours } from '../../../src/analyses/activeHours/index.ts';
import { runFormula } from '../../../src/analyses/runFormula.ts';
import { readingContext } from '../../readingContext.ts';
import { column, formula, refusal } from '../formula.ts';

// 5 October 2026 is a Monday.
const TIMES = column('2026-10-05 09:15', '2026-10-05 09:59:59', '2026-10-11 23:30', '', '2026-10-12 00:00');

describe('ACTIVE_HOURS', () => {
  it('counts events by hour and weekday from Monday on, with both sums', () => {
    const table = formula(activeHours, [TIMES]);
    expect(table[0]).toEqual([
      'hour',
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
      'all',
    ]);
    expect(table).toHaveLength(26);
    expect(table[1]).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 1]);
    expect(table[10]).toEqual([9, 2, 0, 0, 0, 0, 0, 0, 2]);
    expect(table[24]).toEqual([23, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect(table[25]).toEqual(['all', 3, 0, 0, 0, 0, 0, 1, 4]);
  });

  it('begins weeks on Sunday on request', () => {
    const table = formula(activeHours, [TIMES, [['week start', 'Sunday']]]);
    expect(table[0].slice(1, 3)).toEqual(['Sunday', 'Monday']);
    expect(table[24]).toEqual([23, 1, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('keeps to the days and the as-of day', () => {
    const all = (...settings: unknown[][]): unknown => formula(activeHours, [TIMES, settings])[25][8];
    expect(all(['from', '2026-10-06'])).toBe(2);
    expect(all(['to', '2026-10-11'])).toBe(3);
    expect(all(['as_of', '2026-10-05'])).toBe(2);
  });

  it('shows shares of all, blank of nothing', () => {
    const table = formula(activeHours, [TIMES, [['show', 'share']]]);
    expect(table[10].slice(1, 3)).toEqual([0.5, 0]);
    expect(table[25][8]).toBe(1);
    expect(
      formula(activeHours, [
        TIMES,
        [
          ['show', 'share'],
          ['from', '2027-01-01'],
        ],
      ])[25][8],
    ).toBeNull();
  });

  it("shows the clocks of the report's time zone", () => {
    const offset = (timezone: string): number => (timezone === 'Asia/Shanghai' ? 8 * 3_600_000 : 0);
    const context = { ...readingContext({ offset }), language: () => 'en' as const };
    const table = runFormula(activeHours, [TIMES, [['timezone', 'Asia/Shanghai']]], context);
    // 09:15 in UTC is 17:15 in Shanghai; Sunday 23:30 is Monday 07:30.
    expect(table[18][1]).toBe(2);
    expect(table[8][1]).toBe(1);
  });

  it('refuses dates without a time of day, and a column without dates', () => {
    expect(refusal(activeHours, column('2026-10-05', '2026-10-06'))).toContain('the dates have no time of day');
    expect(refusal(activeHours, column('', ''))).toContain('there are no rows with data');
  });

  it('agrees with the calendar of JavaScript', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), { minLength: 1, maxLength: 30 }), (seconds) => {
        const dates = seconds.map((second) => new Date(second * 1000 + 1_000_000_000_000));
        const cells = column(...dates.map((date) => date.toISOString().slice(0, 19)));
        const table = formula(activeHours, [cells, [['week start', 'sunday']]]);
        const expected = Array.from({ length: 24 }, (_, hour) =>
          Array.from(
            { length: 7 },
            (_, day) => dates.filter((date) => date.getUTCHours() === hour && date.getUTCDay() === day).length,
          ),
        );
        expect(table.slice(1, 25).map((row) => row.slice(1, 8))).toEqual(expected);
      }),
    );
  });
});
