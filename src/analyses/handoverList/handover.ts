import { inNaturalOrder } from '../../engine/naturalOrder.ts';
import { foldLabel } from '../playbook/knownLabels.ts';
import { type DEALS, deal } from './deal.ts';
import type { Member } from './readMembers.ts';
import type { SalesPerson } from './readSales.ts';

/** A member with the owner they now have; '' where nobody has room, or no sales people are named. */
export interface Handed extends Member {
  readonly assignment: 'kept' | 'new' | 'no room' | 'nobody named';
}

export interface Handover {
  /** By tier, then by id. */
  readonly members: readonly Handed[];
  /** Those named in the settings, then other owners by name. */
  readonly owners: readonly SalesPerson[];
}

/**
 * Keeps every owner and deals the others, tier by tier and by id. An owner is known in any spelling that differs only
 * by case, width or script. `tiers` in order of priority.
 */
export function handover(
  members: readonly Member[],
  tiers: readonly string[],
  people: readonly SalesPerson[],
  how: (typeof DEALS)[number],
): Handover {
  const spellings = [...new Set(members.map(({ owner }) => owner).filter(Boolean))].sort();
  const names = new Map(people.map(({ name }) => [foldLabel(name), name]));
  for (const name of spellings) if (!names.has(foldLabel(name))) names.set(foldLabel(name), name);
  const known = new Map(spellings.map((name) => [name, names.get(foldLabel(name))!]));
  const nameOf = (owner: string): string => known.get(owner) ?? '';
  const places = new Map(tiers.map((tier, place) => [tier, place]));
  const inOrder = inNaturalOrder(members, ({ id }) => id).sort((a, b) => places.get(a.tier)! - places.get(b.tier)!);
  const held = people.map(({ name }) => members.filter(({ owner }) => nameOf(owner) === name).length);
  const free = inOrder.filter(({ owner }) => owner === '');
  const dealt = deal(free.length, people, held, how);
  const owners = new Map(free.map(({ id }, i) => [id, dealt[i] < 0 ? '' : people[dealt[i]].name]));
  const others = [...names.values()].slice(people.length);
  return {
    members: inOrder.map((member) => {
      const given = owners.get(member.id);
      if (given === undefined) return { ...member, owner: nameOf(member.owner), assignment: 'kept' };
      return {
        ...member,
        owner: given,
        assignment: given !== '' ? 'new' : people.length > 0 ? 'no room' : 'nobody named',
      };
    }),
    owners: [...people, ...others.map((name) => ({ name, capacity: Number.POSITIVE_INFINITY }))],
  };
}
