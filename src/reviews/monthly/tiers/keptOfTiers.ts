import type { ScoredMembers } from '../../material/scoredMembers.ts';
import type { Kept } from '../../review.ts';
import { cutsText } from './cutsText.ts';
import { tierSums, totalOf } from './tierSums.ts';

/** What later steps need of the tiers: counts and sums, no member's values. Money is in whole smallest units. */
export interface TiersKept {
  readonly from: ScoredMembers['from'];
  /** Everybody in members and orders, and how many of them the members table has. */
  readonly people: number;
  readonly inTable: number;
  readonly scored: number;
  readonly orders: number;
  readonly minor: number;
  /** What people without a tier spent: refunds of orders before the data begin. */
  readonly otherMinor: number;
  readonly scale: number;
  readonly currency: string;
  readonly hasAmounts: boolean;
  readonly scheme: string;
  /** Members by tier id. */
  readonly tiers: Readonly<Record<string, number>>;
  readonly cuts: Readonly<Record<'r' | 'f' | 'm', string>>;
  readonly refunds: string;
  readonly byId: boolean;
  readonly [key: string]: Kept[string];
}

export function keptOfTiers(table: ScoredMembers): TiersKept {
  const { people, scores, tiers, minor, hasAmounts, scale } = table;
  const sums = tierSums(table);
  const total = totalOf(sums);
  let all = 0;
  if (hasAmounts) for (let person = 0; person < people.count; person++) all += minor[person] || 0;
  const byTier: Record<string, number> = {};
  for (const { tier, members } of sums) byTier[tier] = members;
  return {
    from: table.from,
    people: people.count,
    inTable: people.inTable,
    scored: table.scored.length,
    orders: total.orders,
    minor: total.minor,
    otherMinor: tiers.codes.length === 0 ? 0 : all - total.minor,
    scale,
    currency: table.currency,
    hasAmounts,
    scheme: table.scheme,
    tiers: byTier,
    cuts: { r: cutsText(scores.cuts.r), f: cutsText(scores.cuts.f), m: cutsText(scores.cuts.m, hasAmounts ? scale : 0) },
    refunds: table.orders.refunds,
    byId: table.orders.order !== undefined,
  };
}
