import type { Block, Chart, SheetSpec } from '../../sheet/sheetSpec.ts';
import { firstBodyRow } from './layout.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Colours of Okabe and Ito: told apart by colour-blind people too. */
const SERIES = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#f0e442'];

/** The sheet's charts, one call each at the end: a chart never lies over data because the spec places it beside. */
export function insertCharts(sheet: Sheet, spec: SheetSpec): void {
  for (const chart of spec.charts) {
    const block = spec.blocks.find(({ id }) => id === chart.block);
    if (block && block.rows.length > 0) sheet.insertChart(buildChart(sheet, chart, block));
  }
}

function buildChart(sheet: Sheet, chart: Chart, block: Block): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { from, to } = chart.rows ?? { from: 0, to: block.rows.length };
  // The header row goes along as the series' names when it stands right above the rows that are drawn.
  const withHeader = block.header !== undefined && from === 0;
  const top = withHeader ? block.row : firstBodyRow(block) + from;
  const height = to - from + (withHeader ? 1 : 0);
  let builder = sheet.newChart();
  for (const column of chart.columns) builder = builder.addRange(sheet.getRange(top, block.column + column, height, 1));
  builder = builder
    .setNumHeaders(withHeader ? 1 : 0)
    .setPosition(chart.row, chart.column, 0, 0)
    .setOption('title', chart.title)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setOption('colors', SERIES)
    .setOption('legend', { position: chart.columns.length > 2 ? 'bottom' : 'none' });
  const { horizontal, vertical } = chart.axisTitles ?? {};
  const valueAxis = chart.type === 'bar' ? 'hAxis' : 'vAxis';
  const groupAxis = chart.type === 'bar' ? 'vAxis' : 'hAxis';
  builder = builder
    .setOption(valueAxis, {
      title: vertical ?? '',
      minValue: 0,
      ...(chart.percentAxis ? { format: '0%', maxValue: 1 } : {}),
    })
    .setOption(groupAxis, { title: horizontal ?? '' });
  switch (chart.type) {
    case 'bar':
      return builder.asBarChart().build();
    case 'line':
      return builder.asLineChart().build();
    case 'stackedColumn':
      return builder.asColumnChart().setStacked().build();
    default:
      return builder.asColumnChart().build();
  }
}
