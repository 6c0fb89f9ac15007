export const MODES = ['rise-only', 'may-fall'] as const;
export type Mode = (typeof MODES)[number];

/** A level and how many periods of grace it has used. place -1: below the lowest level. */
export interface LevelState {
  readonly place: number;
  readonly used: number;
}

export interface LevelStep extends LevelState {
  readonly movement: 'new' | 'risen' | 'kept' | 'protected' | 'fallen';
}

/**
 * One period: from the level before (undefined: there was none) to the one after. Protected is who keeps a level that
 * the experience alone would not give: always where levels only rise; where they may fall as long as it has been
 * promised (`isPromised`), then for `grace` periods in a row.
 */
export function levelStep(
  before: LevelState | undefined,
  earned: number,
  mode: Mode,
  grace: number,
  isPromised = false,
): LevelStep {
  if (!before) return { place: earned, used: 0, movement: 'new' };
  if (earned > before.place) return { place: earned, used: 0, movement: 'risen' };
  if (earned === before.place) return { place: earned, used: 0, movement: 'kept' };
  if (mode === 'rise-only') return { place: before.place, used: 0, movement: 'protected' };
  if (isPromised) return { ...before, movement: 'protected' };
  if (before.used < grace) return { place: before.place, used: before.used + 1, movement: 'protected' };
  return { place: earned, used: 0, movement: 'fallen' };
}
