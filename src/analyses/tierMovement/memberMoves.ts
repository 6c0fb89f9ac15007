import { InputError } from '../../engine/inputProblem.ts';
import type { TextColumn } from '../../intake/column.ts';
import { tierOrder } from './tierOrder.ts';

/** Members and their tiers, a row each; a blank tier is a member without one. */
export interface MemberTiers {
  readonly member: TextColumn;
  readonly tier: TextColumn;
}

/** Places beyond the tiers: the member has no tier, or isn't in that table. */
export const NO_TIER = -1;
export const ABSENT = -2;

/** Where every member of either table was and is: places in tiers, NO_TIER or ABSENT. */
export interface MemberMoves {
  readonly members: readonly string[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** In the order of display. */
  readonly tiers: readonly string[];
}

/** Matches two tables by member id. Throws InputError where one member has two tiers in one table. */
export function memberMoves(before: MemberTiers, after: MemberTiers, order = tierOrder): MemberMoves {
  const tiers = order([...before.tier.labels, ...after.tier.labels]);
  const places = new Map(tiers.map((tier, place) => [tier, place]));
  const members: string[] = [];
  const numberOf = new Map<string, number>();
  const left = placesOf(before, 'before_id', places, numberOf, members);
  const right = placesOf(after, 'after_id', places, numberOf, members);
  const from = new Int32Array(members.length).fill(ABSENT);
  const to = new Int32Array(members.length).fill(ABSENT);
  left.forEach((place, member) => {
    from[member] = place;
  });
  right.forEach((place, member) => {
    to[member] = place;
  });
  return { members, from, to, tiers };
}

function placesOf(
  { member, tier }: MemberTiers,
  argument: string,
  places: ReadonlyMap<string, number>,
  numberOf: Map<string, number>,
  members: string[],
): Map<number, number> {
  const found = new Map<number, number>();
  const numbers = member.labels.map((id) => {
    const known = numberOf.get(id);
    if (known !== undefined) return known;
    numberOf.set(id, members.length);
    return members.push(id) - 1;
  });
  const tierPlaces = tier.labels.map((label) => places.get(label) ?? NO_TIER);
  const nameOf = (place: number): string => tier.labels[tierPlaces.indexOf(place)] ?? '';
  for (let row = 0; row < member.codes.length; row++) {
    if (member.codes[row] < 0) continue;
    const number = numbers[member.codes[row]];
    const place = tier.codes[row] < 0 ? NO_TIER : tierPlaces[tier.codes[row]];
    const other = found.get(number);
    if (other !== undefined && other !== place) {
      const hint = `"${nameOf(other)}", "${nameOf(place)}"`;
      throw new InputError({ code: 'repeatedId', argument, row: row + 1, value: members[number], hint });
    }
    found.set(number, place);
  }
  return found;
}
