/** What a test looks for: a difference either way, or the second group above (greater) or below (less) the first. */
export type Alternative = 'two-sided' | 'greater' | 'less';

/** The p-value of a statistic whose distribution is symmetric about 0, by its upper tail. */
export function symmetricP(statistic: number, tail: (x: number) => number, alternative: Alternative): number {
  if (alternative === 'greater') return tail(statistic);
  if (alternative === 'less') return tail(-statistic);
  return Math.min(1, 2 * tail(Math.abs(statistic)));
}

/** The tail that an interval of this level leaves out at each of its open sides. */
export const outsideLevel = (level: number, alternative: Alternative): number =>
  alternative === 'two-sided' ? (1 - level) / 2 : 1 - level;
