import type { Material } from '../review.ts';
import type { Basis } from '../words/lifecycle.ts';
import { type Buyers, buyersOf } from './buyers.ts';
import { Findings } from './findings.ts';
import { type DaysByPerson, groupDays } from './groupDays.ts';
import { membersAndOrders } from './membersAndOrders.ts';
import { People } from './people.ts';
import { type Activity, readActivity } from './readActivity.ts';
import { type Members, readMembers } from './readMembers.ts';
import { type Orders, readOrders } from './readOrders.ts';

/** Everybody in any table and what the stages are judged by; arrays go by person, NaN is unknown. */
export interface LifecycleFacts {
  readonly people: People;
  readonly members: Members;
  readonly orders: Orders;
  readonly activity: Activity;
  readonly buyers: Buyers;
  readonly basis: Basis;
  /** Civil days. */
  readonly joined: Float64Array;
  readonly lastActive: Float64Array;
  readonly orderCount: Float64Array;
  /** Days with an order or with activity. */
  readonly activeDays: DaysByPerson;
}

/** Reads all tables. Join date: the members table's, else the first order or activity. */
export function lifecycleFacts(material: Material): LifecycleFacts {
  const { people, members, orders, activity } = readAll(material);
  const buyers = buyersOf(orders, people.count);
  const activeDays = groupDays(
    joinedInts(orders.person, activity.person),
    joinedInts(orders.day, activity.day),
    people.count,
    activity.person.length === 0 ? orders.minor : withZeros(orders.minor, activity.person.length),
  );
  const basis = basisOf(material, members);
  const { joined, lastActive } = datesOf(members, activeDays, people.count, material.asOf);
  return {
    people,
    members,
    orders,
    activity,
    buyers,
    basis,
    joined,
    lastActive,
    orderCount: countsOf(basis, members, buyers, activeDays),
    activeDays,
  };
}

/** Activity may add people: only without it can what other sheets have read be shared. */
function readAll(material: Material): Pick<LifecycleFacts, 'people' | 'members' | 'orders' | 'activity'> {
  const findings = new Findings();
  if (!material.sources.some(({ kind }) => kind === 'activity')) {
    const read = membersAndOrders(material);
    return { ...read, activity: readActivity(material, read.people, findings) };
  }
  const people = new People();
  const members = readMembers(material, people, findings);
  const orders = readOrders(material, people, findings);
  return { people, members, orders, activity: readActivity(material, people, findings) };
}

function basisOf(material: Material, members: Members): Basis {
  if (material.present.includes('orders')) return 'orders';
  if (members.has('orders')) return 'members';
  return material.present.includes('activity') ? 'activity' : 'none';
}

function countsOf(basis: Basis, members: Members, buyers: Buyers, { starts }: DaysByPerson): Float64Array {
  if (basis === 'orders') return buyers.orders;
  const people = buyers.orders.length;
  // Unknown isn't 0: without any source nobody can be told from a newcomer.
  const counts = new Float64Array(people).fill(Number.NaN);
  if (basis === 'members') counts.set(members.numbers('orders'));
  // Whoever was active once has come; each further day shows that they stayed.
  if (basis === 'activity')
    for (let person = 0; person < people; person++)
      counts[person] = Math.max(0, starts[person + 1] - starts[person] - 1);
  return counts;
}

function datesOf(
  members: Members,
  { starts, days }: DaysByPerson,
  people: number,
  asOf: number,
): Pick<LifecycleFacts, 'joined' | 'lastActive'> {
  const joined = new Float64Array(people).fill(Number.NaN);
  const lastActive = new Float64Array(people).fill(Number.NaN);
  if (members.has('join_at')) joined.set(members.days('join_at'));
  const readyMade = ['last_active_at', 'last_order_at']
    .filter((field) => members.has(field))
    .map((field) => members.days(field));
  for (let person = 0; person < people; person++) {
    const seen = starts[person + 1] > starts[person];
    if (seen && Number.isNaN(joined[person])) joined[person] = days[starts[person]];
    let last = seen ? days[starts[person + 1] - 1] : Number.NaN;
    // What an export says of later days isn't known on the as-of day.
    for (const column of readyMade) if (column[person] < asOf && !(column[person] <= last)) last = column[person];
    lastActive[person] = last;
  }
  return { joined, lastActive };
}

function joinedInts(a: Int32Array, b: Int32Array): Int32Array {
  if (b.length === 0) return a;
  const all = new Int32Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

function withZeros(amounts: Float64Array, zeros: number): Float64Array {
  const all = new Float64Array(amounts.length + zeros);
  all.set(amounts);
  return all;
}
