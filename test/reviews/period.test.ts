import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, dayText, periodOf } from '../../src/engine/calendar.ts';
import { LANGUAGES } from '../../src/engine/language.ts';
import { periodText } from '../../src/engine/periodText.ts';
import { reviewedPeriod } from '../../src/reviews/material/period.ts';
import type { ReviewPeriod } from '../../src/reviews/review.ts';
import { periodWords } from '../../src/reviews/words/period.ts';
import { shop } from './shop.ts';
import { materialOf, run, shown } from './support.ts';

const spanOf = (period: ReviewPeriod | undefined, year: number, month: number, day: number) => {
  const { text, from, to, whole, previousFrom, previousTo } = reviewedPeriod({ asOf: dayOf(year, month, day), period });
  return [text, dayText(from), dayText(to), whole, dayText(previousFrom), dayText(previousTo)];
};

describe('the reviewed period', () => {
  it('is the one of the day before the as-of day, ends excluded, the month where none is asked for', () => {
    expect(spanOf(undefined, 2026, 11, 1)).toEqual([
      '2026-10',
      '2026-10-01',
      '2026-11-01',
      true,
      '2026-09-01',
      '2026-10-01',
    ]);
    expect(spanOf('month', 2026, 11, 2)).toEqual([
      '2026-11',
      '2026-11-01',
      '2026-11-02',
      false,
      '2026-10-01',
      '2026-10-02',
    ]);
    // 2 November 2026 is a Monday.
    expect(spanOf('week', 2026, 11, 2)).toEqual([
      '2026-W44',
      '2026-10-26',
      '2026-11-02',
      true,
      '2026-10-19',
      '2026-10-26',
    ]);
    expect(spanOf('week', 2026, 11, 1)).toEqual([
      '2026-W44',
      '2026-10-26',
      '2026-11-01',
      false,
      '2026-10-19',
      '2026-10-25',
    ]);
    expect(spanOf('week', 2026, 11, 3)).toEqual([
      '2026-W45',
      '2026-11-02',
      '2026-11-03',
      false,
      '2026-10-26',
      '2026-10-27',
    ]);
    expect(spanOf('day', 2026, 11, 1)).toEqual([
      '2026-10-31',
      '2026-10-31',
      '2026-11-01',
      true,
      '2026-10-30',
      '2026-10-31',
    ]);
  });

  it('cuts the month before to as many days as the running one has, and never beyond its end', () => {
    expect(spanOf('month', 2026, 3, 31)).toEqual([
      '2026-03',
      '2026-03-01',
      '2026-03-31',
      false,
      '2026-02-01',
      '2026-03-01',
    ]);
  });

  it('names weeks as ISO 8601 does: by the year of their Thursday', () => {
    const nameOf = (year: number, month: number, day: number): string =>
      periodText(periodOf(dayOf(year, month, day), 'week'), 'week');
    // ISO 8601 week dates, https://en.wikipedia.org/wiki/ISO_week_date: 2008-12-29 is 2009-W01, 2010-01-03 is 2009-W53,
    // 2005-01-01 is 2004-W53, 2007-01-01 is 2007-W01.
    expect([nameOf(2008, 12, 29), nameOf(2010, 1, 3), nameOf(2005, 1, 1), nameOf(2007, 1, 1)]).toEqual([
      '2009-W01',
      '2009-W53',
      '2004-W53',
      '2007-W01',
    ]);
    // Another way of counting: how many Thursdays of that year have passed.
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1970, 1, 1), max: dayOf(2100, 12, 31) }), (day) => {
        const name = periodText(periodOf(day, 'week'), 'week');
        const thursday = day - ((day + 3) % 7) + 3;
        const year = Number(dayText(thursday).slice(0, 4));
        const week = Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1;
        expect(name).toBe(`${year}-W${String(week).padStart(2, '0')}`);
      }),
    );
  });
});

