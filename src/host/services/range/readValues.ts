import type { CellValue } from '../../model/cell.ts';
import type { Rectangle, Sheet } from '../bridge.ts';

/**
 * The values of an area as scripts see them, row by row: '' for blanks, a Date for numbers that are shown as dates (an
 * instant in the spreadsheet's zone), the text of error cells (or an Error, by the workbook's switch).
 */
export function readValues(sheet: Sheet, area: Rectangle): unknown[][] {
  const columns = Array.from({ length: area.columns }, (_, c) => columnReader(sheet, area.column + c));
  const rows: unknown[][] = [];
  const end = area.row + area.rows - 1;
  for (let index = area.row - 1; index < end; index++) {
    const line: unknown[] = [];
    for (const read of columns) line.push(read(index));
    rows.push(line);
  }
  return rows;
}

function columnReader(sheet: Sheet, column: number): (index: number) => unknown {
  const values = sheet.grid.columnOfValues(column);
  if (!values || values.length === 0) return () => '';
  const styles = sheet.grid.columnOfStyles(column) ?? [];
  const results = sheet.grid.columnOfResults(column) ?? [];
  const { clock, switches } = sheet.workbook;
  const asError = switches.errorCells === 'error';
  return (index) => {
    const value = values[index];
    if (value === undefined) return '';
    if (typeof value === 'number') return isDateCell(index) ? new Date(clock.instantOf(value)) : value;
    return typeof value === 'object' ? scriptError(value, asError) : value;
  };

  function isDateCell(index: number): boolean {
    const style = styles[index];
    if (style?.numberFormat !== undefined) return style.isDate;
    const result = results[index];
    return result !== undefined && result !== '' && sheet.workbook.isDateFormat(result);
  }
}

function scriptError(value: CellValue & object, asError: boolean): unknown {
  return asError ? new Error(value.error) : value.error;
}
