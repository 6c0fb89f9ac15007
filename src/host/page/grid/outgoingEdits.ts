import {
  CanceledError,
  CommandType,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IRange,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { CellValue, Edit } from '../protocol.ts';
import type { Grid } from './createGrid.ts';
import type { TypedRider } from './displayCells.ts';
import { pageStyle } from './pageStyle.ts';
import { WORKBOOK_ID } from './univerSheet.ts';

type Matrix = Record<number, Record<number, ICellData | null>>;

interface MutationParams {
  subUnitId: string;
  cellValue?: Matrix;
  range?: IRange;
  ranges?: IRange[];
  colWidth?: number | Record<number, number>;
  rowHeight?: number | Record<number, number>;
  ySplit?: number;
  xSplit?: number;
  from?: { subUnitId?: string; value: Matrix };
  to?: { subUnitId?: string; value: Matrix };
}

/** Turns what the person does in Univer into edits for the model. Whole-sheet commands are stopped: the model does them and answers. */
export function forwardEdits(grid: Grid, send: (edits: Edit[]) => void): void {
  grid.commands.beforeCommandExecuted((command) => {
    const edit = sheetCommand(grid, command);
    if (!edit) return;
    send([edit]);
    throw new CanceledError();
  });
  grid.commands.onCommandExecuted((command, options?: IExecutionOptions) => {
    if (options?.onlyLocal) return;
    if (command.id === 'sheet.operation.set-worksheet-active') {
      send([{ kind: 'activateSheet', sheetId: Number((command.params as { subUnitId: string }).subUnitId) }]);
      return;
    }
    if (command.type !== CommandType.MUTATION) return;
    const params = command.params as MutationParams & { unitId?: string };
    if (params?.unitId !== WORKBOOK_ID) return;
    const edits = mutationEdits(grid, command.id, params);
    if (edits.length > 0) send(edits);
  });
}

function sheetCommand(grid: Grid, command: Readonly<ICommandInfo>): Edit | null {
  const params = (command.params ?? {}) as {
    subUnitId?: string;
    name?: string;
    order?: number;
    value?: string;
    index?: number;
  };
  const active = grid.workbook.getActiveSheet().getSheetId();
  const sheetId = Number(params.subUnitId ?? active);
  switch (command.id) {
    case 'sheet.command.insert-sheet':
      return { kind: 'insertSheet', name: '', at: params.index ?? grid.workbook.getActiveSheetIndex() + 1 };
    case 'sheet.command.remove-sheet':
      return { kind: 'deleteSheet', sheetId };
    case 'sheet.command.copy-sheet':
      return { kind: 'copySheet', sheetId };
    case 'sheet.command.set-worksheet-name':
      return { kind: 'renameSheet', sheetId, name: params.name ?? '' };
    case 'sheet.command.set-worksheet-order':
      return { kind: 'moveSheet', sheetId, to: params.order ?? 0 };
    case 'sheet.command.set-tab-color':
      return { kind: 'tabColor', sheetId, color: params.value ?? '' };
    case 'sheet.command.set-worksheet-hidden':
      return { kind: 'hideSheet', sheetId };
    case 'sheet.command.set-worksheet-show':
      return { kind: 'showSheet', sheetId };
    default:
      return null;
  }
}

function mutationEdits(grid: Grid, id: string, params: MutationParams): Edit[] {
  const sheetId = Number(params.subUnitId);
  const { range } = params;
  switch (id) {
    case 'sheet.mutation.set-range-values':
      return valueEdits(grid, sheetId, params.cellValue ?? {});
    case 'sheet.mutation.move-range':
      return [params.from, params.to].flatMap((side) =>
        side ? valueEdits(grid, Number(side.subUnitId ?? sheetId), side.value) : [],
      );
    case 'sheet.mutation.insert-row':
      return range ? [{ kind: 'insertRows', sheetId, ...rowSpan(range) }] : [];
    case 'sheet.mutation.remove-rows':
      return range ? [{ kind: 'deleteRows', sheetId, ...rowSpan(range) }] : [];
    case 'sheet.mutation.insert-col':
      return range ? [{ kind: 'insertColumns', sheetId, ...columnSpan(range) }] : [];
    case 'sheet.mutation.remove-col':
      return range ? [{ kind: 'deleteColumns', sheetId, ...columnSpan(range) }] : [];
    case 'sheet.mutation.move-rows':
    case 'sheet.mutation.move-columns':
    case 'sheet.mutation.reorder-range':
    case 'sheet.mutation.add-worksheet-merge':
    case 'sheet.mutation.remove-worksheet-merge':
    case 'sheet.mutation.toggle-gridlines':
      return [{ kind: 'resync', sheetId }];
    case 'sheet.mutation.set-worksheet-col-width':
      return sizeEdit(sheetId, 'column', (params.ranges ?? []).map(columnSpan), params.colWidth ?? 0);
    case 'sheet.mutation.set-worksheet-row-height':
      return sizeEdit(sheetId, 'row', (params.ranges ?? []).map(rowSpan), params.rowHeight ?? 0);
    case 'sheet.mutation.set-row-hidden':
      return (params.ranges ?? []).map((each) => ({ kind: 'hide', sheetId, axis: 'row', ...rowSpan(each) }));
    case 'sheet.mutation.set-row-visible':
      return (params.ranges ?? []).map((each) => ({ kind: 'show', sheetId, axis: 'row', ...rowSpan(each) }));
    case 'sheet.mutation.set-col-hidden':
      return (params.ranges ?? []).map((each) => ({ kind: 'hide', sheetId, axis: 'column', ...columnSpan(each) }));
    case 'sheet.mutation.set-col-visible':
      return (params.ranges ?? []).map((each) => ({ kind: 'show', sheetId, axis: 'column', ...columnSpan(each) }));
    case 'sheet.mutation.set-frozen':
      return [{ kind: 'freeze', sheetId, rows: params.ySplit ?? 0, columns: params.xSplit ?? 0 }];
    default:
      return [];
  }
}

const rowSpan = (range: IRange) => ({ at: range.startRow + 1, count: range.endRow - range.startRow + 1 });
const columnSpan = (range: IRange) => ({ at: range.startColumn + 1, count: range.endColumn - range.startColumn + 1 });

function sizeEdit(
  sheetId: number,
  axis: 'row' | 'column',
  spans: { at: number; count: number }[],
  pixels: number | Record<number, number>,
): Edit[] {
  const sizes = spans.flatMap((span) => {
    if (typeof pixels === 'number') return [{ ...span, pixels }];
    return Array.from({ length: span.count }, (_, i) => ({
      at: span.at + i,
      count: 1,
      pixels: pixels[span.at + i - 1] ?? 0,
    }));
  });
  return [{ kind: 'size', sheetId, axis, sizes: sizes.filter((size) => size.pixels > 0) }];
}

/** Typed text, values and looks travel apart, in this order. */
function valueEdits(grid: Grid, sheetId: number, matrix: Matrix): Edit[] {
  const formulas = grid.injector.get(FormulaDataModel);
  const typed: Edit[] = [];
  const put: { row: number; column: number; value?: CellValue; formula?: string }[] = [];
  const styled: (Edit & { kind: 'style' })['cells'] = [];
  for (const [r, line] of Object.entries(matrix)) {
    for (const [c, cell] of Object.entries(line ?? {})) {
      const row = Number(r) + 1;
      const column = Number(c) + 1;
      const rider = cell?.custom as TypedRider | undefined;
      if (rider?.typed !== undefined) {
        typed.push({ kind: 'type', sheetId, row, column, text: rider.typed });
        continue;
      }
      if (!cell || cell.v !== undefined || cell.f !== undefined || cell.si !== undefined || cell.p !== undefined) {
        const formula =
          cell?.f || (cell?.si && formulas.getFormulaStringByCell(row - 1, column - 1, String(sheetId), WORKBOOK_ID));
        if (formula) put.push({ row, column, formula });
        else put.push({ row, column, value: plainValue(cell) });
      }
      const style = cell?.s
        ? pageStyle(typeof cell.s === 'string' ? grid.workbook.getStyles().get(cell.s) : cell.s)
        : null;
      if (style) styled.push({ row, column, rows: 1, columns: 1, style });
    }
  }
  const edits = typed;
  if (put.length > 0) edits.push({ kind: 'put', sheetId, cells: put });
  if (styled.length > 0) edits.push({ kind: 'style', sheetId, cells: styled });
  return edits;
}

function plainValue(cell: ICellData | null): CellValue {
  if (cell?.p) return (cell.p.body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r/g, '\n');
  if (cell?.v === null || cell?.v === undefined) return null;
  return cell.t === 3 ? Boolean(Number(cell.v)) : cell.v;
}
