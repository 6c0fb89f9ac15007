import { drawing } from '../dom.ts';
import type { ChartSeries, ChartView } from '../protocol.ts';
import { niceTicks } from './niceTicks.ts';

const PALETTE = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];
const TITLE_HEIGHT = 34;
const TEXT = '#202124';
const QUIET = '#5f6368';

/** The drawing of an embedded chart, with its title and its numbers readable without seeing it. */
export function drawChart(chart: ChartView): SVGSVGElement {
  const { width, height } = chart;
  const id = `chart-${chart.id}`;
  const svg = drawing('svg', {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-text`,
  });
  svg.append(
    drawing('title', { id: `${id}-title` }, chart.title),
    drawing('desc', { id: `${id}-text` }, inWords(chart)),
    drawing('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: '#ffffff', stroke: '#dadce0' }),
    label(chart.title, 16, 22, { 'font-size': 14, fill: TEXT }),
  );
  const color = (i: number) => chart.colors[i % Math.max(1, chart.colors.length)] || PALETTE[i % PALETTE.length]!;
  if (chart.type === 'pie') drawPie(svg, chart, color);
  else drawAxes(svg, chart, color);
  return svg;
}

/** "North: 12, 14; South: …": what a screen reader tells. */
function inWords(chart: ChartView): string {
  return chart.series
    .map(
      (series) =>
        `${series.name}: ${chart.categories.map((category, i) => `${category} ${series.shown[i] ?? ''}`).join(', ')}`,
    )
    .join('; ')
    .slice(0, 2000);
}

interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Pixel of a value, and of the middle of a category. */
  value(amount: number): number;
  category(index: number): number;
  band: number;
}

function drawAxes(svg: SVGSVGElement, chart: ChartView, color: (i: number) => string): void {
  const sideways = chart.type === 'bar';
  const legend = chart.series.length > 1 ? drawLegend(svg, chart, color) : 0;
  const totals = extent(chart);
  const ticks = niceTicks(Math.min(0, totals.low), Math.max(0, totals.high), sideways ? 5 : 6);
  const tickText = ticks.map((tick) => axisText(tick, chart.percentAxis));
  const longest = (texts: string[]) => Math.min(chart.width * 0.4, Math.max(0, ...texts.map(textWidth)));
  const left = 16 + (chart.verticalTitle ? 18 : 0) + longest(sideways ? chart.categories : tickText) + 8;
  const frame = {
    left,
    top: TITLE_HEIGHT + legend + 8,
    right: chart.width - 20,
    bottom: chart.height - 30 - (chart.horizontalTitle ? 18 : 0),
  };
  const low = ticks[0]!;
  const span = ticks[ticks.length - 1]! - low || 1;
  const length = sideways ? frame.right - frame.left : frame.bottom - frame.top;
  const across = sideways ? frame.bottom - frame.top : frame.right - frame.left;
  const band = across / Math.max(1, chart.categories.length);
  const plot: Frame = {
    ...frame,
    band,
    value: (amount) =>
      sideways ? frame.left + ((amount - low) / span) * length : frame.bottom - ((amount - low) / span) * length,
    category: (index) => (sideways ? frame.top : frame.left) + band * (index + 0.5),
  };
  ticks.forEach((tick, i) => {
    const at = plot.value(tick);
    const line = sideways
      ? { x1: at, x2: at, y1: frame.top, y2: frame.bottom }
      : { x1: frame.left, x2: frame.right, y1: at, y2: at };
    svg.append(drawing('line', { ...line, stroke: tick === 0 ? '#80868b' : '#e8eaed' }));
    svg.append(
      sideways
        ? label(tickText[i]!, at, frame.bottom + 16, { 'text-anchor': 'middle' })
        : label(tickText[i]!, frame.left - 8, at + 4, { 'text-anchor': 'end' }),
    );
  });
  drawCategories(svg, chart, plot, sideways);
  if (chart.horizontalTitle) {
    svg.append(
      label(chart.horizontalTitle, (frame.left + frame.right) / 2, chart.height - 10, {
        'text-anchor': 'middle',
        'font-style': 'italic',
      }),
    );
  }
  if (chart.verticalTitle) {
    const middle = (frame.top + frame.bottom) / 2;
    svg.append(
      label(chart.verticalTitle, 0, 0, {
        'text-anchor': 'middle',
        'font-style': 'italic',
        transform: `translate(22 ${middle}) rotate(-90)`,
      }),
    );
  }
  if (chart.type === 'line' || chart.type === 'area') drawLines(svg, chart, plot, color);
  else drawBars(svg, chart, plot, color, sideways);
}

function extent(chart: ChartView): { low: number; high: number } {
  const columns = chart.categories.map((_, i) => chart.series.map((series) => series.values[i] ?? 0));
  if (chart.stacked) {
    const sum = (values: number[], sign: number) =>
      values.filter((value) => value * sign > 0).reduce((a, b) => a + b, 0);
    return {
      low: Math.min(0, ...columns.map((each) => sum(each, -1))),
      high: Math.max(0, ...columns.map((each) => sum(each, 1))),
    };
  }
  return { low: Math.min(0, ...columns.flat()), high: Math.max(0, ...columns.flat()) };
}

function drawCategories(svg: SVGSVGElement, chart: ChartView, plot: Frame, sideways: boolean): void {
  const widest = Math.max(1, ...chart.categories.map(textWidth));
  const every = sideways ? Math.ceil(14 / plot.band) : Math.ceil(Math.min(widest + 8, 90) / plot.band);
  chart.categories.forEach((category, i) => {
    if (i % every !== 0) return;
    const at = plot.category(i);
    const room = sideways ? plot.left - 24 : plot.band * every;
    const text = shorten(category, room);
    const node = sideways
      ? label(text, plot.left - 8, at + 4, { 'text-anchor': 'end' })
      : label(text, at, plot.bottom + 16, { 'text-anchor': 'middle' });
    if (text !== category) node.append(drawing('title', {}, category));
    svg.append(node);
  });
}

function drawBars(
  svg: SVGSVGElement,
  chart: ChartView,
  plot: Frame,
  color: (i: number) => string,
  sideways: boolean,
): void {
  const lanes = chart.stacked ? 1 : Math.max(1, chart.series.length);
  const thickness = Math.max(1, (plot.band * 0.7) / lanes);
  chart.categories.forEach((category, i) => {
    const base = { up: 0, down: 0 };
    chart.series.forEach((series, lane) => {
      const amount = series.values[i];
      if (amount === null || amount === undefined) return;
      const side = amount < 0 ? 'down' : 'up';
      const from = chart.stacked ? base[side] : 0;
      base[side] = from + amount;
      const a = plot.value(from);
      const b = plot.value(from + amount);
      const start = plot.category(i) - plot.band * 0.35 + (chart.stacked ? 0 : lane * thickness);
      const box = sideways
        ? { x: Math.min(a, b), y: start, width: Math.abs(b - a), height: thickness }
        : { x: start, y: Math.min(a, b), width: thickness, height: Math.abs(b - a) };
      // A series without a colour pads the others, as funnels need.
      const bar = drawing('rect', { ...box, fill: color(lane), 'fill-opacity': color(lane) === 'transparent' ? 0 : 1 });
      bar.append(drawing('title', {}, tip(category, series, i)));
      svg.append(bar);
    });
  });
}

function drawLines(svg: SVGSVGElement, chart: ChartView, plot: Frame, color: (i: number) => string): void {
  chart.series.forEach((series, lane) => {
    let path = '';
    let pen = false;
    series.values.forEach((amount, i) => {
      if (amount === null) {
        pen = false;
        return;
      }
      path += `${pen ? 'L' : 'M'}${plot.category(i).toFixed(1)} ${plot.value(amount).toFixed(1)}`;
      pen = true;
    });
    svg.append(drawing('path', { d: path, fill: 'none', stroke: color(lane), 'stroke-width': 2 }));
    if (plot.band < 12) return;
    series.values.forEach((amount, i) => {
      if (amount === null) return;
      const dot = drawing('circle', { cx: plot.category(i), cy: plot.value(amount), r: 3, fill: color(lane) });
      dot.append(drawing('title', {}, tip(chart.categories[i] ?? '', series, i)));
      svg.append(dot);
    });
  });
}

function drawPie(svg: SVGSVGElement, chart: ChartView, color: (i: number) => string): void {
  const series = chart.series[0];
  const total = (series?.values ?? []).reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0);
  if (!series || total === 0) return;
  const radius = (chart.height - TITLE_HEIGHT - 32) / 2;
  const x = 24 + radius;
  const y = TITLE_HEIGHT + 8 + radius;
  let angle = -Math.PI / 2;
  series.values.forEach((value, i) => {
    const share = Math.max(0, value ?? 0) / total;
    const next = angle + share * 2 * Math.PI;
    const point = (at: number) => `${x + radius * Math.cos(at)} ${y + radius * Math.sin(at)}`;
    const d =
      share > 0.9999
        ? `M${point(0)}A${radius} ${radius} 0 1 1 ${point(Math.PI)}A${radius} ${radius} 0 1 1 ${point(0)}`
        : `M${x} ${y}L${point(angle)}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${point(next)}Z`;
    const slice = drawing('path', { d, fill: color(i), stroke: '#ffffff' });
    slice.append(drawing('title', {}, tip(chart.categories[i] ?? '', series, i)));
    svg.append(slice);
    const row = TITLE_HEIGHT + 20 + i * 18;
    svg.append(drawing('rect', { x: x + radius + 24, y: row - 9, width: 10, height: 10, fill: color(i) }));
    svg.append(label(`${chart.categories[i] ?? ''} ${(share * 100).toFixed(1)}%`, x + radius + 40, row, {}));
    angle = next;
  });
}

/** One line under the title, more when it is long. Answers its height. */
function drawLegend(svg: SVGSVGElement, chart: ChartView, color: (i: number) => string): number {
  let x = 16;
  let y = TITLE_HEIGHT + 12;
  chart.series.forEach((series, i) => {
    if (color(i) === 'transparent' || series.name === '') return;
    const text = shorten(series.name, 160);
    const wide = textWidth(text) + 30;
    if (x > 16 && x + wide > chart.width - 16) {
      x = 16;
      y += 18;
    }
    svg.append(drawing('rect', { x, y: y - 9, width: 10, height: 10, fill: color(i) }));
    svg.append(label(text, x + 15, y, {}));
    x += wide;
  });
  return y - TITLE_HEIGHT + 4;
}

function tip(category: string, series: ChartSeries, index: number): string {
  return `${category}\n${series.name}: ${series.shown[index] ?? ''}`;
}

function label(text: string, x: number, y: number, attributes: Record<string, string | number>): SVGTextElement {
  return drawing('text', { x, y, 'font-size': 11, fill: QUIET, ...attributes }, text);
}

function axisText(value: number, percent: boolean): string {
  if (percent) return `${Number((value * 100).toPrecision(6))}%`;
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** Pixels at 11 px, near enough to lay out: Chinese characters are square. */
function textWidth(text: string): number {
  let wide = 0;
  for (const character of text) wide += character.codePointAt(0)! > 0x2e80 ? 11 : 6.2;
  return wide;
}

function shorten(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept + character}…`) > room) break;
    kept += character;
  }
  return `${kept}…`;
}
