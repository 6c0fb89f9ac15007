/** What people call a level, and what it is. */
export type Kind = 'level' | 'points' | 'ranking' | 'post' | 'benefit';

export const QUESTIONS = ['rises', 'stages', 'spend', 'compare', 'task'] as const;

/**
 * Does it rise by basic actions and accumulate? Has it clearly marked stages? Can it be spent? Does it change all the
 * time by comparison with others? Is it a task that is given to a person?
 */
export type Answers = Record<(typeof QUESTIONS)[number], boolean>;

/** What it is, why, and what else it has a part of. */
export interface Verdict {
  readonly kind: Kind;
  readonly why: 'task' | 'compare' | 'spend' | 'rises' | 'noStages' | 'notEarned' | 'nothing';
  readonly beside: readonly Kind[];
}

/**
 * A level rises by what everyone can do, accumulates, and has clearly marked stages. A task given to a person is a post,
 * what changes by comparison is a ranking, what can be spent or has no stages is points; stages that are not earned
 * step by step, such as classes of seats, are benefits, as is all the rest.
 */
export function isLevel({ rises, stages, spend, compare, task }: Answers): Verdict {
  const found: [Kind, Verdict['why']][] = [];
  if (task) found.push(['post', 'task']);
  if (compare) found.push(['ranking', 'compare']);
  if (spend) found.push(['points', 'spend']);
  if (rises && stages) found.push(['level', 'rises']);
  if (rises && !stages && !spend) found.push(['points', 'noStages']);
  if (!rises && stages) found.push(['benefit', 'notEarned']);
  const [[kind, why] = ['benefit', 'nothing'] as const, ...others] = found;
  return { kind, why, beside: others.map(([other]) => other) };
}

/** Analyses of each kind, the one to begin with first. */
export const ANALYSES_OF: Record<Kind, readonly string[]> = {
  level: ['MEMBER_LEVEL', 'LEVEL_SIMULATION', 'LEVEL_BENEFITS'],
  points: ['POINTS_BALANCE'],
  ranking: ['CONCENTRATION', 'KOL_LEVEL', 'PYRAMID_TIER'],
  post: ['MODERATOR_SCORE', 'GROUP_ACTIVITY'],
  benefit: ['LEVEL_BENEFITS', 'COUPON_FOR'],
};
