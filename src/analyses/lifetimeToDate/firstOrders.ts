import type { LifetimeColumns } from './computeLifetime.ts';

/** By member code. */
interface FirstOrders {
  /** The row of the first order, −1 without one. */
  readonly rows: Int32Array;
  /** The group's code on the first order, −1 where it is blank. */
  readonly groups: Int32Array;
}

/**
 * The first order of every member among the rows whose mask isn't 0. Of several rows at its instant the group whose name
 * comes first counts, so that the order of rows makes no difference.
 */
export function firstOrders({ member, date, amount, group }: LifetimeColumns, masks: Int32Array): FirstOrders {
  const rows = new Int32Array(member.labels.length).fill(-1);
  const groups = new Int32Array(member.labels.length).fill(-1);
  const groupOf = (row: number): number => group?.codes[row] ?? -1;
  const earlier = (one: number, two: number): number =>
    two < 0 || (one >= 0 && group && group.labels[one] < group.labels[two]) ? one : two;
  for (let row = 0; row < masks.length; row++) {
    if (masks[row] === 0 || amount.minor[row] < 0) continue;
    const code = member.codes[row];
    const before = rows[code];
    const sooner = before < 0 || date.instant[row] < date.instant[before];
    if (!sooner && date.instant[row] > date.instant[before]) continue;
    groups[code] = sooner ? groupOf(row) : earlier(groupOf(row), groups[code]);
    if (sooner) rows[code] = row;
  }
  return { rows, groups };
}
