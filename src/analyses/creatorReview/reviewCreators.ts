import { inNaturalOrder } from '../../engine/naturalOrder.ts';
import type { OddLimits } from './oddPost.ts';
import type { Post } from './posts.ts';
import { type Measure, type Sums, sumsOf, type Tally, tallyOf } from './tally.ts';

export const STATUSES = ['riser', 'faller', 'steady', 'unclear', 'new', 'back', 'stopped'] as const;
type Status = (typeof STATUSES)[number];

/** What a review goes by. */
export interface ReviewRule {
  /** What makes a riser or faller. */
  readonly by: Measure;
  readonly stoppedBy: 'posts' | 'qualified';
  /** How many periods before this one somebody must have posted in to have stopped. */
  readonly lookBack: number;
  /** From which difference on, and from which share of the number before, it is a change. */
  readonly change: number;
  readonly changeShare: number;
  readonly top: 'reads' | 'interactions';
  readonly odd: OddLimits;
  /** Compare with as much of the period before as has been seen of this one. */
  readonly sameDays: boolean;
}

export interface Creator {
  readonly name: string;
  readonly status: Status;
  readonly now: Tally;
  readonly before: Sums;
  /** By the measure of the rule; NaN where it is unknown. */
  readonly change: number;
  /** NaN of nothing. */
  readonly changeShare: number;
  readonly lastDay: number;
}

/** Everybody who posted in this period or in those looked back on, by name. Whoever stopped earlier is no longer told. */
export function reviewCreators(names: readonly string[], posts: readonly Post[], rule: ReviewRule): Creator[] {
  const own: Post[][] = names.map(() => []);
  for (const post of posts) own[post.creator].push(post);
  const recent = names.map((_, code) => code).filter((code) => own[code].some(({ back }) => back <= rule.lookBack));
  const reviews = recent.map((code) => reviewOne(names[code], own[code], rule));
  return inNaturalOrder(reviews, ({ name }) => name);
}

function reviewOne(name: string, posts: readonly Post[], rule: ReviewRule): Creator {
  const now = tallyOf(
    posts.filter(({ back }) => back === 0),
    rule.top,
    rule.odd,
  );
  const before = sumsOf(posts.filter(({ back, isSeen }) => back === 1 && (isSeen || !rule.sameDays)));
  const change = now[rule.by] - before[rule.by];
  return {
    name,
    status: statusOf(posts, now, before, rule),
    now,
    before,
    change,
    changeShare: before[rule.by] > 0 ? change / before[rule.by] : Number.NaN,
    lastDay: posts.reduce((last, { day }) => Math.max(last, day), -Infinity),
  };
}

function statusOf(posts: readonly Post[], now: Tally, before: Sums, rule: ReviewRule): Status {
  const past = sumsOf(posts.filter(({ back }) => back > 0 && back <= rule.lookBack));
  if (now.posts === 0 || (now[rule.stoppedBy] === 0 && past[rule.stoppedBy] > 0)) return 'stopped';
  if (past.posts === 0) return posts.some(({ back }) => back > 0) ? 'back' : 'new';
  const [to, from] = [now[rule.by], before[rule.by]];
  if (Number.isNaN(to) || Number.isNaN(from)) return 'unclear';
  const size = Math.abs(to - from);
  // 0.1 × 30 is a hair above 3 in binary.
  if (size === 0 || size < rule.change || size < from * rule.changeShare - 1e-9) return 'steady';
  return to > from ? 'riser' : 'faller';
}
