import { DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { type ValuesByGroup, valuesByGroup } from '../../engine/valuesByGroup.ts';
import type { MoneyColumn, TextColumn, TimeColumn } from '../../intake/column.ts';
import { dayAfterLatest } from '../daysSince.ts';
import { countDays, countIds, countRows } from './countOrders.ts';
import { gapsByMember } from './gaps.ts';

/** One row an order or an order line. */
export interface OrderColumns {
  readonly member: TextColumn;
  readonly date: Pick<TimeColumn, 'civil'>;
  readonly amount?: MoneyColumn;
  readonly orderId?: TextColumn;
  readonly refund?: MoneyColumn;
}

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
export interface RowCounts {
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

/** A refund lowers what was spent but takes no part in counting and dating orders. */
function withoutRefunds(group: Int32Array, amount: MoneyColumn): Int32Array {
  const kept = new Int32Array(group.length);
  for (let row = 0; row < group.length; row++) kept[row] = amount.minor[row] < 0 ? -1 : group[row];
  return kept;
}

interface UsableRows {
  readonly day: Int32Array;
  /** A number a member that has a usable row, in the order of first rows; -1 for rows left out. */
  readonly group: Int32Array;
  /** The member's code in its column, by group. */
  readonly groupCode: readonly number[];
  readonly rows: { readonly used: number; readonly later: number; readonly incomplete: number };
}

function usableRows({ member, date }: OrderColumns, asOf: number): UsableRows {
  const length = member.codes.length;
  const day = new Int32Array(length);
  const group = new Int32Array(length);
  const groupOf = new Int32Array(member.labels.length).fill(-1);
  const groupCode: number[] = [];
  let used = 0;
  let later = 0;
  let incomplete = 0;
  for (let row = 0; row < length; row++) {
    const code = member.codes[row];
    const civil = date.civil[row];
    group[row] = -1;
    if (code < 0 || Number.isNaN(civil)) {
      if (code >= 0 || !Number.isNaN(civil)) incomplete++;
      continue;
    }
    day[row] = Math.floor(civil / DAY_MS);
    if (day[row] > asOf) {
      later++;
      continue;
    }
    used++;
    if (groupOf[code] < 0) groupOf[code] = groupCode.push(code) - 1;
    group[row] = groupOf[code];
  }
  return { day, group, groupCode, rows: { used, later, incomplete } };
}

/** Money by member in units of the larger of both scales. Refunds lower it whichever sign the refund column has. */
function spentBy(columns: OrderColumns, group: Int32Array, groups: number, scale: number, net: boolean): Float64Array {
  const { amount, refund } = columns;
  const spent = new Float64Array(groups).fill(Number.NaN);
  if (!amount) return spent;
  const unit = 10 ** (scale - amount.scale);
  const refundUnit = refund && !net ? 10 ** (scale - refund.scale) : 0;
  for (let row = 0; row < group.length; row++) {
    const member = group[row];
    if (member < 0) continue;
    const paid = amount.minor[row];
    const back = refundUnit > 0 ? Math.abs(refund!.minor[row]) : Number.NaN;
    if (Number.isNaN(paid) && Number.isNaN(back)) continue;
    const change = (paid || 0) * unit - (back || 0) * refundUnit;
    const total = (spent[member] || 0) + change;
    if (Math.abs(total) > Number.MAX_SAFE_INTEGER) throw new InputError({ code: 'sumTooLarge', argument: 'amount' });
    spent[member] = total;
  }
  return spent;
}
