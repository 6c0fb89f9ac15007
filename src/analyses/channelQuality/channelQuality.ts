import { curveMedian } from '../../engine/statistics/curveMedian.ts';
import { kaplanMeier } from '../../engine/statistics/kaplanMeier.ts';
import type { EarlyOrders } from '../channels/earlyOrders.ts';
import type { MemberOrigins } from '../channels/memberOrigins.ts';

/** What is known of one channel; counts of members, money in whole smallest units. */
export interface ChannelFigures {
  /** '' for members without one. */
  readonly channel: string;
  readonly members: number;
  /** Members who have been here for the age at which channels are compared; the next four are of them. */
  readonly compared: number;
  readonly converted: number;
  readonly repeated: number;
  readonly value: number;
  /** Days, by Kaplan and Meier over all members; null where more than half are still here, or nothing is known. */
  readonly life: number | null;
  /** undefined where no cost is known. */
  readonly cost: number | undefined;
}

/** How `left` is to be understood: as the day of leaving, or as the last activity, too old after so many days. */
export interface LifeRule {
  readonly known: boolean;
  readonly lostAfter: number | undefined;
  readonly asOf: number;
}

/** Figures of every channel, most members first, then by name. Channels with costs only have no members. */
export function channelFigures(
  origins: MemberOrigins,
  early: EarlyOrders,
  costs: ReadonlyMap<string, number>,
  rule: LifeRule,
): ChannelFigures[] {
  const placesOf = new Map<string, number[]>();
  for (const channel of costs.keys()) placesOf.set(channel, []);
  origins.channel.forEach((channel, place) => {
    const places = placesOf.get(channel);
    if (places) places.push(place);
    else placesOf.set(channel, [place]);
  });
  return Array.from(placesOf, ([channel, places]) =>
    figuresOf(channel, places, origins, early, costs.get(channel), rule),
  ).sort((a, b) => b.members - a.members || (a.channel < b.channel ? -1 : 1));
}

/** Figures of some members as one channel. */
export function figuresOf(
  channel: string,
  places: readonly number[],
  origins: MemberOrigins,
  { observed, orders, value }: EarlyOrders,
  cost: number | undefined,
  rule: LifeRule,
): ChannelFigures {
  const compared = places.filter((place) => observed[place]);
  return {
    channel,
    members: places.length,
    compared: compared.length,
    converted: compared.filter((place) => orders[place] > 0).length,
    repeated: compared.filter((place) => orders[place] > 1).length,
    value: compared.reduce((sum, place) => sum + value[place], 0),
    life: medianLife(places, origins, rule),
    cost,
  };
}

function medianLife(places: readonly number[], { joined, left }: MemberOrigins, rule: LifeRule): number | null {
  if (!rule.known) return null;
  const { asOf, lostAfter } = rule;
  const ends = places.map((place) => {
    const day = left[place];
    if (lostAfter === undefined) return day <= asOf ? day : Number.NaN;
    const active = Math.max(Number.isNaN(day) ? joined[place] : day, joined[place]);
    return asOf - active >= lostAfter ? active : Number.NaN;
  });
  const times = places.map((place, i) => Math.max(0, (Number.isNaN(ends[i]) ? asOf : ends[i]) - joined[place]));
  const { times: ages, survival } = kaplanMeier(
    times,
    ends.map((end) => (Number.isNaN(end) ? 0 : 1)),
  );
  return curveMedian(ages, survival);
}
