import type { ChannelClass } from '../channelClass/channelMap.ts';

export const TIERS = ['strong', 'medium', 'weak', 'unknown'] as const;

export type Tier = (typeof TIERS)[number];

/** The first layer: where members of a channel class stand before they have done anything. */
export const TIER_OF_CLASS: Readonly<Record<ChannelClass, Tier>> = {
  paid: 'strong',
  feed: 'medium',
  free: 'weak',
  unknown: 'unknown',
};

/** The second layer: so many steps up (or down, below 0), at most to the ends; an unknown origin stays to be researched. */
export function moved(tier: Tier, steps: number): Tier {
  if (tier === 'unknown') return tier;
  return TIERS[Math.max(0, Math.min(2, TIERS.indexOf(tier) - steps))];
}
