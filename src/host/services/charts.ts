import type { Chart, Sheet } from './bridge.ts';
import { optionMembers } from './chartOptions.ts';
import { enumMember } from './enums.ts';
import { exception, hiddenState, instance, service, theBridge, whole } from './guard.ts';
import { makeRange } from './make.ts';
import { placeOf, rangeStates } from './range/rangeState.ts';

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** A chart, or one on its way; the sheet is the one it was begun on. */
interface ChartState {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

const states = hiddenState<ChartState>();

const fresh: Omit<Chart, 'id'> = {
  type: 'COLUMN',
  ranges: [],
  options: {},
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  headers: -1,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenDimensionStrategy: 'IGNORE_BOTH',
  transpose: false,
}; // prettier-ignore

function copyOf(chart: Chart): Chart {
  return { ...chart, ranges: [...chart.ranges], options: { ...chart.options }, position: { ...chart.position } };
}

/** The EmbeddedChart object of a chart. */
export function makeChart(sheet: Sheet, chart: Chart): Google {
  return whole(states.give(instance(EmbeddedChart), { sheet, chart: copyOf(chart) }));
}

/** A builder for a new chart of a sheet. */
export function newChart(sheet: Sheet): GoogleBuilder {
  return builderFor('', sheet, copyOf({ ...fresh, id: 0 }));
}

/** Puts a built chart on a sheet. */
export function insertChart(sheet: Sheet, built: object): void {
  const { chart } = states.of(built);
  if (chart.ranges.length === 0) throw exception('The chart must have at least one range.');
  const { row, column } = chart.position;
  if (row < 1 || column < 1 || row > sheet.rowCount || column > sheet.columnCount)
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  const id = sheet.workbook.nextId();
  sheet.charts.push({ ...copyOf(chart), id });
  sheet.partChanged('charts');
}

/** Replaces the chart that a built one was made from. */
export function updateChart(sheet: Sheet, built: object): void {
  const { chart } = states.of(built);
  sheet.charts[indexOf(sheet, built)] = copyOf(chart);
  sheet.partChanged('charts');
}

/** Takes a chart off its sheet. */
export function removeChart(sheet: Sheet, built: object): void {
  sheet.charts.splice(indexOf(sheet, built), 1);
  sheet.partChanged('charts');
}

function indexOf(sheet: Sheet, built: object): number {
  const index = sheet.charts.findIndex(({ id }) => id === states.of(built).chart.id);
  if (index < 0) throw exception('The chart does not exist anymore.');
  return index;
}

function rangesOf(object: object): GoogleRange[] {
  const { workbook } = states.of(object).sheet;
  return states.of(object).chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = workbook.sheetById(sheetId);
    return sheet ? [makeRange(sheet, area)] : [];
  });
}

class EmbeddedChart implements Pick<Google, keyof EmbeddedChart> {
  getChartId(): number | null {
    return states.of(this).chart.id || null;
  }
  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return whole(states.give(instance(ContainerInfo), states.of(this)));
  }
  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return enumMember('Charts.ChartHiddenDimensionStrategy', states.of(this).chart.hiddenDimensionStrategy);
  }
  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    return enumMember('Charts.ChartMergeStrategy', states.of(this).chart.mergeStrategy);
  }
  getNumHeaders(): number {
    return states.of(this).chart.headers;
  }
  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return whole(states.give(instance(ChartOptions), states.of(this)));
  }
  getRanges(): GoogleRange[] {
    return rangesOf(this);
  }
  getTransposeRowsAndColumns(): boolean {
    return states.of(this).chart.transpose;
  }
  modify(): GoogleBuilder {
    const { sheet, chart } = states.of(this);
    return builderFor('', sheet, copyOf(chart));
  }
}

class ChartOptions implements Pick<GoogleAppsScript.Charts.ChartOptions, 'get'> {
  get(option: string): unknown {
    return states.of(this).chart.options[option] ?? null;
  }
}

class ContainerInfo implements Pick<GoogleAppsScript.Spreadsheet.ContainerInfo, keyof ContainerInfo> {
  getAnchorColumn(): number {
    return states.of(this).chart.position.column;
  }
  getAnchorRow(): number {
    return states.of(this).chart.position.row;
  }
  getOffsetX(): number {
    return states.of(this).chart.position.offsetX;
  }
  getOffsetY(): number {
    return states.of(this).chart.position.offsetY;
  }
}

