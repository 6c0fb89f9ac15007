import { intersects, type Rectangle } from './rectangle.ts';

/** Which part of a sheet changed, beyond its cells. */
export type SheetPart =
  | 'name'
  | 'grid'
  | 'sizes'
  | 'frozen'
  | 'hidden'
  | 'tab'
  | 'gridlines'
  | 'merges'
  | 'filter'
  | 'protections'
  | 'conditionalFormats'
  | 'charts'
  | 'metadata';

/** What the page must draw again. A patch says where; the new content is read from the model. */
export type Patch =
  /** Contents, formats, notes or links in an area. */
  | { readonly kind: 'cells'; readonly sheetId: number; readonly area: Rectangle }
  | { readonly kind: 'sheet'; readonly sheetId: number; readonly part: SheetPart }
  /** Rows or columns came or went: the whole grid of the sheet shifts. */
  | { readonly kind: 'shifted'; readonly sheetId: number }
  /** Sheets came, went or changed order, or another became active. */
  | { readonly kind: 'sheets' }
  | { readonly kind: 'namedRanges' }
  | { readonly kind: 'toast'; readonly message: string; readonly title: string; readonly seconds: number };

/** The smallest area around two. */
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

/** Gathers patches; areas of one sheet that touch or follow each other are joined. */
export class PatchList {
  private patches: Patch[] = [];

  add(patch: Patch): void {
    if (patch.kind === 'cells') {
      const last = this.patches.findLast((other) => other.kind === 'cells');
      if (last?.kind === 'cells' && last.sheetId === patch.sheetId) {
        const wider = {
          ...last.area,
          row: last.area.row - 1,
          column: last.area.column - 1,
          rows: last.area.rows + 2,
          columns: last.area.columns + 2,
        };
        if (intersects(wider, patch.area)) {
          this.patches[this.patches.lastIndexOf(last)] = { ...last, area: around(last.area, patch.area) };
          return;
        }
      }
    } else if (patch.kind !== 'toast') {
      const key = JSON.stringify(patch);
      if (this.patches.some((other) => other.kind === patch.kind && JSON.stringify(other) === key)) return;
    }
    this.patches.push(patch);
  }

  /** Empties the list and hands out what was in it. */
  take(): Patch[] {
    const taken = this.patches;
    this.patches = [];
    return taken;
  }
}
