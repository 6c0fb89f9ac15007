import type { TextColumn } from '../../intake/column.ts';
import type { OpenTable } from './openTable.ts';
import { repeatFinder } from './repeatedRows.ts';

/**
 * Leaves out orders that were pasted twice. An order id that stands in several sheets counts in the sheet whose data
 * end last. Inside one sheet rows of one id are lines of one order, unless the whole row is the same.
 */
export function leaveOutRepeats(
  tables: readonly OpenTable[],
  orderIds: readonly (TextColumn | undefined)[],
  lastDays: readonly number[],
): void {
  if (tables.length > 1) keepLatestSheet(tables, orderIds, lastDays);
  tables.forEach((table, index) => {
    const ids = orderIds[index];
    if (ids) leaveOutSameRows(table, ids);
  });
}

function keepLatestSheet(
  tables: readonly OpenTable[],
  orderIds: readonly (TextColumn | undefined)[],
  lastDays: readonly number[],
): void {
  const keeper = new Map<string, number>();
  orderIds.forEach((ids, index) => {
    if (!ids) return;
    for (const label of ids.labels) {
      const known = keeper.get(label);
      if (known === undefined || lastDays[index] > lastDays[known]) keeper.set(label, index);
    }
  });
  tables.forEach((table, index) => {
    const ids = orderIds[index];
    if (!ids) return;
    const elsewhere = ids.labels.map((label) => keeper.get(label));
    for (let row = 0; row < table.rows; row++) {
      const best = ids.codes[row] < 0 ? index : elsewhere[ids.codes[row]];
      if (best === undefined || best === index) continue;
      table.leaveOut(row, 'order_id', 'orderInTwoSheets', tables[best].source.sheet);
    }
  });
}

function leaveOutSameRows(table: OpenTable, ids: TextColumn): void {
  if (ids.labels.length === table.rows) return;
  const repeatOf = repeatFinder(table.source.body, [ids.codes]);
  for (let row = 0; row < table.rows; row++) {
    if (ids.codes[row] < 0 || table.out[row] === 1) continue;
    const first = repeatOf(row);
    if (first >= 0) table.leaveOut(row, 'order_id', 'orderTwice', String(table.source.firstRow + first));
  }
}
