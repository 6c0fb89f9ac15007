import { addMonths, periodOf, periodStart } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { EarlyOrders } from '../channels/earlyOrders.ts';
import type { MemberOrigins } from '../channels/memberOrigins.ts';
import type { Costs } from '../channels/readCosts.ts';

/** Months of a channel: of the calendar, or counted from the day of its first member. */
export type MonthRule = 'calendar' | 'since start';

/** One month of a channel. */
export interface ChannelMonth {
  /** Civil day on which it begins. */
  readonly start: number;
  readonly members: number;
  /** Members old enough to be compared, and what they did at that age. */
  readonly compared: number;
  readonly converted: number;
  readonly value: number;
  /** NaN where nothing is known of what the channel cost. */
  readonly cost: number;
  /** Whether it ended before the as-of day. */
  readonly complete: boolean;
}

/** A channel from the month of its first member to the as-of day. */
export interface ChannelLife {
  /** '' for members without a channel. */
  readonly channel: string;
  /** Civil day of the first member. */
  readonly began: number;
  readonly months: readonly ChannelMonth[];
}

/** More months than this don't fit a sheet beside each other. */
const MOST_MONTHS = 1200;

/** Every channel by month, ordered by name. Throws InputError resultTooLarge. */
export function channelMonths(
  origins: MemberOrigins,
  early: EarlyOrders,
  costs: Costs | undefined,
  rule: MonthRule,
  asOf: number,
): ChannelLife[] {
  const placesOf = new Map<string, number[]>();
  origins.channel.forEach((channel, place) => {
    const places = placesOf.get(channel);
    if (places) places.push(place);
    else placesOf.set(channel, [place]);
  });
  // The as-of day is by default the day after the latest row: a month that begins on it has begun if somebody joined.
  const end = origins.joined.reduce((latest, day) => Math.max(latest, day), asOf - 1);
  return Array.from(placesOf.keys(), (channel) => {
    const places = placesOf.get(channel)!;
    const began = places.reduce((least, place) => Math.min(least, origins.joined[place]), Infinity);
    const starts = monthStarts(began, end, rule);
    if (starts.length > MOST_MONTHS) {
      throw new InputError({ code: 'resultTooLarge', value: String(starts.length), hint: String(MOST_MONTHS) });
    }
    const known = costs !== undefined && costs.rows.some((cost) => cost.channel === channel);
    const months = starts.slice(0, -1).map((start, k) => ({
      start,
      members: 0,
      compared: 0,
      converted: 0,
      value: 0,
      cost: known ? 0 : Number.NaN,
      complete: starts[k + 1] <= asOf,
    }));
    const monthOf = (day: number): (typeof months)[number] | undefined => {
      let k = months.length - 1;
      while (k >= 0 && months[k].start > day) k--;
      return months[k];
    };
    for (const place of places) {
      const month = monthOf(origins.joined[place])!;
      month.members++;
      if (!early.observed[place]) continue;
      month.compared++;
      month.value += early.value[place];
      if (early.orders[place] > 0) month.converted++;
    }
    // A month's cost stands on its first day, mostly before the first member whom it brought.
    const sameMonth = periodStart(periodOf(began, 'month'), 'month');
    for (const { channel: paidFor, day, minor } of costs ? costs.rows : []) {
      if (paidFor !== channel || day > asOf || day >= starts[starts.length - 1]) continue;
      const month = monthOf(day < sameMonth ? day : Math.max(day, starts[0]));
      if (month) month.cost += minor;
    }
    return { channel, began, months };
  }).sort((a, b) => (a.channel < b.channel ? -1 : 1));
}

/** First days of the months from the one of the first member to the one of the last day, and of the month after. */
function monthStarts(began: number, end: number, rule: MonthRule): number[] {
  const first = periodOf(began, 'month');
  const startOf = (k: number): number => (rule === 'calendar' ? periodStart(first + k, 'month') : addMonths(began, k));
  const starts = [startOf(0)];
  while (starts[starts.length - 1] <= end) starts.push(startOf(starts.length));
  return starts;
}
