import type { BgNbd } from '../../engine/statistics/valueModels/bgNbdLikelihood.ts';
import { type History, ordersWhileThere } from '../../engine/statistics/valueModels/bgNbdPredictions.ts';
import type { ResultCell, Say } from '../analysis.ts';
import type { HistoryColumns } from './histories.ts';

/** One result a member, NaN where the history is not known, and what is to be said beside it. */
export interface Predictions {
  readonly values: Float64Array;
  /** Keys of labels by row; undefined: no notes are wanted. */
  readonly notes?: readonly (readonly string[])[];
  readonly few?: number;
}

/** Calls predict for every row with a known history. A blank frequency is a new member, who has no past. */
export function predictRows(
  { frequency, recency, age }: HistoryColumns,
  predict: (history: History, row: number) => number,
): Float64Array {
  return Float64Array.from(frequency, (orders, row) => {
    if (Number.isNaN(orders)) return predict({ orders: 0, recency: 0, age: 0 }, row);
    if (Number.isNaN(recency[row] + age[row])) return Number.NaN;
    return predict({ orders, recency: recency[row], age: age[row] }, row);
  });
}

/**
 * A member's coming orders while there, as `of` computes them from number of orders and age; equal pairs are computed
 * once.
 */
export function oncePerHistory(of: (model: BgNbd) => number, { r, alpha, a, b }: BgNbd): (history: History) => number {
  const known = new Map<number, Map<number, number>>();
  return ({ orders, age }) => {
    const byAge = known.get(orders) ?? new Map<number, number>();
    known.set(orders, byAge);
    let value = byAge.get(age);
    if (value === undefined) {
      value = of({ r: r + orders, alpha: alpha + age, a, b: b + orders });
      byAge.set(age, value);
    }
    return value;
  };
}

/** Orders while there within a time, for one model after another. */
export const ordersWithin =
  (horizon: number) =>
  (model: BgNbd): number =>
    ordersWhileThere(model, horizon);

/** Orders while there, month by month, each divided by (1 + discount) to the number of the month. */
export const discountedOrders =
  (months: number, monthLength: number, discount: number) =>
  (model: BgNbd): number => {
    let sum = 0;
    let before = 0;
    for (let month = 1; month <= months; month++) {
      const until = ordersWhileThere(model, month * monthLength);
      sum += (until - before) / (1 + discount) ** month;
      before = until;
    }
    return sum;
  };

/** One cell a row; with notes a second one that says what to know about the first. */
export function predictionCells({ values, notes, few }: Predictions, say: Say): ResultCell[][] {
  return Array.from(values, (value, row): ResultCell[] => {
    const cell = Number.isFinite(value) ? value : null;
    if (!notes) return [cell];
    const said = notes[row].map(say);
    if (few !== undefined && cell !== null) said.push(say('few repeats').replace('{n}', String(few)));
    return [cell, said.join(' ') || null];
  });
}
