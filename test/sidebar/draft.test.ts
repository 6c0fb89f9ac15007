import { describe, expect, test } from 'vitest';
import type { FoundTable } from '../../src/addon/api.ts';
import { columnFaults } from '../../src/sidebar/plan/columnFaults.ts';
import { columnLetters } from '../../src/sidebar/plan/columnLetters.ts';
import { dataEnds } from '../../src/sidebar/plan/dataEnd.ts';
import { draftAgain, planOf, withKind } from '../../src/sidebar/plan/draft.ts';
import {
  asOfForMonth,
  isDay,
  lastDayOfMonth,
  monthReviewed,
  monthsBack,
  proposedAsOf,
} from '../../src/sidebar/plan/month.ts';
import { aFile } from './fakeFile.ts';

const { boot, found } = aFile('en');
const today = '2026-11-15';
const fresh = () => draftAgain(found, null, boot, today)!;
const reaching = (lastDay: string): FoundTable[] => found.tables.map((table) => ({ ...table, lastDay }));

describe('months', () => {
  test('the month reviewed is the one of the day before the as-of day', () => {
    expect(['2026-11-01', '2026-11-02', '2026-01-01', '2024-03-01'].map(monthReviewed)).toEqual([
      '2026-10',
      '2026-11',
      '2025-12',
      '2024-02',
    ]);
  });
  test('the last complete month is proposed, on every day of a month', () => {
    expect(['2026-11-01', '2026-11-30', '2026-01-15'].map(proposedAsOf)).toEqual([
      '2026-11-01',
      '2026-11-01',
      '2026-01-01',
    ]);
  });
  test('a month is reviewed as of the first day of the next', () => {
    expect([asOfForMonth('2026-12'), lastDayOfMonth('2024-02')]).toEqual(['2027-01-01', '2024-02-29']);
    expect(monthsBack('2026-02', 3)).toEqual(['2026-02', '2026-01', '2025-12']);
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
  test('counts only up to the as-of day of a month that is cut', () => {
    expect(dataEnds(reaching('2026-10-08'), '2026-10-10')).toEqual([]);
  });
});

describe('a draft of the plan', () => {
  test('of sample data reviews the last month that they hold', () => {
    const sample = draftAgain({ ...found, tables: reaching('2026-03-31') }, null, { ...boot, hasSample: true }, today)!;
    expect(sample.asOf).toBe('2026-04-01');
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
