import type { RfmMeasures } from '../../analyses/rfm/measures.ts';
import { type RfmScores, rfmScores } from '../../analyses/rfm/rfmScores.ts';
import { type RfmTiers, rfmTiers } from '../../analyses/rfm/rfmTiers.ts';
import type { Material } from '../review.ts';
import { buyersOf } from './buyers.ts';
import { Findings } from './findings.ts';
import { People } from './people.ts';
import { type Members, readMembers } from './readMembers.ts';
import { type Orders, readOrders } from './readOrders.ts';
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
export function scoredMembers(material: Material, findings = new Findings()): ScoredMembers {
  const people = new People();
  const members = readMembers(material, people, findings);
  const orders = readOrders(material, people, findings);
  const bought = material.present.includes('orders')
    ? fromOrders(orders, people.count)
    : fromMembers(members, people.count);
  const { lastOrder, orderCount, minor, hasAmounts } = bought;
  const setup = tierOptionsOf(material, hasAmounts, hasAmounts ? 10 ** bought.scale : 1);
  const measures: RfmMeasures = {
    recencyDays: lastOrder.map((day, person) => (orderCount[person] > 0 ? material.asOf - day : Number.NaN)),
    orders: orderCount,
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

type Bought = Pick<ScoredMembers, 'from' | 'lastOrder' | 'orderCount' | 'minor' | 'hasAmounts' | 'scale' | 'currency'>;

function fromOrders(orders: Orders, people: number): Bought {
  const buyers = buyersOf(orders, people);
  return {
    from: 'orders',
    lastOrder: buyers.last,
    orderCount: buyers.orders,
    minor: buyers.minor,
    hasAmounts: orders.hasAmounts,
    scale: orders.scale,
    currency: orders.currency,
  };
}

/** Without orders: the last order, order count and spending that a members table may have ready-made. */
function fromMembers(members: Members, people: number): Bought {
  const blank = new Float64Array(people).fill(Number.NaN);
  if (!members.has('last_order_at') || !members.has('orders')) {
    return {
      from: 'nowhere',
      lastOrder: blank,
      orderCount: blank,
      minor: blank,
      hasAmounts: true,
      scale: 0,
      currency: '',
    };
  }
  const hasAmounts = members.has('total_spent');
  const money = hasAmounts ? members.money('total_spent') : { minor: blank, scale: 0, currency: '' };
  return {
    from: 'members',
    lastOrder: members.days('last_order_at'),
    orderCount: members.numbers('orders'),
    ...money,
    hasAmounts,
  };
}
