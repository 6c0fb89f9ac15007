import { meets } from './criteria.ts';
import type { Sheet } from './sheet.ts';

/** Whether the sheet's filter hides a row. */
export function isRowFiltered(sheet: Sheet, row: number): boolean {
  const { filter } = sheet;
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  const { workbook } = sheet;
  const today = Math.floor(workbook.clock.serialOf(workbook.now()));
  for (const [column, { hiddenValues, visibleValues, criteria, values }] of filter.criteria) {
    const shown = sheet.display(row, column);
    if (hiddenValues.includes(shown)) return true;
    if (visibleValues.length > 0 && !visibleValues.includes(shown)) return true;
    if (criteria !== null && !meets(criteria, values, sheet.value(row, column), today)) return true;
  }
  return false;
}
