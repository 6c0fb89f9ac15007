import { InputError } from '../../engine/inputProblem.ts';
import type { Moments } from '../../engine/statistics/meanTests.ts';
import { momentsOf } from '../../engine/statistics/momentsOf.ts';
import type { YesNoColumn } from '../../intake/column.ts';

/** The members in the group, or those who are not. Money in whole smallest units. */
interface Side {
  readonly members: number;
  /** With an order, and with two or more. */
  readonly buyers: number;
  readonly repeaters: number;
  readonly orders: number;
  readonly spent: number;
  /** Of all members, and of buyers; those whose money is not known are in neither. */
  readonly perMember: Moments;
  readonly perBuyer: Moments;
}

/** A row a member; orders and money in whole smallest units, NaN is a blank. */
export interface EffectColumns {
  readonly inGroup: YesNoColumn;
  readonly orders: Float64Array;
  readonly spent: Float64Array | undefined;
}

export interface CommunityEffect {
  readonly inside: Side;
  readonly outside: Side;
  /** Rows with a blank where it matters. */
  readonly leftOut: number;
}

/**
 * Members in the group (1) against those outside (0), a row a member. Who ordered nothing has spent 0 even where that
 * is blank. With `blankIsNo` a blank membership is no, and blank orders are none; else such rows are left out.
 */
export function communityEffect({ inGroup, orders, spent }: EffectColumns, blankIsNo: boolean): CommunityEffect {
  const places: number[][] = [[], []];
  let leftOut = 0;
  for (let row = 0; row < orders.length; row++) {
    const isBlank = inGroup[row] < 0 && Number.isNaN(orders[row]) && (!spent || Number.isNaN(spent[row]));
    if (isBlank) continue;
    if (!blankIsNo && (inGroup[row] < 0 || Number.isNaN(orders[row]))) leftOut++;
    else places[inGroup[row] === 1 ? 1 : 0].push(row);
  }
  const [outside, inside] = places.map((rows) => sideOf(rows, orders, spent));
  return { inside, outside, leftOut };
}

function sideOf(rows: readonly number[], orders: Float64Array, spent: Float64Array | undefined): Side {
  const counts = rows.map((row) => orders[row] || 0);
  const money = rows.map((row, i) => {
    const value = spent ? spent[row] : Number.NaN;
    return counts[i] === 0 && Number.isNaN(value) ? 0 : value;
  });
  const total = money.reduce((sum, value) => sum + (value || 0), 0);
  if (Math.abs(total) > Number.MAX_SAFE_INTEGER) throw new InputError({ code: 'sumTooLarge', argument: 'spent' });
  return {
    members: rows.length,
    buyers: counts.filter((count) => count > 0).length,
    repeaters: counts.filter((count) => count > 1).length,
    orders: counts.reduce((sum, count) => sum + count, 0),
    spent: total,
    perMember: momentsOf(money.filter((value) => !Number.isNaN(value))),
    perBuyer: momentsOf(money.filter((value, i) => counts[i] > 0 && !Number.isNaN(value))),
  };
}
