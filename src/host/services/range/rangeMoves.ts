import type { Rectangle } from '../../model/rectangle.ts';
import type { ClearParts, CopyParts } from '../bridge.ts';
import { exception, theBridge, unknownFate, whole } from '../guard.ts';
import { resolveArea } from '../place.ts';
import { RangeRules } from './rangeRules.ts';
import { assertAlive, eachCell, placeOf, type RangeState } from './rangeState.ts';

type Google = GoogleAppsScript.Spreadsheet.Range;

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

const asIs: CopyParts = {
  values: true,
  formulas: true,
  formats: true,
  validations: true,
  notes: true,
  transposed: false,
};
const copyTypes: Record<string, Partial<CopyParts>> = {
  PASTE_NORMAL: {},
  PASTE_NO_BORDERS: {},
  PASTE_VALUES: { formulas: false, formats: false, validations: false, notes: false },
  PASTE_FORMULA: { formats: false, validations: false, notes: false },
  PASTE_FORMAT: { values: false, formulas: false, validations: false, notes: false },
  PASTE_DATA_VALIDATION: { values: false, formulas: false, formats: false, notes: false },
};

/** What empties a range, copies it elsewhere or puts its rows in order. */
export abstract class RangeMoves extends RangeRules {
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
    theBridge().flush();
    const options = how as { formatOnly?: boolean; contentsOnly?: boolean } | undefined;
    const kind = options?.contentsOnly
      ? 'PASTE_VALUES'
      : options?.formatOnly
        ? 'PASTE_FORMAT'
        : typeof transposed === 'boolean'
          ? String(how)
          : 'PASTE_NORMAL';
    const parts = copyTypes[kind];
    if (!parts) throw exception(`The copy type ${kind} is not built here.`);
    assertRoom(
      target.sheet,
      target.area,
      transposed === true ? { rows: area.columns, columns: area.rows } : { rows: area.rows, columns: area.columns },
    );
    theBridge().charge({ read: area.rows * area.columns, written: area.rows * area.columns });
    theBridge().write(() =>
      theBridge().model.copyCells(sheet, area, target.sheet, target.area, {
        ...asIs,
        ...parts,
        transposed: transposed === true,
      }),
    );
  }
  copyFormatToRange(to: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    copyOnto(
      this,
      to,
      { row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 },
      { ...asIs, ...copyTypes.PASTE_FORMAT },
    );
  }
  copyValuesToRange(to: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    copyOnto(
      this,
      to,
      { row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 },
      { ...asIs, ...copyTypes.PASTE_VALUES },
    );
  }
  moveTo(target: object): void {
    const { sheet, area } = placeOf(this);
    const place = placeOf(target);
    assertRoom(place.sheet, place.area, area);
    theBridge().flush();
    theBridge().write(() => {
      theBridge().model.copyCells(
        sheet,
        area,
        place.sheet,
        { ...place.area, rows: area.rows, columns: area.columns },
        asIs,
      );
      theBridge().model.clearCells(sheet, area, { contents: true, formats: true, notes: true, validations: true });
    });
  }
  sort(spec: unknown): Google {
    const { sheet, area } = placeOf(this);
    theBridge().flush();
    const keys = (Array.isArray(spec) ? spec : [spec]).map((key: unknown) =>
      typeof key === 'number' ? { column: key, ascending: true } : { ascending: true, ...(key as { column: number }) },
    );
    if (keys.some(({ column }) => column < area.column || column >= area.column + area.columns))
      unknownFate('Sorting by a column outside the range');
    theBridge().write(() => theBridge().model.sortRows(sheet, area, keys));
    return whole(this);
  }
  trimWhitespace(): Google {
    const { sheet, area } = placeOf(this);
    theBridge().model.checkProtection(sheet, area);
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

/** Whether what is copied ends on the grid: that Sheets makes room for it is nowhere promised. */
function assertRoom(
  sheet: RangeState['sheet'],
  { row, column }: Rectangle,
  { rows, columns }: Pick<Rectangle, 'rows' | 'columns'>,
): void {
  if (row + rows - 1 > sheet.rowCount || column + columns - 1 > sheet.columnCount)
    unknownFate('Copying beyond the grid of the sheet');
}

function copyOnto(range: object, to: unknown, target: Rectangle, parts: CopyParts): void {
  const { sheet, area } = placeOf(range);
  theBridge().flush();
  const destination =
    typeof to === 'number'
      ? sheet.workbook.sheetById(to)
      : sheet.workbook.sheetById((to as GoogleAppsScript.Spreadsheet.Sheet).getSheetId());
  if (!destination) throw exception(`Sheet ${String(to)} not found`);
  assertAlive(destination);
  resolveArea(destination, target.row, target.column, target.rows, target.columns);
  theBridge().write(() => theBridge().model.copyCells(sheet, area, destination, target, parts));
}
