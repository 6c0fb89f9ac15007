import type { SheetChart } from 'hucre/xlsx';
import type { Sheet } from '../model/sheet.ts';
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

/** A chart of a sheet as a native one. The first range is the axis, each further one a series. null for a kind that the file can't hold. */
export function chartOf(sheet: Sheet, chart: Chart): SheetChart | null {
  const { workbook } = sheet;
  const type = KINDS[chart.type];
  const [axis, ...series] = chart.ranges;
  if (!type || !axis || series.length === 0) return null;
  const { options, position, headers } = chart;
  const percent = Object.entries(options).some(
    ([name, value]) => /Axis/.test(name) && JSON.stringify(value)?.includes('0%'),
  );
  const quiet = { majorTickMark: 'none', minorTickMark: 'none' } as const;
  const lying = type === 'bar';
  const titleOf = (name: string): string | undefined =>
    (options[name] as { title?: string } | undefined)?.title || undefined;
  return {
    type,
    title: String(options.title ?? ''),
    titleFontSize: 12,
    altText: String(options.title ?? ''),
    gapWidth: 50,
    ...(options.isStacked ? { barGrouping: 'stacked' as const, overlap: 100 } : {}),
    legend: series.length > 1 ? 'bottom' : false,
    axes: {
      // Months stay below the bars that lead down from zero.
      x: {
        ...quiet,
        title: titleOf(lying ? 'vAxis' : 'hAxis'),
        tickLblPos: 'low',
        ...(lying ? { reverse: true } : {}),
      },
      y: {
        ...quiet,
        title: titleOf(lying ? 'hAxis' : 'vAxis'),
        ...(percent ? { numberFormat: { formatCode: '0%' }, scale: { min: 0, max: 1 } } : {}),
        // The first bar lies on top, so the far end of the groups is the bottom.
        ...(lying ? { crosses: 'max' as const } : {}),
      },
    },
    anchor: {
      from: { row: position.row - 1, col: position.column - 1 },
      to: {
        row: position.row - 1 + Math.ceil(Number(options.height ?? 300) / 21),
        col: lastColumn(sheet, position.column, Number(options.width ?? 500)),
      },
    },
    series: series.map((range, index) => ({
      name: headers > 0 ? nameOf(workbook, range) : undefined,
      values: body(workbook, range, headers),
      categories: body(workbook, axis, headers),
      color: colourOf(options, index),
    })),
  };
}

/** The column (from 0) at which so many pixels from a column (from 1) end. */
function lastColumn(sheet: Sheet, column: number, pixels: number): number {
  let next = column;
  for (let left = pixels; left > 0; next++) left -= sheet.columnWidths.get(next) ?? 100;
  return next - 1;
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
