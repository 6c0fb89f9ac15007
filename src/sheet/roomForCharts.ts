import { lastRow } from './bounds.ts';
import type { Block, Chart } from './sheetSpec.ts';
import { textWidth } from './textWidth.ts';

/** A row's usual height in pixels. */
const ROW = 21;
/** Pixels between a chart and the block beside it. */
const GAP = 16;
/** Pixels of one half-width character of a sentence at 10 pt. */
const CHARACTER = 6.5;
const MOST_WIDENED = 320;

/** The last row that a chart covers. */
export const lastChartRow = ({ row, height }: Chart): number => row + Math.ceil(height / ROW);

/** Widens the free column before a block that a chart would reach over: a chart never lies over data, nor over sentences. */
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
  for (const prose of blocks.filter(isProse)) widenForProse(wide, prose, blocks, charts);
  return wide;
}

const isProse = ({ header, formats }: Block): boolean => !header && formats.length === 1 && formats[0] === 'line';

/** Widens the column before what stands beside sentences, within reason: a chart would cover them, a cell would cut them off. */
function widenForProse(wide: number[], prose: Block, blocks: readonly Block[], charts: readonly Chart[]): void {
  const { row, column, rows } = prose;
  const end = lastRow(prose);
  const beside = [
    ...blocks.filter((block) => block.row - 1 <= end && lastRow(block) >= row),
    ...charts.filter((chart) => chart.row <= end && lastChartRow(chart) >= row),
  ].filter((other) => other.column > column && other.column - 2 < wide.length);
  if (beside.length === 0) return;
  const next = Math.min(...beside.map((other) => other.column));
  const room = wide.slice(column - 1, next - 1).reduce((sum, width) => sum + width, 0);
  const longest = rows.reduce((most, [cell]) => Math.max(most, textWidth(String(cell))), 0);
  wide[next - 2] += Math.min(MOST_WIDENED, Math.max(0, longest * CHARACTER + GAP - room));
}
