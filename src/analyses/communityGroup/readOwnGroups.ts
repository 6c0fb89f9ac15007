import { inSmallestUnits } from '../../engine/inSmallestUnits.ts';
import type { Cell } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readLimit } from '../readLimit.ts';
import { rowName } from '../rowName.ts';
import type { OwnGroup } from './communityGroups.ts';

/** The rows `group`: name, days, orders, money; undefined when there are none. Throws InputError. */
export function readOwnGroups(
  rows: readonly (readonly Cell[])[],
  moneyUnit: number,
  context: ReadingContext,
): readonly OwnGroup[] | undefined {
  if (rows.length === 0) return undefined;
  return rows.map(([name, days, orders, money]) => {
    const least = readLimit('group', money, context);
    return {
      name: rowName('group', name),
      days: readLimit('group', days, context),
      orders: readLimit('group', orders, context),
      money: least === undefined ? undefined : inSmallestUnits(least, moneyUnit),
    };
  });
}
