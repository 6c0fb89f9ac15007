import { lastRow } from '../../sheet/bounds.ts';
import { columnWidths } from '../../sheet/columnWidths.ts';
import { inferFormats } from '../../sheet/inferFormats.ts';
import type { Block, Chart, LookChart } from '../../sheet/sheetSpec.ts';

const WIDTH = 600;
const HEIGHT = 336;
/** Rows that a chart takes at the right of a result, with a free one below. */
const CHART_ROWS = 18;
/** A result of more rows would push what stands below it out of sight. */
const SHORT = 30;

interface Drawn {
  readonly chart: Chart;
  /** The small table that is drawn where that is not the result itself. */
  readonly blocks: readonly Block[];
  /** Rows that the chart takes at the right of the result, where the method then stands below it. */
  readonly rows: number;
}

/**
 * The chart of a result. It stands at the right, at the place given; or below the result beside the small table that it
 * draws, where the result is short and wide enough for that.
 */
export function chartOfLook(
  { type, percent, columns = [], rows, data, measure: named }: LookChart,
  result: Block,
  place: { readonly title: string; readonly before: number; readonly row: number; readonly column: number },
): Drawn {
  const { title, before, row, column } = place;
  const size = { width: WIDTH, height: HEIGHT };
  const headerOf = (of: number | undefined): string | undefined =>
    of === undefined ? of : result.header?.[of + before];
  const beside = { id: 'chart', type, title, row, column, ...size, percentAxis: percent };
  if (!data) {
    const drawn = columns.map((each) => each + before);
    const [axis, ...series] = drawn.map((each) => result.header?.[each]);
    const axisTitles = { horizontal: axis, vertical: series.length === 1 ? series[0] : undefined };
    return { chart: { ...beside, block: result.id, columns: drawn, rows, axisTitles }, blocks: [], rows: CHART_ROWS };
  }
  const [axis] = inferFormats(data.header, data.rows).formats;
  const points = data.rows.flatMap(([, ...values]) => values.map((value) => [value]));
  const [measure] = percent ? (['percent'] as const) : inferFormats([''], points).formats;
  const formats = data.header.map((_, index) => (index === 0 ? axis : measure));
  const horizontal = data.header[0] || headerOf(columns[0]);
  const header = [horizontal ?? '', ...data.header.slice(1)];
  const below = { row: lastRow(result) + 4, column: 1, heading: title };
  const block: Block = { id: 'chartData', ...below, header, rows: data.rows, formats };
  const chart = {
    ...beside,
    block: block.id,
    columns: [...formats.keys()],
    axisTitles: { horizontal, vertical: named ?? headerOf(columns[1]) },
  };
  const next = formats.length + 2;
  const room = columnWidths([result, block])
    .slice(next - 1)
    .reduce((sum, width) => sum + width, 0);
  const fitsBelow = room >= WIDTH && result.rows.length <= SHORT;
  return fitsBelow
    ? { chart: { ...chart, row: block.row, column: next }, blocks: [block], rows: 0 }
    : { chart, blocks: [block], rows: CHART_ROWS };
}
