import { InputError } from '../../engine/inputProblem.ts';
import { type RateMethod, rateInterval } from '../../engine/statistics/rateInterval.ts';
import type { NumberColumn } from '../../intake/column.ts';
import type { ResultCell } from '../analysis.ts';

/**
 * Low and high, row by row; blank where a count is blank or nobody could succeed. Throws InputError: counts that aren't
 * whole, negative ones, more successes than members.
 */
export function rateIntervals(
  successes: NumberColumn,
  members: NumberColumn,
  method: RateMethod,
  level: number,
): ResultCell[][] {
  return Array.from(successes, (count, row) => {
    const all = members[row];
    checkCount(count, 'successes', row);
    checkCount(all, 'members', row);
    if (Number.isNaN(count) || Number.isNaN(all)) return [null, null];
    if (count > all) {
      const hint = String(all);
      throw new InputError({
        code: 'moreThanMembers',
        argument: 'successes',
        row: row + 1,
        value: String(count),
        hint,
      });
    }
    if (all === 0) return [null, null];
    const { low, high } = rateInterval(count, all, method, level);
    return [low, high];
  });
}

function checkCount(value: number, argument: string, row: number): void {
  if (value < 0) throw new InputError({ code: 'negativeNumber', argument, row: row + 1, value: String(value) });
  if (!Number.isNaN(value) && !Number.isInteger(value))
    throw new InputError({ code: 'notAWholeNumber', argument, row: row + 1, value: String(value) });
}