function change(builder: object, work: (chart: Chart) => void): GoogleBuilder {
  work(states.of(builder).chart);
  return whole(builder);
}

/** An option's value as data of the host's realm. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : value;

abstract class ChartBuilder {
  addRange(range: object): GoogleBuilder {
    const { sheet, area } = placeOf(range);
    return change(this, (chart) => chart.ranges.push({ sheetId: sheet.id, area }));
  }
  removeRange(range: object): GoogleBuilder {
    const { sheet, area } = rangeStates.of(range);
    const same = (other: Chart['ranges'][number]) =>
      other.sheetId === sheet.id && JSON.stringify(other.area) === JSON.stringify(area);
    return change(this, (chart) => {
      chart.ranges = chart.ranges.filter((other) => !same(other));
    });
  }
  clearRanges(): GoogleBuilder {
    return change(this, (chart) => {
      chart.ranges = [];
    });
  }
  getRanges(): GoogleRange[] {
    return rangesOf(this);
  }
  getContainer(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return whole(states.give(instance(ContainerInfo), states.of(this)));
  }
  getChartType(): GoogleAppsScript.Charts.ChartType {
    return enumMember('Charts.ChartType', states.of(this).chart.type);
  }
  setChartType(type: unknown): GoogleBuilder {
    return change(this, (chart) => {
      chart.type = String(type);
    });
  }
  setHiddenDimensionStrategy(strategy: unknown): GoogleBuilder {
    return change(this, (chart) => {
      chart.hiddenDimensionStrategy = String(strategy);
    });
  }
  setMergeStrategy(strategy: unknown): GoogleBuilder {
    return change(this, (chart) => {
      chart.mergeStrategy = String(strategy);
    });
  }
  setNumHeaders(headers: number): GoogleBuilder {
    return change(this, (chart) => {
      chart.headers = headers;
    });
  }
  setOption(option: string, value: unknown): GoogleBuilder {
    return change(this, (chart) => {
      chart.options[option] = plain(value);
    });
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): GoogleBuilder {
    return change(this, (chart) => {
      chart.position = { row, column, offsetX, offsetY };
    });
  }
  setTransposeRowsAndColumns(transpose: boolean): GoogleBuilder {
    return change(this, (chart) => {
      chart.transpose = transpose;
    });
  }
  build(): Google {
    const { sheet, chart } = states.of(this);
    return makeChart(sheet, chart);
  }
}

const chartKinds = ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter', 'Table'] as const;

class EmbeddedChartBuilder extends ChartBuilder implements Pick<GoogleBuilder, keyof ChartBuilder> {}

function define(prototype: object, member: string, value: (this: object, ...args: never[]) => unknown): void {
  Object.defineProperty(prototype, member, { configurable: true, writable: true, value });
}

/** Makes a builder class a service with the as…Chart members and those options that Google's builder of this name has. */
function completed(interfaceName: string, builder: new () => object): new () => object {
  for (const kind of chartKinds) {
    define(builder.prototype, `as${kind}Chart`, function () {
      const { sheet, chart } = states.of(this);
      chart.type = kind.toUpperCase();
      return builderFor(kind, sheet, chart);
    });
  }
  for (const [member, optionsOf] of Object.entries(optionMembers)) {
    if (!theBridge().signatures(interfaceName, member)) continue;
    define(builder.prototype, member, function (...args) {
      Object.assign(states.of(this).chart.options, optionsOf(...args));
      return this;
    });
  }
  service(interfaceName, builder);
  return builder;
}

const builders = new Map<string, new () => object>();

/** A builder of one chart type; '' is the general one. */
function builderFor(kind: string, sheet: Sheet, chart: Chart): GoogleBuilder {
  let builder = builders.get(kind);
  if (!builder) {
    builder = completed(
      `Spreadsheet.Embedded${kind}ChartBuilder`,
      kind === '' ? EmbeddedChartBuilder : class extends ChartBuilder {},
    );
    builders.set(kind, builder);
  }
  return whole(states.give(instance(builder), { sheet, chart }));
}

service('Spreadsheet.EmbeddedChart', EmbeddedChart);
service('Spreadsheet.ContainerInfo', ContainerInfo);
service('Charts.ChartOptions', ChartOptions);
