import { channelFigures } from '../../material/channelFigures.ts';
import { type ReviewedPeriod, reviewedPeriod } from '../../material/period.ts';
import { periodSeries, type SalesFigures, salesOf } from '../../material/periodFigures.ts';
import type { ScoredMembers } from '../../material/scoredMembers.ts';
import type { ReviewScheme } from '../../material/tierOptionsOf.ts';
import type { Kept, Material } from '../../review.ts';
import { cutTexts } from './cutsText.ts';
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
  readonly scheme: ReviewScheme;
  /** Members by tier id. */
  readonly tiers: Readonly<Record<string, number>>;
  readonly cuts: Readonly<Record<'r' | 'f' | 'm', string>>;
  /** Whether every order row has an id of its own. */
  readonly ownIds: boolean;
  /** Sum over the order rows themselves, apart from the members. */
  readonly rowsMinor: number;
  /** The reviewed period and the one before, cut to as many days when the period isn't over. */
  readonly now: SalesKept;
  readonly previous: SalesKept;
  /** m is the number of the period, v money, b buyers; before is the money of earlier ones. */
  readonly periods: readonly { readonly m: number; readonly v: number; readonly b: number }[];
  readonly before: number;
  /** The largest channels: n name, c members, j joined, b buyers and v money of the period; the rest is one entry named *. */
  readonly channels: readonly ChannelKept[];
  readonly [key: string]: Kept[string];
}

interface SalesKept extends SalesFigures {
  readonly [key: string]: number;
}

interface ChannelKept {
  readonly n: string;
  readonly c: number;
  readonly j: number;
  readonly b: number;
  readonly v: number;
  readonly [key: string]: string | number;
}

/** Stands for all channels that are not listed one by one. */
export const OTHER_CHANNELS = '*';
const MOST_CHANNELS = 8;

export function keptOfTiers(table: ScoredMembers, material: Material): TiersKept {
  const { people, scores, tiers, minor, hasAmounts, scale } = table;
  const sums = tierSums(table);
  const total = totalOf(sums);
  let all = 0;
  if (hasAmounts) for (let person = 0; person < people.count; person++) all += minor[person] || 0;
  const reviewed = reviewedPeriod(material);
  const sales = (from: number, to: number): SalesKept => ({ ...salesOf(table.orders, people.count, from, to) });
  const { periods, before } = periodSeries(table.orders, reviewed);
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
    cuts: cutTexts(table.hasOrders ? scores.cuts : { ...scores.cuts, f: [] }, hasAmounts ? scale : 0),
    ownIds: table.orders.ownIds,
    rowsMinor: table.orders.minor.reduce((sum, amount) => sum + amount, 0),
    now: sales(reviewed.from, reviewed.to),
    previous: sales(reviewed.previousFrom, reviewed.previousTo),
    periods: periods.map(({ index: m, minor: v, buyers: b }) => ({ m, v, b })),
    before,
    channels: largestChannels(table, reviewed),
  };
}

function largestChannels({ members, orders, people }: ScoredMembers, reviewed: ReviewedPeriod): ChannelKept[] {
  const all = channelFigures(members, orders, people.count, reviewed) || [];
  const kept = all.map(({ name, members: c, joined: j, buyers: b, minor: v }) => ({
    n: name.slice(0, 24),
    c,
    j,
    b,
    v,
  }));
  if (kept.length <= MOST_CHANNELS) return kept;
  const rest = kept
    .slice(MOST_CHANNELS)
    .reduce((sum, { c, j, b, v }) => ({ n: OTHER_CHANNELS, c: sum.c + c, j: sum.j + j, b: sum.b + b, v: sum.v + v }), {
      n: OTHER_CHANNELS,
      c: 0,
      j: 0,
      b: 0,
      v: 0,
    });
  return [...kept.slice(0, MOST_CHANNELS), rest];
}
