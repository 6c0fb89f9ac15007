import { type ExponentialTrend, exponentialTrend } from '../../engine/statistics/exponentialTrend.ts';
import type { ChannelLife, ChannelMonth } from './channelMonths.ts';

export const MEASURES = ['members', 'buyers', 'conversion', 'value', 'members per cost', 'return'] as const;
export type DecayMeasure = (typeof MEASURES)[number];

export interface Units {
  readonly value: number;
  readonly cost: number;
}

type Verdict = 'decaying' | 'rising' | 'steady' | 'too few' | 'too few months';

/** A channel's efficiency by month, and whether it fades. */
export interface Decay extends ChannelLife {
  /** null where it can't be observed yet, or there is nothing to divide by. */
  readonly efficiency: readonly (number | null)[];
  readonly trend: ExponentialTrend | undefined;
  /** Months; null where the trend does not clearly fall. */
  readonly halfLife: number | null;
  readonly verdict: Verdict;
}

/** Slopes at most this many standard errors from 0 may be chance. */
const CLEAR = 2;

/**
 * The efficiency of every month and an exponential trend through the complete ones above 0, from the first or from the
 * best on. Below `tooFew` members in those months there is no verdict.
 */
export function decayOf(
  life: ChannelLife,
  measure: DecayMeasure,
  units: Units,
  fitFrom: 'start' | 'best',
  tooFew: number,
): Decay {
  const efficiency = life.months.map((month) => efficiencyOf(month, measure, units));
  const known = life.months.map((month, k) => (month.complete ? efficiency[k] : null));
  const best = known.reduce<number>((top, value, k) => (value !== null && value > (known[top] ?? 0) ? k : top), 0);
  const used = known.map((_, k) => k).filter((k) => (known[k] ?? 0) > 0 && (fitFrom === 'start' || k >= best));
  const trend = exponentialTrend(
    used,
    used.map((k) => known[k] as number),
  );
  const members = used.reduce((sum, k) => sum + life.months[k].members, 0);
  const direction = trend ? directionOf(trend) : 'steady';
  return {
    ...life,
    efficiency,
    trend,
    halfLife: trend && direction === 'decaying' ? trend.halfLife : null,
    verdict: !trend ? 'too few months' : members < tooFew ? 'too few' : direction,
  };
}

function directionOf({ slope, standardError }: ExponentialTrend): 'decaying' | 'rising' | 'steady' {
  const limit = Math.max(CLEAR * standardError, 1e-12);
  if (slope < -limit) return 'decaying';
  return slope > limit ? 'rising' : 'steady';
}

function efficiencyOf(month: ChannelMonth, measure: DecayMeasure, units: Units): number | null {
  const { members, compared, converted, value, cost } = month;
  if (measure === 'members') return members;
  if (measure === 'members per cost') return cost > 0 ? members / (cost / units.cost) : null;
  // What a month's members do is known once the last of them is old enough.
  if (compared < members) return null;
  if (measure === 'buyers') return converted;
  if (measure === 'return') return cost > 0 ? value / units.value / (cost / units.cost) : null;
  if (members === 0) return null;
  return measure === 'conversion' ? converted / members : value / units.value / members;
}
