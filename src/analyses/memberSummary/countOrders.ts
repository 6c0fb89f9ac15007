import type { ValuesByGroup } from '../../engine/valuesByGroup.ts';
import type { TextColumn } from '../../intake/column.ts';

/** Orders by member where every order day is one. */
export function countDays({ values, starts }: ValuesByGroup): Int32Array {
  const orders = new Int32Array(starts.length - 1);
  for (let member = 0; member < orders.length; member++) {
    for (let i = starts[member]; i < starts[member + 1]; i++) {
      if (i === starts[member] || values[i] !== values[i - 1]) orders[member]++;
    }
  }
  return orders;
}

/** Orders by member where every row is one. */
export function countRows({ starts }: ValuesByGroup): Int32Array {
  const orders = new Int32Array(starts.length - 1);
  for (let member = 0; member < orders.length; member++) orders[member] = starts[member + 1] - starts[member];
  return orders;
}

/**
 * Orders by member where every different order id is one; rows of group -1 are left out. Rows without an id count once a
 * day, so that a few missing ids don't lose orders. An id that two members share is one order of each.
 */
export function countIds(orderId: TextColumn, group: Int32Array, groups: number, day: Int32Array): Int32Array {
  const orders = new Int32Array(groups);
  const owner = new Int32Array(orderId.labels.length).fill(-1);
  const shared = new Set<number>();
  const daysWithoutId = new Set<string>();
  for (let row = 0; row < group.length; row++) {
    const member = group[row];
    if (member < 0) continue;
    const code = orderId.codes[row];
    if (code < 0) daysWithoutId.add(`${member} ${day[row]}`);
    else if (owner[code] < 0) {
      owner[code] = member;
      orders[member]++;
    } else if (owner[code] !== member) shared.add(code * groups + member);
  }
  for (const pair of shared) orders[pair % groups]++;
  for (const pair of daysWithoutId) orders[Number.parseInt(pair, 10)]++;
  return orders;
}
