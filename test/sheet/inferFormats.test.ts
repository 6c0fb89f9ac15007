import { describe, expect, test } from 'vitest';
import { inferFormats } from '../../src/sheet/inferFormats.ts';
import type { OutCell } from '../../src/sheet/sheetSpec.ts';

const formatOf = (header: string, ...cells: OutCell[]) =>
  inferFormats(
    [header],
    cells.map((cell) => [cell]),
  ).formats[0];

describe('inferFormats', () => {
  test.each<[string, string, OutCell[]]>([
    ['text', 'tier', ['Loyal', null, 'Lost']],
    ['day', 'cohort', [{ day: 20_000 }, { day: 20_031 }, 'weighted average']],
    ['moment', 'time', [{ moment: 1e12 }, { day: 20_031 }]],
    ['percent', '% of first', [1, 0.31, null]],
    ['percent', '占第一步', [1, 0.31]],
    ['whole', '% of first', [100, 31]],
    ['money', 'spent', [544.52, 12]],
    ['whole', 'orders', [6, 1, 11]],
    ['decimal', 'average gap (days)', [43.2, 38, 77.333_333]],
    ['number', 'p', [0.034_5, 0.000_001]],
    ['fine', 'standard error', [0.178_885_438, 0, null]],
    ['hundredths', 'pulse', [1.583_333_333, 3, 0.4]],
    ['hundredths', 'change', [1276.42, -410.9, 0]],
    ['number', 'estimate', [0.001, 250.4]],
    ['plain', 'value', ['converged', 0.24]],
    ['money', 'Clean amounts spent', [...new Array(19).fill(12.5), '? “n/a?” is not an amount of money.']],
    ['plain', 'spent', [...new Array(5).fill(12.5), '? “n/a?” is not an amount of money.']],
    ['percent', '% of plan', [0.667, 1.2]],
    ['plain', 'nothing', [null, null]],
    ['plain', 'qualified', [true, false]],
  ])('is %s for a column %s', (format, header, cells) => {
    expect(formatOf(header, ...cells)).toBe(format);
  });

  test('shows money with as many decimals as any of it has, never with one', () => {
    expect(
      inferFormats(
        ['spent', 'orders'],
        [
          [5, 0.125],
          [5.5, 1],
          [3, 2],
        ],
      ),
    ).toEqual({
      formats: ['money', 'hundredths'],
      moneyScale: 2,
    });
  });

  test('gives one format to columns that count 0, 1, 2', () => {
    const { formats } = inferFormats(
      ['cohort', '0', '1', '2'],
      [
        ['a', 45, 60.5, 70],
        ['b', 35, 42.5, null],
      ],
    );
    expect(formats).toEqual(['text', 'decimal', 'decimal', 'decimal']);
  });

  test('a blank column is one of numbers behind numbers, and says nothing behind words', () => {
    const rows = [
      ['Ads', null, 3, null, null],
      ['Club', null, 5, null, null],
    ];
    expect(inferFormats(['channel', 'note', 'orders', 'last year', 'more'], rows).formats).toEqual([
      'text',
      'plain',
      'whole',
      'number',
      'number',
    ]);
  });
});
