import { describe, expect, it } from 'vitest';
import { formatValue } from '../../../src/host/formulas/index.ts';

const table = (rows: readonly [unknown, string, string, string][]) => {
  for (const [value, format, locale, shown] of rows) {
    it(`shows ${JSON.stringify(value)} as ${shown} in ${format === '' ? 'the automatic format' : format}, ${locale}`, () => {
      expect(formatValue(value as number, format, locale)).toBe(shown);
    });
  }
};

describe('formatValue', () => {
  table([
    [7, '', 'en_US', '7'],
    [1 / 3, '', 'en_US', '0.3333333333'],
    [0.1 + 0.2, '', 'en_US', '0.3'],
    [0.1, '0.###############', 'en_US', '0.1'],
    [1.5, '', 'de_DE', '1,5'],
    [13_800_138_000, '', 'en_US', '13800138000'],
    [123_456_789_012_345_680, '', 'en_US', '1.23457E+17'],
    [1e-7, '', 'en_US', '1E-07'],
    [true, '', 'en_US', 'TRUE'],
    [true, '', 'de_DE', 'WAHR'],
    ['text', '0.00', 'en_US', 'text'],
    [{ error: '#N/A', message: '' }, '', 'en_US', '#N/A'],
    [0.256, '0%', 'en_US', '26%'],
    [1234.5, '#,##0.00', 'en_US', '1,234.50'],
    [1234.5, '#,##0.00', 'de_DE', '1.234,50'],
    [-5, '"$"#,##0.00', 'en_US', '-$5.00'],
    [5.2, '[$€]#,##0.00', 'en_US', '€5.20'],
    [100_000, '0.00E+00', 'en_US', '1.00E+05'],
    [5, '@', 'en_US', '5'],
    // 46027 is 2026-01-05, a Monday: days since 1899-12-30.
    [46_027, 'm/d/yyyy', 'en_US', '1/5/2026'],
    [46_027, 'yyyy-MM-dd', 'en_US', '2026-01-05'],
    [46_027, 'dddd d mmmm', 'en_US', 'Monday 5 January'],
    [46_027, 'd mmmm yyyy', 'de_DE', '5 Januar 2026'],
    [46_027, 'yyyy"年"m"月"d"日"', 'zh_CN', '2026年1月5日'],
    [46_027.5, 'yyyy-mm-dd h:mm:ss', 'en_US', '2026-01-05 12:00:00'],
    [0.625, 'h:mm am/pm', 'en_US', '3:00 PM'],
    [0.625, 'am/pm h:mm', 'zh_CN', '下午 3:00'],
    [1.5, '[h]:mm:ss', 'en_US', '36:00:00'],
    [60, 'yyyy-mm-dd', 'en_US', '1900-02-28'],
    [5, 'not [a format', 'en_US', '5'],
  ]);
});
