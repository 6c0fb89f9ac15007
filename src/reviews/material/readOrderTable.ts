import { DAY_MS } from '../../engine/calendar.ts';
import type { MoneyColumn, TextColumn, TimeColumn } from '../../intake/column.ts';
import type { Material, Source } from '../review.ts';
import { afterRefunds } from './afterRefunds.ts';
import { amountsOfLines } from './amountsOfLines.ts';
import { currencyOf } from './currencyOf.ts';
import type { Findings } from './findings.ts';
import { firstLines } from './firstLines.ts';
import { missingColumn } from './missingColumn.ts';
import { type OpenTable, openTable } from './openTable.ts';
import { timesOfPeriod } from './periodSources.ts';
import { isNoOrder } from './statusWords.ts';

/** What was done about refunds; net: there is a refund column, but the amounts are already without refunds. */
export type RefundRule = 'none' | 'net' | 'subtracted';

/** One order table, its columns read and the rows that are no orders left out. */
export interface OrderTable {
  readonly table: OpenTable;
  readonly times: TimeColumn;
  readonly amounts?: MoneyColumn;
  readonly refunds: RefundRule;
  readonly orderIds?: TextColumn;
}

/**
 * Reads one order table; its ids only `withIds`.
 * Throws InputError when most of a needed column can't be read or a column names several currencies.
 */
export function readOrderTable(source: Source, material: Material, findings: Findings, withIds: boolean): OrderTable {
  const table = openTable(source, material.context, findings);
  const times = source.period
    ? timesOfPeriod(source, source.period, material, findings)
    : table.times('order_at', 'eachRow');
  if (!times) throw missingColumn(source, 'order_at');
  let amounts = table.amounts('amount', 'eachRow') || amountsOfLines(table, findings);
  const status = table.texts('status');
  const noOrder = status ? status.labels.map(isNoOrder) : [];
  const end = material.asOf * DAY_MS;
  const orderIds = withIds ? table.ids('order_id') : undefined;
  const firstLine = firstLines(table, orderIds, times, status);
  for (let row = 0; row < table.rows; row++) {
    if (table.out[row] === 1) continue;
    if (status && status.codes[row] >= 0 && noOrder[status.codes[row]]) table.leaveOut(row, 'status', 'notCounted');
    else if (Number.isNaN(times.civil[row])) {
      const first = orderIds ? firstLine[orderIds.codes[row]] : undefined;
      if (first === undefined || first === row) table.leaveOut(row, 'order_at', 'noDate');
      else table.leaveOut(row, 'order_id', 'orderLine', String(source.firstRow + first));
    } else if (amounts && Number.isNaN(amounts.minor[row])) table.leaveOut(row, 'amount', 'noAmount');
    else if (times.civil[row] >= end) table.leaveOut(row, source.period ? 'amount' : 'order_at', 'afterReview');
  }
  const currency = currencyOf(table);
  if (amounts && amounts.currency === '' && currency !== '') amounts = { ...amounts, currency };
  const refund = amounts ? table.amounts('refund') : undefined;
  if (!amounts || !refund) return { table, times, amounts, refunds: 'none', orderIds };
  const after = afterRefunds(amounts, refund);
  return { table, times, amounts: after.amounts, refunds: after.subtracted ? 'subtracted' : 'net', orderIds };
}
