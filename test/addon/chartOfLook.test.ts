import { describe, expect, test } from 'vitest';
import { chartOfLook } from '../../src/addon/analysis/chartOfLook.ts';
import { seriesChart } from '../../src/analyses/seriesChart.ts';
import type { Block } from '../../src/sheet/sheetSpec.ts';

const result: Block = {
  id: 'result',
  row: 5,
  column: 1,
  header: ['label', 'day', 'step', 'members'],
  rows: [
    ['x', 1, 'view', 9],
    ['y', 1, 'pay', 4],
    ['z', 2, 'view', 7],
  ],
  formats: ['text', 'whole', 'text', 'whole'],
};
const place = { title: 'Funnel', before: 1, row: 6, column: 6 };

describe('chartOfLook(look) names both axes', () => {
  test('of columns of the result, by their headers', () => {
    const { chart } = chartOfLook({ type: 'line', columns: [0, 2] }, result, place);
    expect(chart.axisTitles).toEqual({ horizontal: 'day', vertical: 'members' });
  });

  test('of series that stand below each other, and the small table too', () => {
    const rows = result.rows.map((row) => row.slice(1) as (string | number)[]);
    const look = seriesChart('line', rows, { axis: 0, name: 1, value: 2 })!;
    const { chart, blocks } = chartOfLook(look, result, place);
    expect(chart.axisTitles).toEqual({ horizontal: 'day', vertical: 'members' });
    expect([blocks[0]!.header, ...blocks[0]!.rows]).toEqual([
      ['day', 'view', 'pay'],
      [1, 9, 4],
      [2, 7, null],
    ]);
  });

  test('of a table of its own, by its first header and what the look calls its values', () => {
    const data = { header: ['periods later', 'average'], rows: [['0', 1]] };
    const { chart } = chartOfLook({ type: 'line', measure: 'weighted average', data }, result, place);
    expect(chart.axisTitles).toEqual({ horizontal: 'periods later', vertical: 'weighted average' });
  });
});
