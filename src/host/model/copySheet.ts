import { keyColumn, keyRow } from './cellKey.ts';
import type { Sheet } from './sheet.ts';

/** A copy of a sheet with all that hangs on it, put at an index from 0. Named ranges stay with the original. */
export function copySheet(source: Sheet, name: string, at: number): Sheet {
  const { workbook } = source;
  return workbook.batch(() => {
    const copy = workbook.insertSheet(name, { rows: source.rowCount, columns: source.columnCount, at });
    fillFrom(copy, source);
    for (const protection of source.protections)
      copy.protections.push({ ...protection, id: workbook.nextId(), rangeName: null });
    for (const item of workbook.metadata.filter(({ place }) => place.sheetId === source.id)) {
      workbook.metadata.push({ ...item, id: workbook.nextId(), place: { ...item.place, sheetId: copy.id } });
    }
    copy.charts = source.charts.map((chart) => ({
      ...structuredClone(chart),
      id: workbook.nextId(),
      ranges: chart.ranges.map((range) => (range.sheetId === source.id ? { ...range, sheetId: copy.id } : range)),
    }));
    return copy;
  });
}

/** Gives a sheet the cells and looks of another, of this or another workbook. */
function fillFrom(copy: Sheet, source: Sheet): void {
  copy.grid = source.grid.copy();
  copy.formulas = new Map(source.formulas);
  copy.notes = new Map(source.notes);
  copy.textRuns = new Map(source.textRuns);
  copy.columnWidths = new Map(source.columnWidths);
  copy.rowHeights = new Map(source.rowHeights);
  copy.hiddenRows = new Set(source.hiddenRows);
  copy.hiddenColumns = new Set(source.hiddenColumns);
  copy.frozenRows = source.frozenRows;
  copy.frozenColumns = source.frozenColumns;
  copy.tabColor = source.tabColor;
  copy.hiddenGridlines = source.hiddenGridlines;
  copy.rightToLeft = source.rightToLeft;
  copy.merges = [...source.merges];
  copy.typedColumns = [...source.typedColumns];
  copy.filter = source.filter && { area: source.filter.area, criteria: new Map(source.filter.criteria) };
  copy.conditionalFormats = [...source.conditionalFormats];
  copy.mayValidate = source.mayValidate;
  for (const [key, formula] of copy.formulas) copy.workbook.formulaSet(copy, keyRow(key), keyColumn(key), formula);
}

/** Gives an empty workbook everything that a file holds; script properties are no part of a file. */
export function fillWorkbook(copy: Sheet['workbook'], source: Sheet['workbook']): void {
  copy.batch(() => {
    for (const sheet of source.sheets) {
      const twin = copy.insertSheet(sheet.name, { rows: sheet.rowCount, columns: sheet.columnCount, id: sheet.id });
      twin.hidden = sheet.hidden;
      twin.protections = sheet.protections.map((protection) => structuredClone(protection));
      twin.charts = structuredClone(sheet.charts);
    }
    copy.skipIds(source.nextId());
    for (const sheet of source.sheets) fillFrom(copy.sheetById(sheet.id)!, sheet);
    copy.namedRanges.push(...structuredClone(source.namedRanges));
    copy.metadata.push(...structuredClone(source.metadata));
    copy.activate(copy.sheetById(source.activeSheet.id)!);
  });
}
