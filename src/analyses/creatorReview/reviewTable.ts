import type { ResultCell, Say } from '../analysis.ts';
import { creatorsTable } from './creatorsTable.ts';
import { oddTable } from './oddTable.ts';
import type { Post, Reviewed } from './posts.ts';
import type { Creator, ReviewRule } from './reviewCreators.ts';
import { summaryTable } from './summaryTable.ts';
import type { Measure } from './tally.ts';
import { topTable } from './topTable.ts';

export interface ReviewCube {
  readonly show: 'creators' | 'risers' | 'fallers' | 'new' | 'back' | 'stopped' | 'odd' | 'summary' | 'concentration';
  /** What each creator is to reach in a period, by the measure of the rule. */
  readonly target: number | undefined;
  readonly posts: readonly Post[];
  /** By code. */
  readonly names: readonly string[];
  readonly reviewed: Reviewed;
  readonly rule: ReviewRule;
  readonly creators: readonly Creator[];
  /** What is known of posts. */
  readonly measures: readonly Measure[];
  /** From which share of one post on it is told. */
  readonly viral: number;
  /** Shares of the creators, ascending. */
  readonly top: readonly number[];
}

/** The review as it is to be shown. */
export function reviewTable(cube: ReviewCube, say: Say): ResultCell[][] {
  if (cube.show === 'odd') return oddTable(cube, say);
  if (cube.show === 'summary') return summaryTable(cube, say);
  return cube.show === 'concentration' ? topTable(cube, say) : creatorsTable(cube, say);
}
