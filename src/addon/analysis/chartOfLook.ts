import { lastRow } from '../../sheet/bounds.ts';
import { inferFormats } from '../../sheet/inferFormats.ts';
import type { Block, Chart, LookChart } from '../../sheet/sheetSpec.ts';

const WIDTH = 600;
const HEIGHT = 336;
/** Rows that a chart takes at the right of a result, with a free one below. */
export const CHART_ROWS = 18;

/** The chart at the right of a result, and the small table that it draws where that is not the result itself. */
export function chartOfLook(
  { type, percent, columns = [], rows, data }: LookChart,
  result: Block,
  place: { readonly title: string; readonly before: number; readonly row: number; readonly column: number },
): { chart: Chart; blocks: Block[] } {
  const { title, before, row, column } = place;
  const around = { id: 'chart', type, title, row, column, width: WIDTH, height: HEIGHT, percentAxis: percent };
  if (!data) {
    const drawn = columns.map((each) => each + before);
    const [axis, ...series] = drawn.map((each) => result.header?.[each]);
    const axisTitles = { horizontal: axis, vertical: series.length === 1 ? series[0] : undefined };
    return { chart: { ...around, block: result.id, columns: drawn, rows, axisTitles }, blocks: [] };
  }
  const inferred = inferFormats(data.header, data.rows).formats;
  const formats = inferred.map((format, index) => (percent && index > 0 ? 'percent' : format));
  const block: Block = { id: 'chartData', row: lastRow(result) + 4, column: 1, heading: title, ...data, formats };
  return { chart: { ...around, block: block.id, columns: [...formats.keys()] }, blocks: [block] };
}
