import type { CellValue } from '../../model/cell.ts';
import type { Rectangle, Sheet } from '../bridge.ts';

/** The Date that the services start with: scripts get one that asks the host for the time, which costs here. */
const RealDate = Date;

/**
 * The values of an area as scripts see them, row by row: '' for blanks, a Date for numbers that are shown as dates (an
 * instant in the spreadsheet's zone), the text of error cells (or an Error, by the workbook's switch).
 */
export function readValues(sheet: Sheet, area: Rectangle): unknown[][] {
  const { grid, workbook } = sheet;
  const { clock } = workbook;
  const asError = workbook.switches.errorCells === 'error';
  const columns = Array.from({ length: area.columns }, (_, c) => ({
    values: grid.columnOfValues(area.column + c) ?? [],
    styles: grid.columnOfStyles(area.column + c) ?? [],
    results: grid.columnOfResults(area.column + c) ?? [],
  }));
  const isDateResult = (format: string | undefined): boolean => format !== undefined && workbook.isDateFormat(format);
  const rows = new Array<unknown[]>(area.rows);
  const end = area.row + area.rows - 1;
  for (let index = area.row - 1; index < end; index++) {
    const line = new Array<unknown>(columns.length);
    for (let c = 0; c < columns.length; c++) {
      const { values, styles, results } = columns[c]!;
      const value = values[index];
      if (value === undefined) line[c] = '';
      else if (typeof value === 'number') {
        const style = styles[index];
        const isDate = style?.numberFormat !== undefined ? style.isDate : isDateResult(results[index]);
        line[c] = isDate ? new RealDate(clock.instantOf(value)) : value;
      } else line[c] = typeof value === 'object' ? scriptError(value, asError) : value;
    }
    rows[index - area.row + 1] = line;
  }
  return rows;
}

function scriptError(value: CellValue & object, asError: boolean): unknown {
  return asError ? new Error(value.error) : value.error;
}
