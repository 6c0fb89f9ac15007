import type { YesNoColumn } from '../../intake/column.ts';

/** So many of so many came back. */
export interface Returned {
  readonly count: number;
  readonly of: number;
}

export interface RecallRate {
  readonly contacted: Returned;
  readonly others: Returned;
  /** The members drawn by lot to be left alone, and everybody else; null without a hold-out. */
  readonly heldOut: Returned | null;
  readonly notHeldOut: Returned | null;
  /** Of the hold-out, those who were contacted after all. */
  readonly brokenLots: number;
  /** Members of whom it isn't known whether they were contacted or came back. */
  readonly leftOut: number;
}

/** Who came back of those contacted and of the others; a row a member: 1 yes, 0 no, −1 unknown. */
export function recallRate(contacted: YesNoColumn, back: YesNoColumn, heldOut?: YesNoColumn): RecallRate {
  const rows = Array.from(contacted.keys());
  const known = rows.filter((row) => contacted[row] >= 0 && back[row] >= 0);
  const returned = (isOf: (row: number) => boolean): Returned => {
    const own = known.filter(isOf);
    return { count: own.filter((row) => back[row] === 1).length, of: own.length };
  };
  const isHeldOut = (row: number): boolean => heldOut !== undefined && heldOut[row] === 1;
  const lots = returned(isHeldOut);
  return {
    contacted: returned((row) => contacted[row] === 1),
    others: returned((row) => contacted[row] === 0),
    heldOut: lots.of > 0 ? lots : null,
    notHeldOut: lots.of > 0 ? returned((row) => !isHeldOut(row)) : null,
    brokenLots: known.filter((row) => isHeldOut(row) && contacted[row] === 1).length,
    leftOut: rows.length - known.length,
  };
}
