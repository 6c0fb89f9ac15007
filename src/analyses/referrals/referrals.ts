import { InputError } from '../../engine/inputProblem.ts';
import { countBelow, generationsOf, IN_LOOP } from './generations.ts';
import type { Invitations } from './readReferrals.ts';

export const PROBLEMS = ['self-invite', 'in a loop', 'several inviters', 'unknown inviter', 'inviter later'] as const;

/** Something about one member that may be a mistake or a trick. */
interface ReferralProblem {
  readonly problem: (typeof PROBLEMS)[number];
  readonly member: string;
  /** The inviter, several inviters, or the way round a loop. */
  readonly detail: readonly string[];
}

/** An inviter, also one who is no member (generation and place −1). */
interface Inviter {
  readonly id: string;
  readonly place: number;
  readonly invites: number;
  /** Civil days on which the first and the last of the invited joined. */
  readonly first: number;
  readonly last: number;
}

export interface Referrals extends Invitations {
  /** Place of the inviter among the members, −1 without one. */
  readonly above: Int32Array;
  /** From 0, or a code of generations.ts. */
  readonly generation: Int32Array;
  readonly invites: Int32Array;
  readonly below: Int32Array;
  /** Most invites first. */
  readonly inviters: readonly Inviter[];
  readonly problems: readonly ReferralProblem[];
}

/** Works out generations, counts and what looks wrong. Throws InputError noRows. */
export function referrals(invitations: Invitations): Referrals {
  const { members, joined, inviter, invitedSelf, others } = invitations;
  if (members.length === 0) throw new InputError({ code: 'noRows' });
  const placeOf = new Map(members.map((label, place) => [label, place]));
  const above = Int32Array.from(inviter, (label) => placeOf.get(label) ?? -1);
  const generation = generationsOf(above);
  const invites = new Int32Array(members.length);
  for (const place of above) if (place >= 0) invites[place]++;
  const below = countBelow(above, generation);

  const problems: ReferralProblem[] = [];
  members.forEach((member, place) => {
    const add = (problem: ReferralProblem['problem'], ...detail: string[]) =>
      problems.push({ problem, member, detail });
    if (invitedSelf[place]) add('self-invite', member);
    if (generation[place] === IN_LOOP) add('in a loop', ...wayRound(place, above).map((at) => members[at] ?? '…'));
    if (others[place].length > 0) add('several inviters', inviter[place], ...others[place]);
    if (inviter[place] !== '' && above[place] < 0) add('unknown inviter', inviter[place]);
    if (above[place] >= 0 && joined[above[place]] > joined[place]) add('inviter later', inviter[place]);
  });
  const rank = (problem: ReferralProblem): number => PROBLEMS.indexOf(problem.problem);
  problems.sort((a, b) => rank(a) - rank(b));
  return { ...invitations, above, generation, invites, below, inviters: invitersOf(invitations, placeOf), problems };
}

/** Longer loops are cut in the middle: a cell holds only so much. */
const MOST_IN_LOOP = 10;

/** The places from one member up the loop and back to it; −1 for what was cut. */
function wayRound(start: number, above: Int32Array): number[] {
  const way = [start];
  for (let at = above[start]; at !== start; at = above[at]) {
    if (way.length === MOST_IN_LOOP) return [...way, -1, start];
    way.push(at);
  }
  return [...way, start];
}

function invitersOf({ inviter, joined }: Invitations, placeOf: ReadonlyMap<string, number>): Inviter[] {
  const found = new Map<string, { id: string; place: number; invites: number; first: number; last: number }>();
  inviter.forEach((id, invited) => {
    if (id === '') return;
    const day = joined[invited];
    const known = found.get(id);
    if (!known) {
      found.set(id, { id, place: placeOf.get(id) ?? -1, invites: 1, first: day, last: day });
      return;
    }
    known.invites++;
    if (day < known.first) known.first = day;
    if (day > known.last) known.last = day;
  });
  return Array.from(found.values()).sort((a, b) => b.invites - a.invites || (a.id < b.id ? -1 : 1));
}
