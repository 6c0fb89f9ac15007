/** The three ways to tell members apart. */
export type Model = 'value' | 'lifecycle' | 'preference';

export const QUESTIONS = ['target', 'everyone', 'history'] as const;

/** Is there a business target? Is it about everyone, also those without an order? Is there a history of preferences? */
export type Answers = Record<(typeof QUESTIONS)[number], boolean>;

/** The model to run, why, and what may stand beside it. */
export interface Proposal {
  readonly model: Model;
  readonly why: 'target' | 'everyone' | 'history' | 'nothing';
  readonly beside: readonly Model[];
}

/** Value with a business target; lifecycle for everyone without one; preference where its history exists; else lifecycle, which needs least. */
export function whichModel({ target, everyone, history }: Answers): Proposal {
  const preference: readonly Model[] = history ? ['preference'] : [];
  if (target)
    return { model: 'value', why: 'target', beside: [...(everyone ? ['lifecycle' as const] : []), ...preference] };
  if (everyone) return { model: 'lifecycle', why: 'everyone', beside: preference };
  return history
    ? { model: 'preference', why: 'history', beside: [] }
    : { model: 'lifecycle', why: 'nothing', beside: [] };
}

/** Analyses of each model, the one to begin with first. */
export const ANALYSES_OF: Record<Model, readonly string[]> = {
  value: ['RFM_TIER', 'VALUE_TIER', 'PYRAMID_TIER', 'KOL_LEVEL'],
  lifecycle: ['LIFECYCLE_STAGE', 'SILENCE_ALERT', 'NEXT_ACTION'],
  preference: ['MEMBER_TAGS', 'CLUSTER', 'LOOKALIKE'],
};
