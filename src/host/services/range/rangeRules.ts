import { restyled } from '../../model/cellStyle.ts';
import { contains, intersects, type Rectangle } from '../../model/rectangle.ts';
import type { ClearParts, CopyParts } from '../bridge.ts';
import { makeValidation, validationRuleOf } from '../dataValidation.ts';
import { makeFilter } from '../filter.ts';
import { exception, theBridge, whole } from '../guard.ts';
import { makeRange } from '../make.ts';
import { addMetadata, makeFinder, metadataAt, metadataPlace } from '../metadata.ts';
import { protect } from '../protection.ts';
import { makeRichText, richTextState } from '../richText.ts';
import { assertAlive, assertShape, eachCell, placeOf, tableOf } from './rangeState.ts';
import { RangeLook } from './rangeLook.ts';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

interface ClearOptions {
  commentsOnly?: boolean | undefined;
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  skipFilteredRows?: boolean | undefined;
}

function clearParts(range: object, parts: ClearParts): Google {
  const { sheet, area } = placeOf(range);
  theBridge().charge({ written: area.rows * area.columns });
  theBridge().write(() => theBridge().model.clearCells(sheet, area, parts));
  return whole(range);
}

const asIs: CopyParts = { values: true, formulas: true, formats: true, validations: true, notes: true, transposed: false };
const copyTypes: Record<string, Partial<CopyParts>> = {
  PASTE_NORMAL: {},
  PASTE_NO_BORDERS: {},
  PASTE_VALUES: { formulas: false, formats: false, validations: false, notes: false },
  PASTE_FORMULA: { formats: false, validations: false, notes: false },
  PASTE_FORMAT: { values: false, formulas: false, validations: false, notes: false },
  PASTE_DATA_VALIDATION: { values: false, formulas: false, formats: false, notes: false },
};

