import { cellKey } from '../../model/cellKey.ts';
import { contains, intersects, type Rectangle } from '../../model/rectangle.ts';
import { makeValidation, validationRuleOf } from '../dataValidation.ts';
import { makeFilter } from '../filter.ts';
import { exception, theBridge, whole } from '../guard.ts';
import { makeRange } from '../make.ts';
import { addMetadata, makeFinder, metadataAt, metadataPlace } from '../metadata.ts';
import { protect } from '../protection.ts';
import { makeRichText, richTextState } from '../richText.ts';
import { RangeLook } from './rangeLook.ts';
import { assertShape, eachCell, placeOf, tableOf } from './rangeState.ts';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** What governs a range: rules, protections, merges, metadata. */
export abstract class RangeRules extends RangeLook {
  getDataValidation(): Validation | null {
    const { sheet, area } = placeOf(this);
    const rule = sheet.style(area.row, area.column).validation;
    return rule ? makeValidation(rule) : null;
  }
  getDataValidations(): (Validation | null)[][] {
    const { sheet, area } = placeOf(this);
    return tableOf(area, (row, column) => {
      const rule = sheet.style(row, column).validation;
      return rule ? makeValidation(rule) : null;
    });
  }
  setDataValidation(rule: Validation | null): Google {
    const { sheet, area } = placeOf(this);
    const validation = rule ? validationRuleOf(rule) : undefined;
    theBridge().write(() => {
      theBridge().model.checkProtection(sheet, area);
      sheet.restyle(area, { validation });
    });
    return whole(this);
  }
  setDataValidations(rules: (Validation | null)[][]): Google {
    const { sheet, area } = placeOf(this);
    assertShape(rules, area);
    theBridge().write(() => {
      theBridge().model.checkProtection(sheet, area);
      eachCell(area, (row, column, r, c) => {
        const rule = rules[r]![c];
        sheet.restyle({ row, column, rows: 1, columns: 1 }, { validation: rule ? validationRuleOf(rule) : undefined });
      });
    });
    return whole(this);
  }
  insertCheckboxes(...values: unknown[]): Google {
    const { sheet, area } = placeOf(this);
    const validation = { criteria: 'CHECKBOX', values, allowInvalid: false, helpText: null };
    theBridge().write(() => {
      theBridge().model.checkProtection(sheet, area);
      sheet.restyle(area, { validation });
      eachCell(area, (row, column) => {
        if (!sheet.grid.isFilled(row, column))
          sheet.grid.setValue(row, column, values.length > 1 ? (values[1] as string) : false);
      });
    });
    return whole(this);
  }
  removeCheckboxes(): Google {
    const { sheet, area } = placeOf(this);
    theBridge().write(() => {
      theBridge().model.checkProtection(sheet, area);
      eachCell(area, (row, column) => {
        const style = sheet.style(row, column);
        if (style.validation?.criteria !== 'CHECKBOX') return;
        sheet.grid.setStyle(row, column, theBridge().model.restyled(style, { validation: undefined }));
        theBridge().model.clearCells(sheet, { row, column, rows: 1, columns: 1 }, { contents: true });
      });
    });
    return whole(this);
  }
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { sheet, area } = placeOf(this);
    return protect(sheet, area);
  }
  canEdit(): boolean {
    const { sheet, area } = placeOf(this);
    try {
      theBridge().model.checkProtection(sheet, area);
      return true;
    } catch {
      return false;
    }
  }
  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    const { sheet, area } = placeOf(this);
    if (sheet.filter) throw exception("You can't create a filter in a sheet that already has a filter.");
    if (sheet.merges.some((merge) => merge.rows > 1 && intersects(merge, area)))
      throw exception("You can't create a filter over a range containing vertical merges.");
    theBridge().model.checkSheetProtection(sheet);
    sheet.filter = { area, criteria: new Map() };
    sheet.partChanged('filter');
    return makeFilter(sheet);
  }
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const { sheet, area } = placeOf(this);
    return sheet.filter && intersects(sheet.filter.area, area) ? makeFilter(sheet) : null;
  }
  addDeveloperMetadata(...args: unknown[]): Google {
    const { sheet, area } = placeOf(this);
    addMetadata(sheet.workbook, metadataPlace(sheet, area), args);
    return whole(this);
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const { sheet, area } = placeOf(this);
    return metadataAt(sheet.workbook, metadataPlace(sheet, area));
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    const { sheet, area } = placeOf(this);
    const covers = (line: number, start: number, size: number) => line >= start && line < start + size;
    return makeFinder(
      ({ type, sheetId, line }) =>
        sheetId === sheet.id &&
        ((type === 'ROW' && covers(line, area.row, area.rows) && area.columns === sheet.columnCount) ||
          (type === 'COLUMN' && covers(line, area.column, area.columns) && area.rows === sheet.rowCount)),
    );
  }
  merge(): Google {
    mergeAreas(this, [placeOf(this).area]);
    return whole(this);
  }
  mergeAcross(): Google {
    const { area } = placeOf(this);
    mergeAreas(
      this,
      Array.from({ length: area.rows }, (_, r) => ({ ...area, row: area.row + r, rows: 1 })),
    );
    return whole(this);
  }
  mergeVertically(): Google {
    const { area } = placeOf(this);
    mergeAreas(
      this,
      Array.from({ length: area.columns }, (_, c) => ({ ...area, column: area.column + c, columns: 1 })),
    );
    return whole(this);
  }
  breakApart(): Google {
    const { sheet, area } = placeOf(this);
    if (sheet.merges.some((merge) => intersects(merge, area) && !contains(area, merge))) {
      throw exception('You must select all cells in a merged range to merge or unmerge them.');
    }
    theBridge().model.checkProtection(sheet, area);
    sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
    sheet.partChanged('merges');
    return whole(this);
  }
  isPartOfMerge(): boolean {
    const { sheet, area } = placeOf(this);
    return sheet.merges.some((merge) => contains(merge, area));
  }
  getMergedRanges(): Google[] {
    const { sheet, area } = placeOf(this);
    return sheet.merges.filter((merge) => intersects(merge, area)).map((merge) => makeRange(sheet, merge));
  }
  getRichTextValue(): RichText | null {
    return this.getRichTextValues()[0]![0]!;
  }
  getRichTextValues(): (RichText | null)[][] {
    const { sheet, area } = placeOf(this);
    theBridge().flush();
    theBridge().charge({ read: area.rows * area.columns });
    return tableOf(area, (row, column) => {
      const value = sheet.value(row, column);
      if (typeof value === 'number') return null;
      return makeRichText({ text: String(value), runs: sheet.textRuns.get(cellKey(row, column)) ?? [], offset: 0 });
    });
  }
  setRichTextValue(value: RichText): Google {
    const { area } = placeOf(this);
    return this.setRichTextValues(tableOf(area, () => value));
  }
  setRichTextValues(values: RichText[][]): Google {
    const { sheet, area } = placeOf(this);
    assertShape(values, area);
    const states = values.map((line) => line.map(richTextState));
    theBridge().charge({ written: area.rows * area.columns });
    theBridge().write(() => {
      theBridge().model.writeBlock(
        sheet,
        area,
        states.map((line) => line.map(({ text }) => text)),
        'exact',
      );
      eachCell(area, (row, column, r, c) => {
        const { runs } = states[r]![c]!;
        if (runs.length > 0)
          sheet.textRuns.set(
            cellKey(row, column),
            runs.map((run) => ({ ...run })),
          );
      });
    });
    return whole(this);
  }
}

/** Whether the edge of what is frozen goes through these lines. */
const cuts = (first: number, count: number, frozen: number): boolean => first <= frozen && first + count - 1 > frozen;

function mergeAreas(range: object, areas: readonly Rectangle[]): void {
  const { sheet, area } = placeOf(range);
  if (sheet.merges.some((merge) => intersects(merge, area) && !contains(area, merge))) {
    throw exception('You must select all cells in a merged range to merge or unmerge them.');
  }
  for (const merged of areas) {
    if (cuts(merged.row, merged.rows, sheet.frozenRows)) throw exception("You can't merge frozen and non-frozen rows.");
    if (cuts(merged.column, merged.columns, sheet.frozenColumns))
      throw exception("You can't merge frozen and non-frozen columns.");
  }
  theBridge().model.checkProtection(sheet, area);
  sheet.merges = [...sheet.merges.filter((merge) => !contains(area, merge)), ...areas];
  for (const merged of areas) {
    eachCell(merged, (row, column, r, c) => {
      if (r + c > 0) theBridge().model.clearCells(sheet, { row, column, rows: 1, columns: 1 }, { contents: true });
    });
  }
  sheet.partChanged('merges');
}
