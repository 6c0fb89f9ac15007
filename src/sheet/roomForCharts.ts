import { lastRow } from './bounds.ts';
import type { Block, Chart } from './sheetSpec.ts';

/** A row's usual height in pixels. */
const ROW = 21;
/** Pixels between a chart and the block beside it. */
const GAP = 16;

/** The last row that a chart covers. */
export const lastChartRow = ({ row, height }: Chart): number => row + Math.ceil(height / ROW);

/** Widens the free column before a block that a chart would reach over: a chart never lies over data. */
export function roomForCharts(widths: readonly number[], blocks: readonly Block[], charts: readonly Chart[]): number[] {
  const wide = widths.slice();
  for (const chart of charts) {
    const beside = blocks.filter(
      (block) => block.column > chart.column && block.row - 1 <= lastChartRow(chart) && lastRow(block) >= chart.row,
    );
    if (beside.length === 0) continue;
    const next = Math.min(...beside.map(({ column }) => column));
    const room = wide.slice(chart.column - 1, next - 1).reduce((sum, width) => sum + width, 0);
    wide[next - 2] += Math.max(0, chart.width + GAP - room);
  }
  return wide;
}
