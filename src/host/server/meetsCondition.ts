import { type CellValue, isCellError } from '../model/cell.ts';

/** Whether a cell meets a condition of a conditional format (Google's BooleanCriteria). Formulas of one's own never match here. */
export function meetsCondition(criteria: string, wanted: readonly unknown[], value: CellValue): boolean {
  const text = isCellError(value) ? value.error : String(value);
  const lower = text.toLowerCase();
  const first = wanted[0];
  const needle = String(first ?? '').toLowerCase();
  const number = typeof value === 'number' ? value : Number.NaN;
  const low = Number(first);
  const high = Number(wanted[1]);
  switch (criteria) {
    case 'CELL_EMPTY':
      return value === '';
    case 'CELL_NOT_EMPTY':
      return value !== '';
    case 'TEXT_CONTAINS':
      return lower.includes(needle);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !lower.includes(needle);
    case 'TEXT_STARTS_WITH':
      return lower.startsWith(needle);
    case 'TEXT_ENDS_WITH':
      return lower.endsWith(needle);
    case 'TEXT_EQUAL_TO':
      return lower === needle;
    case 'NUMBER_EQUAL_TO':
    case 'DATE_EQUAL_TO':
      return number === low;
    case 'NUMBER_NOT_EQUAL_TO':
      return typeof value === 'number' && number !== low;
    case 'NUMBER_GREATER_THAN':
    case 'DATE_AFTER':
      return number > low;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return number >= low;
    case 'NUMBER_LESS_THAN':
    case 'DATE_BEFORE':
      return number < low;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return number <= low;
    case 'NUMBER_BETWEEN':
      return number >= low && number <= high;
    case 'NUMBER_NOT_BETWEEN':
      return number < low || number > high;
    default:
      return false;
  }
}
