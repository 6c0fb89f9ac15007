import { DAY_MS } from '../../engine/calendar.ts';

/** One row of a member's ledger: civil ms, points in whole smallest units, the last day on which they can be used. */
export interface Entry {
  readonly time: number;
  readonly points: number;
  readonly expires: number;
}

/** Points that can still be used up to a day, that day included; Infinity is for ever. */
export interface Batch {
  readonly expires: number;
  readonly points: number;
}

/** earned = spent + expired + balance, always; a balance below 0 is what was spent beyond what was there. */
export interface MemberPoints {
  readonly earned: number;
  readonly spent: number;
  readonly expired: number;
  readonly balance: number;
  /** What is left, by day, the first to expire first. */
  readonly left: readonly Batch[];
  /** The most that was ever spent beyond what was there, and the first day of it; 0 and NaN where it never was. */
  readonly overdrawn: number;
  readonly overdrawnOn: number;
}

/**
 * One member's entries up to the as-of day, in any order. At one instant points are earned before they are spent; what
 * expires first is spent first, then what was earned first; what was overdrawn is taken from the next points earned.
 */
export function memberPoints(entries: readonly Entry[], asOf: number): MemberPoints {
  const inOrder = [...entries].sort((a, b) => a.time - b.time || inOneInstant(a, b));
  const batches: { expires: number; points: number }[] = [];
  let first = 0;
  let [earned, spent, expired, debt, overdrawn, overdrawnOn] = [0, 0, 0, 0, 0, Number.NaN];
  const expire = (day: number): void => {
    for (; first < batches.length && batches[first].expires < day; first++) expired += batches[first].points;
  };
  for (const { time, points, expires } of inOrder) {
    const day = Math.floor(time / DAY_MS);
    expire(day);
    if (points > 0) {
      earned += points;
      const kept = Math.max(0, points - debt);
      debt -= points - kept;
      if (kept > 0) insert(batches, first, { expires, points: kept });
      continue;
    }
    spent -= points;
    let open = -points;
    while (open > 0 && first < batches.length) {
      const used = Math.min(open, batches[first].points);
      batches[first].points -= used;
      open -= used;
      if (batches[first].points === 0) first++;
    }
    debt += open;
    if (open > 0 && Number.isNaN(overdrawnOn)) overdrawnOn = day;
    overdrawn = Math.max(overdrawn, debt);
  }
  expire(asOf);
  return {
    earned,
    spent,
    expired,
    balance: earned - spent - expired,
    left: batches.slice(first),
    overdrawn,
    overdrawnOn,
  };
}

/** What is earned before what is spent; of what is earned the first to expire first. */
const inOneInstant = (a: Entry, b: Entry): number =>
  a.points > 0 && b.points > 0 ? (a.expires < b.expires ? -1 : 1) : b.points - a.points;

/** Behind those that expire earlier; what expires on one day is one batch, so that there are no more batches than days. */
function insert(batches: { expires: number; points: number }[], first: number, { expires, points }: Batch): void {
  let place = batches.length;
  while (place > first && batches[place - 1].expires > expires) place--;
  if (place > first && batches[place - 1].expires === expires) batches[place - 1].points += points;
  else batches.splice(place, 0, { expires, points });
}
