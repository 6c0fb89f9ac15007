import { ABSENT, type MemberMoves, type MemberTiers, memberMoves, NO_TIER } from './memberMoves.ts';

/** Members by where they were and where they are. The last two places of a row or column are "no tier" and "absent". */
export interface TierMovement {
  readonly tiers: readonly string[];
  /** counts[from][to]; each side has tiers.length + 2 places. counts[absent][absent] is 0. */
  readonly counts: readonly (readonly number[])[];
  /** Members in the table before, in the table after, in both; and of those who are in both, how many kept their tier. */
  readonly before: number;
  readonly after: number;
  readonly both: number;
  readonly same: number;
}

/** The movement between two tables of members and tiers. */
export const tierMovement = (before: MemberTiers, after: MemberTiers): TierMovement =>
  countMoves(memberMoves(before, after));

/** Counts moves that are known member by member. */
export function countMoves({ from, to, tiers }: MemberMoves): TierMovement {
  const noTier = tiers.length;
  const absent = tiers.length + 1;
  const placeOf = (code: number): number => (code === NO_TIER ? noTier : code === ABSENT ? absent : code);
  const counts = Array.from({ length: absent + 1 }, () => new Array<number>(absent + 1).fill(0));
  let before = 0;
  let after = 0;
  let both = 0;
  let same = 0;
  for (let member = 0; member < from.length; member++) {
    counts[placeOf(from[member])][placeOf(to[member])]++;
    if (from[member] !== ABSENT) before++;
    if (to[member] !== ABSENT) after++;
    if (from[member] === ABSENT || to[member] === ABSENT) continue;
    both++;
    if (from[member] === to[member]) same++;
  }
  return { tiers, counts, before, after, both, same };
}
