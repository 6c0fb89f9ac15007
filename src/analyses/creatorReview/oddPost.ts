import type { Post } from './posts.ts';

export const ODD_KINDS = ['few interactions', 'too many interactions'] as const;
export type Odd = (typeof ODD_KINDS)[number];

/** When the numbers of a post do not go together. */
export interface OddLimits {
  /** From how many reads on interactions are to be expected. */
  readonly reads: number;
  /** Interactions for each read: below `least` and above `most` it is odd. */
  readonly least: number;
  readonly most: number;
}

/** What is odd about a post: many reads and hardly an interaction, or more interactions than reads. Unknown counts are not judged. */
export function oddOf({ reads, interactions }: Post, limits: OddLimits): Odd | undefined {
  if (interactions > reads * limits.most) return 'too many interactions';
  return reads >= limits.reads && interactions < reads * limits.least ? 'few interactions' : undefined;
}
