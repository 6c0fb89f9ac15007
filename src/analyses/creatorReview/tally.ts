import { ascending } from '../../engine/ascending.ts';
import { quantile } from '../../engine/quantile.ts';
import { ODD_KINDS, type OddLimits, oddOf } from './oddPost.ts';
import type { Post } from './posts.ts';

export const MEASURES = ['qualified', 'posts', 'reads', 'interactions'] as const;
export type Measure = (typeof MEASURES)[number];

/** Sums over some posts; NaN where there are posts but nothing is known of them. */
export type Sums = Readonly<Record<Measure, number>>;

/** What a creator did in this period. */
export interface Tally extends Sums {
  /** The largest share that one post has of them all; NaN for a share of nothing. */
  readonly topShare: number;
  /** NaN without a known post. */
  readonly median: number;
  /** By ODD_KINDS. */
  readonly odd: readonly number[];
}

/** Adds up posts. */
export function sumsOf(posts: readonly Post[]): Sums {
  const sum = (values: readonly number[]): number => {
    // In ascending order, so that the order of rows makes no difference to decimals.
    const known = ascending(Float64Array.from(values.filter((value) => !Number.isNaN(value))));
    return known.length === 0 && values.length > 0 ? Number.NaN : known.reduce((total, value) => total + value, 0);
  };
  return {
    posts: posts.length,
    qualified: sum(posts.map(({ qualified }) => qualified)),
    reads: sum(posts.map(({ reads }) => reads)),
    interactions: sum(posts.map(({ interactions }) => interactions)),
  };
}

/** Adds up posts, and tells how much of it is one post, by reads or by interactions. */
export function tallyOf(posts: readonly Post[], top: 'reads' | 'interactions', limits: OddLimits): Tally {
  const sums = sumsOf(posts);
  const known = ascending(Float64Array.from(posts, (post) => post[top]).filter((value) => !Number.isNaN(value)));
  return {
    ...sums,
    topShare: sums[top] > 0 ? known[known.length - 1] / sums[top] : Number.NaN,
    median: quantile(known, 0.5),
    odd: ODD_KINDS.map((kind) => posts.filter((post) => oddOf(post, limits) === kind).length),
  };
}
