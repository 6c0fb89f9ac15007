import { describe, expect, test } from 'vitest';
import type { FoundTable } from '../../src/addon/api.ts';
import { columnFaults } from '../../src/sidebar/plan/columnFaults.ts';
import { columnLetters } from '../../src/sidebar/plan/columnLetters.ts';
import { dataEnds } from '../../src/sidebar/plan/dataEnd.ts';
import { asOfProposed, checkPlanOf, draftAgain, planOf, withKind } from '../../src/sidebar/plan/draft.ts';
import { asOfFor, isDay, lastDayOf, periodReviewed, periodsBack, proposedAsOf } from '../../src/sidebar/plan/period.ts';
import { aFile } from './fakeFile.ts';

const { boot, found } = aFile('en');
const today = '2026-11-15';
const fresh = () => draftAgain(found, null, boot, today)!;
const reaching = (lastDay: string): FoundTable[] => found.tables.map((table) => ({ ...table, lastDay }));

describe('months', () => {
  test('the month reviewed is the one of the day before the as-of day', () => {
    expect(['2026-11-01', '2026-11-02', '2026-01-01', '2024-03-01'].map((asOf) => periodReviewed(asOf))).toEqual([
      '2026-10',
      '2026-11',
      '2025-12',
      '2024-02',
    ]);
  });
  test('the last complete month is proposed, on every day of a month', () => {
    expect(['2026-11-01', '2026-11-30', '2026-01-15'].map((day) => proposedAsOf(day))).toEqual([
      '2026-11-01',
      '2026-11-01',
      '2026-01-01',
    ]);
  });
  test('a month is reviewed as of the first day of the next', () => {
    expect([asOfFor('2026-12'), lastDayOf('2024-02')]).toEqual(['2027-01-01', '2024-02-29']);
    expect(periodsBack('2026-02', 3)).toEqual(['2026-02', '2026-01', '2025-12']);
  });
  test('weeks go from Monday to Sunday and are named as ISO 8601 does', () => {
    // 15 November 2026 is a Sunday; 2026 has 53 weeks, since its 1 January is a Thursday.
    expect([proposedAsOf(today, 'week'), periodReviewed('2026-11-09', 'week')]).toEqual(['2026-11-09', '2026-W45']);
    expect([asOfFor('2026-W45'), lastDayOf('2026-W45')]).toEqual(['2026-11-09', '2026-11-08']);
    expect(periodsBack('2027-W01', 3)).toEqual(['2027-W01', '2026-W53', '2026-W52']);
  });
  test('of a day, yesterday is proposed', () => {
    expect([proposedAsOf(today, 'day'), periodReviewed(today, 'day')]).toEqual(['2026-11-15', '2026-11-14']);
    expect([asOfFor('2026-12-31'), ...periodsBack('2026-03-01', 2)]).toEqual([
      '2027-01-01',
      '2026-03-01',
      '2026-02-28',
    ]);
  });
  test('only days that exist are days', () => {
    expect(['2026-02-28', '2026-02-30', '2026-2-1', ''].map(isDay)).toEqual([true, false, false, false]);
  });
});

describe('dataEnds(tables, asOf)', () => {
  test('is silent when orders and activity reach the end of the month, or all but three days of it', () => {
    expect(dataEnds(reaching('2026-10-28'), '2026-11-01')).toEqual([]);
  });
  test('tells data that end before the month begins, and data that end early in it', () => {
    expect(dataEnds(reaching('2026-09-30'), '2026-11-01').map(({ before }) => before)).toEqual([true, true]);
    expect(dataEnds(reaching('2026-10-27'), '2026-11-01').map(({ kind, before }) => [kind, before])).toEqual([
      ['orders', false],
      ['activity', false],
    ]);
  });
  test('leaves one quiet day to a week and none to a day', () => {
    expect(dataEnds(reaching('2026-11-07'), '2026-11-09', 'week')).toEqual([]);
    expect(dataEnds(reaching('2026-11-06'), '2026-11-09', 'week').map(({ before }) => before)).toEqual([false, false]);
    expect(dataEnds(reaching('2026-11-14'), '2026-11-15', 'day')).toEqual([]);
    expect(dataEnds(reaching('2026-11-13'), '2026-11-15', 'day').map(({ before }) => before)).toEqual([true, true]);
  });
  test('counts only up to the as-of day of a month that is cut', () => {
    expect(dataEnds(reaching('2026-10-08'), '2026-10-10')).toEqual([]);
  });
});

