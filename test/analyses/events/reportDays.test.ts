import { describe, expect, it } from 'vitest';
import { reportDays } from '../../../src/analyses/events/reportDays.ts';
import { eventRows } from './columns.ts';

const { time } = eventRows(['ann x 2026-10-05T09:00', 'ann x 2026-10-07T10:00', 'ann x 2026-10-09', 'ann x .']);
const day = (text: string): number => Date.parse(`${text}T00:00Z`) / 86_400_000;
const all = Int32Array.of(1, 1, 1, 0);

describe('reportDays', () => {
  it('goes from the first to the last row whose mask is not 0', () => {
    expect(reportDays(all, time, {})).toEqual({
      from: day('2026-10-05'),
      to: day('2026-10-09'),
      firstMoment: Date.parse('2026-10-05T09:00Z'),
      lastMoment: Date.parse('2026-10-09T00:00Z'),
      seen: day('2026-10-09'),
    });
    expect(reportDays(Int32Array.of(0, 1, 0, 0), time, {})).toMatchObject({
      from: day('2026-10-07'),
      to: day('2026-10-07'),
    });
  });

  it('takes named days whole, and without an as-of day knows what happened up to the last of them', () => {
    const days = reportDays(all, time, { from: day('2026-10-01'), to: day('2026-10-20') });
    expect(days.firstMoment).toBe(Date.parse('2026-10-01T00:00Z'));
    expect(days.lastMoment).toBe(Date.parse('2026-10-21T00:00Z') - 1);
    expect(days.seen).toBe(day('2026-10-20'));
  });

  it('knows nothing after an as-of day that is named', () => {
    expect(reportDays(all, time, { to: day('2026-10-20'), asOf: day('2026-10-08') }).seen).toBe(day('2026-10-08'));
  });

  it('refuses a range without a day', () => {
    expect(() => reportDays(new Int32Array(4), time, {})).toThrow('noRows');
    expect(() => reportDays(all, time, { from: day('2026-10-10') })).toThrow('noRows');
    expect(() => reportDays(all, time, { from: day('2026-10-06'), to: day('2026-10-05') })).toThrow('noRows');
  });
});
