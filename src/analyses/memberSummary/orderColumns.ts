import type { MoneyColumn, TextColumn, TimeColumn } from '../../intake/column.ts';

/** One row an order or an order line. */
export interface OrderColumns {
  readonly member: TextColumn;
  readonly date: Pick<TimeColumn, 'civil'>;
  readonly amount?: MoneyColumn;
  readonly orderId?: TextColumn;
  readonly refund?: MoneyColumn;
}
