import { differenceInterval } from '../../engine/statistics/differenceInterval.ts';
import type { Interval } from '../../engine/statistics/interval.ts';
import type { Moments } from '../../engine/statistics/meanTests.ts';
import { studentQuantile } from '../../engine/statistics/studentT.ts';
import { welchInterval } from '../../engine/statistics/welchInterval.ts';
import type { TierCampaign } from './tierLifts.ts';

/** What a campaign added for so many touched members: in all and its interval, which is null where none can be given. */
export interface Estimate {
  readonly members: number;
  readonly extra: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Extra orders of one tier: the difference a member to what it is compared with × the touched. null without that. */
export function extraOrders(campaign: TierCampaign, level: number): Estimate | null {
  const { touched, untouched, isShare, compare } = campaign;
  const without = expectedPerMember(campaign);
  if (touched.members === 0 || without === null) return null;
  const extra = touched.orders - without * touched.members;
  if (compare === 'last year') return scaled(touched.members, extra, meanInterval(touched.change, level));
  if (compare === 'both') {
    return scaled(touched.members, extra, welchInterval(untouched.change, touched.change, level));
  }
  const counts = { x1: untouched.orders, n1: untouched.members, x2: touched.orders, n2: touched.members };
  const interval = isShare
    ? differenceInterval(counts, 'newcombe', level)
    : welchInterval(untouched.perMember, touched.perMember, level);
  return scaled(touched.members, touched.orders - (untouched.orders * touched.members) / untouched.members, interval);
}

/**
 * Orders of a touched member that are expected without the campaign: as many as an untouched one has, or as they had in
 * the same weeks a year ago, or those and the untouched's change since. null where that isn't known.
 */
export function expectedPerMember({ touched, untouched, compare }: TierCampaign): number | null {
  if (compare === 'untouched') return untouched.members === 0 ? null : untouched.orders / untouched.members;
  if (touched.members === 0) return null;
  if (compare === 'last year') return touched.before / touched.members;
  if (untouched.members === 0) return null;
  return touched.before / touched.members + (untouched.orders - untouched.before) / untouched.members;
}

/** Student's interval of a mean (R: t.test of one sample); null where nothing varies. */
function meanInterval({ members, mean, variance }: Moments, level: number): Interval | null {
  if (members < 2 || variance === 0) return null;
  const half = studentQuantile((1 - level) / 2, members - 1) * Math.sqrt(variance / members);
  return { low: mean - half, high: mean + half };
}

/** The same of money, in whole smallest units; null where nobody's money is known on a side that it takes. */
export function extraValue({ touched, untouched, compare }: TierCampaign, level: number): Estimate | null {
  const [now, other] = [touched, untouched].map(({ spent, money, spentMore, moneyChange }) =>
    compare === 'untouched' ? { sum: spent, of: money } : { sum: spentMore, of: moneyChange },
  );
  const ofTouched = ({ sum, of }: typeof now): number => (sum * touched.members) / of.members;
  if (now.of.members === 0) return null;
  if (compare === 'last year') return scaled(touched.members, ofTouched(now), meanInterval(now.of, level));
  if (other.of.members === 0) return null;
  return scaled(touched.members, ofTouched(now) - ofTouched(other), welchInterval(other.of, now.of, level));
}

/**
 * Tiers added up; the interval from the distances of each one's ends (MOVER; Zou and Donner 2008), null if one lacks it.
 */
export function addedUp(estimates: readonly Estimate[]): Estimate | null {
  if (estimates.length === 0) return null;
  const sum = (pick: (each: Estimate) => number): number => estimates.reduce((all, each) => all + pick(each), 0);
  const extra = sum((each) => each.extra);
  const members = sum((each) => each.members);
  if (estimates.some(({ low, high }) => low === null || high === null)) {
    return { members, extra, low: null, high: null };
  }
  const below = sum(({ extra: own, low }) => (own - (low as number)) ** 2);
  const above = sum(({ extra: own, high }) => ((high as number) - own) ** 2);
  return { members, extra, low: extra - Math.sqrt(below), high: extra + Math.sqrt(above) };
}

function scaled(
  members: number,
  extra: number,
  interval: { readonly low: number | null; readonly high: number | null } | null,
): Estimate {
  const times = (end: number | null | undefined): number | null =>
    end === null || end === undefined ? null : end * members;
  return { members, extra, low: times(interval?.low), high: times(interval?.high) };
}
