import type { Rectangle } from '../model/rectangle.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Chart } from '../model/sheetParts.ts';
import type { Workbook } from '../model/workbook.ts';
import type { ChartSeries, ChartView } from '../page/protocol.ts';

const TYPES: Record<string, ChartView['type']> = {
  BAR: 'bar',
  COLUMN: 'column',
  LINE: 'line',
  AREA: 'area',
  PIE: 'pie',
  COMBO: 'column',
};
const SIZE = { width: 600, height: 371 };
/** More points than pixels help nobody. */
const MOST_POINTS = 2000;

/** An embedded chart with the numbers it draws, read from its ranges: the first column is the axis, each other one a series. */
export function viewChart(workbook: Workbook, chart: Chart): ChartView {
  const columns = chart.ranges.flatMap((range) => {
    const sheet = workbook.sheetById(range.sheetId);
    return sheet ? columnsOf(sheet, range.area) : [];
  });
  const option = (path: string) => optionOf(chart.options, path);
  const text = (path: string) => {
    const value = option(path);
    return typeof value === 'string' ? value : '';
  };
  const [axis, ...rest] = columns;
  const headers = chart.headers > 0 ? chart.headers : guessHeaders(rest);
  const series = rest.map((column, i) => seriesOf(column, headers, text(`series.${i}.labelInLegend`)));
  const stacked = option('isStacked');
  const format = text('vAxis.format') + text('hAxis.format');
  return {
    id: String(chart.id),
    type: TYPES[chart.type] ?? 'column',
    stacked: stacked === true || (typeof stacked === 'string' && stacked !== 'false'),
    title: text('title'),
    categories: axis ? shownFrom(axis, headers) : [],
    series,
    colors: colorsOf(option('colors'), series.length, (i) => text(`series.${i}.color`)),
    percentAxis: format.includes('%') || format.includes('percent') || (rest[0]?.format(headers) ?? '').includes('%'),
    horizontalTitle: text('hAxis.title'),
    verticalTitle: text('vAxis.title'),
    row: chart.position.row,
    column: chart.position.column,
    offsetX: chart.position.offsetX,
    offsetY: chart.position.offsetY,
    width: Number(option('width')) || SIZE.width,
    height: Number(option('height')) || SIZE.height,
  };
}

interface Column {
  rows: number;
  value(offset: number): number | null;
  shown(offset: number): string;
  format(offset: number): string;
}

function columnsOf(sheet: Sheet, area: Rectangle): Column[] {
  const rows = Math.min(area.rows, MOST_POINTS, Math.max(0, sheet.rowCount - area.row + 1));
  return Array.from({ length: area.columns }, (_, i) => ({
    rows,
    value(offset: number) {
      const value = sheet.value(area.row + offset, area.column + i);
      return typeof value === 'number' ? value : null;
    },
    shown: (offset: number) => sheet.display(area.row + offset, area.column + i),
    format: (offset: number) => sheet.numberFormat(area.row + offset, area.column + i),
  }));
}

/** Unless told, a first row of words over numbers is the header. */
function guessHeaders(series: readonly Column[]): number {
  const named =
    series.length > 0 &&
    series.every((column) => column.rows > 1 && column.value(0) === null && column.shown(0) !== '');
  return named ? 1 : 0;
}

function shownFrom(column: Column, headers: number): string[] {
  return Array.from({ length: Math.max(0, column.rows - headers) }, (_, i) => column.shown(i + headers));
}

function seriesOf(column: Column, headers: number, label: string): ChartSeries {
  const count = Math.max(0, column.rows - headers);
  return {
    name: label || (headers > 0 ? column.shown(headers - 1) : ''),
    values: Array.from({ length: count }, (_, i) => column.value(i + headers)),
    shown: shownFrom(column, headers),
  };
}

function colorsOf(list: unknown, count: number, own: (i: number) => string): string[] {
  const given = Array.isArray(list) ? list.map(String) : [];
  const colors = Array.from({ length: Math.max(count, given.length) }, (_, i) => own(i) || given[i] || '');
  return colors.some((color) => color !== '') ? colors : [];
}

/** Options come as 'hAxis.title' or nested. */
function optionOf(options: Readonly<Record<string, unknown>>, path: string): unknown {
  if (path in options) return options[path];
  const parts = path.split('.');
  for (let i = parts.length - 1; i > 0; i--) {
    const holder = options[parts.slice(0, i).join('.')];
    if (typeof holder === 'object' && holder !== null)
      return optionOf(holder as Record<string, unknown>, parts.slice(i).join('.'));
  }
  return undefined;
}
