import type { RfmMeasures } from '../rfm/measures.ts';

/** The built-in groups, from those who have not bought yet to the keenest. */
export const GROUPS: readonly string[] = ['potential', 'ordinary', 'members-only', 'core'];

/** Where a measure is high. Money in smallest units. `above`: orders and money have to exceed the limit, not just reach it. */
export interface HighLimits {
  readonly days: number;
  readonly orders: number;
  readonly money: number;
  readonly above: { readonly orders: boolean; readonly money: boolean };
}

/** A group of one's own: at most so many days, at least so many orders and so much money; undefined is any. */
export interface OwnGroup {
  readonly name: string;
  readonly days?: number;
  readonly orders?: number;
  readonly money?: number;
}

/** Whether last order, orders and money of a buyer are high. */
export function highMeasures({ recencyDays, orders, spent }: RfmMeasures, row: number, limits: HighLimits): boolean[] {
  const { days, above } = limits;
  return [
    recencyDays[row] <= days,
    above.orders ? orders[row] > limits.orders : orders[row] >= limits.orders,
    above.money ? spent[row] > limits.money : spent[row] >= limits.money,
  ];
}

/**
 * The group of every member: a place in groups; -1 where orders are unknown, where a buyer's last order or money is, or
 * where the last order lies after the as-of day. An unknown value meets no limit of an own group.
 */
export function communityGroups(
  measures: RfmMeasures,
  groups: readonly string[],
  rule: HighLimits | readonly OwnGroup[],
): Int16Array {
  const { recencyDays, orders, spent } = measures;
  const codes = new Int16Array(orders.length).fill(-1);
  const isOwn = (limits: typeof rule): limits is readonly OwnGroup[] => Array.isArray(limits);
  for (let row = 0; row < orders.length; row++) {
    if (recencyDays[row] < 0) continue;
    if (isOwn(rule)) {
      const group = rule.find((own) => meets(measures, row, own));
      if (group) codes[row] = groups.indexOf(group.name);
    } else if (orders[row] === 0) codes[row] = 0;
    else if (!Number.isNaN(recencyDays[row] + orders[row] + spent[row])) {
      const high = highMeasures(measures, row, rule).filter(Boolean).length;
      codes[row] = Math.max(1, high);
    }
  }
  return codes;
}

const meets = ({ recencyDays, orders, spent }: RfmMeasures, row: number, own: OwnGroup): boolean =>
  (own.days === undefined || recencyDays[row] <= own.days) &&
  (own.orders === undefined || orders[row] >= own.orders) &&
  (own.money === undefined || spent[row] >= own.money);
