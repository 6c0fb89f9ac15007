import { equalRows } from '../equalRows.ts';

/** Members with equal histories brought together, times divided by the longest age; what a BG/NBD fit needs. */
export interface PurchaseGroups {
  /** Members who came back: repeat orders, time of the last order and age, and how many members have them. */
  readonly orders: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  readonly weights: Float64Array;
  /** Members without a repeat, by age. */
  readonly onceAge: Float64Array;
  readonly onceWeights: Float64Array;
  /** Members who came back by number of repeat orders. */
  readonly counts: Float64Array;
  readonly countWeights: Float64Array;
  readonly members: number;
  /** Members with a repeat order. */
  readonly repeaters: number;
  /** Repeat orders of all members. */
  readonly repeats: number;
  /** The longest age, in the unit of the data. */
  readonly scale: number;
}

/** Groups members by frequency, recency and age (places of equal length, all known). */
export function purchaseGroups(frequency: Float64Array, recency: Float64Array, age: Float64Array): PurchaseGroups {
  const scale = age.reduce((longest, value) => Math.max(longest, value), 0) || 1;
  // Without a repeat the recency tells nothing.
  const told = recency.map((value, row) => (frequency[row] > 0 ? value : 0));
  const { columns, weights } = equalRows([frequency, told, age]);
  const once = columns[0].findIndex((orders) => orders > 0);
  const split = once < 0 ? weights.length : once;
  const scaled = (values: Float64Array): Float64Array => values.map((value) => value / scale);
  const orders = columns[0].slice(split);
  const repeatWeights = weights.slice(split);
  const counts = Array.from(new Set(orders));
  const countWeights = new Float64Array(counts.length);
  const placeOf = new Map(counts.map((count, place) => [count, place]));
  for (let group = 0; group < orders.length; group++) countWeights[placeOf.get(orders[group])!] += repeatWeights[group];
  return {
    orders,
    recency: scaled(columns[1].slice(split)),
    age: scaled(columns[2].slice(split)),
    weights: repeatWeights,
    onceAge: scaled(columns[2].slice(0, split)),
    onceWeights: weights.slice(0, split),
    counts: Float64Array.from(counts),
    countWeights,
    members: frequency.length,
    repeaters: repeatWeights.reduce((sum, weight) => sum + weight, 0),
    repeats: orders.reduce((sum, count, group) => sum + count * repeatWeights[group], 0),
    scale,
  };
}
