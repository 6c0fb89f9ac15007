import { describe, expect, it } from 'vitest';
import { type StepTable, stepNames } from '../../src/reviews/material/stepNames.ts';

const table = (sheet: string, header = '日期', unique = true): StepTable => ({ sheet, header, unique });

describe('steps that several tables stand for', () => {
  it('are what their dates are called', () => {
    expect(stepNames([table('a', '访问时间'), table('b', '下單時間'), table('c', 'pay_date')])).toEqual([
      '访问',
      '下單',
      'pay',
    ]);
  });

  it('are what their sheets are called where the dates have one name', () => {
    expect(stepNames([table('1 曝光'), table('2 注册'), table('3 下单')])).toEqual(['1 曝光', '2 注册', '3 下单']);
    expect(stepNames([table('step1'), table('step2')])).toEqual(['step1', 'step2']);
  });

  it('are none where the sheets are months of one log', () => {
    expect(stepNames([table('visits_Sep'), table('visits_Oct')])).toEqual([]);
    expect(stepNames([table('访问 2026-09'), table('访问 2026-10')])).toEqual([]);
    expect(stepNames([table('9月'), table('10月')])).toEqual([]);
  });

  it('are none where members come back in most tables: shops or groups with a log each', () => {
    expect(stepNames([table('Shop A', 'date', false), table('Shop B', 'date', false)])).toEqual([]);
    // A first step may be done often: half of the tables are enough.
    expect(stepNames([table('visit', 'date', false), table('pay', 'date')])).toEqual(['visit', 'pay']);
  });

  it('are none of one table', () => expect(stepNames([table('visit', '访问时间')])).toEqual([]));
});