/** What governs a range: rules, protections, merges, metadata; and what moves or empties it. */
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
        if (!sheet.grid.isFilled(row, column)) sheet.grid.setValue(row, column, values.length > 1 ? (values[1] as string) : false);
      });
    });
    return whole(this);
  }
  removeCheckboxes(): Google {
    const { sheet, area } = placeOf(this);
    theBridge().write(() => {
      eachCell(area, (row, column) => {
        const style = sheet.style(row, column);
        if (style.validation?.criteria !== 'CHECKBOX') return;
        sheet.grid.setStyle(row, column, restyled(style, { validation: undefined }));
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
    mergeAreas(this, Array.from({ length: area.rows }, (_, r) => ({ ...area, row: area.row + r, rows: 1 })));
    return whole(this);
  }
  mergeVertically(): Google {
    const { area } = placeOf(this);
    mergeAreas(this, Array.from({ length: area.columns }, (_, c) => ({ ...area, column: area.column + c, columns: 1 })));
    return whole(this);
  }
  breakApart(): Google {
    const { sheet, area } = placeOf(this);
    if (sheet.merges.some((merge) => intersects(merge, area) && !contains(area, merge))) {
      throw exception('You must select all cells in a merged range to merge or unmerge them.');
    }
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
      return makeRichText({ text: String(value), runs: sheet.textRuns.get(row * 32_768 + column) ?? [], offset: 0 });
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
      theBridge().model.writeBlock(sheet, area, states.map((line) => line.map(({ text }) => text)), 'exact');
      eachCell(area, (row, column, r, c) => {
        const { runs } = states[r]![c]!;
        if (runs.length > 0) sheet.textRuns.set(row * 32_768 + column, runs.map((run) => ({ ...run })));
      });
    });
    return whole(this);
  }
  clear(options: ClearOptions = {}): Google {
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
    const some = commentsOnly || contentsOnly || formatOnly || validationsOnly;
    return clearParts(this, {
      contents: contentsOnly ?? !some,
      formats: formatOnly ?? !some,
      notes: commentsOnly ?? !some,
      validations: validationsOnly ?? !some,
    });
  }
  clearContent(): Google {
    return clearParts(this, { contents: true });
  }
  clearFormat(): Google {
    return clearParts(this, { formats: true });
  }
  clearNote(): Google {
    return clearParts(this, { notes: true });
  }
  clearDataValidations(): Google {
    return clearParts(this, { validations: true });
  }
  copyTo(destination: object, how?: unknown, transposed?: boolean): void {
    const { sheet, area } = placeOf(this);
    const target = placeOf(destination);
    const options = how as { formatOnly?: boolean; contentsOnly?: boolean } | undefined;
    const kind = options?.contentsOnly ? 'PASTE_VALUES' : options?.formatOnly ? 'PASTE_FORMAT' : typeof transposed === 'boolean' ? String(how) : 'PASTE_NORMAL';
    const parts = copyTypes[kind];
    if (!parts) throw exception(`The copy type ${kind} is not built here.`);
    theBridge().charge({ read: area.rows * area.columns, written: area.rows * area.columns });
    theBridge().write(() => theBridge().model.copyCells(sheet, area, target.sheet, target.area, { ...asIs, ...parts, transposed: transposed === true }));
  }
  copyFormatToRange(to: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    copyOnto(this, to, { row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 }, { ...asIs, ...copyTypes.PASTE_FORMAT });
  }
  copyValuesToRange(to: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    copyOnto(this, to, { row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 }, { ...asIs, ...copyTypes.PASTE_VALUES });
  }
  moveTo(target: object): void {
    const { sheet, area } = placeOf(this);
    const place = placeOf(target);
    theBridge().write(() => {
      theBridge().model.copyCells(sheet, area, place.sheet, { ...place.area, rows: area.rows, columns: area.columns }, asIs);
      theBridge().model.clearCells(sheet, area, { contents: true, formats: true, notes: true, validations: true });
    });
  }
  sort(spec: unknown): Google {
    const { sheet, area } = placeOf(this);
    const keys = (Array.isArray(spec) ? spec : [spec]).map((key: unknown) =>
      typeof key === 'number' ? { column: key, ascending: true } : { ascending: true, ...(key as { column: number }) },
    );
    theBridge().write(() => theBridge().model.sortRows(sheet, area, keys));
    return whole(this);
  }
  trimWhitespace(): Google {
    const { sheet, area } = placeOf(this);
    eachCell(area, (row, column) => {
      const value = sheet.value(row, column);
      if (typeof value === 'string' && value !== '' && sheet.hasOwnContent(row, column)) {
        sheet.grid.setValue(row, column, value.trim().replace(/\s+/g, ' '));
      }
    });
    sheet.workbook.touched(sheet, area);
    return whole(this);
  }
}

function copyOnto(range: object, to: unknown, target: Rectangle, parts: CopyParts): void {
  const { sheet, area } = placeOf(range);
  const destination = typeof to === 'number' ? sheet.workbook.sheetById(to) : sheet.workbook.sheetById((to as GoogleAppsScript.Spreadsheet.Sheet).getSheetId());
  if (!destination) throw exception(`Sheet ${String(to)} not found`);
  assertAlive(destination);
  theBridge().write(() => theBridge().model.copyCells(sheet, area, destination, target, parts));
}

function mergeAreas(range: object, areas: readonly Rectangle[]): void {
  const { sheet, area } = placeOf(range);
  if (sheet.merges.some((merge) => intersects(merge, area) && !contains(area, merge))) {
    throw exception('You must select all cells in a merged range to merge or unmerge them.');
  }
  sheet.merges = [...sheet.merges.filter((merge) => !contains(area, merge)), ...areas];
  for (const merged of areas) {
    eachCell(merged, (row, column, r, c) => {
      if (r + c > 0) theBridge().model.clearCells(sheet, { row, column, rows: 1, columns: 1 }, { contents: true });
    });
  }
  sheet.partChanged('merges');
}
