import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellBlock, CellExtra, CellStyle, CellValue } from '../protocol.ts';

/** What rides on a cell beside its value; the interceptors read it. */
export interface CellRider extends CellExtra {
  /** Text shown in place of the value. */
  shown?: string;
}

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** Our style in Univer's words. */
export function univerStyle(style: CellStyle): IStyleData {
  const out: IStyleData = {};
  if (style.bold) out.bl = BooleanNumber.TRUE;
  if (style.italic) out.it = BooleanNumber.TRUE;
  if (style.underline) out.ul = { s: BooleanNumber.TRUE };
  if (style.strike) out.st = { s: BooleanNumber.TRUE };
  if (style.color) out.cl = { rgb: style.color };
  if (style.background) out.bg = { rgb: style.background };
  if (style.size) out.fs = style.size;
  if (style.font) out.ff = style.font;
  if (style.horizontal) out.ht = HORIZONTAL[style.horizontal];
  if (style.vertical) out.vt = VERTICAL[style.vertical];
  if (style.wrap) out.tb = WrapStrategy.WRAP;
  const { top, right, bottom, left } = style.borders ?? {};
  const line = (color: string | undefined) => (color ? { s: 1, cl: { rgb: color } } : undefined);
  if (style.borders) out.bd = { t: line(top), r: line(right), b: line(bottom), l: line(left) };
  return out;
}

/**
 * Calls `put` for every cell of a block with Univer's row and column (from 0) and its data; undefined empties the cell.
 * Numbers stay numbers under a shown text, so that the status bar can add them up.
 */
export function forEachCell(
  block: CellBlock,
  styleIds: readonly string[],
  put: (row: number, column: number, cell: ICellData | undefined) => void,
): void {
  block.columns.forEach((cells, offset) => {
    const column = block.column - 1 + offset;
    const { values, shown, styles, extras } = cells;
    for (let i = 0; i < block.rows; i++) {
      const style = typeof styles === 'number' ? styles : styles ? styles[i]! : -1;
      put(block.row - 1 + i, column, univerCell(values[i] ?? null, shown?.[i] ?? null, styleIds[style], extras?.[i]));
    }
  });
}

function univerCell(
  value: CellValue,
  shown: string | null,
  style: string | undefined,
  extra: CellExtra | undefined,
): ICellData | undefined {
  if (value === null && style === undefined && extra === undefined) return undefined;
  const cell: ICellData = {};
  if (value !== null) {
    cell.v = typeof value === 'boolean' ? Number(value) : value;
    cell.t = TYPES[typeof value as keyof typeof TYPES];
  }
  if (style !== undefined) cell.s = style;
  if (extra?.formula) cell.f = extra.formula;
  if (shown !== null || extra) {
    const rider: CellRider = { ...extra };
    if (shown !== null) rider.shown = shown;
    cell.custom = rider;
  }
  return cell;
}

const TYPES = { string: CellValueType.STRING, number: CellValueType.NUMBER, boolean: CellValueType.BOOLEAN };
