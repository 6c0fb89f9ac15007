import { InputError } from '../../engine/inputProblem.ts';
import type { MoneyColumn } from '../../intake/column.ts';
import { type Split, type SplitRule, splitChange } from './splitChange.ts';

interface SplitColumns {
  readonly members0: Float64Array;
  readonly revenue0: MoneyColumn;
  readonly members1: Float64Array;
  readonly revenue1: MoneyColumn;
}

/** By row, in the smallest unit of money; null for a row in which any of the four is blank. */
export interface Splits {
  readonly rows: readonly (Split | null)[];
  readonly scale: number;
}

/** Splits the change of every row. Throws InputError: a negative number of members, revenue without members, no rows. */
export function computeSplits({ members0, revenue0, members1, revenue1 }: SplitColumns, rule: SplitRule): Splits {
  const scale = Math.max(revenue0.scale, revenue1.scale);
  const unit0 = 10 ** (scale - revenue0.scale);
  const unit1 = 10 ** (scale - revenue1.scale);
  const rows = Array.from(members0, (_, row): Split | null => {
    const before = revenue0.minor[row] * unit0;
    const after = revenue1.minor[row] * unit1;
    checkSide(members0[row], before, scale, 'members0', row);
    checkSide(members1[row], after, scale, 'members1', row);
    if (Number.isNaN(members0[row] + members1[row] + before + after)) return null;
    if (Math.abs(after - before) > Number.MAX_SAFE_INTEGER) {
      throw new InputError({ code: 'sumTooLarge', argument: 'revenue1', row: row + 1 });
    }
    const split = splitChange(members0[row], before, members1[row], after, rule);
    if (Number.isFinite(split.fromMembers)) return split;
    throw new InputError({ code: 'sumTooLarge', argument: 'members1', row: row + 1 });
  });
  if (!rows.some((row) => row !== null)) throw new InputError({ code: 'noRows' });
  return { rows, scale };
}

function checkSide(members: number, revenue: number, scale: number, argument: string, row: number): void {
  const at = { argument, row: row + 1, value: String(members) };
  if (members < 0) throw new InputError({ code: 'negativeNumber', ...at });
  if (members === 0 && Math.abs(revenue) > 0) {
    throw new InputError({ code: 'revenueWithoutMembers', ...at, hint: String(revenue / 10 ** scale) });
  }
}
