import { choicesIn } from '../model/choicesIn.ts';
import { isRowFiltered } from '../model/filterRows.ts';
import type { Rectangle } from '../model/rectangle.ts';
import type { Sheet } from '../model/sheet.ts';
import type { ChoiceList, SheetShape, SheetView } from '../page/protocol.ts';
import { viewBlock } from './viewBlock.ts';
import { viewChart } from './viewChart.ts';

/** A whole sheet for the page. */
export function viewSheet(sheet: Sheet): SheetView {
  const area = usedArea(sheet);
  return { ...viewShape(sheet), blocks: area ? [viewBlock(sheet, area)] : [] };
}

/** A sheet without its cells. */
export function viewShape(sheet: Sheet): SheetShape {
  return {
    id: sheet.id,
    name: sheet.name,
    rows: sheet.rowCount,
    columns: sheet.columnCount,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor ?? '',
    gridLines: !sheet.hiddenGridlines,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    widths: Object.fromEntries(sheet.columnWidths),
    heights: Object.fromEntries(sheet.rowHeights),
    hiddenRows: hiddenRowsOf(sheet),
    hiddenColumns: [...sheet.hiddenColumns],
    merges: sheet.merges.map((area) => ({ ...area })),
    charts: sheet.charts.map((chart) => viewChart(sheet.workbook, chart)),
    choices: choicesOf(sheet),
  };
}

/** Rows that a person hid, and those that the filter leaves out. */
function hiddenRowsOf(sheet: Sheet): number[] {
  const hidden = new Set(sheet.hiddenRows);
  const { filter } = sheet;
  if (filter && filter.criteria.size > 0) {
    const { row, rows } = filter.area;
    for (let each = row + 1; each < row + rows; each++) if (isRowFiltered(sheet, each)) hidden.add(each);
  }
  return [...hidden];
}

/** From A1 to the last cell with content or looks; null when there is none. */
function usedArea(sheet: Sheet): Rectangle | null {
  let rows = sheet.lastRow();
  let columns = sheet.lastColumn();
  for (let column = 1; column <= sheet.columnCount; column++) {
    const length = sheet.grid.columnOfStyles(column)?.length ?? 0;
    if (length === 0) continue;
    columns = Math.max(columns, column);
    rows = Math.max(rows, length);
  }
  return rows > 0 && columns > 0 ? { row: 1, column: 1, rows, columns } : null;
}

/** Runs of cells down a column that share a rule which names its values. */
function choicesOf(sheet: Sheet): ChoiceList[] {
  if (!sheet.mayValidate) return [];
  const lists: ChoiceList[] = [];
  for (let column = 1; column <= sheet.columnCount; column++) {
    let last: { rule: unknown; list: ChoiceList } | null = null;
    (sheet.grid.columnOfStyles(column) ?? []).forEach((style, i) => {
      const rule = style?.validation;
      const values = rule ? choicesOfRule(sheet, rule) : null;
      if (!values) return;
      if (last && last.rule === rule && last.list.row + last.list.rows === i + 1) last.list.rows++;
      else {
        last = { rule, list: { row: i + 1, column, rows: 1, columns: 1, values } };
        lists.push(last.list);
      }
    });
  }
  return lists;
}

function choicesOfRule(sheet: Sheet, rule: { criteria?: string; values?: readonly unknown[] }): string[] | null {
  if (rule.criteria === 'VALUE_IN_RANGE') {
    const filled = choicesIn(sheet, rule.values?.[0]).filter((value) => value !== '');
    return filled.map((value) => String(value));
  }
  if (rule.criteria !== 'VALUE_IN_LIST') return null;
  const list = Array.isArray(rule.values?.[0]) ? (rule.values[0] as unknown[]) : (rule.values ?? []);
  return list.filter((value) => typeof value !== 'boolean').map(String);
}
