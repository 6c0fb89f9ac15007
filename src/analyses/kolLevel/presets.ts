export const PLATFORMS = ['xiaohongshu', 'douyin', 'weibo', 'bilibili', 'instagram'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** Levels by share of the creators, the best first: a default of ours. */
export const DEFAULT_LEVELS: readonly (readonly [string, number])[] = [
  ['top', 0.05],
  ['middle', 0.15],
  ['lower', 0.3],
  ['newcomer', 0.5],
];

/**
 * Levels by followers, from (included). Agencies draw these lines in different places, so they are a default of ours.
 * Instagram: nano, micro, mid-tier, macro and mega as influencelogic.com has them. Xiaohongshu: 50,000 parts KOC from
 * KOL (CSDN, huojiandashuju 121903577), top creators from 500,000.
 */
export const PRESETS: Readonly<Record<Platform, readonly (readonly [string, number])[]>> = {
  xiaohongshu: [
    ['top', 500_000],
    ['middle', 50_000],
    ['lower', 5_000],
    ['newcomer', 0],
  ],
  douyin: [
    ['top', 5_000_000],
    ['upper', 1_000_000],
    ['middle', 100_000],
    ['lower', 10_000],
    ['newcomer', 0],
  ],
  weibo: [
    ['top', 1_000_000],
    ['middle', 100_000],
    ['lower', 10_000],
    ['newcomer', 0],
  ],
  bilibili: [
    ['top', 1_000_000],
    ['middle', 100_000],
    ['lower', 10_000],
    ['newcomer', 0],
  ],
  instagram: [
    ['top', 1_000_000],
    ['upper', 500_000],
    ['middle', 50_000],
    ['lower', 10_000],
    ['newcomer', 0],
  ],
};
