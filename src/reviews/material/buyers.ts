import { groupDays } from './groupDays.ts';
import type { Orders } from './readOrders.ts';

/** What every person bought, by person. A row with a negative amount is a refund: it lowers what was spent and is no order. */
export interface Buyers {
  /** Different order ids; without ids, different order days. */
  readonly orders: Float64Array;
  /** Whole smallest units, refunds taken off. */
  readonly minor: Float64Array;
  /** Civil days of the first and last order, NaN without any. */
  readonly first: Float64Array;
  readonly last: Float64Array;
}

export function buyersOf(orders: Orders, people: number): Buyers {
  const { person, day, minor } = orders;
  const first = new Float64Array(people).fill(Number.NaN);
  const last = new Float64Array(people).fill(Number.NaN);
  const spent = new Float64Array(people);
  for (let row = 0; row < person.length; row++) {
    const who = person[row];
    spent[who] += minor[row];
    if (minor[row] < 0) continue;
    if (!(first[who] <= day[row])) first[who] = day[row];
    if (!(last[who] >= day[row])) last[who] = day[row];
  }
  return {
    orders: orders.order ? countIds(person, orders.order, minor, people) : countDays(orders, people),
    minor: spent,
    first,
    last,
  };
}

function countDays({ person, day, minor }: Orders, people: number): Float64Array {
  const { starts } = groupDays(person, day, people, minor);
  return Float64Array.from({ length: people }, (_, who) => starts[who + 1] - starts[who]);
}

/** An order id that several people share counts once for each. */
function countIds(person: Int32Array, order: Int32Array, minor: Float64Array, people: number): Float64Array {
  const counts = new Float64Array(people);
  const owners = new Int32Array(order.reduce((most, id) => Math.max(most, id), -1) + 1).fill(-1);
  const others = new Set<string>();
  for (let row = 0; row < order.length; row++) {
    const who = person[row];
    if (minor[row] < 0 || owners[order[row]] === who) continue;
    if (owners[order[row]] < 0) owners[order[row]] = who;
    else {
      const pair = `${order[row]} ${who}`;
      if (others.has(pair)) continue;
      others.add(pair);
    }
    counts[who]++;
  }
  return counts;
}
