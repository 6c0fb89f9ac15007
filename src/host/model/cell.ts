/** A cell that shows an error: its code as Sheets prints it and the sentence shown on hovering. */
export interface CellError {
  readonly error: '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#ERROR!';
  readonly message: string;
}

/**
 * What a cell holds; '' is a blank. Days, times and durations are numbers, as in Sheets: days since 1899-12-30 on the
 * clock of the spreadsheet's zone. That they are dates is said by the cell's number format (see dateFormat.ts).
 */
export type CellValue = string | number | boolean | CellError;

/** A value on its way into a cell: an instant becomes a serial, null and undefined clear. */
export type IncomingValue = CellValue | Date | null | undefined;

/** Tells an error cell from the other values. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** Tells a Date of any realm. */
export function isDate(value: unknown): value is Date {
  return typeof value === 'object' && Object.prototype.toString.call(value) === '[object Date]';
}
