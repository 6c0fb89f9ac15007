import { DAY_MS } from '../../engine/calendar.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';
import type { OrderTable } from '../channels/earlyOrders.ts';
import type { Asked } from './askedQuestions.ts';

/** Whether the asker of a question ordered at or after it, at most so many days later, the end included. */
export type OrderedAfter = (question: Asked, days: number) => boolean;

/** Looks orders up by member. Where questions or orders have no time of day, an order on the day of asking counts as after it. */
export function ordersAfter(
  orders: OrderTable | undefined,
  member: TextColumn,
  time: TimeColumn,
): OrderedAfter | undefined {
  if (!orders) return undefined;
  const byTime = time.hasTime && orders.date.hasTime;
  const clock = byTime ? orders.date.instant : orders.date.civil.map((civil) => Math.floor(civil / DAY_MS));
  const codeOf = new Map(member.labels.map((label, code) => [label, code]));
  const timesOf = new Map<number, number[]>();
  orders.member.codes.forEach((code, row) => {
    const asker = code < 0 ? undefined : codeOf.get(orders.member.labels[code]);
    if (asker === undefined || Number.isNaN(clock[row])) return;
    const times = timesOf.get(asker);
    if (times) times.push(clock[row]);
    else timesOf.set(asker, [clock[row]]);
  });
  return ({ member: asker, at, day }, days) => {
    const start = byTime ? at : day;
    const end = start + (byTime ? days * DAY_MS : days);
    return (timesOf.get(asker) ?? []).some((moment) => moment >= start && moment <= end);
  };
}
