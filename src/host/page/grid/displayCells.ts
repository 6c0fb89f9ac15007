import { type ICellData, type ICellDataForSheetInterceptor, InterceptorEffectEnum } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Grid } from './createGrid.ts';
import type { CellRider } from './univerCells.ts';

/** Rides on a cell that was just typed into, until the model has parsed it. */
export interface TypedRider extends CellRider {
  typed: string;
}

const ERROR_CORNER = { tr: { size: 6, color: '#b3261e' } };
const NOTE_CORNER = { tr: { size: 6, color: '#995200' } };
const FIRST = 1000;
/** Univer's own stand at 10 and more, and its end of the chain at -1. */
const LAST = 0;

/**
 * Shows what the model says instead of what Univer would make of a value, opens the editor with the model's text and
 * keeps what was typed to the letter.
 */
export function displayCells(grid: Grid): void {
  const interceptors = grid.injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, _location, next) => {
      const rider = cell?.custom as CellRider | undefined;
      if (!cell || !rider) return next(cell);
      const shown: ICellDataForSheetInterceptor = { ...cell };
      if (rider.error) {
        shown.markers = ERROR_CORNER;
        // Univer would put its own mark and card on a formula that shows an error.
        delete shown.f;
      } else if (rider.note) shown.markers = NOTE_CORNER;
      return next(shown);
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, _location, next) => {
      const rider = cell?.custom as CellRider | undefined;
      // Not before Univer's own, which reads a text that looks like a number as one: 969.30 would be 969.3.
      return next(cell && rider?.shown !== undefined ? { ...cell, v: rider.shown } : cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location) => {
      const raw = location.worksheet.getCellRaw(location.row, location.col);
      if (!raw) return cell;
      const opened: ICellData = { ...raw, v: editText(raw), p: null };
      delete opened.custom;
      return opened;
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location) => {
      const raw = location.worksheet.getCellRaw(location.row, location.col);
      const typed = typedText(cell || null);
      if (raw && typed === (raw.f ?? editText(raw))) return { ...raw };
      const rider: TypedRider = { typed };
      return {
        v: cell?.v ?? null,
        f: cell?.f ?? null,
        t: cell?.t ?? null,
        p: null,
        si: null,
        s: cell?.s ?? null,
        custom: rider,
      };
    },
  });
}

/** What the editor opens with. */
function editText(cell: ICellData): string {
  const rider = cell.custom as CellRider | undefined;
  if (cell.f) return cell.f;
  if (rider?.edit !== undefined) return rider.edit;
  return rider?.shown ?? (cell.v === null || cell.v === undefined ? '' : String(cell.v));
}

function typedText(cell: ICellData | null): string {
  if (cell?.f) return cell.f;
  if (cell?.p) return (cell.p.body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r/g, '\n');
  const text = cell?.v === null || cell?.v === undefined ? '' : String(cell.v);
  // Univer takes the leading apostrophe off; the model wants to see it.
  return cell?.t === 4 ? `'${text}` : text;
}
