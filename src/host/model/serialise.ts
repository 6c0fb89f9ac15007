import { columnLetters, toA1 } from './a1.ts';
import { keyColumn, keyRow } from './cellKey.ts';
import { type CellStyle, defaultStyle } from './cellStyle.ts';
import type { Sheet } from './sheet.ts';
import type { Workbook } from './workbook.ts';

type Json = Record<string, unknown>;

/** What `toJSON` may leave out so that two runs can be compared. */
export interface SerialiseOptions {
  /** Ids of sheets, charts, protections and metadata; kept by default. */
  readonly ids?: boolean;
}

/** A whole workbook as plain data, cells by A1, only what differs from an empty sheet. */
export function workbookToJson(workbook: Workbook, options: SerialiseOptions = {}): Json {
  const { ids = true } = options;
  const sheetName = (id: number | null) => (id === null ? null : (workbook.sheetById(id)?.name ?? null));
  return {
    name: workbook.name,
    locale: workbook.locale,
    timezone: workbook.timezone,
    activeSheet: workbook.activeSheet.name,
    sheets: workbook.sheets.map((sheet) => sheetToJson(sheet, ids)),
    namedRanges: workbook.namedRanges
      .map(({ name, sheetId, area }) => `${name}: ${sheetName(sheetId)}!${toA1(area)}`)
      .sort(),
    metadata: workbook.metadata.map(({ id, key, value, visibility, place }) => ({
      ...(ids ? { id } : {}),
      key,
      value,
      visibility,
      type: place.type,
      sheet: sheetName(place.sheetId),
      line: place.line,
    })), // prettier-ignore
  };
}

/** One sheet as plain data. */
function sheetToJson(sheet: Sheet, ids = true): Json {
  const withId = <T extends { id: number }>({ id, ...rest }: T) => (ids ? { id, ...rest } : rest);
  const sheetName = (id: number) => sheet.workbook.sheetById(id)?.name ?? null;
  return {
    ...(ids ? { id: sheet.id } : {}),
    name: sheet.name,
    rows: sheet.rowCount,
    columns: sheet.columnCount,
    cells: cells(sheet),
    notes: byA1(sheet.notes),
    textRuns: byA1(sheet.textRuns),
    hidden: sheet.hidden,
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    tabColor: sheet.tabColor,
    hiddenGridlines: sheet.hiddenGridlines,
    rightToLeft: sheet.rightToLeft,
    columnWidths: Object.fromEntries([...sheet.columnWidths].sort(([a], [b]) => a - b)),
    rowHeights: Object.fromEntries([...sheet.rowHeights].sort(([a], [b]) => a - b)),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    merges: sheet.merges.map(toA1),
    filter: sheet.filter && { area: toA1(sheet.filter.area), criteria: Object.fromEntries(sheet.filter.criteria) },
    protections: sheet.protections.map((protection) => ({
      ...withId(protection),
      area: protection.area && toA1(protection.area),
    })),
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({ ...rule, areas: rule.areas.map(toA1) })),
    charts: sheet.charts.map((chart) => ({
      ...withId(chart),
      ranges: chart.ranges.map(({ sheetId, area }) => `${sheetName(sheetId)}!${toA1(area)}`),
    })),
  };
}

/** Cells by A1: the formula if there is one, the value, and the style where it is not the default. */
function cells(sheet: Sheet): Json {
  const found: Json = {};
  const styles = new Map<CellStyle, Json>();
  const columns = Math.max(sheet.columnCount, sheet.lastColumn());
  for (let column = 1; column <= columns; column++) {
    const letters = columnLetters(column);
    const values = sheet.grid.columnOfValues(column)?.length ?? 0;
    const rows = Math.max(values, sheet.grid.columnOfStyles(column)?.length ?? 0, lastFormulaRow(sheet, column));
    for (let row = 1; row <= rows; row++) {
      const formula = sheet.formula(row, column);
      const style = sheet.style(row, column);
      const filled = sheet.grid.isFilled(row, column);
      if (!filled && formula === '' && style === defaultStyle) continue;
      const cell: Json = {};
      if (formula !== '') cell.formula = formula;
      if (filled) cell.value = sheet.value(row, column);
      if (style !== defaultStyle) {
        if (!styles.has(style)) styles.set(style, plainStyle(style));
        cell.style = styles.get(style);
      }
      found[`${letters}${row}`] = cell;
    }
  }
  return found;
}

function lastFormulaRow(sheet: Sheet, column: number): number {
  let last = 0;
  for (const key of sheet.formulas.keys()) if (keyColumn(key) === column) last = Math.max(last, keyRow(key));
  return last;
}

function plainStyle(style: CellStyle): Json {
  const { isDate: _date, isText: _text, ...rest } = style;
  return rest;
}

function byA1<T>(map: ReadonlyMap<number, T>): Record<string, T> {
  return Object.fromEntries(
    [...map].sort(([a], [b]) => a - b).map(([key, item]) => [`${columnLetters(keyColumn(key))}${keyRow(key)}`, item]),
  );
}
