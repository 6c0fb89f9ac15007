import { type CellValue, isCellError } from '../model/cell.ts';
import { cellKey, keyColumn, keyRow } from '../model/cellKey.ts';
import { cellLink } from '../model/cellLink.ts';
import { conditionalLooks } from '../model/conditionalLook.ts';
import type { Rectangle } from '../model/rectangle.ts';
import type { Sheet } from '../model/sheet.ts';
import type { CellBlock, CellExtra, ColumnCells, CellValue as PageValue } from '../page/protocol.ts';
import { editText } from './editText.ts';
import { StyleTable } from './styleTable.ts';

/** The cells of an area as the page needs them. */
export function viewBlock(sheet: Sheet, area: Rectangle): CellBlock {
  const styles = new StyleTable();
  const looks = sheet.conditionalFormats.length > 0 ? conditionalLooks(sheet) : null;
  const extras = extrasOf(sheet, area);
  const columns: ColumnCells[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    columns.push(viewColumn(sheet, area, column, styles, looks, extras.get(column) ?? {}));
  }
  return { row: area.row, column: area.column, rows: area.rows, styles: styles.list, columns };
}

function viewColumn(
  sheet: Sheet,
  area: Rectangle,
  column: number,
  styles: StyleTable,
  looks: ReturnType<typeof conditionalLooks> | null,
  extras: Record<string, CellExtra>,
): ColumnCells {
  const { grid, workbook } = sheet;
  const values: PageValue[] = new Array(area.rows);
  const shown: (string | null)[] = [];
  const styleIds: number[] = new Array(area.rows);
  const modelStyles = grid.columnOfStyles(column);
  const modelValues = grid.columnOfValues(column);
  const results = grid.columnOfResults(column);
  const texts = textsOf(workbook);
  const pointDecimals = workbook.formulaEngine.formatValue(1.5, '', workbook.locale) === '1.5';
  let one: number | undefined;
  let mixed = false;
  for (let i = 0; i < area.rows; i++) {
    const row = area.row + i;
    const value = modelValues?.[row - 1] ?? '';
    const style = modelStyles?.[row - 1];
    const extra = extras[i];
    const look = looks?.(row, column) ?? undefined;
    const id = style || look || extra?.link ? styles.idOf(style, look, Boolean(extra?.link)) : -1;
    styleIds[i] = id;
    if (i === 0) one = id;
    else if (id !== one) mixed = true;
    if (value === '') {
      values[i] = null;
      continue;
    }
    values[i] = isCellError(value) ? value.error : value;
    if (isCellError(value)) extras[i] = { ...extra, error: value.message };
    if (typeof value === 'string') {
      const edit = extra?.formula ? null : editText(value, style?.numberFormat ?? '', value, workbook);
      if (edit !== null) extras[i] = { ...extras[i], edit };
      continue;
    }
    if (typeof value !== 'number' && typeof value !== 'boolean') continue;
    const format = style?.numberFormat ?? results?.[row - 1] ?? '';
    if (format === '' && typeof value === 'number' && isPlain(value, pointDecimals)) continue;
    const { text, edit } = texts(value, format);
    if (text !== String(value)) shown[i] = text;
    if (edit !== null && !extra?.formula) extras[i] = { ...extras[i], edit };
  }
  const cells: ColumnCells = { values };
  if (shown.length > 0) cells.shown = Array.from({ length: area.rows }, (_, i) => shown[i] ?? null);
  if (mixed) cells.styles = styleIds;
  else if (one !== undefined && one >= 0) cells.styles = one;
  if (Object.keys(extras).length > 0) cells.extras = extras;
  return cells;
}

/** Whether an unformatted number is shown as JavaScript writes it. */
function isPlain(value: number, pointDecimals: boolean): boolean {
  if (Number.isInteger(value)) return Math.abs(value) < 1e15;
  return pointDecimals && Math.abs(value) >= 1e-4 && String(value).length <= 11;
}

/** What cells show and what their editor opens with. Days repeat all over a column: each is formatted once. */
function textsOf(
  workbook: Sheet['workbook'],
): (value: CellValue, format: string) => { text: string; edit: string | null } {
  const known = new Map<string, { text: string; edit: string | null }>();
  return (value, format) => {
    const key = `${typeof value}${String(value)}\u0000${format}`;
    let found = known.get(key);
    if (!found) {
      const text = workbook.formulaEngine.formatValue(value, format, workbook.locale);
      found = { text, edit: format === '' ? null : editText(value, format, text, workbook) };
      known.set(key, found);
    }
    return found;
  };
}

/** Formulas, notes and links in an area, by column and offset from its first row. */
function extrasOf(sheet: Sheet, area: Rectangle): Map<number, Record<string, CellExtra>> {
  const found = new Map<number, Record<string, CellExtra>>();
  const add = (key: number, extra: CellExtra) => {
    const offset = keyRow(key) - area.row;
    const column = keyColumn(key);
    if (offset < 0 || offset >= area.rows || column < area.column || column >= area.column + area.columns) return;
    const cells = found.get(column) ?? {};
    cells[offset] = { ...cells[offset], ...extra };
    found.set(column, cells);
  };
  const each = <T>(map: ReadonlyMap<number, T>, make: (item: T) => CellExtra | null) => {
    const put = (key: number, item: T) => {
      const extra = make(item);
      if (extra) add(key, extra);
    };
    // A small area is looked up, a large one walked through.
    if (area.rows * area.columns < map.size) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        for (let row = area.row; row < area.row + area.rows; row++) {
          const item = map.get(cellKey(row, column));
          if (item !== undefined) put(cellKey(row, column), item);
        }
      }
    } else for (const [key, item] of map) put(key, item);
  };
  each(sheet.formulas, (formula) => ({ formula, ...cellLink(formula, []) }));
  each(sheet.notes, (note) => ({ note }));
  each(sheet.textRuns, (runs) => cellLink('', runs));
  return found;
}
