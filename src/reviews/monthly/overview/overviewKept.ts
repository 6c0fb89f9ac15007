import type { Kept } from '../../review.ts';

/** What the summary tells beside the other steps' counts; null without a join date. */
export interface OverviewKept {
  readonly joined: number | null;
  readonly joinedBefore: number | null;
  readonly [key: string]: Kept[string];
}