describe('A weekly review', () => {
  // As of Monday 19 October: the week of 12 to 18 October, W42. Ann bought for 30.00 on the 12th; in W41 nobody bought.
  const weekly = run(materialOf(shop({ asOf: dayOf(2026, 10, 19), period: 'week' })));

  it('names its sheets, ranges and lists by the week', () => {
    expect(weekly.spec('tiers').name).toBe('2026-W42 Tiers');
    expect(weekly.block('tiers', 'tiers').namedRange).toBe('MO_Tiers_2026_W42');
    expect(weekly.summary).toContain('Member review 2026-W42 (data before 2026-10-19)');
    expect(weekly.summary).toContain('see “2026-W42 Lifecycle”');
  });

  it('compares the week with the one before', () => {
    expect(shown(weekly.block('overview', 'revenue'))).toEqual([
      ['Item', '2026-W42', '2026-W41', 'Change', 'Change, %'],
      ['Revenue', 30, 0, 30, null],
      ['Per buyer', 30, null, null, null],
      ['Per order', 30, null, null, null],
    ]);
    // Active by orders and activity: in W42 Ann on the 12th, in W41 Ann on Sunday the 11th.
    expect(shown(weekly.block('overview', 'behaviour')).slice(1, 6)).toEqual([
      ['Active', 1, 1, 0, 0],
      ['New', 0, 0, 0, null],
      ['Returning', 1, 0, 1, null],
      ['Back again', 0, 1, -1, -1],
      ['Fell silent', 0, 1, -1, -1],
    ]);
  });

  it('shows thirteen weeks of the trend, the older money beside it', () => {
    const trend = weekly.block('overview', 'trend');
    expect(trend.heading).toBe('By week');
    expect(trend.header?.[0]).toBe('Week');
    // W30 to W42; Cid's 5.00 of 1 March (W09) are earlier.
    expect(trend.rows.map(([week]) => week)).toEqual(Array.from({ length: 13 }, (_, index) => `2026-W${30 + index}`));
    expect(trend.rows.flatMap(([week, , , revenue]) => (revenue ? [[week, revenue]] : []))).toEqual([
      ['2026-W32', 10],
      ['2026-W37', 20],
      ['2026-W40', 20],
      ['2026-W42', 30],
    ]);
    const lines = weekly.block('overview', 'reconciled').rows.map(([line]) => line);
    expect(lines).toContain('✓ agrees · Spent in all order rows 85 = weeks shown 80 + earlier 5');
  });

  it('says week where the monthly review says month', () => {
    expect(weekly.block('lifecycle', 'flow').heading).toBe('Who came and who went, by week');
    expect(weekly.block('method', 'general').rows[0]).toEqual([
      'Rows before the as-of day count; the reviewed week, Monday to Sunday, is the one of the day before it.',
    ]);
    expect(weekly.block('movement', 'first').rows[0][0]).toContain('next week’s review');
  });
});

describe('A daily review', () => {
  it('compares the day with the day before and shows two weeks', () => {
    // Monday 12 October: Ann bought for 30.00 and was active; on Sunday the 11th she only looked.
    const daily = run(materialOf(shop({ asOf: dayOf(2026, 10, 13), period: 'day' })));
    expect(daily.spec('overview').name).toBe('2026-10-12 Overview');
    expect(daily.block('tiers', 'tiers').namedRange).toBe('MO_Tiers_2026_10_12');
    expect(shown(daily.block('overview', 'behaviour')).slice(0, 2)).toEqual([
      ['Item', '2026-10-12', '2026-10-11', 'Change', 'Change, %'],
      ['Active', 1, 1, 0, 0],
    ]);
    const days = daily.block('overview', 'trend').rows.map(([day]) => day);
    expect([days.length, days[0], days[13]]).toEqual([14, '2026-09-29', '2026-10-12']);
  });

  it('asks for the rest of the day when a table ends the day before it', () => {
    // The last order row is of 12 October and activity ends on the 12th too: as of the 14th both lack the 13th.
    const { warnings } = run(materialOf(shop({ asOf: dayOf(2026, 10, 14), period: 'day' }))).results.dataCheck;
    expect(warnings).toEqual([
      'The latest row in Orders is of 2026-10-12: is this all of 2026-10-13?',
      'The latest row in Activity is of 2026-10-12: is this all of 2026-10-13?',
    ]);
  });
});

describe('Every period', () => {
  const periods = ['day', 'week', 'month'] as const;

  it('gives the same members, tiers, stages and funnel as of the same day, and sheets that agree', () => {
    fc.assert(
      // From the day after the first order on: before, no period has tiers.
      fc.property(fc.integer({ min: dayOf(2026, 3, 2), max: dayOf(2026, 11, 20) }), (asOf) => {
        const [daily, weekly, monthly] = periods.map((period) => run(materialOf(shop({ asOf, period }))));
        for (const one of [daily, weekly]) {
          expect(one.results.tiers.snapshot).toEqual(monthly.results.tiers.snapshot);
          expect(one.block('tiers', 'members').rows).toEqual(monthly.block('tiers', 'members').rows);
          expect(one.kept.funnel).toEqual(monthly.kept.funnel);
          expect(one.results.overview.warnings).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('leaves no placeholder in any sheet, in any language', () => {
    for (const language of LANGUAGES)
      for (const period of periods) {
        const ran = run(materialOf(shop({ language, period, asOf: dayOf(2026, 11, 4) })));
        const text = JSON.stringify(Object.values(ran.results).map(({ spec }) => spec)) + ran.summary;
        expect(text).not.toMatch(/\{(period|this|last|next|both|name|reviewed|header)\}/);
        expect(text).toContain(periodWords[language][period].reviewed);
      }
  });

  it('in Chinese says neither month nor last month of a week or a day', () => {
    for (const [language, month] of [
      ['zh-Hans', /本月|上月|下月|每月|按月|月份/],
      ['zh-Hant', /本月|上月|下月|每月|按月|月份/],
    ] as const)
      for (const period of ['day', 'week'] as const) {
        const ran = run(materialOf(shop({ language, period, asOf: dayOf(2026, 10, 14) })));
        const text = JSON.stringify(['overview', 'lifecycle', 'movement'].map((id) => ran.spec(id)));
        expect(text).not.toMatch(month);
      }
  });
});
