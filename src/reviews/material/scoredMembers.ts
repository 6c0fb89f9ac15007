import type { RfmMeasures } from '../../analyses/rfm/measures.ts';
import { type RfmScores, rfmScores } from '../../analyses/rfm/rfmScores.ts';
import { type RfmTiers, rfmTiers } from '../../analyses/rfm/rfmTiers.ts';
import type { Material } from '../review.ts';
import { buyersOf } from './buyers.ts';
import { membersAndOrders } from './membersAndOrders.ts';
import type { People } from './people.ts';
import type { Members } from './readMembers.ts';
import type { Orders } from './readOrders.ts';
import { type TierSetup, tierOptionsOf } from './tierOptionsOf.ts';

/** Everybody in members and orders with what they bought and the tier that it gives. Arrays go by person. */
export interface ScoredMembers {
  readonly people: People;
  readonly members: Members;
  readonly orders: Orders;
  /** Where the numbers come from: the orders table, else ready-made columns of the members table, else nowhere. */
  readonly from: 'orders' | 'members' | 'nowhere';
  readonly measures: RfmMeasures;
  /** Civil day, NaN without an order. */
  readonly lastOrder: Float64Array;
  readonly orderCount: Float64Array;
  readonly minor: Float64Array;
  readonly hasAmounts: boolean;
  /** False where a members table tells recency and money alone. */
  readonly hasOrders: boolean;
  readonly scale: number;
  readonly currency: string;
  readonly scheme: TierSetup['scheme'];
  readonly setup: TierSetup;
  readonly scores: RfmScores;
  readonly tiers: RfmTiers;
  /** Persons with a tier. */
  readonly scored: Int32Array;
}

/** Reads members and orders and scores every buyer by the file's rule, else by the review's scheme, quantile with five bins. */
export function scoredMembers(material: Material): ScoredMembers {
  const { people, members, orders } = membersAndOrders(material);
  const bought = nameBuyers(material)
    ? fromOrders(orders, people.count)
    : fromMembers(members, people.count, material.asOf);
  const { lastOrder, orderCount, minor, hasAmounts, hasOrders } = bought;
  const setup = tierOptionsOf(material, bought, hasAmounts ? 10 ** bought.scale : 1);
  const measures: RfmMeasures = {
    recencyDays: lastOrder.map((day, person) =>
      !hasOrders || orderCount[person] > 0 ? material.asOf - day : Number.NaN,
    ),
    // Of F and M the one that is there stands in for the other, and the scheme asks for two letters only.
    orders: hasOrders ? orderCount : minor,
    spent: spentBy(setup.mean, hasAmounts ? minor : orderCount, orderCount),
  };
  const scores = rfmScores(measures, setup.scoring);
  const tiers = rfmTiers(measures, scores, setup.naming);
  const scored = Int32Array.from(tiers.codes.keys()).filter((person) => tiers.codes[person] >= 0);
  return { people, members, orders, ...bought, measures, scheme: setup.scheme, setup, scores, tiers, scored };
}

/** What M measures: all that was spent, or the mean of an order. */
export const spentBy = (mean: boolean, spent: Float64Array, orders: Float64Array): Float64Array =>
  mean ? spent.map((sum, person) => sum / (orders[person] || Number.NaN)) : spent;

/** Whether there are orders that say who bought. */
const nameBuyers = ({ sources }: Material): boolean =>
  sources.some(
    ({ kind, fields }) => kind === 'orders' && ['user_id', 'phone', 'name'].some((field) => fields.includes(field)),
  );

type Bought = Pick<
  ScoredMembers,
  'from' | 'lastOrder' | 'orderCount' | 'minor' | 'hasAmounts' | 'hasOrders' | 'scale' | 'currency'
>;

function fromOrders(orders: Orders, people: number): Bought {
  const buyers = buyersOf(orders, people);
  return {
    from: 'orders',
    lastOrder: buyers.last,
    orderCount: buyers.orders,
    minor: buyers.minor,
    hasAmounts: orders.hasAmounts,
    hasOrders: true,
    scale: orders.scale,
    currency: orders.currency,
  };
}

/** Without orders: the last order (or the days since), order count and spending that a members table may have ready-made. */
function fromMembers(members: Members, people: number, asOf: number): Bought {
  const blank = new Float64Array(people).fill(Number.NaN);
  const dated = members.has('last_order_at');
  const hasOrders = members.has('orders');
  const hasAmounts = members.has('total_spent');
  if (!(dated || members.has('recency')) || !(hasOrders || hasAmounts)) {
    return {
      from: 'nowhere',
      lastOrder: blank,
      orderCount: blank,
      minor: blank,
      hasAmounts: true,
      hasOrders: true,
      scale: 0,
      currency: '',
    };
  }
  const money = hasAmounts ? members.money('total_spent') : { minor: blank, scale: 0, currency: '' };
  return {
    from: 'members',
    lastOrder: dated
      ? members.days('last_order_at')
      : members.numbers('recency').map((days) => asOf - Math.floor(days)),
    orderCount: hasOrders ? members.numbers('orders') : blank,
    ...money,
    hasAmounts,
    hasOrders,
  };
}
