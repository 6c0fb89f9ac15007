import type { Patch } from '../model/patches.ts';
import { intersects, type Rectangle } from '../model/rectangle.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Change } from '../page/protocol.ts';
import { viewBlock } from './viewBlock.ts';
import { viewShape, viewSheet } from './viewSheet.ts';

/** Beyond this many separate areas a sheet is sent whole. */
const MOST_AREAS = 200;
const GROWTH = 0.5;

/** Gathers the model's patches until they are sent, so that a script's thousand writes are read from the model once. */
export class PendingChanges {
  private patches: Patch[] = [];
  private known: Set<number>;
  private activeSheet: number;
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
    this.known = new Set(workbook.sheets.map((sheet) => sheet.id));
    this.activeSheet = workbook.activeSheet.id;
  }

  add(patches: readonly Patch[]): void {
    this.patches.push(...patches);
  }

  /** What changed since the last time, read from the model as it is now; null when nothing did. */
  take(): Omit<Change, 'revision'> | null {
    const patches = this.patches;
    this.patches = [];
    if (patches.length === 0) return null;
    const { workbook } = this;
    const change: Omit<Change, 'revision'> = {};
    const whole = new Set<number>();
    const shapes = new Set<number>();
    const areas = new Map<number, Rectangle[]>();
    for (const patch of patches) {
      if (patch.kind === 'cells') joinArea(areas, patch.sheetId, patch.area);
      else if (patch.kind === 'shifted') whole.add(patch.sheetId);
      else if (patch.kind === 'sheet') (patch.part === 'conditionalFormats' ? whole : shapes).add(patch.sheetId);
      else if (patch.kind === 'toast')
        change.toast = { message: patch.message, title: patch.title, seconds: patch.seconds };
    }
    if (patches.some((patch) => patch.kind === 'sheets')) {
      change.order = workbook.sheets.map((sheet) => sheet.id);
      if (workbook.activeSheet.id !== this.activeSheet) change.activeSheet = workbook.activeSheet.id;
    }
    this.activeSheet = workbook.activeSheet.id;
    for (const sheet of workbook.sheets) if (!this.known.has(sheet.id)) whole.add(sheet.id);
    this.known = new Set(workbook.sheets.map((sheet) => sheet.id));
    for (const [sheetId, list] of areas) if (list.length > MOST_AREAS) whole.add(sheetId);
    for (const sheet of workbook.sheets) {
      const drawsChanged = sheet.charts.some((chart) =>
        chart.ranges.some((range) => areas.get(range.sheetId)?.some((area) => intersects(area, range.area))),
      );
      if (drawsChanged || (sheet.mayValidate && areas.has(sheet.id))) shapes.add(sheet.id);
    }
    const sheets = workbook.sheets.filter((sheet) => whole.has(sheet.id));
    if (sheets.length > 0) change.sheets = sheets.map(viewSheet);
    const reshaped = workbook.sheets.filter((sheet) => shapes.has(sheet.id) && !whole.has(sheet.id));
    if (reshaped.length > 0) change.shapes = reshaped.map(viewShape);
    const cells = workbook.sheets
      .filter((sheet) => !whole.has(sheet.id))
      .flatMap((sheet) =>
        (areas.get(sheet.id) ?? []).flatMap((area) => {
          const shown = clip(
            colored(
              sheet.conditionalFormats.flatMap((rule) => rule.areas),
              area,
            ),
            sheet.rowCount,
            sheet.columnCount,
          );
          return shown ? [{ sheetId: sheet.id, block: viewBlock(sheet, shown) }] : [];
        }),
      );
    if (cells.length > 0) change.cells = cells;
    return change;
  }

  /** The page itself showed another sheet: no need to tell it. */
  activated(sheetId: number): void {
    this.activeSheet = sheetId;
  }
}

/** Joins an area to one that it nearly fills up together with, else keeps it apart. */
function joinArea(areas: Map<number, Rectangle[]>, sheetId: number, area: Rectangle): void {
  const list = areas.get(sheetId) ?? [];
  areas.set(sheetId, list);
  for (let i = list.length - 1; i >= Math.max(0, list.length - 8); i--) {
    const both = around(list[i]!, area);
    if (size(both) * GROWTH <= size(list[i]!) + size(area)) {
      list[i] = both;
      return;
    }
  }
  list.push(area);
}

/** A colour scale may depend on every number in its areas. */
function colored(ruled: readonly Rectangle[], area: Rectangle): Rectangle {
  return ruled.filter((each) => intersects(each, area)).reduce(around, area);
}

function clip(area: Rectangle, rows: number, columns: number): Rectangle | null {
  const clipped = {
    ...area,
    rows: Math.min(area.rows, rows - area.row + 1),
    columns: Math.min(area.columns, columns - area.column + 1),
  };
  return clipped.rows > 0 && clipped.columns > 0 ? clipped : null;
}

function around(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

const size = (area: Rectangle) => area.rows * area.columns;
