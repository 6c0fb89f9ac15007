import type { SheetChart } from 'hucre/xlsx';
import type { Chart, ChartRange } from '../model/sheetParts.ts';
import type { Workbook } from '../model/workbook.ts';
import { areaText, quoted } from './references.ts';

const KINDS: Record<string, SheetChart['type']> = {
  BAR: 'bar',
  COLUMN: 'column',
  LINE: 'line',
  PIE: 'pie',
  AREA: 'area',
  SCATTER: 'scatter',
};

/** A chart of the model as a native one. The first range is the axis, each further one a series. null for a kind that the file can't hold. */
export function chartOf(workbook: Workbook, chart: Chart): SheetChart | null {
  const type = KINDS[chart.type];
  const [axis, ...series] = chart.ranges;
  if (!type || !axis || series.length === 0) return null;
  const { options, position, headers } = chart;
  const percent = Object.entries(options).some(
    ([name, value]) => /Axis/.test(name) && JSON.stringify(value)?.includes('0%'),
  );
  const height = Math.ceil(Number(options.height ?? 300) / 21);
  const width = Math.ceil(Number(options.width ?? 500) / 100);
  const valueAxis = { ...(percent ? { numberFormat: { formatCode: '0%' }, scale: { min: 0, max: 1 } } : {}) };
  return {
    type,
    title: String(options.title ?? ''),
    altText: String(options.title ?? ''),
    ...(options.isStacked ? { barGrouping: 'stacked' as const, overlap: 100 } : {}),
    legend: series.length > 1 ? 'bottom' : false,
    axes: { y: valueAxis, ...(type === 'bar' ? { x: { reverse: true } } : {}) },
    anchor: {
      from: { row: position.row - 1, col: position.column - 1 },
      to: { row: position.row - 1 + height, col: position.column - 1 + width },
    },
    series: series.map((range, index) => ({
      name: headers > 0 ? nameOf(workbook, range) : undefined,
      values: body(workbook, range, headers),
      categories: body(workbook, axis, headers),
      color: colourOf(options, index),
    })),
  };
}

function body(workbook: Workbook, { sheetId, area }: ChartRange, headers: number): string {
  const name = workbook.sheetById(sheetId)?.name ?? '';
  return `${quoted(name)}!${areaText({ ...area, row: area.row + headers, rows: area.rows - headers }, true)}`;
}

const nameOf = (workbook: Workbook, { sheetId, area }: ChartRange): string =>
  workbook.sheetById(sheetId)?.display(area.row, area.column) ?? '';

function colourOf(options: Record<string, unknown>, index: number): string | undefined {
  const colours = options.colors as readonly string[] | undefined;
  return colours?.[index % colours.length]?.replace('#', '').toUpperCase();
}
