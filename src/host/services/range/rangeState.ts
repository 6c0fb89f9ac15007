import type { Rectangle, Sheet } from '../bridge.ts';
import { exception, hiddenState } from '../guard.ts';

/** Where a range lies. `open` says which ends its A1 notation left open (A:C, 2:5). */
export interface RangeState {
  readonly sheet: Sheet;
  readonly area: Rectangle;
}

/** The hidden state of Range objects. */
export const rangeStates = hiddenState<RangeState>();

/** The place of a range; refuses when its sheet is gone. */
export function placeOf(range: object): RangeState {
  const state = rangeStates.of(range);
  assertAlive(state.sheet);
  return state;
}

/** Refuses a sheet that somebody deleted meanwhile. */
export function assertAlive(sheet: Sheet): void {
  if (!sheet.workbook.sheets.includes(sheet)) throw exception(`Sheet ${sheet.id} not found`);
}

/** Calls back for every cell of an area, row by row. */
export function eachCell(area: Rectangle, work: (row: number, column: number, r: number, c: number) => void): void {
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) work(area.row + r, area.column + c, r, c);
  }
}

/** A table of the area's shape, filled cell by cell. */
export function tableOf<T>(area: Rectangle, read: (row: number, column: number) => T): T[][] {
  const table: T[][] = [];
  for (let r = 0; r < area.rows; r++) {
    const line: T[] = [];
    for (let c = 0; c < area.columns; c++) line.push(read(area.row + r, area.column + c));
    table.push(line);
  }
  return table;
}

/** Refuses data that has not the shape of the area. */
export function assertShape(values: readonly (readonly unknown[])[], area: Rectangle): void {
  if (values.length !== area.rows) {
    throw exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${area.rows}.`,
    );
  }
  for (const line of values) {
    if (line.length !== area.columns) {
      throw exception(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${area.columns}.`,
      );
    }
  }
}