describe('a draft of the plan', () => {
  test('of sample data reviews the last month that they hold', () => {
    const sample = draftAgain({ ...found, tables: reaching('2026-03-31') }, null, { ...boot, hasSample: true }, today)!;
    expect(sample.asOf).toBe('2026-04-01');
  });
  test('of sample data proposes the last week or day that they hold', () => {
    const tables = reaching('2026-03-31');
    const held = (period: 'week' | 'day') => asOfProposed(tables, { ...boot, hasSample: true }, period, today);
    // 31 March 2026 is a Tuesday: its week ends on 5 April.
    expect([held('week'), held('day')]).toEqual(['2026-04-06', '2026-04-01']);
  });
  test('checks the data up to their last day, or to today when they go beyond', () => {
    const checked = (lastDay: string) => checkPlanOf({ ...fresh(), tables: reaching(lastDay) }, today);
    expect([checked('2026-10-31').asOf, checked('2026-10-31').only]).toEqual(['', 'dataCheck']);
    expect(['2026-11-15', '2062-01-01', ''].map((day) => checked(day).asOf)).toEqual(Array(3).fill('2026-11-16'));
  });
  test('keeps the choices at another look, and takes the words of the new language', () => {
    const before = fresh();
    const table = before.tables[1]!;
    const chosen = {
      ...before,
      asOf: '2026-10-01',
      tables: before.tables.map((other) => (other === table ? { ...table, use: false } : other)),
    };
    const hant = aFile('zh-Hant').found;
    const sameHeaders = {
      ...hant,
      tables: hant.tables.map((other, at) => ({ ...other, columns: found.tables[at]!.columns })),
    };
    const after = draftAgain(sameHeaders, chosen, boot, today)!;
    expect([after.asOf, after.tables[1]!.use, after.tables[1]!.fields[1]!.name]).toEqual([
      '2026-10-01',
      false,
      '會員編號',
    ]);
  });
  test('begins anew when none of the tables was there before, and is nothing without tables', () => {
    const before = { ...fresh(), asOf: '2026-02-01' };
    const others = { ...found, tables: found.tables.map((table) => ({ ...table, key: `x${table.key}` })) };
    expect(draftAgain(others, before, boot, today)!.asOf).toBe('2026-11-01');
    expect(draftAgain({ ...found, tables: [] }, before, boot, today)).toBeNull();
  });
  test('is sent with every column of every table, trimmed', () => {
    const plan = planOf({ ...fresh(), name: ' Lin ', options: { rfmScheme: 'eight', funnelSteps: ['view', ' '] } });
    expect([plan.name, plan.options.funnelSteps, plan.tables.map(({ columns }) => columns.length)]).toEqual([
      'Lin',
      ['view'],
      [7, 6, 3],
    ]);
  });
});

describe('columns', () => {
  test('a table of another kind keeps the fields that both kinds have', () => {
    const changed = withKind(found, found.tables[2]!, 'orders');
    expect(changed.columns.map(({ field }) => field)).toEqual(['user_id', '', '']);
    expect(columnFaults([changed]).map(({ kind, field }) => [kind, field])).toEqual([['missing', 'Order date']]);
  });
  test('a table that is not used has no faults', () => {
    expect(columnFaults([{ ...withKind(found, found.tables[2]!, 'orders'), use: false }])).toEqual([]);
  });
  test('letters go on after Z', () => {
    expect([1, 26, 27, 52, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA']);
  });
});
