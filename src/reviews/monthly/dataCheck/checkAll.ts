import { fieldOf } from '../../../intake/headers/fields.ts';
import { Findings } from '../../material/findings.ts';
import { membersAndOrders } from '../../material/membersAndOrders.ts';
import { People } from '../../material/people.ts';
import { type Activity, readActivity } from '../../material/readActivity.ts';
import { type Members, readMembers } from '../../material/readMembers.ts';
import { type Orders, readOrders } from '../../material/readOrders.ts';
import type { Material } from '../../review.ts';

export interface Checked {
  readonly findings: Findings;
  readonly people: People;
  readonly members: Members;
  readonly orders: Orders;
  readonly activity: Activity;
}

/** Reads every table as the other sheets do, and besides all columns of the members table that they may use. */
export function checkAll(material: Material): Checked {
  const { findings, people, members, orders } = readBoth(material);
  const fields = new Set(material.sources.filter(({ kind }) => kind === 'members').flatMap((source) => source.fields));
  for (const field of fields) {
    const known = field === '' || field === 'join_at' ? undefined : fieldOf(field);
    if (known && known.values === 'time') members.days(field);
    if (known && known.values === 'money') members.money(field);
    if (known && known.values === 'count') members.numbers(field);
    if (known && known.values === 'category') members.texts(field);
  }
  orders.channels();
  const activity = readActivity(material, people, findings, true);
  return { findings, people, members, orders, activity };
}

/** Activity may add people: only without it can what the sheet before has read be shared. */
function readBoth(material: Material): Omit<Checked, 'activity'> {
  if (!material.sources.some(({ kind }) => kind === 'activity')) return membersAndOrders(material, true);
  const findings = new Findings();
  const people = new People();
  const members = readMembers(material, people, findings);
  return { findings, people, members, orders: readOrders(material, people, findings, true) };
}
