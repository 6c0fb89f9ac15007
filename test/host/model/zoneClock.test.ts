import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDateFormat } from '../../../src/host/model/dateFormat.ts';
import { zoneClock } from '../../../src/host/model/zoneClock.ts';

describe("a zone's clock", () => {
  // Offsets from the tz database.
  it.each([
    ['Etc/UTC', '2026-01-01T00:00:00Z', 0],
    ['Asia/Shanghai', '2026-01-01T00:00:00Z', 8 * 3_600_000],
    ['Asia/Shanghai', '1899-12-30T00:00:00Z', (8 * 3600 + 5 * 60 + 43) * 1000],
    ['America/New_York', '2026-03-08T06:59:59Z', -5 * 3_600_000],
    ['America/New_York', '2026-03-08T07:00:00Z', -4 * 3_600_000],
    ['Asia/Kolkata', '2026-07-01T00:00:00Z', 5.5 * 3_600_000],
  ])('in %s at %s is off by %i ms', (zone, instant, offset) => {
    expect(zoneClock(zone).offsetAt(Date.parse(instant))).toBe(offset);
  });

  it('turns serials into instants: 46023 is 2026-01-01', () => {
    expect(new Date(zoneClock('Etc/UTC').instantOf(46023)).toISOString()).toBe('2026-01-01T00:00:00.000Z');
    expect(new Date(zoneClock('Asia/Shanghai').instantOf(46023.5)).toISOString()).toBe('2026-01-01T04:00:00.000Z');
  });

  it('comes back to every instant but the hour that is told twice', () => {
    const zones = fc.constantFrom(
      'Etc/UTC',
      'Asia/Shanghai',
      'America/New_York',
      'Europe/Berlin',
      'Australia/Lord_Howe',
    );
    fc.assert(
      fc.property(zones, fc.integer({ min: -2_208_000_000, max: 2_500_000_000 }), (zone, seconds) => {
        const clock = zoneClock(zone);
        const instant = seconds * 1000;
        const back = clock.instantOf(clock.serialOf(instant));
        expect(clock.serialOf(back)).toBeCloseTo(clock.serialOf(instant), 9);
      }),
    );
  });
});

describe('a number format', () => {
  it.each(['yyyy-mm-dd', 'M/d/yyyy', 'h:mm', '[h]:mm:ss', 'mmm', 'dd" days"'])('%s shows dates', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each(['0.00', '#,##0', '@', '0%', 'General', '"days"0', '[Red]0', '[$USD]0', '0.00E+0'])(
    '%s shows none',
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});
