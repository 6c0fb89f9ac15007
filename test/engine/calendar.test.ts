import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilOf,
  dayOf,
  daysInMonth,
  dayText,
  isValidDay,
  momentText,
  type Period,
  periodOf,
  periodOfMoment,
  periodStart,
  periodStartMoment,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
  startOfYear,
  weekday,
} from '../../src/engine/calendar.ts';

const days = fc.integer({ min: -700_000, max: 2_900_000 });
const periods: Period[] = ['day', 'week', 'month', 'quarter', 'year'];

describe('calendar', () => {
  it('agrees with the platform’s calendar on every day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86_400_000);
        const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilOf(day)).toEqual(parts);
        expect(dayOf(parts.year, parts.month, parts.day)).toBe(day);
        expect(weekday(day)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });
  it('writes days and moments as ISO text', () => {
    expect(dayText(0)).toBe('1970-01-01');
    expect(dayText(dayOf(2024, 2, 29))).toBe('2024-02-29');
    expect(momentText(dayOf(2026, 11, 1) * 86_400_000 + 47_100_000)).toBe('2026-11-01T13:05:00');
  });
  it('knows leap years by the Gregorian rule', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(isValidDay(2023, 2, 29)).toBe(false);
    expect(isValidDay(2024, 13, 1)).toBe(false);
  });
  it('clips a month that is too short', () => {
    expect(dayText(addMonths(dayOf(2024, 1, 31), 1))).toBe('2024-02-29');
    expect(dayText(addMonths(dayOf(2024, 3, 31), -13))).toBe('2023-02-28');
  });
  it('puts each day into the one period that starts at or before it', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...periods),
        fc.constantFrom('monday' as const, 'sunday' as const),
        (day, period, week) => {
          const index = periodOf(day, period, week);
          expect(periodStart(index, period, week)).toBeLessThanOrEqual(day);
          expect(periodStart(index + 1, period, week)).toBeGreaterThan(day);
        },
      ),
    );
  });
  it('starts weeks, months, quarters and years where their periods start', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(startOfWeek(day, 'sunday')).toBe(periodStart(periodOf(day, 'week', 'sunday'), 'week', 'sunday'));
        expect(startOfMonth(day)).toBe(periodStart(periodOf(day, 'month'), 'month'));
        expect(startOfQuarter(day)).toBe(periodStart(periodOf(day, 'quarter'), 'quarter'));
        expect(startOfYear(day)).toBe(periodStart(periodOf(day, 'year'), 'year'));
      }),
    );
  });
  it('counts hours on moments', () => {
    const moment = dayOf(2024, 1, 5) * 86_400_000 + 3 * 3_600_000 + 59;
    expect(periodStartMoment(periodOfMoment(moment, 'hour'), 'hour')).toBe(moment - 59);
    expect(periodOf(2, 'hour')).toBe(48);
    expect(periodStart(periodOfMoment(moment, 'hour'), 'hour')).toBe(dayOf(2024, 1, 5));
  });
});
