import type { Material, Source } from '../review.ts';
import { Findings } from './findings.ts';
import { People } from './people.ts';
import { type Members, readMembers } from './readMembers.ts';
import { type Orders, readOrders } from './readOrders.ts';

/** Everybody in members and orders, and what the rows say. */
export interface MembersAndOrders {
  readonly people: People;
  readonly members: Members;
  readonly orders: Orders;
  readonly findings: Findings;
}

interface Before {
  readonly of: readonly unknown[];
  readonly read: MembersAndOrders;
}

/** What was read last, under its first source: with large sources several sheets of one call ask for the same. */
const readBefore = new WeakMap<Source, Before>();

/**
 * Reads members, then orders, once for the sheets that are made in one call; nobody may be added to the people of it.
 * `thorough` finds all that the data check tells, for it and for the sheet before it. Throws InputError, see readOrders.
 */
export function membersAndOrders(material: Material, thorough = false): MembersAndOrders {
  const sources = material.sources.filter(({ kind }) => kind === 'members' || kind === 'orders');
  const of = [material.asOf, material.context, ...sources];
  const before = sources.length > 0 ? readBefore.get(sources[0]) : undefined;
  const isSame = before && before.of.length === of.length && before.of.every((one, index) => one === of[index]);
  if (before && isSame && (before.read.orders.thorough || !thorough)) return before.read;
  const [people, findings] = [new People(), new Findings()];
  const members = readMembers(material, people, findings);
  const read = { people, members, orders: readOrders(material, people, findings, thorough), findings };
  if (sources.length > 0) readBefore.set(sources[0], { of, read });
  return read;
}
