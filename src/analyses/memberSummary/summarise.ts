import { type ValuesByGroup, valuesByGroup } from '../../engine/valuesByGroup.ts';
import { dayAfterLatest } from '../daysSince.ts';
import { countDays, countIds, countRows } from './countOrders.ts';
import { gapsByMember } from './gaps.ts';
import { spentBy, withoutRefunds } from './money.ts';
import type { OrderColumns } from './orderColumns.ts';
import { usableRows } from './usableRows.ts';

export interface SummaryOptions {
  /** Civil day; left out: the day after the latest row. */
  readonly asOf?: number;
  /** Left out: id where there are order ids, else day. */
  readonly ordersBy?: 'id' | 'day' | 'row';
  /** subtract: the refund column lowers what was spent. net: the amounts are after refunds already. */
  readonly amounts?: 'subtract' | 'net';
}

/** A place a member, in the order of their first row. NaN is unknown. Days are civil days, money whole smallest units. */
export interface MemberSummary {
  readonly members: readonly string[];
  /** Days of the first and last order; NaN for a member with refunds only. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly orders: Int32Array;
  /** NaN where no amount is known. */
  readonly spent: Float64Array;
  readonly scale: number;
  /** Days between one order day and the next; NaN with fewer than two order days. */
  readonly averageGap: Float64Array;
  readonly medianGap: Float64Array;
  readonly daysSince: Float64Array;
  readonly asOf: number;
  readonly rows: RowCounts;
}

/** What became of the rows; the four add up to the rows that have a member or a date. */
interface RowCounts {
  readonly orders: number;
  /** Rows with a negative amount: they lower what was spent and are no order. */
  readonly refunds: number;
  readonly later: number;
  /** Member or date is blank. */
  readonly incomplete: number;
}

/** Sums up orders by member. Throws InputError where a sum of money can't stay exact. */
export function memberSummary(columns: OrderColumns, options: SummaryOptions = {}): MemberSummary {
  const { amount, refund } = columns;
  const asOf = options.asOf ?? dayAfterLatest(columns.date.civil);
  const { day, group, groupCode, rows: outside } = usableRows(columns, asOf);
  const groups = groupCode.length;
  const scale = Math.max(amount?.scale ?? 0, refund?.scale ?? 0);
  const spent = spentBy(columns, group, groups, scale, options.amounts === 'net');

  const orderGroup = amount ? withoutRefunds(group, amount) : group;
  const days = valuesByGroup(orderGroup, groups, day);
  const by = options.ordersBy ?? (columns.orderId ? 'id' : 'day');
  const byId = by === 'id' && columns.orderId ? columns.orderId : undefined;
  const orders = byId ? countIds(byId, orderGroup, groups, day) : by === 'row' ? countRows(days) : countDays(days);
  return {
    members: Array.from(groupCode, (code) => columns.member.labels[code]),
    ...firstAndLast(days, asOf),
    orders,
    spent,
    scale,
    ...gapsByMember(days),
    asOf,
    rows: {
      orders: days.values.length,
      refunds: outside.used - days.values.length,
      later: outside.later,
      incomplete: outside.incomplete,
    },
  };
}

function firstAndLast(
  { values, starts }: ValuesByGroup,
  asOf: number,
): Pick<MemberSummary, 'first' | 'last' | 'daysSince'> {
  const members = starts.length - 1;
  const first = new Float64Array(members).fill(Number.NaN);
  const last = new Float64Array(members).fill(Number.NaN);
  const daysSince = new Float64Array(members).fill(Number.NaN);
  for (let member = 0; member < members; member++) {
    if (starts[member] === starts[member + 1]) continue;
    first[member] = values[starts[member]];
    last[member] = values[starts[member + 1] - 1];
    daysSince[member] = asOf - last[member];
  }
  return { first, last, daysSince };
}
